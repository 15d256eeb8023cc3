/** The one event that a panel sends: what the person at it wants done. */
import type { StopIntent } from '../../stops/types.ts'

export class IntentEvent extends CustomEvent<StopIntent> {
  constructor(intent: StopIntent) {
    super('intent', { detail: intent, bubbles: true, composed: true })
  }
}

declare global {
  interface HTMLElementEventMap {
    intent: IntentEvent
  }
}
