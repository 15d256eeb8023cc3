/**
 * Cards: sentences with a blank, to bet on. They come from sentences that neither the players nor the model have seen,
 * and the blank is always a word that carries meaning.
 */
import { entryAt } from '../measures/entries.ts'
import type { Card } from '../lab/shapes.ts'
import { randomFrom } from '../measures/random.ts'
import type { Beginning, Pack, Sentence } from './pack.ts'

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
  const usable = guessable(from, pack, count).filter(({ key, tokens }) => key.length > 0 && !isProbe(pack, tokens))
  const piles = [...Map.groupBy(random.shuffle(usable), ({ template }) => template).values()]
  const cards: Card[] = []
  for (let round = 0; cards.length < count && piles.some((pile) => round < pile.length); round++) {
    const turn = random.shuffle(piles.flatMap((pile) => pile[round] ?? []))
    for (const sentence of turn) {
      const card = cardOf(sentence, random.below(sentence.key.length))
      if (cards.length < count && mayDeal(card)) cards.push(card)
    }
  }
  return cards
}

/** Bits that a counter may be surprised by the word of a blank: like guessing among 32. */
const HARDEST = 5

/**
 * In a text most key words could be almost any: there the blanks are those which even a counter thinks possible, as long as
 * there are so many.
 */
function guessable(from: readonly Sentence[], pack: Pack, count: number): readonly Sentence[] {
  if (pack.floor === 'exact') return from
  const easier = from.map((one) => ({ ...one, key: one.key.filter((at) => (one.floorBits[at] ?? 0) <= HARDEST) }))
  return easier.filter(({ key }) => key.length > 0).length >= count ? easier : from
}

function cardOf({ tokens, key }: Sentence, which: number): Card {
  return { tokens, blank: entryAt(key, which) }
}

/** The card of a probe: its prompt with the grammar's answer as the blank, such as `the cat sat on the [mat]`. */
export function probeCard({ prompt, answer }: Beginning): Card {
  return { tokens: [...prompt, answer], blank: prompt.length }
}

/** What every match shows anyway is not drawn: the pile of math and the flashcard have told it. */
function isProbe(pack: Pack, tokens: readonly number[]): boolean {
  return pack.probes.some(({ prompt }) => prompt.every((token, at) => tokens[at] === token))
}
