/** What is seen of a round of merges: of one's own team's train, or of the counter's. */
import type { Match } from '../../shared/match/types.ts'
import { choose } from '../../shared/moves/choose.ts'
import type { Who } from '../../shared/moves/move.ts'
import { cutter } from '../../shared/text/pieces.ts'
import { choiceOf, mostOf, picksOf, roundsOf } from './couple.ts'
import type { SplitState } from './types.ts'
import type { CoupleView, TeamShown } from './view-types.ts'

export function coupleView(match: Match, state: SplitState, who: Who | null): CoupleView {
  const { round, merges, counts, shown } = state
  const isShown = state.part === 'shown'
  const counted = merges.slice(0, isShown ? round + 1 : round)
  const train = who === null ? undefined : state.teams[who.team]
  const options = train?.options ?? []
  const taken = isShown && who !== null && train !== undefined ? choiceOf(match, who.team, train, picksOf(state)) : null
  const cut = cutter(train?.merges ?? counted)
  const pair = merges[round]
  const count = counts[round]
  return {
    round: round + 1,
    rounds: roundsOf(state),
    trains: [cut(shown)],
    letters: state.wagons[0] ?? 0,
    wagons: train?.wagons ?? state.wagons[counted.length] ?? 0,
    pick: choose.show(picksOf(state), who, { options: options.length }, false),
    options: options.map(({ pair, count }) => ({ pair, count: isShown ? count : null })),
    taken: taken === null ? null : options.indexOf(taken),
    best: isShown && options.length > 0 ? options.findIndex(({ count }) => count === mostOf(options)) : null,
    counter: isShown && pair !== undefined && count !== undefined ? { pair, count } : null,
    teams: who === null ? match.teams.map(({ id }) => teamShown(match, state, id)) : [],
    picked: who === null ? Object.keys(picksOf(state)).length : null,
  }
}

function teamShown(match: Match, state: SplitState, team: string): TeamShown {
  const train = state.teams[team] ?? { merges: [], options: [], wagons: 0 }
  const choice = state.part === 'shown' ? choiceOf(match, team, train, picksOf(state)) : null
  return {
    team,
    train: cutter(train.merges)(state.shown),
    wagons: train.wagons,
    pair: choice?.pair ?? null,
    isBest: choice !== null && choice.count === mostOf(train.options),
  }
}
