/**
 * The race of all contestants on one shape. They take turns, one short burst each, round after round (A B C A B C ...),
 * so that whatever else the machine does falls on all alike. A slow one gets fewer steps and rounds, never more time.
 */
import { entryAt } from '../measures/entries.ts'
import type { Bout, Burst } from './bout.ts'
import type { ContestantId } from './contestants.ts'
import type { Absence, Entry, Race, RanEntry } from './report.ts'
import type { BenchShape } from './shapes.ts'
import { spreadOf } from './spread.ts'

export interface Budget {
  readonly rounds: number
  /** Wanted length of a burst. */
  readonly burstMs: number
  /** Who needs longer for its first step, compilation included, is left out. */
  readonly firstMs: number
  /** Most time of one contestant for the other steps that are compared. */
  readonly warmMs: number
  /** Most time of one contestant for all rounds. Who needs longer for one step is timed by its second step alone. */
  readonly roundsMs: number
}

export const fullBudget: Budget = { rounds: 9, burstMs: 150, firstMs: 50_000, warmMs: 6000, roundsMs: 4000 }
export const quickBudget: Budget = { rounds: 5, burstMs: 60, firstMs: 30_000, warmMs: 3000, roundsMs: 1500 }

export class Absent extends Error {
  readonly why: Absence
  constructor(why: Absence, detail = '') {
    super(detail)
    this.why = why
  }
}

export interface RaceHooks {
  /** Makes a contestant ready; rejects with `Absent` when it cannot take part. */
  readonly open: (id: ContestantId, shape: BenchShape) => Promise<Bout>
  readonly clock: () => number
  /** `share` of the race is done. */
  readonly say: (id: ContestantId, share: number) => void
  /** Hears what is known of the race, after each warm-up. */
  readonly kept: (race: Race) => void
  readonly stopped: () => boolean
  /** The time of the whole run is used up: nobody is opened any more, and no round begins. */
  readonly late: () => boolean
}

export interface Field {
  readonly name: string
  readonly shape: BenchShape
  readonly ids: readonly ContestantId[]
  /** Who is not even opened, because an easier race has shown that it takes too long; and what was seen there. */
  readonly slow: Slow
}
export type Slow = ReadonlyMap<ContestantId, string>

/** Steps whose losses are compared, and how far apart they may lie. */
const COMPARED = 10
export const TOLERANCE = 1e-3
const COUNTED = 8
const MOST_STEPS = 64
/** Whose losses are right: the readable model on its quickest exact backend, else whoever there is. */
const references: readonly ContestantId[] = ['tfjs-wasm', 'tfjs-cpu']

interface Runner {
  readonly id: ContestantId
  readonly bout: Bout
  readonly openMs: number
  readonly firstStepMs: number
  /** Of the second step, which has nothing to compile. */
  readonly stepMs: number
  readonly losses: readonly number[]
  readonly calls: RanEntry['calls']
  readonly burst: number
  readonly timings: number[]
  next: number
  spent: number
  failure: Entry | null
}

export async function race(field: Field, budget: Budget, hooks: RaceHooks): Promise<Race> {
  const { shape, ids, slow } = field
  const absent: Entry[] = []
  const runners: Runner[] = []
  for (const [at, id] of ids.entries()) {
    hooks.say(id, at / ids.length / 2)
    try {
      if (hooks.stopped()) throw new Absent('stopped')
      const seen = slow.get(id)
      if (seen !== undefined) throw new Absent('too-slow', seen)
      if (hooks.late()) throw new Absent('no-time')
      runners.push(await warmedUp(id, shape, budget, hooks))
    } catch (trouble) {
      absent.push({ ran: false, id, ...absenceOf(trouble) })
    }
    hooks.kept(raceOf(field, runners, absent))
  }
  for (let round = 0; round < budget.rounds; round++) {
    for (const runner of runners) {
      if (hooks.stopped() || hooks.late() || runner.failure || !hasTime(runner, budget)) continue
      hooks.say(runner.id, 0.5 + round / budget.rounds / 2)
      try {
        note(runner, await runner.bout.run(runner.next, runner.burst))
      } catch (trouble) {
        runner.failure = { ran: false, id: runner.id, ...absenceOf(trouble) }
      }
    }
  }
  for (const { bout } of runners) bout.close()
  return raceOf(field, runners, absent)
}

function raceOf({ name, shape, ids }: Field, runners: readonly Runner[], absent: readonly Entry[]): Race {
  const reference = references.find((id) => runners.some((one) => one.id === id)) ?? runners[0]?.id ?? null
  const right = runners.find(({ id }) => id === reference)?.losses ?? []
  const entries = [...runners.map((runner) => entryOf(runner, right)), ...absent]
  const { vocab, context, layers, width, heads } = shape.config
  const inOrder = ids.flatMap((id) => entries.filter((entry) => entry.id === id))
  return { name, vocab, context, layers, width, heads, rows: shape.rows, reference, entries: inOrder }
}

