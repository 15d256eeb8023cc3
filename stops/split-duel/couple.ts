/**
 * Ten rounds of merges. Every team couples its own train: it picks from the pairs that stand in it now, and what most of its
 * members pick becomes one wagon. The counter beside them takes the most frequent pair each time.
 */
import type { Draft } from '../../shared/match/draft.ts'
import { membersOf } from '../../shared/match/teams.ts'
import type { Match, Seat, SeatId, TeamId } from '../../shared/match/types.ts'
import { choose, tallyOf, type Choices } from '../../shared/moves/choose.ts'
import { taken } from '../../shared/moves/move.ts'
import { mean } from '../../shared/measures/mean.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { cutter, pairsIn, type Merge, type PairCount } from '../../shared/text/pieces.ts'
import { PLACES, ROUNDS, SECONDS } from './content.ts'
import type { SplitTap } from './taps.ts'
import type { Picked, SplitState, TeamTrain } from './types.ts'

type Couple = Extract<SplitTap, { ask: 'couple' }>['tap']

export function roundsOf({ form }: Pick<SplitState, 'form'>): number {
  return ROUNDS[form]
}

export function picked(state: SplitState, seat: Seat, { round, option }: Couple): SplitState | RejectWord {
  if (state.phase !== 'couple') return 'after-the-bell'
  if (round !== state.round || state.part !== 'pick') return round > state.round ? 'not-now' : 'after-the-bell'
  const options = state.teams[seat.team]?.options.length ?? 0
  const picks = choose.take(picksOf(state), seat, option, { options })
  return taken(picks, (kept) => ({ ...state, picks: state.picks.with(state.round, kept) }))
}

export function picksOf({ picks, round }: Pick<SplitState, 'picks' | 'round'>): Choices {
  return picks[round] ?? choose.none
}

/** The picks of the round are counted, and each team's own is coupled. */
export function coupleRound(draft: Draft, state: SplitState): SplitState {
  const picks = picksOf(state)
  const teams = Object.entries(state.teams).map(([id, train]): [TeamId, TeamTrain] => {
    const choice = choiceOf(draft.match, id, train, picks)
    if (choice === null) return [id, train]
    const merges = [...train.merges, choice.pair]
    return [id, { ...train, merges, wagons: wagonsOf(state.text, merges) }]
  })
  const said = Object.entries(picks).flatMap(([seat, option]): [SeatId, Picked][] => {
    const options = state.teams[draft.match.seats[seat]?.team ?? '']?.options ?? []
    const pick = options[option]
    return pick === undefined ? [] : [[seat, { pair: pick.pair, isBest: pick.count === mostOf(options) }]]
  })
  draft.newPhase(SECONDS.counted)
  return { ...state, part: 'shown', teams: Object.fromEntries(teams), said: [...state.said, Object.fromEntries(said)] }
}

/** What most members picked; of several the one that stands first. null: nobody picked. */
export function choiceOf(match: Match, team: TeamId, { options }: TeamTrain, picks: Choices): PairCount | null {
  const own = membersOf(match, team).flatMap(({ id }) => (picks[id] === undefined ? [] : [picks[id]]))
  const tally = tallyOf(own, options.length)
  const top = Math.max(...tally)
  return own.length === 0 ? null : (options[tally.indexOf(top)] ?? null)
}

export function mostOf(options: readonly PairCount[]): number {
  return Math.max(...options.map(({ count }) => count))
}

export function startRound(draft: Draft, state: SplitState, round: number): SplitState {
  draft.newPhase(SECONDS.pick + (round === 0 ? SECONDS.rules : 0))
  const teams = draft.match.teams.map(({ id }, at): [TeamId, TeamTrain] => {
    const { merges, wagons } = state.teams[id] ?? { merges: [], wagons: state.wagons[0] ?? 0 }
    const dice = randomFrom(draft.match.seed + 100 * round + at)
    return [id, { merges, wagons, options: dice.shuffle(optionsFor(state.text, merges)) }]
  })
  return {
    ...state,
    phase: 'couple',
    part: 'pick',
    round,
    teams: Object.fromEntries(teams),
    picks: [...state.picks, choose.none],
  }
}

/** The most frequent pair of a train, and some that are less so. */
export function optionsFor(text: readonly string[], merges: readonly Merge[]): PairCount[] {
  const pairs = pairsIn(text, merges)
  return PLACES.flatMap((place) => pairs.slice(place, place + 1))
}

/** Wagons of a sentence, on average, to a tenth. */
export function wagonsOf(text: readonly string[], merges: readonly Merge[]): number {
  const cut = cutter(merges)
  return Math.round(10 * mean(text.map((one) => cut(one).length))) / 10
}
