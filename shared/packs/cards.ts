/**
 * Cards: sentences with a blank, to bet on. They come from sentences that neither the players nor the model have seen,
 * and the blank is always a word that carries meaning.
 */
import type { Card } from '../lab/shapes.ts'
import { randomFrom } from '../measures/random.ts'
import type { Pack, Probe, Sentence } from './pack.ts'

/**
 * `count` different cards out of these sentences, or all there are. The same sentences and seed give the same cards. A
 * template comes again only after every other has had its turn. `mayDeal` refuses blanks, and is asked about no more of
 * them than needed.
 */
export function drawCards(
  from: readonly Sentence[],
  pack: Pack,
  seed: number,
  count: number,
  mayDeal: (card: Card) => boolean = () => true,
): Card[] {
  const random = randomFrom(seed)
  const usable = from.filter(({ key, tokens }) => key.length > 0 && !isProbe(pack, tokens))
  const piles = [...Map.groupBy(random.shuffle(usable), ({ template }) => template).values()]
  const cards: Card[] = []
  for (let round = 0; cards.length < count && piles.some((pile) => round < pile.length); round++) {
    const turn = random.shuffle(piles.filter((pile) => round < pile.length))
    for (const pile of turn) {
      const card = cardOf(pile[round], random.below(pile[round].key.length))
      if (cards.length < count && mayDeal(card)) cards.push(card)
    }
  }
  return cards
}

function cardOf({ tokens, key }: Sentence, which: number): Card {
  return { tokens, blank: key[which] }
}

/** The card of a probe: its prompt with the grammar's answer as the blank, such as `the cat sat on the [mat]`. */
export function probeCard({ prompt, answer }: Probe): Card {
  return { tokens: [...prompt, answer], blank: prompt.length }
}

/** What every match shows anyway is not drawn: the pile of math and the flashcard have told it. */
function isProbe(pack: Pack, tokens: readonly number[]): boolean {
  return pack.probes.some(({ prompt }) => prompt.every((token, at) => tokens[at] === token))
}
