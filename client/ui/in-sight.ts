/**
 * What has the focus is seen. Strips stay at the edges of the window while a page is scrolled, and the browser takes what lies
 * under one for seen: the page is scrolled on until it is not.
 */
import { focused } from './focused.ts'

/** Beyond the outline, and beyond the fade above a foot. */
const AIR = 10

/** Called once. */
export function keepFocusInSight(): void {
  const look = () => requestAnimationFrame(showFocus)
  // Of a focus that moves inside one element the window does not hear; nor of a foot that grows with what a key has done.
  for (const moved of ['focusin', 'keydown', 'keyup']) window.addEventListener(moved, look)
}

interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** How far a page is scrolled on, down where it is more than 0, so that the stretch is in the room; of a longer one its start is. */
export function scrollInto(stretch: Stretch, room: Stretch): number {
  const up = stretch.top - room.top
  const down = stretch.bottom - room.bottom
  if (up < 0) return up
  return down > 0 ? Math.max(0, Math.min(down, stretch.top - Math.max(0, room.top))) : 0
}

function showFocus(): void {
  const element = focused()
  if (element?.matches(':focus-visible') !== true) return
  // Of a radio its row is seen.
  const shown = element.closest('label') ?? element
  // Below one strip there may be another.
  for (let strips = 0; strips < 2; strips++) {
    const by = scrollInto(shown.getBoundingClientRect(), roomOf(shown))
    if (by === 0) return
    scrollBy(0, by)
  }
}

/** Between the strips that lie on it, at the window's upper and lower edge. */
function roomOf(element: Element): Stretch {
  const { left, width, top, bottom } = element.getBoundingClientRect()
  const at = Math.min(Math.max(left + width / 2, 0), innerWidth - 1)
  let [highest, lowest] = [-Infinity, Infinity]
  for (const y of [top, bottom]) {
    const strip = stripOn(element, at, y)?.getBoundingClientRect()
    if (strip === undefined) continue
    if (strip.top + strip.bottom < innerHeight) highest = Math.max(highest, strip.bottom + AIR)
    else lowest = Math.min(lowest, strip.top - AIR)
  }
  return { top: highest, bottom: lowest }
}

/** The strip that lies over everything at this point of the window, other than one that it stands in, or holds. */
function stripOn(element: Element, x: number, y: number): Element | null {
  const inside = Math.min(Math.max(y, 0), innerHeight - 1)
  let top = document.elementFromPoint(x, inside)
  while (top?.shadowRoot) {
    const deeper = top.shadowRoot.elementFromPoint(x, inside)
    if (deeper === null || deeper === top) break
    top = deeper
  }
  const strip = around(top).findLast(isStrip) ?? null
  return strip === null || around(element).includes(strip) || around(strip).includes(element) ? null : strip
}

function isStrip(element: Element): boolean {
  return getComputedStyle(element).position === 'sticky'
}

/** It and all that it is in, the nearest first, through all shadow roots. */
function around(element: Element | null): readonly Element[] {
  const found: Element[] = []
  for (let at = element; at !== null; at = outOf(at)) found.push(at)
  return found
}

function outOf(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
