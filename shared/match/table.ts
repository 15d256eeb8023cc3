/**
 * The table at which a match is played: it holds the match, passes events through `apply`, and carries out the effects.
 *
 * The server's room and the solo page are both doormen of such a table. They bring what the rules may not have: a
 * place to append events, a lab, a bell and a clock. Events are taken one at a time, in the order of asking, and each
 * is written down before anybody hears of it.
 */
import type { CheckpointId, LabProgress, Steer } from '../lab/shapes.ts'
import type { LabJob, LabResult } from '../lab/jobs.ts'
import type { Made } from '../lab/made.ts'
import type { RejectWord } from '../protocol/reject.ts'
import { NotStored } from './not-stored.ts'
import { apply } from './apply.ts'
import type { Rulebook } from './stop.ts'
import type { Effect, MatchEvent } from './events.ts'
import type { Match } from './types.ts'

/** A result and whether its numbers may be trusted: re-evaluated here, or made here in the first place. */
export interface Report {
  readonly result: LabResult
  readonly audited: boolean
  readonly made?: Made
}

/** The lab as a table uses it. A job that cannot be run rejects; the rules decide whether to ask again. */
export interface TableLab {
  run(job: LabJob, hear: (progress: LabProgress) => void): Promise<Report>
  steer(word: Steer): void
  cancel(jobId: string): void
  keepOnly(ids: readonly CheckpointId[]): Promise<void>
}

/** What the doorman brings. */
export interface Doorman {
  /** Milliseconds, never going backwards. */
  readonly now: () => number
  /** Writes event number `seq` (0, 1, 2 ...) down for good. When it rejects, best with `NotStored`, it has not happened. */
  readonly append: (seq: number, event: MatchEvent) => Promise<void>
  /** A bell or a report could not be written down: call `table.catchUp` after a while. */
  readonly owing: () => void
  readonly lab: TableLab
  /** The one bell: replaces the one before; at `rings` the doorman calls `table.ring(phase)`. null: no bell. */
  readonly setBell: (phase: number, rings: number | null) => void
  /** After each accepted event: views may have changed. */
  readonly changed: (match: Match, by: MatchEvent) => void
  /** Board rows and words to one seat; everything else the table carries out itself. */
  readonly effect: (effect: Extract<Effect, { type: 'board' | 'tell' }>) => void
}

/** An event without its time: the table puts the clock to it. */
export type Untimed<E = MatchEvent> = E extends MatchEvent ? Omit<E, 'at'> : never

export class Table {
  #match: Match | null = null
  #seq = 0
  #queue: Promise<unknown> = Promise.resolve()
  /** Bells and reports that could not be written down; they are taken again as soon as something can. */
  #owed: Untimed[] = []
  readonly #rules: Rulebook
  readonly #doorman: Doorman

  constructor(rules: Rulebook, doorman: Doorman) {
    this.#rules = rules
    this.#doorman = doorman
  }

  /** The match as it is now; null before the 'created' event. */
  get match(): Match | null {
    return this.#match
  }

  /** Number of events so far. */
  get length(): number {
    return this.#seq
  }

  /** Takes one event: null when it was accepted and written down, else the word that says why not. */
  take(event: Untimed): Promise<RejectWord | null> {
    const answer = this.#queue.then(() => this.#apply(event))
    // A rule that throws fails its own event, not every event after it.
    this.#queue = answer.catch(() => null)
    return answer
  }

  /** The bell of this phase rang. */
  ring(phase: number): Promise<RejectWord | null> {
    return this.#insist({ type: 'rang', phase })
  }

  /**
   * Brings a match back from its log: folds the events, then sets the bell and asks the lab again for every open
   * job, with what was said to it. Throws when the log does not belong to this pack or these stops: it names the event.
   */
  resume(events: readonly MatchEvent[]): void {
    const said: Steer[] = []
    this.#match = replay(events, this.#rules, (effect) => void (effect.type === 'steer' && said.push(effect.steer)))
    this.#seq = events.length
    if (this.#match === null) return
    this.#doorman.setBell(this.#match.bell.phase, this.#match.bell.rings)
    for (const job of this.#match.jobs) {
      this.#run(job)
      for (const word of said) if (word.jobId === job.id) this.#doorman.lab.steer(word)
    }
  }

  async #apply(untimed: Untimed): Promise<RejectWord | null> {
    const event: MatchEvent = { ...untimed, at: this.#doorman.now() }
    const applied = apply(this.#match, event, this.#rules)
    if (!applied.ok) return applied.reject
    try {
      await this.#doorman.append(this.#seq, event)
    } catch (trouble) {
      return trouble instanceof NotStored ? trouble.word : 'not-stored'
    }
    this.#seq += 1
    this.#match = applied.match
    for (const effect of applied.effects) this.#carryOut(effect)
    this.#doorman.changed(applied.match, event)
    void this.catchUp()
    return null
  }

  /** Takes what could not be written down before, as far as it can be now. */
  async catchUp(): Promise<void> {
    await Promise.all(this.#owed.splice(0).map((owed) => this.#insist(owed)))
  }

  /** Takes an event that nobody would repeat. */
  async #insist(event: Untimed): Promise<RejectWord | null> {
    const word = await this.take(event)
    if (word === 'storage-full' || word === 'not-stored') {
      this.#owed.push(event)
      this.#doorman.owing()
    }
    return word
  }

  #carryOut(effect: Effect): void {
    const { lab } = this.#doorman
    switch (effect.type) {
      case 'lab':
        this.#run(effect.job)
        break
      case 'steer':
        lab.steer(effect.steer)
        break
      case 'cancel':
        lab.cancel(effect.jobId)
        break
      case 'keep':
        // Only room on a shelf: a lab that cannot drop a checkpoint just keeps it.
        lab.keepOnly(effect.checkpoints).catch(() => {})
        break
      case 'bell':
        this.#doorman.setBell(effect.phase, effect.rings)
        break
      case 'board':
      case 'tell':
        this.#doorman.effect(effect)
        break
    }
  }

  /** Runs a job outside the queue of events; whatever comes of it comes back as an event. */
  #run(job: LabJob): void {
    const hear = (progress: LabProgress) => void this.take({ type: 'lab-progress', progress })
    const fail = (why: unknown) =>
      this.#insist({ type: 'lab-failed', jobId: job.id, why: why instanceof Error ? why.message : String(why) })
    this.#doorman.lab.run(job, hear).then(async (report) => {
      const refused = await this.#insist({ type: 'lab-done', ...report })
      if (refused === 'report-refused') await fail('the report does not fit the job')
    }, fail)
  }
}

/**
 * Folds a log into the match it tells of; `hear` is told what each event had the doorman do. Throws, naming the event, when
 * the rules refuse one.
 */
export function replay(
  events: readonly MatchEvent[],
  rules: Rulebook,
  hear: (effect: Effect, seq: number) => void = () => {},
): Match | null {
  let match: Match | null = null
  for (const [seq, event] of events.entries()) {
    const applied = apply(match, event, rules)
    if (!applied.ok) throw new Error(`event ${seq} (${event.type}) was refused: ${applied.reject}`)
    match = applied.match
    for (const effect of applied.effects) hear(effect, seq)
  }
  return match
}
