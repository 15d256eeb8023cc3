/** An open card, and what lies on the table once its bets are closed. Nothing of the true word before the reveal. */
import { memoized } from '../../../shared/measures/memoized.ts'
import { own } from '../../../shared/moves/move.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import { CHIPS } from './chips.ts'
import { duelView } from './duel.ts'
import type { Looker } from '../looker.ts'
import { firstOf, isSecond } from './rounds.ts'
import { contextOf } from '../tables.ts'
import type { RunState } from '../types.ts'
import { revealView } from './view-reveal.ts'
import type { Stakes } from './view-types.ts'
import type { RunView } from '../view-types.ts'

/** Only what stands before the blank is shown: the model has no more than that either. */
export function betView(state: RunState, looker: Looker): RunView['bet'] {
  const { card, cards, bets, phase } = state
  const shown = cards[card]
  if (shown === undefined) return null
  const isAgain = isSecond(state, card)
  return {
    card,
    of: cards.length,
    round: isAgain
      ? { at: card - firstOf(state), of: cards.length - firstOf(state) }
      : { at: card, of: firstOf(state) },
    isAgain,
    words: [...contextOf(shown), null],
    candidates: state.candidates[card] ?? [],
    chips: CHIPS,
    mine: own(bets[card], looker.seat),
    placed: looker.isShow ? Object.keys(bets[card] ?? {}).length : null,
    stakes: phase === 'bet' ? null : stakesOf(bets[card] ?? NO_BETS),
    reveal: phase === 'reveal' ? revealView(state, looker) : null,
    duel: phase === 'reveal' ? duelView(state, looker) : null,
  }
}

const NO_BETS: RunState['bets'][number] = {}

/** All chips of the class together, once nobody can lay any more: whose they are is not told. Everybody sees the same. */
const stakesOf = memoized((bets: RunState['bets'][number]): Stakes => {
  const laid = Object.values(bets)
  const words = new Map<TokenId, number>()
  const racks = new Map<string, number>()
  for (const chips of laid) {
    for (const [word, count] of Object.entries(chips.words)) {
      words.set(Number(word), (words.get(Number(word)) ?? 0) + count)
    }
    for (const [rack, count] of Object.entries(chips.racks)) racks.set(rack, (racks.get(rack) ?? 0) + count)
  }
  const most = <T extends { readonly chips: number }>(one: T, other: T) => other.chips - one.chips
  const onWords = [...words].map(([word, chips]) => ({ word, chips })).toSorted(most)
  const onRacks = [...racks].map(([rack, chips]) => ({ rack, chips })).toSorted(most)
  const all = [...onWords, ...onRacks].reduce((sum, { chips }) => sum + chips, 0)
  return { players: laid.length, words: onWords, racks: onRacks, kept: laid.length * CHIPS - all }
})
