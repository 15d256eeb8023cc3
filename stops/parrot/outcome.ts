/** What Parrot or Learner adds to standings and awards. */
import type { AwardRule, Deed, Outcome, TeamScore } from '../../shared/match/stop.ts'
import { winnersBy } from '../../shared/match/chip-scores.ts'
import type { Match, SeatId } from '../../shared/match/types.ts'
import { mean } from '../../shared/measures/mean.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import { builders, gainOf, worthOf } from './build.ts'
import { attackBy, leakOf } from './canary.ts'
import { chipsBy } from './curtain.ts'
import { sharesBy } from './newcomer.ts'
import { parrotResult } from './result.ts'
import { secretOf } from './texts-of.ts'
import { isFrom, LAPS, type ParrotState } from './types.ts'

/** In the order in which they are given. */
export const parrotAwards: readonly AwardRule[] = [
  { id: 'parrot-ear', by: 'most' },
  { id: 'parrot-builder', by: 'most' },
  { id: 'parrot-again', by: 'most' },
  { id: 'parrot-thief', by: 'least' },
]

export function parrotOutcome(state: ParrotState, match: Match, pack: Pack): Outcome {
  const summit = summitBits(pack)
  return {
    cards: [...wonCards(state, match, pack), ...buildCards(state, match, summit)],
    // Only the end of a match asks for them, while standings are counted anew at every tap.
    get deeds() {
      return [
        ...ears(state),
        ...buildings(state, match, summit),
        ...gains(state, match, summit),
        ...thieves(state, match, pack),
      ]
    },
    get result() {
      return parrotResult(state, match, pack)
    },
  }
}

/** Chips on the curtains, the secret and the newcomer: a team has won what its members have who took part, on average. */
function wonCards(state: ParrotState, match: Match, pack: Pack): (readonly TeamScore[])[] {
  const won = [
    isFrom(state, 'unveil') ? chipsBy(state) : {},
    isFrom(state, 'leak') ? attackBy(state, secretOf(pack, match.seed)) : {},
    isFrom(state, 'adopted') ? sharesBy(state) : {},
  ]
  return won.map((bySeat) => teamMeans(bySeat, match)).filter(({ length }) => length > 0)
}

function teamMeans(bySeat: Readonly<Record<SeatId, number>>, { seats, teams }: Match): TeamScore[] {
  return teams.flatMap(({ id }): TeamScore[] => {
    const own = Object.entries(bySeat).flatMap(([seat, saved]) => (seats[seat]?.team === id ? [saved] : []))
    // A bit is what a blind guess between two is short of.
    return own.length === 0 ? [] : [{ team: id, bits: 1 - mean(own), saved: mean(own), players: own.length }]
  })
}

/** In the standings a model counts like a bet: bits saved against blind guessing. */
function buildCards(state: ParrotState, match: Match, summit: number): (readonly TeamScore[])[] {
  return toldLaps(state).map((lap) =>
    match.teams.flatMap(({ id }): TeamScore[] => {
      const [saved, built] = [worthOf(state, id, summit, lap), state.laps[lap]]
      const players = built === undefined ? 0 : builders(match, built, id).length
      return saved === null || players === 0 ? [] : [{ team: id, bits: summit - saved, saved, players }]
    }),
  )
}

/** Laps of which the hidden exam has been shown. */
function toldLaps(state: ParrotState): readonly number[] {
  return LAPS.flatMap(({ tell }, lap) => (isFrom(state, tell) && state.laps[lap] !== undefined ? [lap] : []))
}

/** Whose chips on the curtains were worth most. */
function ears(state: ParrotState): Deed[] {
  if (!isFrom(state, 'unveil')) return []
  return winnersBy('parrot-ear', chipsBy(state))
}

/** Whose model was best where it was stopped, less what its sentences cost: of both laps the better one. */
function buildings(state: ParrotState, match: Match, summit: number): Deed[] {
  return match.teams.flatMap(({ id }) => {
    const built = toldLaps(state).filter((lap) =>
      state.laps.slice(lap, lap + 1).some((one) => builders(match, one, id).length > 0),
    )
    const figure = Math.max(0, ...built.map((lap) => worthOf(state, id, summit, lap) ?? 0))
    return figure > 0 ? [{ award: 'parrot-builder', seat: null, team: id, figure }] : []
  })
}

/** Whose second model is worth most more than its first. */
function gains(state: ParrotState, match: Match, summit: number): Deed[] {
  if (!toldLaps(state).includes(1)) return []
  return match.teams.flatMap(({ id }) => {
    const figure = gainOf(match, state, id, summit)
    return figure === null || figure <= 0 ? [] : [{ award: 'parrot-again', seat: null, team: id, figure }]
  })
}

/** With how few words somebody made the secret come out. */
function thieves(state: ParrotState, { seed }: Match, pack: Pack): Deed[] {
  if (!isFrom(state, 'leak')) return []
  const secret = secretOf(pack, seed)
  return [...new Set(state.tries.flatMap(({ seat }) => seat ?? []))].flatMap((seat) => {
    const figure = leakOf(state, seat, secret)
    return figure === null ? [] : [{ award: 'parrot-thief', seat, team: null, figure }]
  })
}
