/** Whoever the host puts out is heard no more in what is still open; sentences in the hat are nobody's, and are not drawn. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { lapOf } from './build.ts'
import type { ParrotState } from './types.ts'

export function forget(_draft: Draft, state: ParrotState, { id }: Seat): ParrotState {
  const others = (seats: readonly string[]) => seats.filter((seat) => seat !== id)
  switch (state.phase) {
    case 'question':
      return {
        ...state,
        begun: state.begun.filter(({ seat }) => seat !== id),
        metered: state.metered.filter(({ seat }) => seat !== id),
      }
    case 'chips':
      return {
        ...state,
        laid: state.laid.map((bets, at) => (at === state.laid.length - 1 ? without(bets, id) : bets)),
        moved: others(state.moved),
      }
    case 'sentences':
    case 'again':
    case 'gauge':
    case 'second': {
      const lap = lapOf(state)
      const heard = { ...lap, choices: without(lap.choices, id), hands: others(lap.hands) }
      return { ...state, laps: [...state.laps.slice(0, -1), heard] }
    }
    case 'attack':
      return { ...state, guesses: without(state.guesses, id) }
    case 'newcomer':
      return { ...state, shares: without(state.shares, id) }
    case 'unveil':
    case 'curves':
    case 'leak':
    case 'withdrawn':
    case 'adopted':
    case 'beaten':
      return state
  }
}
