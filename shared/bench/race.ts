/**
 * The race of all contestants on one shape. They take turns, one short burst each, round after round (A B C A B C ...),
 * so that whatever else the machine does falls on all alike. A slow one gets fewer steps and rounds, never more time.
 */
import type { Bout, Burst } from './bout.ts'
import type { ContestantId } from './contestants.ts'
import type { Absence, Entry, Race, RanEntry } from './report.ts'
import type { BenchShape } from './shapes.ts'
import { spreadOf } from './spread.ts'

export interface Budget {
  readonly rounds: number
  /** Wanted length of a burst. */
  readonly burstMs: number
  /** Most time for the first ten steps, and for all rounds, of one contestant. */
  readonly warmMs: number
  readonly roundsMs: number
}

export const fullBudget: Budget = { rounds: 9, burstMs: 150, warmMs: 12_000, roundsMs: 6000 }
export const quickBudget: Budget = { rounds: 5, burstMs: 60, warmMs: 3000, roundsMs: 1500 }

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
  readonly stopped: () => boolean
}

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
  readonly losses: readonly number[]
  readonly calls: RanEntry['calls']
  readonly burst: number
  readonly timings: number[]
  next: number
  spent: number
  failure: Entry | null
}

export async function race(
  name: string,
  shape: BenchShape,
  ids: readonly ContestantId[],
  budget: Budget,
  hooks: RaceHooks,
): Promise<Race> {
  const absent: Entry[] = []
  const runners: Runner[] = []
  for (const [at, id] of ids.entries()) {
    hooks.say(id, at / ids.length / 2)
    try {
      if (hooks.stopped()) throw new Absent('stopped')
      runners.push(await warmedUp(id, shape, budget, hooks))
    } catch (trouble) {
      absent.push(absence(id, trouble))
    }
  }
  for (let round = 0; round < budget.rounds && !hooks.stopped(); round++) {
    for (const runner of runners) {
      if (hooks.stopped() || runner.failure || runner.spent >= budget.roundsMs) continue
      hooks.say(runner.id, 0.5 + round / budget.rounds / 2)
      try {
        note(runner, await runner.bout.run(runner.next, runner.burst))
      } catch (trouble) {
        runner.failure = absence(runner.id, trouble)
      }
    }
  }
  for (const { bout } of runners) bout.close()
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
    const second = await bout.run(1, 1)
    const more = Math.min(COMPARED - 2, Math.floor(budget.warmMs / second.ms))
    const rest: Burst = more > 0 ? await bout.run(2, more) : { ms: 0, losses: [], calls: null }
    const losses = [...first.losses, ...second.losses, ...rest.losses]
    const msPerStep = Math.max(more > 0 ? rest.ms / more : second.ms, 0.005)
    let next = losses.length
    let calls: RanEntry['calls'] = null
    if (second.calls !== null && COUNTED * msPerStep < budget.warmMs) {
      calls = aStep((await bout.run(next, COUNTED)).calls, COUNTED)
      next += COUNTED
    } else if (rest.calls !== null) calls = aStep(rest.calls, more)
    const burst = burstLength(budget.burstMs / msPerStep)
    return { id, bout, openMs, firstStepMs: first.ms, losses, calls, burst, timings: [], next, spent: 0, failure: null }
  } catch (trouble) {
    bout.close()
    throw trouble
  }
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
  const { id, openMs, firstStepMs, losses, calls, timings, failure } = runner
  if (failure) return failure
  if (timings.length === 0) return { ran: false, id, why: 'stopped', detail: '' }
  const difference = lossDifference(losses, right)
  const agrees = difference === null ? null : difference <= TOLERANCE
  const kept = losses.map((loss) => (Number.isFinite(loss) ? loss : null))
  return { ran: true, id, openMs, firstStepMs, step: spreadOf(timings), losses: kept, difference, agrees, calls }
}

/** Largest relative difference over the steps that both have taken; infinite when a loss is not a number. */
export function lossDifference(found: readonly number[], right: readonly number[]): number | null {
  const steps = Math.min(found.length, right.length)
  if (steps === 0) return null
  const apart = Array.from({ length: steps }, (_, at) => Math.abs(found[at] - right[at]) / Math.abs(right[at]))
  return apart.every((one) => Number.isFinite(one)) ? Math.max(...apart) : Infinity
}

function absence(id: ContestantId, trouble: unknown): Entry {
  if (trouble instanceof Absent) return { ran: false, id, why: trouble.why, detail: trouble.message }
  const detail = trouble instanceof Error ? trouble.message : String(trouble)
  return { ran: false, id, why: 'failed', detail }
}
