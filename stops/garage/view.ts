/** What each audience sees of Garage, built from nothing: no figure of a car before it is told, and no team's car to another. */
import { savedBySeat } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import { presentOf, teamsAtPlay } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { mean, sum } from '../../shared/measures/mean.ts'
import { bet } from '../../shared/moves/bet.ts'
import { teamTally } from '../../shared/moves/choose.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { isOpen } from '../../shared/moves/measure.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastScores, lastShown } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { billOf, type Bill } from '../../shared/lab/bill.ts'
import { marksOf } from '../../shared/lab/jobs/population.ts'
import { sumsOfStep } from '../../shared/lab/sums.ts'
import { adamwFor } from '../../shared/engine/adamw.ts'
import { CHIPS, LAST, LEVERS, POINTS, SEEDS, SETTINGS, TESTS, TIMES } from './content.ts'
import { isMeasured } from './lab.ts'
import { coalOf, designOf, FACTORY, planned, settingOf } from './design.ts'
import { areClose, bestOf, carWorth, firstBets, frontOf, secondBets } from './score.ts'
import { storyOf } from './story.ts'
import { handsNeeded, handsUp, noDrive } from './take.ts'
import { isFrom, type GarageState, type Plan, type Run } from './types.ts'
import type { BuildShown, BuiltShown, CarShown, Figure, GarageView, PlanShown } from './view-types.ts'

export function garageView(match: Match, state: GarageState, audience: Audience, pack: Pack): GarageView {
  const who = looking(match, audience)
  const { phase, cars, race } = state
  const later = isFrom(state, 'moved') ? state.later : null
  const { brain } = match.settings
  const coal = coalOf(brain, pack)
  const isSaid = isFrom(state, 'say')
  return {
    stop: 'garage',
    phase,
    waits: waitsFor(match, state, isMeasured(state)),
    coal,
    times: TIMES,
    sentences: pack.train.length,
    bet: bet.show(state.bets, who, CHIPS, race !== null && isFrom(state, 'curve')),
    again: state.rematch && isFrom(state, 'again') ? bet.show(state.again, who, CHIPS, later !== null) : null,
    factory: FACTORY.map((design) =>
      planShown(planned(design, coal * (phase === 'again' || phase === 'moved' ? TIMES : 1), brain, pack)),
    ),
    build: phase === 'build' && who !== null ? buildShown(match, state, who, pack) : null,
    built: phase === 'build' && who === null ? builtShown(match, state) : [],
    cars: carsShown(match, state, later, pack),
    isRaced: race !== null,
    isMoved: later !== null,
    left: isMeasured(state) ? null : state.left,
    mayRematch: state.later !== null || isOpen(state, 'again'),
    front: race !== null && isFrom(state, 'curve') ? frontOf(cars, race) : null,
    laterFront: later === null ? null : frontOf(cars, later),
    receipt: race !== null && isFrom(state, 'curve') ? receiptOf(match, state, later !== null, pack) : null,
    say: isSaid ? lastShown(state.reasons, who, LAST, phase === 'answer') : null,
    won: who === null ? null : wonBy(match, state, who),
    best: who === null ? winnersOf(match, bestNow(state)) : [],
    score: phase === 'answer' ? storyOf({ ...state, later }) : null,
    troubled: state.troubled.length > 0,
  }
}

function planShown(plan: Plan): PlanShown {
  const { design, parameters, steps, sentences } = plan
  const { rate } = adamwFor(design.width)
  return { design, parameters, steps, sentences, rate, doublings: Math.log2(design.width) }
}

function buildShown(match: Match, state: GarageState, who: Who, pack: Pack): BuildShown {
  const { team, id } = who
  const own = state.tests.filter((test) => test.team === team)
  const hands = state.hands[team] ?? []
  const last = own.at(-1)
  const [up, needed] = [handsUp(match, state, team), handsNeeded(match, team)]
  return {
    levers: LEVERS.map((lever) => ({
      options:
        lever === 'share'
          ? SETTINGS.share.map((share) => Math.max(1, Math.round(share * pack.train.length)))
          : SETTINGS[lever],
      at: settingOf(match, state, team, lever),
      mine: state.levers[lever][id] ?? null,
      tally: teamTally(match, state.levers[lever], team, SETTINGS[lever].length),
    })),
    car: planShown(
      planned(designOf(match, state, team), coalOf(match.settings.brain, pack), match.settings.brain, pack),
    ),
    tests: own.map(({ team: _own, ...test }) => test),
    left: TESTS[state.form] - own.length,
    hands: up,
    needed,
    // Who was to raise the second hand may have left since: then one's own is enough.
    mine: hands.includes(id) && up < needed,
    mayDrive: noDrive(match, state, team) === null,
    isDriving: last !== undefined && last.bits === null && isOpen(state, 'test'),
    ready: state.ready.includes(id),
  }
}

function builtShown(match: Match, { ready, tests }: GarageState): BuiltShown[] {
  return teamsAtPlay(match).map(({ id }) => ({
    team: id,
    members: presentOf(match, id).length,
    ready: presentOf(match, id).filter((seat) => ready.includes(seat.id)).length,
    tests: tests.filter(({ team }) => team === id).length,
  }))
}

function figureOf({ bits }: Run): Figure {
  return { bits: mean(bits), low: Math.min(...bits), high: Math.max(...bits) }
}

function carsShown(match: Match, state: GarageState, later: readonly Run[] | null, pack: Pack): CarShown[] {
  const { cars, live, race } = state
  const best = race === null ? null : bestOf(race)
  const laterBest = later === null ? null : bestOf(later)
  const shownBits = race?.map(({ bits }) => Math.round(mean(bits) * 100)) ?? []
  let from = 0
  return cars.map((car, i) => {
    const count = marksOf(car, { points: POINTS }).length
    const curve = race?.[i]?.curve ?? live.slice(from, from + count)
    from += count
    const [run, after] = [race?.[i], later?.[i]]
    return {
      ...planShown(car),
      factory: car.factory,
      teams: car.teams,
      curve,
      burnt: curve.length / count,
      race: run === undefined ? null : figureOf(run),
      place: run === undefined ? null : 1 + shownBits.filter((bits) => bits < (shownBits[i] ?? 0)).length,
      isClose: run !== undefined && best !== null && areClose(run, best),
      later: after === undefined ? null : figureOf(after),
      laterSteps: planned(car.design, TIMES * coalOf(match.settings.brain, pack), match.settings.brain, pack).steps,
      isLaterClose: after !== undefined && laterBest !== null && areClose(after, laterBest),
    }
  })
}

/** What the trainings that were told of came to. */
function receiptOf(match: Match, state: GarageState, isMoved: boolean, pack: Pack): Bill {
  const { cars, seconds } = state
  const once = sum(cars.map((car) => car.steps * sumsOfStep(car.parameters, match.settings.brain, pack)))
  return billOf({ sums: once * SEEDS.race + (isMoved ? once * TIMES * SEEDS.again : 0), seconds })
}

function wonBy(match: Match, state: GarageState, { id }: Who): GarageView['won'] {
  return {
    car: isFrom(state, 'curve') ? own(carWorth(match, state), id) : null,
    bet: own(savedBySeat(firstBets(state)), id),
    again: own(savedBySeat(secondBets(state)), id),
    say: state.phase === 'answer' ? own(savedBySeat(lastScores(state.reasons, LAST)), id) : null,
  }
}

function bestNow(state: GarageState): Readonly<Record<string, number>> {
  if (state.phase === 'curve') return savedBySeat(firstBets(state))
  return state.phase === 'moved' ? savedBySeat(secondBets(state)) : {}
}
