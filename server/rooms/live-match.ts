/**
 * One running match with everything the rules may not have: the log in the store, the clock, the bell, and the dispatcher
 * that finds a lab for each job. It knows no wire: the room in front of it does.
 */
import { NotStored } from '../../shared/match/not-stored.ts'
import { keptFeedback } from '../../shared/match/give-thumbs.ts'
import { keptLesson } from '../../shared/match/kept-lesson.ts'
import { isRehearsal, occasionOf } from '../../shared/match/occasion.ts'
import type { Rulebook } from '../../shared/match/stop.ts'
import { type Doorman, Table, type Untimed } from '../../shared/match/table.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { Brain, Match } from '../../shared/match/types.ts'
import type { Audience, View } from '../../shared/match/view-types.ts'
import { view } from '../../shared/match/view.ts'
import type { Pack, Papers } from '../../shared/packs/pack.ts'
import { papersFor } from '../../shared/packs/papers.ts'
import type { Pushes } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { House } from '../house.ts'
import { NotOurs } from '../persistence/not-ours.ts'
import { Arriving } from '../lab/arriving.ts'
import { Dispatcher } from '../lab/dispatcher.ts'
import { MatchClock, READ_MS } from './match-clock.ts'

/** How long a bell or a report waits that could not be written down, ms. */
const CATCH_UP_MS = 3_000

/** What the room in front of a match must do for it. */
export interface Front {
  /** `isUrgent`: players hear of it at once. */
  readonly changed: (isUrgent: boolean) => void
  readonly tell: (seat: string, word: 'renamed' | 'moved' | 'removed-by-host') => void
  /** Whether somebody has a line to the room. */
  readonly isAttended: () => boolean
  /** Another process has this room now: nothing that happens here counts any more. */
  readonly lost: () => void
  /** To the host's browser; false when there is none. */
  readonly toHost: <N extends 'lab' | 'steer' | 'desk'>(name: N, message: Pushes[N]) => boolean
}

/** What players do in a phase, whether they are here, and how a training goes: other players hear of it soon, not at once. */
const SOON: ReadonlySet<MatchEvent['type']> = new Set([
  'tapped',
  'joined',
  'returned',
  'dropped',
  'team-changed',
  'thumb',
  'wished',
  'lab-progress',
])

export class LiveMatch {
  readonly dispatcher: Dispatcher
  readonly arriving: Arriving
  readonly #house: House
  readonly #code: string
  readonly #claim: number | undefined
  readonly #lost: () => void
  /** The room's own, with its papers: for the rules, never for a wire. */
  readonly pack: Pack
  readonly rules: Rulebook
  readonly #table: Table
  #bell: NodeJS.Timeout | null = null
  #later: NodeJS.Timeout | null = null
  #clock: MatchClock
  #closed = false
  /** The running one, by its number in the match. */
  #phase = 0
  /** Stops of the lesson that were over when it was last written down for its class; null: it was not yet. */
  #keptStops: number | null = null
  /** What was written down of its feedback last, and the writing of it: one after the other, so that the newest stays. */
  #keptFeedback: { readonly feedback: Match['feedback']; readonly stops: number } = { feedback: null, stops: 0 }
  #keeping: Promise<unknown> = Promise.resolve()

