/**
 * Taps on their way to the room. Each has an id, and is kept until its answer is here: when the line breaks, or dies without
 * a word, it goes out again on the next one. The room takes it once, however often it comes.
 */
import type { Room } from '@colyseus/sdk'
import type { Receipt } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { SentTap } from '../../shared/protocol/requests.ts'
import { rejectOf } from './reject-of.ts'
import { drawVisit } from './visit.ts'

/** A line that lives but gives no answer for so long: the server has a problem with this one, ms. */
export const ANSWER_MS = 30_000
/** More than this nobody taps while there is no line. */
const MOST = 40

/** null: done. `late`: the tap had to wait for a line, or for a second one. */
export type Answer =
  | { readonly receipt: Receipt; readonly room: Room; readonly late: boolean }
  | { readonly word: RejectWord; readonly late: boolean }

interface Letter {
  readonly tap: SentTap
  readonly answered: (answer: Answer | null) => void
  late: boolean
  /** The line that it went out on last. */
  room: Room | null
}

export class Outbox {
  readonly #room: () => Room | null
  /** Ids of this page's taps begin with it: another device, or this one after a reload, draws another. */
  readonly #name = drawVisit().slice(0, 16)
  #count = 0
  #letters: Letter[] = []

  /** `room` is the open line's, or null. */
  constructor(room: () => Room | null) {
    this.#room = room
  }

  get isFull(): boolean {
    return this.#letters.length >= MOST
  }

  /** Whether such a one waits for a line. */
  waits(fits: (tap: SentTap) => boolean): boolean {
    return this.#letters.some(({ tap, room }) => room !== this.#room() && fits(tap))
  }

  /** Takes back what waits for a line: its sender hears null. */
  withdraw(fits: (tap: SentTap) => boolean): void {
    for (const letter of this.#letters) if (letter.room !== this.#room() && fits(letter.tap)) this.#settle(letter, null)
  }

  /** Resolves with the room's answer, on this line or a later one. */
  send(name: SentTap['name'], payload: unknown): Promise<Answer | null> {
    return new Promise((answered) => {
      const tap = { id: `${this.#name}-${(this.#count++).toString(36)}`, name, payload }
      const letter: Letter = { tap, answered, late: this.#room() === null, room: null }
      this.#letters.push(letter)
      this.#post(letter)
    })
  }

  /** There is a line: whatever has no answer goes out now, in the order it was tapped. */
  sendAgain(): void {
    for (const letter of this.#letters) {
      letter.late = true
      this.#post(letter)
    }
  }

  #post(letter: Letter): void {
    const room = this.#room()
    if (room === null || letter.room === room) return
    letter.room = room
    room.request<SentTap, Receipt>('tap', letter.tap, { timeout: ANSWER_MS }).then(
      (receipt) => this.#settle(letter, { receipt, room, late: letter.late }),
      (trouble: unknown) => {
        const word = rejectOf(trouble)
        // Without a word it is the line that failed, and the letter waits for the next one; or this line lives on.
        if (word !== null) this.#settle(letter, { word, late: letter.late })
        else if (room.connection.isOpen && this.#room() === room)
          this.#settle(letter, { word: 'server-trouble', late: letter.late })
      },
    )
  }

  #settle(letter: Letter, answer: Answer | null): void {
    if (!this.#letters.includes(letter)) return
    this.#letters = this.#letters.filter((each) => each !== letter)
    letter.answered(answer)
  }
}
