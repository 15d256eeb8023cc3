/** What the Data Kitchen adds to standings, awards and report: points of the teams, and badges for who sorted and who bet well. */
import type { AwardRule, Deed, Outcome } from '../../shared/match/stop.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import { membersOf } from '../../shared/match/teams.ts'
import { winnersBy } from '../../shared/match/chip-scores.ts'
import { mean, sum } from '../../shared/measures/mean.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { voicesOf } from '../../shared/moves/belt.ts'
import { isAfter, palletsOf, teamArm } from './arms.ts'
import { cardsTold, type CardTold } from './cards-told.ts'
import { teamBets, wonBy } from './bets.ts'
import { toldTo } from './duels.ts'
import { priceOf, savedOf, saw, teamResult } from './results.ts'
import type { KitchenState, Saved, TeamResult } from './types.ts'

/** In the order in which they are given. */
export const kitchenAwards: readonly AwardRule[] = [
  { id: 'kitchen-recall', by: 'share' },
  { id: 'kitchen-precision', by: 'share' },
  { id: 'kitchen-fixer', by: 'share' },
  { id: 'kitchen-rare', by: 'share' },
  { id: 'kitchen-eye', by: 'share' },
  { id: 'kitchen-bets', by: 'most' },
  { id: 'kitchen-meter', by: 'share' },
]
const ON = ['dirt', 'machine'] as const
/** Of fewer cards a share says nothing. */
const ENOUGH = 3
/** Cards that somebody must have judged to be praised for their eyes. */
const ENOUGH_EYES = 8
/** Nobody is praised for less than this share. */
const GOOD = 0.5

/** What was measured here, for the report. */
export interface KitchenResult {
  readonly perfect: Saved | null
  readonly auto: Saved | null
  readonly price: number
  readonly teams: readonly TeamResult[]
  readonly cards: readonly CardTold[]
  /** Bits that each team's chips kept in both bets. */
  readonly bets: readonly { readonly team: TeamId; readonly saved: number }[]
}

export function kitchenOutcome(state: KitchenState, match: Match, pack: Pack): Outcome {
  const teams = toldTeams(state, match, pack)
  const scores = teams.map(({ team, points }) => {
    const bits = mean((state.trained[teamArm(team)] ?? []).map(({ keyBits }) => keyBits))
    return { team, bits, saved: points, players: membersOf(match, team).length }
  })
  const bets = ON.map((on) => teamBets(state, match, on)).filter(({ length }) => length > 0)
  return {
    cards: [...bets, ...(scores.length > 0 ? [scores] : [])],
    // Only the end of a match asks for them, while standings are counted anew at every tap.
    get deeds() {
      return [
        ...teams.flatMap(deedsOf),
        ...(teams.length > 0 ? eyeDeeds(state, match, pack) : []),
        ...winnersBy('kitchen-bets', wonBy(state)),
        ...duelDeeds(state, match, pack),
      ]
    },
    get result(): KitchenResult | null {
      return teams.length === 0
        ? null
        : {
            perfect: savedOf(state, 'perfect'),
            auto: savedOf(state, 'auto'),
            price: priceOf(state),
            teams,
            cards: cardsTold(state, palletsOf({ match, pack }, state), pack),
            bets: match.teams.map(({ id: team }) => ({
              team,
              saved: sum(bets.flat().flatMap((one) => (one.team === team ? [one.saved] : []))),
            })),
          }
    },
  }
}

/** Once the wall tells of them. */
export function toldTeams(state: KitchenState, match: Match, pack: Pack): TeamResult[] {
  if (state.phase !== 'teams' && !isAfter(state, 'teams')) return []
  const pallets = palletsOf({ match, pack }, state)
  return state.teams.flatMap((team) => teamResult(state, team, pallets, pack) ?? [])
}

/** Who saw by themselves, card by card, whether there was a fault. */
function eyeDeeds(state: KitchenState, match: Match, pack: Pack): Deed[] {
  const pallets = palletsOf({ match, pack }, state)
  const seen = state.teams.flatMap((team) =>
    pallets.flatMap((pallet, card) =>
      voicesOf(state.sorted, team, card).map((voice) => ({ seat: voice.seat, isRight: saw(voice, pallet) })),
    ),
  )
  return [...Map.groupBy(seen, ({ seat }) => seat)].flatMap(([seat, own]): Deed[] => {
    const figure = own.filter(({ isRight }) => isRight).length
    const isGood = own.length >= ENOUGH_EYES && figure > GOOD * own.length
    return isGood ? [{ award: 'kitchen-eye', seat, team: null, figure, of: own.length }] : []
  })
}

/** Who knew what surprises the meter. */
function duelDeeds(state: KitchenState, match: Match, pack: Pack): Deed[] {
  const pallets = palletsOf({ match, pack }, state)
  return Object.keys(state.duels).flatMap((seat): Deed[] => {
    const told = toldTo(match, state, seat, pallets)
    const figure = told.filter(({ isRight }) => isRight).length
    const isGood = told.length >= ENOUGH && figure > GOOD * told.length
    return isGood ? [{ award: 'kitchen-meter', seat, team: null, figure, of: told.length }] : []
  })
}

function deedsOf(of: TeamResult): Deed[] {
  const { team, caught, faults, touched, mended, fixes, rareKept, rare } = of
  const deed = (award: string, figure: number, all: number): Deed[] =>
    all >= ENOUGH && figure >= GOOD * all ? [{ award, seat: null, team, figure, of: all }] : []
  return [
    ...deed('kitchen-recall', caught, faults),
    ...deed('kitchen-precision', caught, touched),
    ...deed('kitchen-fixer', mended, fixes),
    ...deed('kitchen-rare', rareKept, rare),
  ]
}
