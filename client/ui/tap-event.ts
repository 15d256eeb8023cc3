/** The one event that a panel sends: what the person at it does. */
import type { Tap } from '../../shared/match/play.ts'

export class TapEvent<T extends Tap = Tap> extends CustomEvent<T> {
  /** It takes the place of one like it that still waits for a line: only the last is meant. */
  readonly instead: boolean

  constructor(tap: T, { instead = false } = {}) {
    super('tap', { detail: tap, bubbles: true, composed: true })
    this.instead = instead
  }
}

declare global {
  interface HTMLElementEventMap {
    tap: TapEvent
  }
}
