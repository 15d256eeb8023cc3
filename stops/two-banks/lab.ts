/** What the lab does for Two banks: all sentences are read at once, and at those that are turned it is seen who looks where. */
import type { Draft } from '../../shared/match/draft.ts'
import { measure, measures, troubledBy, type Answer } from '../../shared/moves/measure.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { sum } from '../../shared/measures/mean.ts'
import { topShares } from '../../shared/lab/top-words.ts'
import { betSeconds, GUESSES } from './content.ts'
import { promptOf, swapped } from './pair.ts'
import type { BanksState, Pair, Read, Words } from './types.ts'

const { ask, done, failed } = measures<BanksState>()({
  // A model in the making is trained in parts: nothing is measured before it is whole.
  model: measure('depot', askReads),
  reads: measure('predict', read),
  /** `at`: the leg. */
  looks: measure('inspect', lookedAt),
})
export { done, failed }

/** With the clue before the gap; then what stands before it when the clue comes behind; then each leg with all of its swaps. */
function contextsOf({ legs, side }: BanksState, pair: Pair): Words[] {
  const turned = legs.flatMap((leg) => {
    const words = promptOf(pair, leg.side)
    return [words, ...leg.swaps.map((swap) => swapped(words, swap))]
  })
  return [promptOf(pair, side), pair.shared, ...turned]
}

export function askReads(draft: Draft, state: BanksState): BanksState {
  const { pair, model } = state
  if (pair === null) return troubledBy(state, 'sentences')
  const contexts = contextsOf(state, pair).map((words) => [...words])
  return ask(draft, state, 'reads', { from: model, contexts })
}

function read(draft: Draft, state: BanksState, { distributions }: Answer<'predict'>): BanksState {
  const { pair } = state
  if (pair === null) return state
  const [clear, behind, ...turned] = distributions.map((shares) => readOf(shares, pair))
  if (clear === undefined || behind === undefined) return state
  let next = 0
  const legs = state.legs.map((leg) => {
    const before = turned[next++] ?? null
    const after = turned.slice(next, next + leg.swaps.length)
    next += leg.swaps.length
    return { ...leg, before, after }
  })
  if (state.phase === 'bet') draft.ringIn(betSeconds(state.round))
  return legs.reduce<BanksState>(
    (asked, { side }, at) => ask(draft, asked, 'looks', { from: state.model, context: [...promptOf(pair, side)] }, at),
    { ...state, reads: [clear, behind], legs },
  )
}

export function readOf(distribution: readonly number[], { kinds }: Pick<Pair, 'kinds'>): Read {
  const chance = (word: TokenId) => distribution[word] ?? 0
  return {
    shares: kinds.map((words) => Math.min(1, sum(words.map(chance)))),
    top: topShares(distribution, GUESSES),
  }
}

function lookedAt(_draft: Draft, state: BanksState, { view }: Answer<'inspect'>, at: number): BanksState {
  const looks = view.attention.map((heads) => heads.map((weights) => weights.slice(1)))
  return { ...state, legs: state.legs.map((leg, i) => (i === at ? { ...leg, looks } : leg)) }
}