  /** `claim`: under which this process writes the log, where there are several. */
  constructor(house: House, code: string, pack: Pack, brain: Brain, front: Front, claim?: number) {
    this.#claim = claim
    this.#lost = front.lost
    this.#house = house
    this.#code = code
    this.pack = pack
    this.rules = { pack, stops: house.stops }
    this.dispatcher = new Dispatcher({ house, code, pack, brain, papers: () => this.#papers(), ...front })
    this.arriving = new Arriving(this.dispatcher)
    const doorman: Doorman = {
      now: () => this.now(),
      append: (seq, event) => this.#append(seq, event),
      owing: () => this.#owing(),
      lab: this.dispatcher,
      setBell: (phase, rings) => this.#setBell(phase, rings),
      changed: (match, event) => {
        front.changed(!SOON.has(event.type) || match.bell.phase !== this.#phase)
        this.#phase = match.bell.phase
        this.#keepLesson(match)
        this.#keepFeedback(match)
        // A rehearsal may begin again, whenever the host likes.
        if (match.stop >= match.settings.plan.length && !isRehearsal(match)) this.#ended()
      },
      effect: (effect) => {
        if (effect.type === 'tell') front.tell(effect.seat, effect.word)
        // What anybody could have learned by heart beforehand says nothing on a board.
        else if (effect.row.audited && pack.sealed !== undefined)
          this.#background('row not stored', house.store.putRow(effect.row))
      },
    }
    this.#clock = new MatchClock(house, house.now())
    this.#table = new Table(this.rules, doorman)
  }

  get match(): Match | null {
    return this.#table.match
  }

  /** Takes up a log: folds it, sets the bell, asks the lab again for open jobs. */
  async resume(events: readonly MatchEvent[]): Promise<void> {
    this.#clock = new MatchClock(this.#house, events.at(-1)?.at ?? 0)
    this.dispatcher.remember(events)
    this.#table.resume(events)
    // A room in which nothing happens is one of its class, too: it goes with it.
    if (this.match !== null) {
      this.#keepLesson(this.match)
      this.#keepFeedback(this.match)
    }
    // Whoever was connected when the server went away is not any more.
    for (const seat of Object.values(this.match?.seats ?? {})) {
      if (seat.connected && !seat.simulated) await this.take({ type: 'dropped', seat: seat.id })
    }
  }

  take(event: Untimed): Promise<RejectWord | null> {
    return this.#closed ? Promise.resolve('room-ended') : this.#table.take(event)
  }

  /** Null when there is none, or the rules could not make it: that is logged, and holds up nobody else. */
  view(audience: Audience): View | null {
    try {
      return this.match === null ? null : view(this.match, audience, this.rules)
    } catch (trouble) {
      this.#house.log.error({ trouble, room: this.#code, role: audience.role }, 'no view')
      return null
    }
  }

  /** The doorman's clock, ms. */
  now(): number {
    return this.#clock.now()
  }

  /** No bell, no job, no event any more. */
  async close(): Promise<void> {
    this.#closed = true
    this.#setBell(0, null)
    if (this.#later !== null) clearTimeout(this.#later)
    await this.dispatcher.close()
  }

  /** Those of the occasion: a rehearsal is examined on others than the lesson. */
  #papers(): Papers | null {
    return this.match === null || this.pack.sealed === undefined ? null : papersFor(this.pack, occasionOf(this.match))
  }

  async #append(seq: number, event: MatchEvent): Promise<void> {
    if (this.#closed) throw new NotStored('not-stored', 'the room is closed')
    const begun = performance.now()
    try {
      await this.#house.store.append(this.#code, seq, event, this.#claim)
      this.#house.metrics.written((performance.now() - begun) / 1000)
    } catch (trouble) {
      this.#house.log.error({ trouble, seq, type: event.type }, 'event not stored')
      if (trouble instanceof NotOurs) this.#lost()
      throw trouble
    }
  }

  /** A bell that could not be written down would hold up the lesson until somebody taps. */
  #owing(): void {
    if (this.#later !== null || this.#closed) return
    this.#later = setTimeout(() => {
      this.#later = null
      this.#background('not caught up', this.#table.catchUp())
    }, CATCH_UP_MS)
  }

  #setBell(phase: number, rings: number | null): void {
    if (this.#bell !== null) clearTimeout(this.#bell)
    this.#bell = null
    this.#clock.time(rings !== null)
    if (rings !== null) this.#await(phase, rings)
  }

  /** Looks at the clock until it is time: how long that takes by any other clock, nobody knows. */
  #await(phase: number, rings: number): void {
    const wait = Math.max(0, rings - this.now())
    this.#bell = setTimeout(
      () => {
        if (this.#closed) return
        if (this.now() < rings) this.#await(phase, rings)
        else this.#background('bell not taken', this.#table.ring(phase))
      },
      Math.min(wait, READ_MS),
    )
  }

  /** For the class's next lessons: when the room opens, after each stop, and at the end. */
  #keepLesson(match: Match): void {
    const { classCode, finished } = match
    if (classCode === null || this.#keptStops === finished.length) return
    this.#keptStops = finished.length
    this.#background('lesson not kept', this.#house.store.putLesson(classCode, keptLesson(match, this.rules)))
  }

  /** With each thumb and after each stop; once more, empty, when the host has taken it out again. */
  #keepFeedback(match: Match): void {
    const { classCode, feedback, finished } = match
    const kept = this.#keptFeedback
    const isSame = kept.feedback === feedback && (feedback === null || kept.stops === finished.length)
    if (classCode === null || isSame) return
    this.#keptFeedback = { feedback, stops: finished.length }
    const left = keptFeedback(match, this.rules)
    this.#keeping = this.#keeping.then(() => this.#house.store.putFeedback(this.#code, left))
    this.#background('feedback not kept', this.#keeping)
    this.#keeping = this.#keeping.catch(() => {})
  }

  #ended(): void {
    this.#background('end not stored', this.#house.store.endRoom(this.#code))
  }

  #background(what: string, work: Promise<unknown>): void {
    work.catch((trouble: unknown) => this.#house.log.error({ trouble, room: this.#code }, what))
  }
}
