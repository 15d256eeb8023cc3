/** The front: every model by what it is for its client and by what it is for everything else, the ghosts beside the teams. */
import { membersOf } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { COAL, PENALTY } from './content.ts'
import { baseArm, plainArm, scratchArm, teamArm } from './names.ts'
import { clientOf, keysOf, patronOf } from './jobs.ts'
import { pileOf } from './pile.ts'
import { bestContract, coalOf, contracted, gaugesOf, worthOf } from './score.ts'
import type { SpecialistState } from './types.ts'
import type { ContractShown, FrontShown, PointShown } from './view-types.ts'

/** Pareto's front: to be better for a client than any of these, a model must be worse elsewhere. */
export function frontLine(points: readonly PointShown[]): FrontShown['line'] {
  const isBeaten = (one: PointShown) =>
    points.some(
      (other) =>
        other.client <= one.client &&
        other.general <= one.general &&
        (other.client < one.client || other.general < one.general),
    )
  return points
    .filter((point) => !isBeaten(point))
    .toSorted((a, b) => a.client - b.client)
    .map(({ client, general }) => ({ client, general }))
}

export function frontOf(match: Match, state: SpecialistState, pack: Pack): FrontShown {
  const teams = Object.keys(state.recipes).filter((team) => membersOf(match, team).length > 0)
  const taken = keysOf(state, teams)
  const point = (arm: string, rest: Omit<PointShown, 'client' | 'general'>): PointShown[] => {
    const gauges = gaugesOf(state, arm)
    return gauges === null ? [] : [{ ...rest, client: gauges.client, general: gauges.general }]
  }
  const points = [
    ...taken.flatMap((key) => {
      const of = patronOf(key)
      return [
        ...point(baseArm(key), { what: 'base', team: null, of }),
        ...point(plainArm(key), { what: 'plain', team: null, of }),
        ...point(scratchArm(key), { what: 'scratch', team: null, of }),
      ]
    }),
    ...teams.flatMap((team) => {
      const of = clientOf(state, team)
      return of === null ? [] : point(teamArm(team), { what: 'team', team, of })
    }),
  ]
  return {
    points,
    line: frontLine(points),
    contracts: teams.flatMap((team): ContractShown[] => {
      const client = clientOf(state, team)
      const worth = worthOf(state, team)
      const recipe = state.recipes[team]
      if (client === null || worth === null || recipe === undefined) return []
      const { saved, lost, slip, points } = worth
      const found = client === 'own' ? null : state.struck[team] === pileOf(pack, client, match.seed).wrongCard
      const price = COAL - coalOf(state, team)
      return [{ team, client, recipe, price, saved, lost, slip, points, penalty: PENALTY[client], found }]
    }),
    best: contracted(state).length > 1 ? bestContract(state) : null,
    wrong: taken.flatMap((key) => {
      const client = patronOf(key)
      if (client === 'own') return []
      const { cards, wrongCard } = pileOf(pack, client, match.seed)
      const card = cards[wrongCard]
      return card === undefined ? [] : [{ client, words: card.tokens }]
    }),
  }
}
