/**
 * A match while one event is being worked into it. `apply` makes one, the rules of the room and of the running
 * stop write on it, and when nobody objects its match and effects become the answer. A draft that meets an
 * objection is thrown away, which is how an illegal event leaves the match untouched.
 */
import type { CheckpointId, Steer } from '../lab/shapes.ts'
import type { LabJob } from '../lab/jobs.ts'
import type { Pack, TokenId } from '../packs/pack.ts'
import type { BoardRow } from './leaderboard.ts'
import { beginning, depotRecipe, own, provenanceOf, untrained } from './models.ts'
import { isRehearsal } from './occasion.ts'
import type { AskedModel, ModelWish } from './origin.ts'
import type { Effect } from './events.ts'
import { BROUGHT, DEPOT, UNTRAINED, type Bell, type Match, type Seat, type SeatId, type TeamEffect } from './types.ts'

/** A job before it has its number. */
export type NewJob<J = LabJob> = J extends LabJob ? Omit<J, 'id'> : never

/** What a seat earns at once. */
export interface Award {
  readonly bitsSaved?: number
  readonly cards?: number
  readonly foresight?: number
}

export class Draft {
  match: Match
  readonly pack: Pack
  /** The event's time, ms. */
  readonly at: number
  readonly #effects: Effect[] = []
  #bellMoved = false

  constructor(match: Match, pack: Pack, at: number) {
    this.match = match
    this.pack = pack
    this.at = at
  }

  get effects(): readonly Effect[] {
    if (!this.#bellMoved) return this.#effects
    const { phase, rings } = this.match.bell
    return [...this.#effects, { type: 'bell', phase, rings }]
  }

  change(part: Partial<Match>): void {
    this.match = { ...this.match, ...part }
  }

  effect(effect: Effect): void {
    this.#effects.push(effect)
  }

  /** A name that this match has not used yet: `c17` for a checkpoint, `j18` for a job. */
  newName(letter: 'c' | 'j'): string {
    const name = `${letter}${this.match.nextId}`
    this.change({ nextId: this.match.nextId + 1 })
    return name
  }

  /** Asks the lab; the answer comes as a later event under this id. */
  ask(job: NewJob): string {
    const id = this.newName('j')
    const numbered = { id, ...job }
    this.change({ jobs: [...this.match.jobs, numbered] })
    this.effect({ type: 'lab', job: numbered })
    return id
  }

  /**
   * A model to start jobs from, with its provenance. One that is not there yet is asked for: its job stands before all that
   * are asked for after this, and a stop that waits for it remembers it as one of its own.
   */
  model(wish: ModelWish): AskedModel {
    const { model, settings, seed, nextId } = this.match
    if (wish === 'own-or-depot' || wish === 'counted') {
      const knows = model.step > 0 || (wish === 'own-or-depot' && model.checkpoint === BROUGHT)
      if (model.checkpoint !== null && knows)
        return { checkpoint: model.checkpoint, provenance: own(this.match, model.step), job: null }
      return this.#asked(depotRecipe(settings.brain))
    }
    if (wish === 'fresh') {
      const to = this.newName('c')
      return this.#asked({ kind: 'init', config: settings.brain.config, seed: seed + nextId, to })
    }
    return { checkpoint: UNTRAINED, provenance: untrained, job: null }
  }

  #asked(job: Extract<NewJob, { kind: 'init' | 'depot' }>): AskedModel {
    const { to } = job
    const provenance = beginning(job)
    if (provenanceOf(this.match, to) !== null) return { checkpoint: to, provenance, job: null }
    const open = this.match.jobs.find((one) => 'to' in one && one.to === to)
    return { checkpoint: to, provenance, job: open?.id ?? this.ask(job) }
  }

  /** The class's own model has moved on: this is it from now on. */
  moveOn(checkpoint: CheckpointId, step: number): void {
    const { model, stop } = this.match
    this.change({ model: { ...model, checkpoint, step, history: [...model.history, { checkpoint, step, stop }] } })
  }

  steer(steer: Steer): void {
    this.effect({ type: 'steer', steer })
  }

  /** Drops open jobs: their answers, should they still come, belong to nothing. */
  cancel(ids: readonly string[]): void {
    const { jobs, retried } = this.match
    for (const { id } of jobs) if (ids.includes(id)) this.effect({ type: 'cancel', jobId: id })
    this.change({
      jobs: jobs.filter(({ id }) => !ids.includes(id)),
      retried: retried.filter((id) => !ids.includes(id)),
    })
  }

  /** These checkpoints, the room's own and those of open jobs stay; the lab may drop all others. */
  keep(checkpoints: readonly CheckpointId[]): void {
    const { model, jobs, pretrained } = this.match
    const room = [
      UNTRAINED,
      DEPOT,
      ...(pretrained === null ? [] : [BROUGHT]),
      ...(model.checkpoint === null ? [] : [model.checkpoint]),
    ]
    const exams = model.exams.map(({ checkpoint }) => checkpoint)
    const open = jobs.flatMap((job) => [...('from' in job ? [job.from] : []), ...('to' in job ? [job.to] : [])])
    this.effect({ type: 'keep', checkpoints: [...new Set([...room, ...exams, ...open, ...checkpoints])] })
  }

  /** A new phase begins; its bell rings after so many seconds at the designed pace. */
  newPhase(seconds: number | null): void {
    this.ringIn(seconds)
    const { bell } = this.match
    this.change({ bell: { ...bell, phase: bell.phase + 1, since: this.at, read: [] } })
  }

  /**
   * Sets the running phase's bell anew: time that the host has added and nobody has used comes on top. Without timers there is
   * none; while paused only what is left is noted.
   */
  ringIn(seconds: number | null): void {
    const { timers } = this.match.settings
    if (seconds === null || timers === null) this.#setBell(null)
    else this.#setBell(Math.round(seconds * 1000 * timers), this.#unused())
  }

  /**
   * A beat of what is shown, not a limit for anybody: it ends by itself where timers are off too, so that nobody has to press
   * a button for it. Time that was added before is kept for the next bell.
   */
  beat(seconds: number): void {
    const { timers, brain } = this.match.settings
    this.#setBell(Math.round(seconds * 1000 * (timers ?? 1) * (brain.pace ?? 1)), 0, this.#unused())
    this.#moveBell({ beats: true })
  }

  /** This seat has read what the phase shows. */
  read(id: SeatId): void {
    const { bell } = this.match
    this.change({ bell: { ...bell, read: [...bell.read.filter((other) => other !== id), id] } })
  }

  /** Brings the bell nearer, if it is farther away than this; never moves it away, never sets one. */
  hurry(seconds: number): void {
    this.#bringNearer(seconds, this.#unused())
  }

  /** The same when everybody has done what is asked: nobody needs the time any more that the host has added. */
  lastCall(seconds: number): void {
    this.#bringNearer(seconds, 0)
  }

  #bringNearer(seconds: number, added: number): void {
    const { bell, settings } = this.match
    if (bell.rings === null || settings.timers === null) return
    const ms = Math.round(seconds * 1000 * settings.timers)
    if (this.at + ms + added < bell.rings) this.#setBell(ms, added)
  }

