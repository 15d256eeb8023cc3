/** What the host wants done, on its way from a part of the desk to the desk. */
import type { HostCommand } from '../../shared/match/events.ts'

export class CommandEvent extends CustomEvent<HostCommand> {
  constructor(command: HostCommand) {
    super('command', { detail: command, bubbles: true, composed: true })
  }
}

declare global {
  interface HTMLElementEventMap {
    command: CommandEvent
  }
}
