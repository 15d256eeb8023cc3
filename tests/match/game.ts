/** A match at hand: takes events, keeps the log, moves its own clock. Every match it holds is frozen to the bottom. */
import { EDITION } from '../../shared/match/edition.ts'
import { stops } from '../../stops/rules.ts'
import type { Rulebook } from '../../shared/match/stop.ts'
import { apply } from '../../shared/match/apply.ts'
import type { Effect, HostCommand, MatchEvent } from '../../shared/match/events.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Tap } from '../../shared/match/play.ts'
import type { LabJob } from '../../shared/lab/jobs.ts'
import type { Untimed } from '../../shared/match/table.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { answerTo } from './lab-answers.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { settings, smallPack, type Wanted } from './small-world.ts'

export class Game {
  match: Match
  now = 1000
  readonly pack: Pack
  readonly rules: Rulebook
  readonly log: MatchEvent[] = []
  effects: readonly Effect[] = []

  /** A room with papers of its own brings a pack that holds them. */
  constructor(part: Wanted = {}, seed = 7, pack = smallPack, classCode: string | null = null) {
    this.pack = pack
    this.rules = { pack, stops }
    const created: MatchEvent = {
      at: this.now,
      type: 'created',
      edition: EDITION,
      code: 'ROOMS',
      packId: pack.id,
      seed,
      settings: settings(part),
      classCode,
      ...(pack.sealed === undefined ? {} : { sealed: { version: 1, papers: { lesson: 'a', rehearsal: 'b' } } }),
    }
    const stepped = apply(null, created, this.rules)
    if (!stepped.ok) throw new Error(`not created: ${stepped.reject}`)
    this.match = deepFreeze(stepped.match)
    this.log.push(created)
  }

  /** null when accepted; otherwise the word, and the match is the same value as before. */
  take(event: Untimed): RejectWord | null {
    const timed: MatchEvent = { ...event, at: this.now }
    const stepped = apply(this.match, timed, this.rules)
    if (!stepped.ok) return stepped.reject
    this.match = deepFreeze(stepped.match)
    this.effects = stepped.effects
    this.log.push(timed)
    return null
  }

  join(...seats: readonly string[]): this {
    for (const seat of seats) this.must({ type: 'joined', seat, name: seat, team: null })
    return this
  }

  host(command: HostCommand): RejectWord | null {
    return this.take({ type: 'host', command })
  }

  tap(seat: string, on: Tap): RejectWord | null {
    return this.take({ type: 'tapped', seat, on })
  }

  must(event: Untimed): void {
    const word = this.take(event)
    if (word !== null) throw new Error(`${event.type} was refused: ${word}`)
  }

  /** Lets time pass until the bell, and rings it. */
  ring(): RejectWord | null {
    const { phase, rings } = this.match.bell
    this.now = Math.max(this.now, rings ?? this.now)
    return this.take({ type: 'rang', phase })
  }

  /** The lab answers this job. */
  answer(job: LabJob, seed = 1): void {
    this.must({ type: 'lab-done', result: answerTo(job, seed, this.pack.words.length, 'calm'), audited: true })
  }

  /** The lab answers every open job, and those that follow from the answers. */
  answerAll(seed = 1): void {
    for (let round = 0; this.match.jobs.length > 0; round++) {
      if (round > 500) throw new Error('the rules never stop asking')
      const job = this.match.jobs[0]
      this.must({
        type: 'lab-done',
        result: answerTo(job, seed + round, this.pack.words.length, 'calm'),
        audited: true,
      })
    }
  }

  /** The lab fails every open job, twice each, and those that follow. */
  failAll(): void {
    for (let failures = 0; this.match.jobs.length > 0; failures++) {
      if (failures > 200) throw new Error('the rules never give up')
      this.must({ type: 'lab-failed', jobId: this.match.jobs[0].id, why: 'test' })
    }
  }

  /** Goes on to a phase, from the lobby if need be; the lab answers all the way unless told otherwise. */
  goTo(phase: string, labAnswers = true): this {
    if (this.match.stop < 0) this.must({ type: 'host', command: { kind: 'start' } })
    for (let rings = 0; this.match.play?.phase !== phase; rings++) {
      if (rings > 200) throw new Error(`never came to ${phase}`)
      if (labAnswers) this.answerAll(rings)
      if (this.match.play?.phase === phase) return this
      this.must({ type: 'host', command: { kind: 'next' } })
    }
    return this
  }
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
