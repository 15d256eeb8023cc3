/** Beginnings of sentences that a room may see without knowing anything that counts. */
import { drawCards } from '../packs/cards.ts'
import { papersFor } from '../packs/papers.ts'
import type { TokenId } from '../packs/pack.ts'
import type { Draft } from './draft.ts'
import { occasionOf } from './occasion.ts'

/**
 * At most so many sentences that a match neither bets on nor is examined on, each up to a word that carries meaning and has at
 * least `shortest` before it. Those that begin alike are one.
 */
export function candidatesOf(
  { match, pack }: Pick<Draft, 'match' | 'pack'>,
  { most, shortest }: { readonly most: number; readonly shortest: number },
): (readonly TokenId[])[] {
  const { practice } = papersFor(pack, occasionOf(match))
  const cards = drawCards(practice, pack, match.seed, most, ({ blank }) => blank >= shortest)
  const begun = cards.map(({ tokens, blank }) => tokens.slice(0, blank))
  return begun.filter((words, at) => begun.findIndex((other) => other.join() === words.join()) === at)
}
