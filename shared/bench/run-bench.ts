/** A whole run: races on the wanted shapes, then the curves. Where contestants live, and what time it is, the caller knows. */
import type { Bout } from './bout.ts'
import { ours, type ContestantId } from './contestants.ts'
import { fullBudget, quickBudget, race, type Budget, type RaceHooks } from './race.ts'
import type { BenchReport, Race } from './report.ts'
import { benchShapes, classroomOfWidth, curveForks, curveWidths, type ShapeName } from './shapes.ts'
import { spreadOf } from './spread.ts'

export interface BenchPlan {
  readonly shapes: readonly ShapeName[]
  /** Milliseconds a step over d. */
  readonly widths: boolean
  /** Milliseconds a step over F, and a population of 42 in one job against one after another. */
  readonly forks: boolean
  readonly only: readonly ContestantId[]
  /** Fewer and shorter rounds. */
  readonly quick: boolean
}

export type BenchFigures = Pick<BenchReport, 'races' | 'widths' | 'forks' | 'populations'>

export interface BenchHooks extends Pick<RaceHooks, 'open' | 'clock' | 'stopped'> {
  /** `part` is a shape's name, 'd 64' or 'F 8'; `share` of that part is done. */
  readonly say: (part: string, id: ContestantId, share: number) => void
}

/** Beyond this a contestant does not go on to wider models: milliseconds a step. */
const TOO_SLOW_TO_GO_ON = 400
const FORK_STEPS = 4
const POPULATION = 42
const FORK_ROUNDS = 3
/** A job of forks that took longer is the largest of its engine. */
const LONGEST_JOB_MS = 8000

export async function runBench(plan: BenchPlan, hooks: BenchHooks): Promise<BenchFigures> {
  const budget = plan.quick ? quickBudget : fullBudget
  const races: Race[] = []
  for (const name of plan.shapes) {
    if (!hooks.stopped()) races.push(await race(name, benchShapes[name], plan.only, budget, raceHooks(name, hooks)))
  }
  const widths = plan.widths ? await overWidths(plan, races, hooks) : []
  const runners = plan.forks ? plan.only.filter((id) => ours.includes(id)) : []
  const forks = await overForks(runners, plan.quick, hooks)
  const populations = await asPopulation(runners, plan.quick, hooks)
  return { races, widths, forks, populations }
}

async function overWidths(plan: BenchPlan, races: readonly Race[], hooks: BenchHooks): Promise<Race[]> {
  const budget: Budget = { ...(plan.quick ? quickBudget : fullBudget), rounds: 3, roundsMs: 1500, warmMs: 1500 }
  const classroom = races.find(({ name }) => name === 'classroom')
  let going = classroom ? quickEnough(classroom) : plan.only
  const found: Race[] = []
  for (const width of curveWidths) {
    if (hooks.stopped() || going.length === 0) break
    const part = `d ${width}`
    const one = await race(part, classroomOfWidth(width), going, budget, raceHooks(part, hooks))
    found.push(one)
    going = quickEnough(one)
  }
  return found
}

function quickEnough({ entries }: Race): ContestantId[] {
  return entries.flatMap((entry) => (entry.ran && entry.step.median <= TOO_SLOW_TO_GO_ON ? [entry.id] : []))
}

/** Milliseconds a step of one fork; the median of three jobs, engines taking turns. */
async function overForks(ids: readonly ContestantId[], quick: boolean, hooks: BenchHooks) {
  const engines = await openAll(ids, hooks)
  const tired = new Set<ContestantId>()
  const found: BenchFigures['forks'] = []
  for (const count of curveForks.filter((count) => count <= (quick ? 8 : Infinity))) {
    const timings = new Map<ContestantId, number[]>(engines.map(({ id }) => [id, []]))
    for (let round = 0; round < FORK_ROUNDS; round++) {
      for (const { id, bout } of engines) {
        if (hooks.stopped() || tired.has(id)) continue
        hooks.say(`F ${count}`, id, round / FORK_ROUNDS)
        const ms = await bout.forks(count, FORK_STEPS, 'together').catch(() => null)
        if (ms === null || ms > LONGEST_JOB_MS) tired.add(id)
        if (ms !== null) timings.get(id)?.push(ms / (count * FORK_STEPS))
      }
    }
    for (const [id, list] of timings) if (list.length > 0) found.push({ id, count, ms: spreadOf(list).median })
  }
  for (const { bout } of engines) bout.close()
  return found
}

/** The control forks of a class: one after another, and as one job. */
async function asPopulation(ids: readonly ContestantId[], quick: boolean, hooks: BenchHooks) {
  const engines = await openAll(ids, hooks)
  const steps = quick ? 3 : 30
  const found: BenchFigures['populations'] = []
  for (const { id, bout } of engines) {
    if (hooks.stopped()) break
    hooks.say(`F ${POPULATION}`, id, 0)
    const inTurn = await bout.forks(POPULATION, steps, 'in-turn').catch(() => null)
    hooks.say(`F ${POPULATION}`, id, 0.5)
    const together = await bout.forks(POPULATION, steps, 'together').catch(() => null)
    if (inTurn !== null && together !== null) found.push({ id, forks: POPULATION, steps, together, inTurn })
  }
  for (const { bout } of engines) bout.close()
  return found
}

/** Whoever can train forks here, warm: each has trained two of them in one job. */
async function openAll(ids: readonly ContestantId[], hooks: BenchHooks) {
  const engines: { readonly id: ContestantId; readonly bout: Bout }[] = []
  for (const id of ids) {
    if (hooks.stopped()) break
    const bout = await hooks.open(id, benchShapes.classroom).catch(() => null)
    const warm = await bout?.forks(2, 1, 'together').catch(() => null)
    if (bout && typeof warm === 'number') engines.push({ id, bout })
    else bout?.close()
  }
  return engines
}

function raceHooks(part: string, { open, clock, stopped, say }: BenchHooks): RaceHooks {
  return { open, clock, stopped, say: (id, share) => say(part, id, share) }
}
