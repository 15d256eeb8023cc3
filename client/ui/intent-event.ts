/** The one event that a panel sends: what the person at it wants done. */
import type { ActivityIntent } from '../../stops/types.ts'

export class IntentEvent extends CustomEvent<ActivityIntent> {
  constructor(intent: ActivityIntent) {
    super('intent', { detail: intent, bubbles: true, composed: true })
  }
}

declare global {
  interface HTMLElementEventMap {
    intent: IntentEvent
  }
}
