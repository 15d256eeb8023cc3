/**
 * Sliding a finger along a row sets an amount. The row needs `touch-action: pan-y`: the browser keeps vertical scrolling
 * to itself, and takes the finger back (pointercancel) when it is that. The amount moves by as much as the finger did,
 * so nothing jumps where the finger came down.
 */

/** A finger that moved less than this sideways meant a tap, px. */
const deadZone = 8

export class RowSlide {
  #start: { readonly pointer: number; readonly x: number; readonly amount: number; readonly across: number } | null =
    null
  #sliding = false

  /** `amount` is what the row holds as the finger comes down. */
  down(event: PointerEvent, amount: number): void {
    if (!(event.currentTarget instanceof HTMLElement) || event.button !== 0) return
    const { width } = event.currentTarget.getBoundingClientRect()
    // Where the page runs from right to left, so does the row.
    const across = getComputedStyle(event.currentTarget).direction === 'rtl' ? -width : width
    this.#start = { pointer: event.pointerId, x: event.clientX, amount, across }
    this.#sliding = false
  }

  /** The new amount, where the whole width stands for `most`; null while it is no slide. */
  move(event: PointerEvent, most: number): number | null {
    const start = this.#start
    if (start === null || event.pointerId !== start.pointer) return null
    const moved = event.clientX - start.x
    if (!this.#sliding) {
      if (Math.abs(moved) < deadZone) return null
      this.#sliding = true
      // From here on the row hears the finger, wherever it goes, and no button below it takes the release for a tap.
      if (event.currentTarget instanceof HTMLElement) event.currentTarget.setPointerCapture(start.pointer)
    }
    return start.amount + (moved / start.across) * most
  }

  end(): void {
    this.#start = null
    this.#sliding = false
  }
}
