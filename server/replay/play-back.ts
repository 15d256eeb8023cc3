/**
 * Plays a log again, event by event: every event must be one that the rules allow at its place, and every report of the lab
 * is compared with what comes of doing its job again.
 */
import { type LabJob, withPapers } from '../../shared/lab/jobs.ts'
import type { LabProgress, LossPoint } from '../../shared/lab/shapes.ts'
import { areAskedRates } from '../../shared/lab/told-rates.ts'
import { occasionOf } from '../../shared/match/occasion.ts'
import { apply } from '../../shared/match/apply.ts'
import type { Effect, MatchEvent } from '../../shared/match/events.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Rulebook } from '../../shared/match/stop.ts'
import { papersFor } from '../../shared/packs/papers.ts'
import type { Again, Told, Verdict } from './again.ts'

/** One job that was done again. */
export interface Redone {
  readonly job: LabJob
  readonly verdict: Verdict
}

export interface PlayedBack {
  /** The match as far as the log could be followed. */
  readonly match: Match | null
  readonly redone: readonly Redone[]
  readonly findings: readonly string[]
}

type Done = Extract<MatchEvent, { type: 'lab-done' }>

/** A job that is open: what was said to it, and what was heard of it. */
interface Open {
  readonly job: LabJob
  readonly turns: number[]
  readonly points: LossPoint[]
}

/** `again`: null where jobs are not to be done again. `hear` is told of every job when it has been. */
export async function playBack(
  events: readonly MatchEvent[],
  rules: Rulebook,
  again: Again | null,
  hear: (redone: Redone) => void = () => {},
): Promise<PlayedBack> {
  const player = new Player(rules, again, hear)
  for (const [seq, event] of events.entries()) if (!(await player.take(seq, event))) break
  return await player.end()
}

class Player {
  readonly #rules: Rulebook
  readonly #again: Again | null
  readonly #hear: (redone: Redone) => void
  readonly #open = new Map<string, Open>()
  readonly #redone: Redone[] = []
  readonly #findings: string[] = []
  #match: Match | null = null
  #at = 0

  constructor(rules: Rulebook, again: Again | null, hear: (redone: Redone) => void) {
    this.#rules = rules
    this.#again = again
    this.#hear = hear
  }

  /** False when the log cannot be followed any farther. */
  async take(seq: number, event: MatchEvent): Promise<boolean> {
    if (event.at < this.#at) this.#find(seq, event, 'its time lies before that of the event before it')
    this.#at = event.at
    const before = this.#match
    if (event.type === 'lab-progress') this.#progress(seq, event, event.progress)
    if (event.type === 'lab-done') await this.#done(seq, event)
    const stepped = this.#stepped(event)
    if (typeof stepped === 'string') {
      this.#find(seq, event, stepped)
      return false
    }
    this.#match = stepped.match
    for (const effect of stepped.effects) await this.#effect(effect, before ?? stepped.match)
    return true
  }

  async end(): Promise<PlayedBack> {
    for (const id of this.#open.keys()) await this.#dropped(id)
    return { match: this.#match, redone: this.#redone, findings: this.#findings }
  }

  #stepped(event: MatchEvent): { readonly match: Match; readonly effects: readonly Effect[] } | string {
    try {
      const stepped = apply(this.#match, event, this.#rules)
      return stepped.ok ? stepped : `the rules refuse it: ${stepped.reject}`
    } catch (trouble) {
      return `the rules cannot follow it: ${trouble instanceof Error ? trouble.message : String(trouble)}`
    }
  }

  async #effect(effect: Effect, match: Match): Promise<void> {
    switch (effect.type) {
      case 'lab':
        // A job that is asked for again after a failure is the same one.
        if (!this.#open.has(effect.job.id)) {
          this.#open.set(effect.job.id, {
            job: this.#withPapers(effect.job, this.#match ?? match),
            turns: [],
            points: [],
          })
        }
        break
      case 'steer':
        if (effect.steer.kind === 'rate') this.#open.get(effect.steer.jobId)?.turns.push(effect.steer.rate)
        break
      case 'cancel':
        await this.#dropped(effect.jobId)
        break
      case 'keep':
        await this.#again?.keepOnly(effect.checkpoints)
        break
      case 'bell':
      case 'board':
      case 'tell':
        break
    }
  }

  /** As the room's desk set it: the sentences of an exam are the room's own. */
  #withPapers(job: LabJob, match: Match): LabJob {
    return withPapers(
      job,
      this.#rules.pack.sealed === undefined ? null : papersFor(this.#rules.pack, occasionOf(match)),
    )
  }

  #progress(seq: number, event: MatchEvent, { jobId, points }: LabProgress): void {
    const open = this.#open.get(jobId)
    if (open === undefined) return
    open.points.push(...points)
    this.#checkRates(seq, event, open, open.points)
  }

  async #done(seq: number, event: Done): Promise<void> {
    const { result, audited, made } = event
    const open = this.#open.get(result.jobId)
    if (open === undefined) return
    this.#open.delete(result.jobId)
    if (result.kind === 'train') {
      this.#checkRates(seq, event, open, result.points)
      this.#checkLive(seq, event, open.points)
    }
    const byServer = made?.parts.at(-1)?.by === 'server'
    if (made !== undefined && audited !== byServer) {
      this.#find(
        seq,
        event,
        audited ? 'it counts as measured by the server, and was not' : 'the server measured it, and it does not count',
      )
    }
    await this.#redo(`event ${seq} (${event.type} of ${result.jobId})`, {
      job: open.job,
      result,
      ...(made && { made }),
    })
  }

  /** What was told while the training ran must be what was told of it at its end, unless somebody else then did it. */
  #checkLive(seq: number, event: Done, points: readonly LossPoint[]): void {
    const { result, made } = event
    if (result.kind !== 'train') return
    const inOneGo = new Set(made?.parts.map(({ firstStep }) => firstStep)).size === made?.parts.length
    if (!inOneGo) return
    const final = new Map(result.points.map((point) => [point.step, JSON.stringify(point)]))
    const other = points.find((point) => final.get(point.step) !== JSON.stringify(point))
    if (other !== undefined) this.#find(seq, event, `step ${other.step} was told otherwise while it ran`)
  }

  #checkRates(seq: number, event: MatchEvent, { job, turns }: Open, points: readonly LossPoint[]): void {
    if (job.kind !== 'train' || areAskedRates(points, [job.rule.rate, ...turns])) return
    this.#find(seq, event, 'a step was taken at a rate that no lever asked for')
  }

  /** Nobody waits for this job any more. What was told of it up to then can still be done again. */
  async #dropped(id: string): Promise<void> {
    const open = this.#open.get(id)
    this.#open.delete(id)
    if (open === undefined || open.job.kind !== 'train' || open.points.length === 0) return
    const { job, points } = open
    const nextStep = (points.at(-1)?.step ?? job.firstStep - 1) + 1
    const result = { jobId: id, kind: 'train' as const, to: job.to, nextStep, ended: 'stopped' as const, points }
    await this.#redo(`what was told of ${id}, which was dropped`, { job, result })
  }

  async #redo(where: string, told: Told): Promise<void> {
    if (this.#again === null) return
    const verdict = await this.#again.do(told)
    const redone = { job: told.job, verdict }
    this.#redone.push(redone)
    this.#hear(redone)
    if (verdict.how === 'differs') this.#findings.push(`${where}, done again: ${verdict.what}`)
  }

  #find(seq: number, { type }: MatchEvent, what: string): void {
    this.#findings.push(`event ${seq} (${type}): ${what}`)
  }
}
