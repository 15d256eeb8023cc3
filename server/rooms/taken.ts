/**
 * What became of the latest taps of each speaker. A tap whose answer was lost on the way is sent again; it gets the same
 * answer, and is not taken twice. What was accepted is in the log with its id, so a restart does not forget it.
 */
import type { MatchEvent } from '../../shared/match/events.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'

/** Taps that are remembered of one speaker: far more than a device keeps while it has no line. */
const MOST = 100

/** These say nothing about the tap itself: sent again, it is looked at anew. */
const passing: ReadonlySet<RejectWord> = new Set<RejectWord>([
  'too-fast',
  'try-again-soon',
  'storage-full',
  'not-stored',
  'server-trouble',
])

type Answer = Promise<RejectWord | null>

export class Taken {
  readonly #answers = new Map<string, Map<string, Answer>>()

  /** Knows again what a log tells. */
  remember(events: readonly MatchEvent[]): void {
    for (const event of events) {
      if (event.tap === undefined) continue
      if (event.type === 'host') this.#note('host', event.tap, Promise.resolve(null))
      else if (event.type === 'tapped' || event.type === 'team-changed')
        this.#note(event.seat, event.tap, Promise.resolve(null))
    }
  }

  /** Does the work of this tap, unless it was done or is being done. `speaker` is a seat's id, or the host's role. */
  async once(speaker: string, tap: string, work: () => Answer): Answer {
    const before = this.#answers.get(speaker)?.get(tap)
    if (before !== undefined) return await before
    const answer = work()
    this.#note(speaker, tap, answer)
    const word = await answer
    if (word !== null && passing.has(word)) this.#answers.get(speaker)?.delete(tap)
    return word
  }

  #note(speaker: string, tap: string, answer: Answer): void {
    const answers = this.#answers.get(speaker) ?? new Map<string, Answer>()
    this.#answers.set(speaker, answers)
    answers.set(tap, answer)
    const oldest = answers.keys().next().value
    if (answers.size > MOST && oldest !== undefined) answers.delete(oldest)
  }
}
