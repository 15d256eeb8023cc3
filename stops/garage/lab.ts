/** What the lab does for Garage: test drives, one race with all cars, and the same race with ten times the coal. */
import { adamwFor } from '../../shared/engine/adamw.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import { teamsAtPlay } from '../../shared/match/teams.ts'
import type { TeamId } from '../../shared/match/types.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import { paced, UNHEARD } from '../../shared/moves/left.ts'
import { isOpen, measure, measures, waitedFor, type Answer } from '../../shared/moves/measure.ts'
import { POINTS, SECONDS, SEEDS, TEST_SHARE, TIMES } from './content.ts'
import { areAlike, coalOf, configOf, designOf, FACTORY, planned } from './design.ts'
import { secondBets } from './score.ts'
import { isFrom, type Car, type Design, type GarageState, type Plan, type Run } from './types.ts'

const { ask, done, failed } = measures<GarageState>()({
  /** `at`: the test. */
  test: measure('population', (_draft, state, { brains }, at) => ({
    ...state,
    tests: state.tests.map((test, i) => (i === at ? { ...test, bits: brains[0]?.exams[0]?.bits ?? null } : test)),
  })),
  race: measure('population', raced, (draft, state) => told(draft, state)),
  again: measure(
    'population',
    (draft, state, answer) =>
      isFrom(state, 'say') ? state : laterPaid(draft, told(draft, timed(draft, { ...state, later: runsOf(answer) }))),
    (draft, state) => told(draft, state),
  ),
})
export { done, failed }

function runsOf({ brains }: Answer<'population'>): Run[] {
  return brains.map(({ curve, exams }) => ({ curve, bits: exams.map(({ bits }) => bits) }))
}

/** The race is run; while it is shown the same cars run with ten times the coal. */
function raced(draft: Draft, state: GarageState, answer: Answer<'population'>): GarageState {
  // The host has not waited for it.
  if (state.phase !== 'race') return state
  const next = told(draft, timed(draft, { ...state, race: runsOf(answer) }))
  if (!next.rematch) return next
  return ask(
    draft,
    { ...next, since: draft.at, ...UNHEARD },
    'again',
    populationOf(draft, next.cars, TIMES, SEEDS.again),
  )
}

function timed({ at }: Draft, state: GarageState): GarageState {
  const { since, seconds } = state
  return since === null ? state : { ...state, since: null, seconds: seconds + Math.max(0, at - since) / 1000 }
}

/** What a phase shows has come, or will not: time to look at it. */
function told(draft: Draft, state: GarageState): GarageState {
  const { phase } = state
  const isShown = (phase === 'race' && !isOpen(state, 'race')) || (phase === 'moved' && !isOpen(state, 'again'))
  if (isShown) draft.ringIn(SECONDS[phase])
  return state
}

/** Chips of the rematch are paid as soon as it is told what they are worth. */
export function laterPaid(draft: Draft, state: GarageState): GarageState {
  if (state.phase === 'moved') payBets(draft, secondBets(state))
  return state
}

/** Everything that the phase shows has been measured, or will not be. */
export function isMeasured(state: GarageState): boolean {
  if (state.phase === 'race') return !isOpen(state, 'race')
  return state.phase !== 'moved' || !isOpen(state, 'again')
}

function populationOf({ match, pack }: Draft, plans: readonly Pick<Plan, 'design'>[], times: number, starts: number) {
  const { brain } = match.settings
  const coal = times * coalOf(brain, pack)
  return {
    brains: plans.map(({ design }) => {
      const { steps, sentences } = planned(design, coal, brain, pack)
      return {
        config: configOf(design, brain),
        corpus: { pool: { from: 0, to: sentences }, extra: [] },
        rows: brain.rows,
        steps,
        rule: adamwFor(design.width),
        seeds: Array.from({ length: starts }, (_, k) => match.seed + k),
      }
    }),
    points: POINTS,
    on: 'held-out' as const,
  }
}

export function testPlan({ match, pack }: Pick<Draft, 'match' | 'pack'>, design: Design): Plan {
  const { brain } = match.settings
  return planned(design, TEST_SHARE * coalOf(brain, pack), brain, pack)
}

/** A team's car drives a part of the way. */
export function askTest(draft: Draft, state: GarageState, team: TeamId): GarageState {
  const plan = testPlan(draft, designOf(draft.match, state, team))
  const tests = [...state.tests, { ...plan, team, bits: null }]
  const question = populationOf(draft, [plan], TEST_SHARE, SEEDS.test)
  return ask(draft, { ...state, tests }, 'test', question, state.tests.length)
}

/** The garage is closed: all cars run, each design once. */
export function askRace(draft: Draft, state: GarageState): GarageState {
  const { match, pack } = draft
  const { brain } = match.settings
  const plan = (design: Design) => planned(design, coalOf(brain, pack), brain, pack)
  const teams = teamsAtPlay(match).map(({ id }) => ({ id, design: designOf(match, state, id) }))
  const alike = (design: Design) => teams.filter((one) => areAlike(one.design, design)).map(({ id }) => id)
  const factory = FACTORY.map((design, at): Car => ({ ...plan(design), factory: at, teams: alike(design) }))
  const own = teams
    .filter(({ design }, i) => teams.findIndex((other) => areAlike(other.design, design)) === i)
    .filter(({ design }) => !FACTORY.some((one) => areAlike(one, design)))
    .map(({ design }): Car => ({ ...plan(design), factory: null, teams: alike(design) }))
  const cars = [...factory, ...own]
  return ask(draft, { ...state, cars, since: draft.at, ...UNHEARD }, 'race', populationOf(draft, cars, 1, SEEDS.race))
}

/** How far the cars have come: points of their curves, each in its place, and how long they will still take. */
export function progress(
  { at }: Draft,
  state: GarageState,
  { jobId, points, done: now, all }: LabProgress,
): GarageState {
  const name = waitedFor(state, jobId)?.name
  if (name !== 'race' && name !== 'again') return state
  // A point is told before the steps that lead to the next one: those of the last are still to come.
  const next = { ...state, ...paced(state, at, { done: now, all: all + 1 }) }
  if (name === 'again') return next
  const live = [...state.live]
  for (const { step, bits } of points) if (step <= live.length) live[step] = bits
  return { ...next, live }
}
