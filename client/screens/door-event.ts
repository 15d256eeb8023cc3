/** What the host says to somebody at the door, on its way from a part of the desk to the desk. */
import type { Requests } from '../../shared/protocol/requests.ts'

export class DoorEvent extends CustomEvent<Requests['door']> {
  constructor(answer: Requests['door']) {
    super('door-answer', { detail: answer, bubbles: true, composed: true })
  }
}

declare global {
  interface HTMLElementEventMap {
    'door-answer': DoorEvent
  }
}
