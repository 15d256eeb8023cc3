/** The Pile of Math: the words that the untrained model really wrote, in a heap; then everyone's guess of its loss. */
import { formatAmong } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import type { PileView } from '../types.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { cardLine, lineWidth, wordOf } from '../../../client/stage/labels.ts'
import { reading, type Axis, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import { pileGuesses } from './picture-guesses.ts'
import { scenery } from '../../../client/stage/parts/scenery.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'

export function pile(_view: View, play: PileView, words: readonly string[], frame: Frame): Picture {
  const { reveal } = play
  const axis: Axis = { from: 0, to: play.summitBits * 2, start: 100, end: frame.width - 100 }
  const shapes =
    reveal === null
      ? heap(play, words, frame)
      : pileGuesses(reveal, play.guess.all ?? [], play.summitBits, words, axis, frame)
  const text =
    reveal === null
      ? t('stage.pile')
      : t('stage.pile-measured', { among: formatAmong(reveal.measuredBits, play.summitBits) })
  const measured =
    reveal === null ? [] : [reading(reveal.measuredBits, 'play.reveal.measuredBits', t('stage.measured'), 'words')]
  return {
    scene: 'pile',
    title: text,
    frame,
    axes: { bits: axis },
    shapes: [
      ...scenery(frame, 0.74),
      write('title', text, { x: 56, y: 76 }, { size: 54, weight: 800, fit: frame.width - 112 }, measured),
      ...shapes,
    ],
  }
}

/** Type, height and rows of a heap of many words; one of few is drawn larger. */
const slipSize = 32
const slipH = 58
const rows = 7
const enlargements = [1.75, 1.35, 1] as const

interface Slip {
  readonly id: string
  readonly word: number
  readonly source: string
  readonly text: string
  readonly w: number
  /** Written in the latest answer. */
  readonly isNew: boolean
}

/** Every written word on a slip of its own, the newest on top. */
function heap(play: PileView, words: readonly string[], frame: Frame): Shape[] {
  const latest = play.begin.rows.findLastIndex(({ goesOn }) => goesOn !== null)
  const slips = play.begin.rows.flatMap(({ goesOn }, a) =>
    (goesOn ?? []).map((word, i): Slip => {
      const text = wordOf(words, word)
      const source = `play.begin.rows.${a}.goesOn.${i}`
      return { id: `slip.${a}.${i}`, word, source, text, w: lineWidth(text, slipSize, 600) + 36, isNew: a === latest }
    }),
  )
  const asked = play.begin.rows[latest]
  const { heaped, scale } = heapOf(slips, frame.width - 200)
  return [
    ...heaped.flatMap((row, level) => slipRow(row, level, scale, frame)),
    ...(asked === undefined ? [] : [askedLine(t('stage.asked', { prompt: cardLine(words, asked.words) }), frame)]),
    ...(play.guess.count === null || play.phase !== 'guess' ? [] : [guessCount(play.guess.count)]),
  ]
}

/** As large as its words allow. Of too many words the oldest are left out. */
function heapOf(slips: readonly Slip[], width: number): { readonly heaped: Slip[][]; readonly scale: number } {
  for (const scale of enlargements) {
    const heaped = heapRows(slips, width / scale)
    if (heaped.length <= rows / scale) return { heaped, scale }
  }
  let shown = slips
  let heaped = heapRows(shown, width)
  while (heaped.length > rows) {
    shown = shown.slice(1)
    heaped = heapRows(shown, width)
  }
  return { heaped, scale: 1 }
}

/** A heap is wide below and narrow above. */
function heapRows(slips: readonly Slip[], width: number): Slip[][] {
  const filled: Slip[][] = [[]]
  let used = 0
  for (const slip of slips) {
    const room = width * (1 - (filled.length - 1) * 0.115)
    if (used > 0 && used + slip.w > room) {
      filled.push([])
      used = 0
    }
    filled.at(-1)?.push(slip)
    used += slip.w + 10
  }
  return filled
}

function slipRow(row: readonly Slip[], level: number, scale: number, frame: Frame): Shape[] {
  const total = row.reduce((sum, { w }) => sum + w + 10, -10)
  const squeeze = Math.min(scale, (frame.width - 40) / total)
  const h = slipH * scale
  const y = frame.height - 36 - (level + 1) * (h + 4)
  let x = (frame.width - total * squeeze) / 2
  return row.flatMap((slip, i): Shape[] => {
    const { id, text, isNew } = slip
    const left = x
    const w = slip.w * squeeze
    x += w + 10 * squeeze
    const readings = [reading(slip.word, slip.source, text, 'word')]
    const beat = isNew ? i : 0
    const above = -80 * scale
    const type = { size: slipSize * scale, weight: 600, align: 'middle', fit: w - 16, beat } as const
    const paper = { radius: 10 * scale, fill: isNew ? 'yellow' : 'card', line: 3, beat } as const
    return [
      { ...sheet(id, { x: left, y, w, h }, paper), from: { y: above }, readings },
      write(
        `${id}.word`,
        text,
        { x: left + w / 2, y: y + h / 2 },
        { ...type, ink: isNew ? 'black' : 'ink', from: { y: above + h / 2 } },
        readings,
      ),
    ]
  })
}

function askedLine(prompt: string, frame: Frame): Shape {
  return write('asked', prompt, { x: 56, y: 146 }, { size: 32, ink: 'soft', fit: frame.width - 112 })
}

function guessCount(guessed: number): Shape {
  const readings = [reading(guessed, 'play.guess.count', t('stage.guesses-name'), 'count')]
  return write(
    'guessed',
    t('stage.guessed', { count: guessed }),
    { x: 56, y: 200 },
    { size: 36, weight: 600 },
    readings,
  )
}
