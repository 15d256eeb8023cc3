/** Says a sentence in the page's one polite voice (see word-note.ts). */
export class SayEvent extends CustomEvent<string> {
  constructor(text: string) {
    super('say', { detail: text, bubbles: true, composed: true })
  }
}

/** Keep it short, and only what the listener would otherwise miss: not every change of a figure. */
export function say(from: EventTarget, text: string): void {
  from.dispatchEvent(new SayEvent(text))
}

declare global {
  interface DocumentEventMap {
    say: SayEvent
  }
}
