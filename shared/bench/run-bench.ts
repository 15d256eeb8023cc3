/**
 * A whole run: races on the wanted shapes, then forks, then the curve over the width. It tells what is known after every
 * piece of it, and it ends: when its time is used up, what is left is noted as left out.
 * Where contestants live, and what time it is, the caller knows.
 */
import { ours, type ContestantId } from './contestants.ts'
import { fullForks, overForks, quickForks } from './over-forks.ts'
import { fullBudget, quickBudget, race, slowAfter, type Budget, type RaceHooks, type Slow } from './race.ts'
import type { BenchReport, Race } from './report.ts'
import { benchShapes, classroomOfWidth, curveWidths, type ShapeName } from './shapes.ts'

export interface BenchPlan {
  /** From the smallest to the largest. */
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
  /** `part` is a shape's name, 'd 64' or 'F 8'; `share` of the whole run is done. */
  readonly say: (part: string, id: ContestantId, share: number) => void
  /** Hears all figures up to now, the race that is under way included. */
  readonly kept: (figures: BenchFigures) => void
}

/** Longest run; the last contestant may finish. */
export const WHOLE_MS = { full: 15 * 60_000, quick: 5 * 60_000 }
/** Who needs longer for a step is not tried on a larger shape, or on a wider model. */
const LARGER_MS = 8000
const WIDER_MS = 1000

export async function runBench(plan: BenchPlan, hooks: BenchHooks): Promise<BenchFigures> {
  const until = hooks.clock() + (plan.quick ? WHOLE_MS.quick : WHOLE_MS.full)
  const late = () => hooks.clock() > until
  const budget = plan.quick ? quickBudget : fullBudget
  const figures: BenchFigures = { races: [], widths: [], forks: [], populations: [] }
  const widths = plan.widths ? curveWidths : []
  const parts = plan.shapes.length + (plan.forks ? 1 : 0) + widths.length
  let done = 0
  const raceHooks = (part: string, list: 'races' | 'widths'): RaceHooks => ({
    ...hooks,
    late,
    say: (id, share) => hooks.say(part, id, (done + share) / parts),
    kept: (found) => hooks.kept({ ...figures, [list]: [...figures[list], found] }),
  })
  const keep = (change: Partial<BenchFigures>) => {
    done++
    Object.assign(figures, change)
    hooks.kept(figures)
  }

  let slow: Slow = new Map()
  for (const name of plan.shapes) {
    if (hooks.stopped()) break
    const field = { name, shape: benchShapes[name], ids: plan.only, slow }
    const found = await race(field, budget, raceHooks(name, 'races'))
    slow = slowAfter(found, LARGER_MS, slow)
    keep({ races: [...figures.races, found] })
  }
  if (plan.forks && !hooks.stopped()) {
    const found = await overForks(
      plan.only.filter((id) => ours.includes(id)),
      plan.quick ? quickForks : fullForks,
      {
        ...hooks,
        late,
        say: (count, id, share) => hooks.say(`F ${count}`, id, (done + share) / parts),
        kept: (forks) => hooks.kept({ ...figures, ...forks }),
      },
    )
    keep(found)
  }
  const classroom = figures.races.find(({ name }) => name === 'classroom')
  let thick: Slow = new Map()
  for (const width of widths) {
    if (hooks.stopped()) break
    const name = `d ${width}`
    const field = { name, shape: classroomOfWidth(width), ids: plan.only, slow: thick }
    const found =
      sameRace(classroom, name, width) ?? (await race(field, widthBudget(budget), raceHooks(name, 'widths')))
    thick = slowAfter(found, WIDER_MS, thick)
    keep({ widths: [...figures.widths, found] })
  }
  return figures
}

/** The classroom's own width was raced already. */
function sameRace(classroom: Race | undefined, name: string, width: number): Race | null {
  return classroom?.width === width ? { ...classroom, name } : null
}

function widthBudget(budget: Budget): Budget {
  return { ...budget, rounds: 3, roundsMs: 1500, warmMs: 1500 }
}
