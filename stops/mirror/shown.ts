/** What was measured, as it is told: the dial, the race, the front, the other sentences, and what longer training brings. */
import { membersOf } from '../../shared/match/teams.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import { armOf, armsOf, BIASED, dialArm, LONG } from './arms.ts'
import { AGAIN_AT, DIAL } from './content.ts'
import { armFor, bestTeams, costOf, endOf, pointsOf, toldGap } from './score.ts'
import type { Course, Gauge, MirrorState } from './types.ts'
import type {
  CourseShown,
  DialShown,
  FoundShown,
  FrontShown,
  LongShown,
  ModelShown,
  RunnerShown,
} from './view-types.ts'

export function dialShown(state: MirrorState): DialShown[] {
  return DIAL.flatMap((share) => {
    const end = endOf(state, dialArm(share))
    return end === null ? [] : [{ share, text: toldGap(textGap(share)), model: toldGap(end.gap) }]
  })
}

/** Of a text that says so often the usual of each group. */
export function textGap(share: number): number {
  return 2 * share - 1
}

type Model = Pick<ModelShown, 'what' | 'teams' | 'repair' | 'dose'>

/** All that is on the wall: the model as it was, the teams' in their order, then repairs that nobody has chosen so. */
function modelsOf(match: Match, state: MirrorState): (Model & { readonly arm: string })[] {
  const teams = Object.keys(state.fixes).filter((team) => membersOf(match, team).length > 0)
  const byArm = Map.groupBy(teams, (team) => armFor(state, team))
  const arms = [BIASED, ...byArm.keys(), ...armsOf(state)]
  return [...new Set(arms)].flatMap((name): (Model & { readonly arm: string })[] => {
    const arm = armOf(name)
    const own: readonly TeamId[] = byArm.get(name) ?? []
    if (name === BIASED) return [{ arm: name, what: 'before', teams: own, repair: null, dose: 0 }]
    if (arm?.kind !== 'fix') return []
    const what = own.length > 0 ? 'team' : 'ghost'
    return [{ arm: name, what, teams: own, repair: arm.repair, dose: arm.dose }]
  })
}

/** Without the model as it was: it stands still. */
export function raceShown(match: Match, state: MirrorState): RunnerShown[] {
  return modelsOf(match, state).flatMap(({ arm, ...model }) => {
    const course = state.measured[arm]
    return course === undefined || arm === BIASED ? [] : [{ ...model, course: courseShown(course) }]
  })
}

function courseShown(course: Course): CourseShown {
  return course.map(({ step, gap }) => ({ step, gap: toldGap(gap) }))
}

export function frontShown(match: Match, state: MirrorState): FrontShown {
  const before = endOf(state, BIASED)
  if (before === null) return { models: [], line: [], best: [] }
  const models = modelsOf(match, state).flatMap(({ arm, ...model }): ModelShown[] => {
    const end = endOf(state, arm)
    return end === null ? [] : [{ ...model, ...worthOf(before, end, model.what) }]
  })
  return { models, line: frontLine(models), best: bestTeams(state).filter((team) => membersOf(match, team).length > 0) }
}

function worthOf(before: Gauge, { gap, general, step }: Gauge, what: Model['what']) {
  const points = pointsOf(before, { ...before, gap, general })
  return {
    gap: toldGap(gap),
    cost: costOf(before, { ...before, general }),
    points,
    steps: what === 'before' ? 0 : step,
  }
}

/** To be nearer to no gap than any of these, a model must cost more. */
export function frontLine(models: readonly Pick<ModelShown, 'gap' | 'cost'>[]): FrontShown['line'] {
  const far = ({ gap }: Pick<ModelShown, 'gap'>) => Math.abs(gap)
  const isBeaten = (one: Pick<ModelShown, 'gap' | 'cost'>) =>
    models.some(
      (other) => far(other) <= far(one) && other.cost <= one.cost && (far(other) < far(one) || other.cost < one.cost),
    )
  return models
    .filter((model) => !isBeaten(model))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ gap, cost }) => ({ gap, cost }))
}

export function foundShown(match: Match, state: MirrorState): FoundShown[] {
  return modelsOf(match, state).flatMap(({ arm, ...model }) => {
    const end = endOf(state, arm)
    return end === null ? [] : [{ ...model, gap: toldGap(end.gap), other: toldGap(end.other) }]
  })
}

export function longShown(state: MirrorState): LongShown | null {
  const [before, course] = [endOf(state, dialArm(AGAIN_AT)), state.measured[LONG]]
  const after = course?.at(-1)
  if (before === null || course === undefined || after === undefined) return null
  return {
    share: AGAIN_AT,
    text: toldGap(textGap(AGAIN_AT)),
    before: toldGap(before.gap),
    after: toldGap(after.gap),
    steps: [before.step, after.step],
    course: courseShown(course),
  }
}
