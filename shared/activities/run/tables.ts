/** Distributions at the table: the model's, the ghosts', and what is shown of them. */
import type { Card, WordShare } from '../../lab/jobs.ts'
import { surprise } from '../../measures/bits.ts'
import { bigramCounts, bigramDistribution, type BigramCounts } from '../../measures/bigram.ts'
import type { Pack, TokenId } from '../../packs/pack.ts'
import { TOP_WORDS } from './content.ts'
import type { RunState } from './types.ts'

/** Softmax rounds what is less likely than this to nothing; its surprise is shown as 40 bits, not as infinity. */
const LEAST = 2 ** -40

/** By cargo: the starter of a run does not change. */
const counted = new WeakMap<RunState['cargo'], BigramCounts>()

/** Words before the blank: all that anybody at the table may use. */
export function contextOf({ tokens, blank }: Card): readonly TokenId[] {
  return tokens.slice(0, blank)
}

/** Surprise at the card's truth, bits; 40 where there is no distribution. */
export function truthBits(table: readonly number[] | undefined, { tokens, blank }: Card): number {
  const truth = tokens[blank]
  const p = truth === undefined ? 0 : (table?.[truth] ?? 0)
  return surprise(Math.min(1, Math.max(LEAST, p)))
}

export function topWords(table: readonly number[], count = TOP_WORDS): WordShare[] {
  return table
    .map((p, word) => ({ word, p }))
    .toSorted((a, b) => b.p - a.p)
    .slice(0, count)
}

export function topWord(table: readonly number[]): TokenId {
  return table.indexOf(Math.max(...table))
}

/** What the counter says at this card, having counted just what the model trains on: the starter, and the cargo once it is there. */
export function bigramTable(state: RunState, pack: Pack, card: Card): number[] {
  const counts = counted.get(state.cargo) ?? count(state, pack)
  counted.set(state.cargo, counts)
  return bigramDistribution(counts, contextOf(card))
}

function count({ starter, cargo }: RunState, pack: Pack): BigramCounts {
  const read = pack.train.slice(0, starter).map(({ tokens }) => tokens)
  return bigramCounts([...read, ...Object.values(cargo).flat()], pack.words.length)
}
