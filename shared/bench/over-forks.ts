/** Many forks of the classroom shape in one job: the curve over their number, and the control forks of a whole class. */
import type { Bout } from './bout.ts'
import type { ContestantId } from './contestants.ts'
import { Absent, absenceOf, type RaceHooks, seconds } from './race.ts'
import type { ForkPoint, Population } from './report.ts'
import { benchShapes, curveForks } from './shapes.ts'
import { spreadOf } from './spread.ts'

/** What one engine may take. Who needs longer takes fewer steps; who needs longer for one step of each is left out. */
export interface ForkLimits {
  readonly counts: readonly number[]
  readonly rounds: number
  /** For all jobs of one point of the curve, at most `steps` long each. */
  readonly pointMs: number
  readonly steps: number
  /** For the population both ways. */
  readonly populationMs: number
  readonly populationSteps: number
}

export const fullForks: ForkLimits = {
  counts: curveForks,
  rounds: 3,
  pointMs: 8000,
  steps: 4,
  populationMs: 60_000,
  populationSteps: 30,
}
export const quickForks: ForkLimits = {
  ...fullForks,
  counts: curveForks.filter((count) => count <= 8),
  pointMs: 4000,
  populationMs: 20_000,
  populationSteps: 3,
}

export interface ForkHooks extends Pick<RaceHooks, 'open' | 'stopped'> {
  readonly late: () => boolean
  /** `share` of all work with forks is done. */
  readonly say: (count: number, id: ContestantId, share: number) => void
  readonly kept: (found: ForkFigures) => void
}

export interface ForkFigures {
  readonly forks: ForkPoint[]
  readonly populations: Population[]
}

export const POPULATION = 42

interface Runner {
  readonly id: ContestantId
  readonly bout: Bout | null
  /** Milliseconds a step of one fork: of a single fork, and in the largest job up to now. */
  alone: number
  pace: number
  /** Why it goes no further. */
  over: ReturnType<typeof absenceOf> | null
}

export async function overForks(
  ids: readonly ContestantId[],
  limits: ForkLimits,
  hooks: ForkHooks,
): Promise<ForkFigures> {
  const runners: Runner[] = []
  for (const id of ids) runners.push(await opened(id, hooks))
  const found: ForkFigures = { forks: [], populations: [] }
  const parts = limits.counts.length + 1
  for (const [at, count] of limits.counts.entries()) {
    const say = (id: ContestantId, share: number) => hooks.say(count, id, (at + share) / parts)
    found.forks.push(...(await atCount(runners, count, limits, { ...hooks, say })))
    hooks.kept(found)
  }
  for (const runner of runners) {
    found.populations.push(await asPopulation(runner, limits, hooks, (parts - 1) / parts))
    hooks.kept(found)
  }
  for (const { bout } of runners) bout?.close()
  return found
}

/** Warm: it has trained two forks in one job, and one alone. */
async function opened(id: ContestantId, hooks: ForkHooks): Promise<Runner> {
  let bout: Bout | null = null
  try {
    goOn(hooks)
    bout = await hooks.open(id, benchShapes.classroom)
    await trained(bout, 2, 1, 'together')
    const alone = await trained(bout, 1, 1, 'together')
    return { id, bout, alone, pace: alone, over: null }
  } catch (trouble) {
    return { id, bout, alone: 0, pace: 0, over: absenceOf(trouble) }
  }
}

interface PointHooks extends Pick<ForkHooks, 'stopped' | 'late'> {
  readonly say: (id: ContestantId, share: number) => void
}

/** One point of the curve: engines take turns, job by job. */
async function atCount(
  runners: readonly Runner[],
  count: number,
  { rounds, pointMs, steps: mostSteps }: ForkLimits,
  hooks: PointHooks,
): Promise<ForkPoint[]> {
  const turns = runners.map((runner) => {
    const steps = Math.min(mostSteps, Math.floor(pointMs / (runner.pace * count)))
    return { runner, steps, jobs: [] as number[], out: runner.over ?? tooLong(steps, runner.pace * count) }
  })
  for (let round = 0; round < rounds; round++) {
    for (const turn of turns) {
      const { runner, steps, jobs } = turn
      const spent = jobs.reduce((sum, ms) => sum + ms, 0)
      if (turn.out || !runner.bout || (round > 0 && spent + spent / round > pointMs)) continue
      hooks.say(runner.id, round / rounds)
      try {
        goOn(hooks)
        jobs.push(await trained(runner.bout, count, steps, 'together'))
      } catch (trouble) {
        turn.out = absenceOf(trouble)
        if (turn.out.why !== 'stopped' && turn.out.why !== 'no-time') runner.over = turn.out
      }
    }
  }
  return turns.map(({ runner, steps, jobs, out }): ForkPoint => {
    const { id } = runner
    if (jobs.length === 0) return { ran: false, id, count, ...(out ?? absenceOf(new Absent('stopped'))) }
    const step = spreadOf(jobs.map((ms) => ms / (count * steps)))
    runner.pace = step.median
    if (count === 1) runner.alone = step.median
    return { ran: true, id, count, steps, step }
  })
}

/** The control forks of a class: one after another, and as one job. */
async function asPopulation(
  { id, bout, alone, pace, over }: Runner,
  { populationMs, populationSteps }: ForkLimits,
  hooks: ForkHooks,
  share: number,
): Promise<Population> {
  const aStep = POPULATION * (alone + pace)
  const steps = Math.min(populationSteps, Math.floor(populationMs / aStep))
  const out = over ?? tooLong(steps, aStep)
  if (out || !bout) return { ran: false, id, forks: POPULATION, ...(out ?? absenceOf(new Absent('failed'))) }
  hooks.say(POPULATION, id, share)
  try {
    goOn(hooks)
    const inTurn = await trained(bout, POPULATION, steps, 'in-turn')
    goOn(hooks)
    const together = await trained(bout, POPULATION, steps, 'together')
    return { ran: true, id, forks: POPULATION, steps, together, inTurn }
  } catch (trouble) {
    return { ran: false, id, forks: POPULATION, ...absenceOf(trouble) }
  }
}

function tooLong(steps: number, ms: number): Runner['over'] {
  return steps > 0 ? null : absenceOf(new Absent('too-slow', `${seconds(ms)} for one step of each`))
}

function goOn({ stopped, late }: Pick<ForkHooks, 'stopped' | 'late'>): void {
  if (stopped()) throw new Absent('stopped')
  if (late()) throw new Absent('no-time')
}

async function trained(bout: Bout, count: number, steps: number, order: 'together' | 'in-turn'): Promise<number> {
  const ms = await bout.forks(count, steps, order)
  if (ms === null) throw new Absent('failed', 'trains no forks')
  return ms
}
