/** The one event that a panel sends: what the person at it wants done. */
import type { ActivityIntent } from '../../shared/activities/types.ts'

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
