/** A page with nothing but the wall, for the browser test: `show(view, words, skew)` puts a view on it. */
import '@fontsource-variable/atkinson-hyperlegible-next'
import '../../../client/ui/tokens.css'
import '../../../client/locale/en/room.ts'
import '../../../client/screens/room-wall.ts'
import type { View } from '../../../shared/match/view-types.ts'

const wall = document.createElement('room-wall')
document.body.append(wall)

/**
 * Smaller type does not carry to the last row: a share of the wall's width, which is as wide as the screen in the room whatever
 * its pixels. 13 of 1366 px: 2 cm on a screen of two metres.
 */
const SMALLEST_TYPE = 13 / 1366

/** Of what is written below a root, in elements of our own too: what is set too small. */
function smallType(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => {
    const inner = each.shadowRoot === null ? [] : smallType(each.shadowRoot)
    const own = [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    const text = own.map(({ textContent }) => textContent?.trim() ?? '').join(' ')
    const { width, height } = each.getBoundingClientRect()
    // What is only heard has no size.
    if (text.trim() === '' || width * height <= 1 || each.closest('.quiet') !== null) return inner
    const size = Number.parseFloat(getComputedStyle(each).fontSize) * each.currentCSSZoom
    return size >= SMALLEST_TYPE * innerWidth ? inner : [`type of ${size.toFixed(1)} px: ${text}`, ...inner]
  })
}

/** What of the column is cut off, reaches out of its place or lies below the fold; and a column that says nothing. */
function columnFaults(): string[] {
  const root = wall.shadowRoot
  const boxes = ['.rail', '.read', '.foot-note'].flatMap((name) => {
    const box = root?.querySelector(name) ?? null
    return box === null ? [] : [[name, box] as const]
  })
  const cut = boxes.flatMap(([name, box]) => [
    ...(box.scrollHeight > box.clientHeight + 1 ? [`${name}: ${box.scrollHeight - box.clientHeight} px too high`] : []),
    ...(box.scrollWidth > box.clientWidth + 1 ? [`${name}: ${box.scrollWidth - box.clientWidth} px too wide`] : []),
  ])
  const read = root?.querySelector('.read')
  const text = read?.textContent ?? ''
  const { scrollHeight, scrollWidth } = document.documentElement
  return [
    ...cut,
    ...(text.trim() === '' ? ['.read: empty'] : []),
    ...(read == null ? [] : smallType(read)),
    ...(scrollHeight > innerHeight + 1 ? [`page: ${scrollHeight - innerHeight} px too high`] : []),
    ...(scrollWidth > innerWidth + 1 ? [`page: ${scrollWidth - innerWidth} px too wide`] : []),
  ]
}

/** Words of the column's tables that go on in the next line, in the middle of the word. */
function brokenWords(): string[] {
  return [...(wall.shadowRoot?.querySelectorAll('.read th .team > span') ?? [])].flatMap((name) => {
    const text = name.textContent.trim()
    const range = document.createRange()
    range.selectNodeContents(name)
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
    return lines.size > text.split(' ').length ? [text] : []
  })
}

Object.assign(window, {
  show(view: View, words: readonly string[], skew: number) {
    Object.assign(wall, { view, words, skew, code: view.code })
  },
  /** The wall has drawn itself, its stage too, and nothing moves. */
  isStill: () =>
    Reflect.get(wall.shadowRoot?.querySelector('game-stage') ?? {}, 'isStill') === true && !wall.isUpdatePending,
  columnFaults,
  brokenWords,
  /** Frames that the stage needs from now on until nothing moves. */
  async framesUntilStill() {
    let frames = 0
    await wall.updateComplete
    const isMoving = () => wall.shadowRoot?.querySelector('game-stage')?.isStill !== true
    while (isMoving()) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      if (wall.shadowRoot?.querySelector('game-stage')?.renderer != null) frames++
    }
    return frames
  },
})
