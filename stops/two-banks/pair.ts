/**
 * Finds in a world two beginnings that end alike and go on in two ways, such as "by the river the bank is" and "in the town
 * the bank is", and by which single words one might be turned into the other. All of it is counted in the text that is trained on.
 */
import { memoized } from '../../shared/measures/memoized.ts'
import type { Random } from '../../shared/measures/random.ts'
import { BOUNDARY, type Pack, type TokenId } from '../../shared/packs/pack.ts'
import { MOST_WORDS, OFTENER, SWAPS } from './content.ts'
import { otherSide, type Pair, type Side, type Swap, type Words } from './types.ts'

/** Among the beginnings that are watched in this world: those two that share most words at their end. null: none do. */
export const pairIn = memoized((pack: Pack): Pair | null => {
  const { probes } = pack
  const all = probes.flatMap((one, i) =>
    probes.slice(i + 1).flatMap((other) => {
      const length = sharedEnd(one.prompt, other.prompt)
      const isWhole = length === one.prompt.length || length === other.prompt.length
      return length === 0 || isWhole || one.answer === other.answer ? [] : [{ one, other, length }]
    }),
  )
  const [best] = all.toSorted((a, b) => b.length - a.length)
  if (best === undefined) return null
  const { one, other, length } = best
  return {
    clues: [one.prompt.slice(0, -length), other.prompt.slice(0, -length)],
    shared: one.prompt.slice(-length),
    kinds: [kindOf(pack, one, other), kindOf(pack, other, one)],
  }
})

function sharedEnd(one: Words, other: Words): number {
  const most = Math.min(one.length, other.length)
  for (let length = 0; length < most; length++) if (one.at(-1 - length) !== other.at(-1 - length)) return length
  return most
}

type Probe = Pack['probes'][number]

/** Words that went on with the one beginning clearly oftener than with the other; its answer is among them. */
function kindOf({ train }: Pack, one: Probe, other: Probe): Words {
  const [here, there] = [one, other].map(({ prompt }) => sharesAfter(train, prompt))
  const usual = [...(here ?? [])]
    .filter(([word, share]) => word !== other.answer && share >= OFTENER * (there?.get(word) ?? 0))
    .toSorted((a, b) => b[1] - a[1])
    .map(([word]) => word)
  return [...new Set([...usual, one.answer])].slice(0, MOST_WORDS)
}

/** How often each word went on with these words, wherever they stood. */
function sharesAfter(train: Pack['train'], words: Words): ReadonlyMap<TokenId, number> {
  const next = train.flatMap(({ tokens }) =>
    tokens.flatMap((word, at) => {
      const from = at - words.length
      return from >= 0 && words.every((one, i) => tokens[from + i] === one) && word !== BOUNDARY ? [word] : []
    }),
  )
  const counts = Map.groupBy(next, (word) => word)
  return new Map([...counts].map(([word, all]) => [word, all.length / next.length]))
}

/** The sentence of a side up to its gap. */
export function promptOf({ clues, shared }: Pair, side: Side): Words {
  return [...clues[side], ...shared]
}

interface Telling {
  readonly at: number
  /** What the other clue has there; undefined: it is shorter. */
  readonly instead: TokenId | undefined
}

/** Words of a side's clue that do not stand at the same place of the other one, counted from the gap. */
export function tellingIn({ clues }: Pick<Pair, 'clues'>, side: Side): Telling[] {
  const [clue, other] = [clues[side], clues[otherSide(side)]]
  return clue.flatMap((word, at) => {
    const instead = other[other.length - clue.length + at]
    return word === instead ? [] : [{ at, instead }]
  })
}

/**
 * Single words that might turn the sentence of a side: what stands at the same place, counted from the gap, in the other one;
 * then words that were read between the same two neighbours, in either sentence, first those of the same rack. Where there are
 * too few, words of the world. In an order of the dice.
 */
export function swapsFor({ train, racks }: Pack, pair: Pair, side: Side, random: Random): Swap[] {
  const [words, other] = [promptOf(pair, side), promptOf(pair, otherSide(side))]
  const shift = other.length - words.length
  const telling = tellingIn(pair, side).flatMap(({ at, instead }): Swap[] =>
    instead === undefined ? [] : [{ at, word: instead }],
  )
  const rackOf = (word: TokenId | undefined) =>
    racks.findIndex((rack) => word !== undefined && rack.words.includes(word))
  const alike = telling.flatMap(({ at }) =>
    [...between(train, words, at), ...between(train, other, at + shift)].map((word) => ({ at, word })),
  )
  const [near, far] = [true, false].map((isNear) =>
    random.shuffle(alike.filter(({ at, word }) => (rackOf(word) === rackOf(words[at])) === isNear)),
  )
  const any = random.shuffle(racks.flatMap((rack) => rack.words)).map((word) => ({ at: telling[0]?.at ?? 0, word }))
  const swaps: Swap[] = []
  for (const swap of [...telling, ...(near ?? []), ...(far ?? []), ...any]) {
    const isKnown = swap.word === words[swap.at] || swaps.some(({ at, word }) => at === swap.at && word === swap.word)
    if (!isKnown && swaps.length < SWAPS) swaps.push(swap)
  }
  return random.shuffle(swaps)
}

/** Words that were read between the neighbours of this place. */
function between(train: Pack['train'], words: Words, place: number): TokenId[] {
  const [before, after] = [words[place - 1] ?? BOUNDARY, words[place + 1]]
  return train.flatMap(({ tokens }) =>
    tokens.filter((_, at) => (tokens[at - 1] ?? BOUNDARY) === before && tokens[at + 1] === after),
  )
}

export function swapped(words: Words, { at, word }: Swap): Words {
  return words.with(at, word)
}