  pause(paused: boolean): void {
    const { rings, left } = this.match.bell
    this.change({ bell: { ...this.match.bell, paused } })
    if (paused) this.#moveBell({ rings: null, left: rings === null ? null : Math.max(0, rings - this.at) })
    else this.#moveBell({ rings: left === null ? null : this.at + left, left: null })
  }

  /** Moves the bell away by so many seconds of the clock. */
  extend(seconds: number): void {
    const { rings, left, added } = this.match.bell
    const ms = seconds * 1000
    const later = (time: number | null) => (time === null ? null : time + ms)
    this.#moveBell({ rings: later(rings), left: later(left), added: added + ms })
  }

  /** The host goes on: the time added before was for what is over now. */
  forgetAdded(): void {
    this.change({ bell: { ...this.match.bell, added: 0, kept: 0 } })
  }

  /** Of the time that the host has added, what nobody has used yet, ms. */
  #unused(): number {
    const { rings, left, added, kept } = this.match.bell
    const ahead = left ?? (rings === null ? 0 : rings - this.at)
    return kept + Math.min(added, Math.max(0, ahead))
  }

  /** `added` comes on top of `ms`; null: no bell. */
  #setBell(ms: number | null, added = 0, kept = 0): void {
    const { paused } = this.match.bell
    const all = ms === null ? null : ms + added
    const rings = all === null || paused ? null : this.at + all
    this.#moveBell({ rings, left: paused ? all : null, added, kept, beats: false })
  }

  #moveBell(bell: Partial<Bell>): void {
    this.change({ bell: { ...this.match.bell, ...bell } })
    this.#bellMoved = true
  }

  changeSeat(id: SeatId, part: Partial<Seat>): void {
    const seat = this.match.seats[id]
    if (seat !== undefined) this.change({ seats: { ...this.match.seats, [id]: { ...seat, ...part } } })
  }

  award(id: SeatId, { bitsSaved = 0, cards = 0, foresight = 0 }: Award): void {
    const seat = this.match.seats[id]
    if (seat === undefined) return
    this.changeSeat(id, {
      bitsSaved: seat.bitsSaved + bitsSaved,
      cards: seat.cards + cards,
      foresight: seat.foresight + foresight,
    })
  }

  /** What was measured of teams' sentences has been told: other stops may speak of it. */
  tell(effects: readonly TeamEffect[]): void {
    this.change({ effects: [...this.match.effects, ...effects] })
  }

  /** Sentences that the class has made: other stops may look at them. */
  write(sentences: readonly (readonly TokenId[])[]): void {
    this.change({ written: [...this.match.written, ...sentences] })
  }

  /** The match keeps its row; the boards of all matches get it only if people played, and the model began as all others do. */
  earn(row: BoardRow): void {
    this.change({ board: [...this.match.board, row] })
    if (!isRehearsal(this.match) && this.match.pretrained === null) this.effect({ type: 'board', row })
  }
}
