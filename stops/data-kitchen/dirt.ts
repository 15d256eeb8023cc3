/**
 * Dirt, made by a seeded function over a pack. Every kind spoils a sentence in its own way; where the world's grammar is
 * known, what comes out is nothing that the world would say.
 */
import type { Random } from '../../shared/measures/random.ts'
import { worldSays } from '../../shared/packs/world-says.ts'
import type { Pack, Sentence } from '../../shared/packs/pack.ts'
import { pick } from '../../shared/rehearsal/pick.ts'
import { encode } from '../../shared/text/tokenizer.ts'
import { DISGUISES, type Kind, type Words } from './kinds.ts'

/** Enough draws to find a spoiled sentence that the world does not say. */
const DRAWS = 30

/** What an advertisement says: the first of which the world has all words. */
const ADVERTISEMENTS = [
  'today good fresh soup and sweet cake at the market',
  'hoy pan queso y miel en el mercado',
  'heute Brot Kuchen und Obst am Markt',
]

/** The sentence, spoiled; null: it cannot be spoiled in this way. A copy stays as it is, `near` changes one word and no fact. */
export function soiled(sentence: Sentence, kind: Kind, pack: Pack, random: Random): Words | null {
  const { tokens, key } = sentence
  switch (kind) {
    case 'copy':
      return tokens
    case 'near':
      return drawn(pack, true, () =>
        swapped(
          tokens,
          [...tokens.keys()].filter((at) => !key.includes(at)),
          pack,
          random,
        ),
      )
    case 'typo':
      return drawn(pack, false, () => mistyped(tokens, pack, random))
    case 'wrong':
      return drawn(pack, false, () => swapped(tokens, key, pack, random))
    case 'shuffled':
      return drawn(pack, false, () => random.shuffle(tokens))
    case 'cut':
      return drawn(pack, false, () => tokens.slice(0, Math.ceil(tokens.length * (0.3 + 0.4 * random.unit()))))
    case 'noise':
      return tokens.map(() => 1 + random.below(pack.words.length - 1))
    case 'spam':
      return advertisement(pack)
    case 'glorp':
      return glorped(tokens, pack, random)
  }
}

/** Draws until the world would say it, or would not. */
function drawn(pack: Pack, isSaid: boolean, draw: () => Words | null): Words | null {
  for (let i = 0; i < DRAWS; i++) {
    const words = draw()
    if (words === null) return null
    const said = worldSays(pack, words)
    if (said === null || (said !== 'no') === isSaid) return words
  }
  return null
}

/** One of the words at these places changed for another of its rack. */
function swapped(tokens: Words, places: readonly number[], { racks }: Pack, random: Random): Words | null {
  const swaps = places.flatMap((at) => {
    const rack = racks.find(({ words }) => words.some((word) => word === tokens[at]))
    const mates = rack?.words.filter((word) => word !== tokens[at]) ?? []
    return mates.length > 0 ? [{ at, mates }] : []
  })
  if (swaps.length === 0) return null
  const { at, mates } = pick(swaps, random)
  return tokens.with(at, pick(mates, random))
}

/** One word gives way to another that begins with the same letter: a slip of the fingers. */
function mistyped(tokens: Words, { words }: Pack, random: Random): Words | null {
  const at = random.below(tokens.length)
  const right = words[tokens[at] ?? 0] ?? ''
  const slips = words.flatMap((word, id) => (id > 0 && word !== right && word[0] === right[0] ? [id] : []))
  return slips.length === 0 ? null : tokens.with(at, pick(slips, random))
}

function advertisement(pack: Pack): Words {
  for (const text of ADVERTISEMENTS) {
    const said = encode(pack, text)
    if (said.ok && said.tokens.length < pack.longest) return said.tokens
  }
  return Array.from({ length: Math.min(6, pack.longest - 1) }, (_, i) => 1 + ((i * 7) % (pack.words.length - 1)))
}

/** A glorp slips in between, where there is room for one word more. */
function glorped(tokens: Words, { words, longest }: Pack, random: Random): Words | null {
  if (tokens.length + 1 >= longest) return null
  const at = random.below(tokens.length + 1)
  return [...tokens.slice(0, at), words.length + random.below(DISGUISES), ...tokens.slice(at)]
}