/** The first steps: one alone with its compilation, then up to ten, then a burst whose calls are counted. */
async function warmedUp(id: ContestantId, shape: BenchShape, budget: Budget, hooks: RaceHooks): Promise<Runner> {
  const began = hooks.clock()
  const bout = await hooks.open(id, shape)
  const openMs = hooks.clock() - began
  try {
    const first = await bout.run(0, 1)
    if (first.ms > budget.firstMs) throw new Absent('too-slow', `${seconds(first.ms)} for the first step`)
    const second = await bout.run(1, 1)
    const more = Math.min(COMPARED - 2, Math.floor((budget.warmMs - second.ms) / second.ms))
    const rest: Burst = more > 0 ? await bout.run(2, more) : { ms: 0, losses: [], calls: null }
    const losses = [...first.losses, ...second.losses, ...rest.losses]
    const msPerStep = Math.max(more > 0 ? rest.ms / more : second.ms, 0.005)
    let next = losses.length
    let calls = aStep(rest.calls, more) ?? aStep(second.calls, 1)
    if (calls !== null && COUNTED * msPerStep < budget.warmMs) {
      calls = aStep((await bout.run(next, COUNTED)).calls, COUNTED)
      next += COUNTED
    }
    const burst = burstLength(budget.burstMs / msPerStep)
    const runner = { id, bout, openMs, firstStepMs: first.ms, stepMs: second.ms, losses, calls, burst, next }
    return { ...runner, timings: [], spent: 0, failure: null }
  } catch (trouble) {
    bout.close()
    throw trouble
  }
}

/** Room for one more burst, as far as the bursts before it tell. */
function hasTime({ timings, spent, stepMs }: Runner, { roundsMs }: Budget): boolean {
  return timings.length === 0 ? stepMs <= roundsMs : spent + spent / timings.length <= roundsMs
}

/** Whole submits of eight steps where there is room for one. */
function burstLength(wanted: number): number {
  const steps = Math.min(Math.max(Math.floor(wanted), 1), MOST_STEPS)
  return steps >= COUNTED ? steps - (steps % COUNTED) : steps
}

function note(runner: Runner, { ms }: Burst): void {
  runner.timings.push(ms / runner.burst)
  runner.next += runner.burst
  runner.spent += ms
}

function aStep(calls: Burst['calls'], steps: number): RanEntry['calls'] {
  if (calls === null) return null
  const { dispatches, submits, buffers, bindGroups, readbacks, bytes } = calls
  return {
    dispatches: dispatches / steps,
    submits: submits / steps,
    buffers: buffers / steps,
    bindGroups: bindGroups / steps,
    readbacks: readbacks / steps,
    bytes,
  }
}

function entryOf(runner: Runner, right: readonly number[]): Entry {
  const { id, openMs, firstStepMs, stepMs, losses, calls, timings, failure } = runner
  if (failure) return failure
  const [step, burst] = timings.length > 0 ? [spreadOf(timings), runner.burst] : [spreadOf([stepMs]), 1]
  const difference = lossDifference(losses, right)
  const agrees = difference === null ? null : difference <= TOLERANCE
  const kept = losses.map((loss) => (Number.isFinite(loss) ? loss : null))
  return { ran: true, id, openMs, firstStepMs, step, burst, losses: kept, difference, agrees, calls }
}

/** Largest relative difference over the steps that both have taken; infinite when a loss is not a number. */
export function lossDifference(found: readonly number[], right: readonly number[]): number | null {
  const steps = Math.min(found.length, right.length)
  if (steps === 0) return null
  const apart = right.slice(0, steps).map((loss, at) => Math.abs(entryAt(found, at) - loss) / Math.abs(loss))
  return apart.every((one) => Number.isFinite(one)) ? Math.max(...apart) : Infinity
}

/** Who was too slow to be tried in a harder race: those of before, and whoever took longer here. */
export function slowAfter({ name, entries }: Race, mostMs: number, before: Slow = new Map()): Slow {
  const found = entries.flatMap((entry): [ContestantId, string][] => {
    if (entry.ran)
      return entry.step.median > mostMs ? [[entry.id, `${name}: ${seconds(entry.step.median)} a step`]] : []
    return entry.why === 'too-slow' ? [[entry.id, `${name}: ${entry.detail}`]] : []
  })
  return new Map([...found, ...before])
}

export function seconds(ms: number): string {
  return `${Number((ms / 1000).toPrecision(3))} s`
}

export function absenceOf(trouble: unknown): { why: Absence; detail: string } {
  if (trouble instanceof Absent) return { why: trouble.why, detail: trouble.message }
  return { why: 'failed', detail: trouble instanceof Error ? trouble.message : String(trouble) }
}
