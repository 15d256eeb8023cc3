/**
 * Finds blanks in sentences: some that are told by what stands before them, some by what stands behind them. What tells a word
 * is what the language itself says of the blank (shared/packs/sides.ts); no model is asked. Where only the neighbours of a blank
 * are counted nothing is sure, and those are taken that come nearest.
 */
import { surprise } from '../../shared/measures/bits.ts'
import type { Random } from '../../shared/measures/random.ts'
import { grammarOf } from '../../shared/packs/grammars.ts'
import { littleWords } from '../../shared/packs/little-words.ts'
import type { Pack, Sentence, TokenId } from '../../shared/packs/pack.ts'
import { sidesOf, type Shares, type Sides } from '../../shared/packs/sides.ts'
import { CLEAR, COUNTED, LOOKED_AT, OPTIONS, PER_LEG, RIVAL, RIVALS, SHORTEST } from './content.ts'
import type { Blank } from './types.ts'

type Clue = Blank['clue']
const CLUES: readonly Clue[] = ['before', 'behind']
const PER_CLUE = PER_LEG / 2

/** For so many legs; fewer, or none, where the sentences have no more. The same dice draw the same. */
export function blanksIn(pack: Pack, sentences: readonly Sentence[], random: Random, legs: number): Blank[] {
  const most = PER_CLUE * legs
  const shuffled = random.shuffle(sentences)
  const found = grammarOf(pack) === null ? nearest(pack, shuffled, random, most) : clear(pack, shuffled, random, most)
  const whole = Math.min(legs, ...CLUES.map((clue) => Math.floor(found[clue].length / PER_CLUE)))
  return Array.from({ length: whole }, (_, leg) =>
    random.shuffle(CLUES.flatMap((clue) => found[clue].slice(leg * PER_CLUE, (leg + 1) * PER_CLUE))),
  ).flat()
}

type Found = Readonly<Record<Clue, readonly Blank[]>>

/** In what order sentences are looked through: at words that mean something first, and in templates that are not used yet. */
const PASSES = [
  { isFresh: true, isLittle: false },
  { isFresh: false, isLittle: false },
  { isFresh: false, isLittle: true },
] as const

/** Where the grammar is known: each template once for each clue, so that no blank tells of another; as long as there are others. */
function clear(pack: Pack, sentences: readonly Sentence[], random: Random, most: number): Found {
  const found: Record<Clue, Blank[]> = { before: [], behind: [] }
  const used = new Set<string>()
  const taken = new Set<Sentence>()
  for (const { isFresh, isLittle } of PASSES) {
    for (const sentence of sentences.slice(0, LOOKED_AT)) {
      const [clue] = CLUES.filter((one) => found[one].length < most).toSorted(
        (a, b) => found[a].length - found[b].length,
      )
      if (clue === undefined) return found
      const template = `${clue} ${sentence.template}`
      if (taken.has(sentence) || (isFresh && used.has(template))) continue
      const blank = clearIn(pack, sentence, { clue, isLittle }, random)
      if (blank === null) continue
      found[clue].push(blank)
      used.add(template)
      taken.add(sentence)
    }
  }
  return found
}

/** Something stands on both sides. */
function middleOf({ tokens }: Sentence, clue: Clue): number[] {
  return [...tokens.keys()].filter((at) => at >= SHORTEST[clue] && at + 1 < tokens.length)
}

interface Wanted {
  readonly clue: Clue
  /** A small word will do as well. */
  readonly isLittle: boolean
}

/** The first of its words, in an order of the dice, that is clear. */
function clearIn(pack: Pack, sentence: Sentence, { clue, isLittle }: Wanted, random: Random): Blank | null {
  const { tokens, key, floorBits } = sentence
  const { most, gain } = CLEAR[clue]
  const little = littleWords(pack)
  // What the language says of the left alone is known already.
  const places = middleOf(sentence, clue).filter((at) => {
    const left = floorBits[at] ?? 0
    if (!isLittle && !key.includes(at) && little.includes(tokens[at] ?? 0)) return false
    return clue === 'before' ? left <= most && key.includes(at) : left >= gain
  })
  for (const blank of random.shuffle(places)) {
    const sides = sidesOf(pack, tokens, blank)
    const { left, both } = bitsOf(sides, tokens[blank] ?? 0)
    const isClear = clue === 'before' ? left <= most && left - both <= gain : both <= most && left - both >= gain
    const found = isClear
      ? withOptions(tokens, blank, clue, rivalsOf(pack, sides, tokens[blank] ?? 0, clue), random)
      : null
    if (found !== null) return found
  }
  return null
}

function bitsOf({ left, both }: Sides, word: TokenId) {
  return { left: surprise(left.get(word) ?? 0), both: surprise(both.get(word) ?? 0) }
}

function withOptions(
  tokens: readonly TokenId[],
  blank: number,
  clue: Clue,
  rivals: readonly TokenId[],
  random: Random,
): Blank | null {
  if (rivals.length < OPTIONS - 1) return null
  const word = tokens[blank] ?? 0
  const options = random.shuffle([word, ...rivals.slice(0, OPTIONS - 1)])
  return { tokens, blank, options, right: options.indexOf(word), clue }
}

/** Words that might stand there by the left alone, the likeliest first, then those of the same rack; by both sides none may. */
function rivalsOf({ racks }: Pack, { left, both }: Sides, word: TokenId, clue: Clue): TokenId[] {
  const cannot = (shares: Shares) => (other: TokenId) =>
    other !== word && (shares.get(other) ?? 0) <= RIVAL * (shares.get(word) ?? 0)
  const byLeft = byShare(left)
  const alike = racks.find(({ words }) => words.includes(word))?.words ?? []
  // Where the clue stands behind, a rival that the left rules out would be no rival.
  const all = clue === 'behind' ? byLeft : [...new Set([...byLeft, ...alike])].filter(cannot(left))
  return all.filter(cannot(both))
}

/** The likeliest first. */
function byShare(shares: Shares): TokenId[] {
  return [...shares].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([word]) => word)
}

/**
 * Where neighbours are counted: the blanks that the left tells best, and those to which the right adds most; no word twice. The
 * marks of a text's sentences say which of their words mean something.
 */
function nearest(pack: Pack, sentences: readonly Sentence[], random: Random, most: number): Found {
  const all = sentences.slice(0, COUNTED).flatMap((sentence) =>
    middleOf(sentence, 'behind').map((blank) => {
      const sides = sidesOf(pack, sentence.tokens, blank)
      const { left, both } = bitsOf(sides, sentence.tokens[blank] ?? 0)
      const isKey = sentence.key.includes(blank)
      return { tokens: sentence.tokens, blank, left, gain: left - both, isKey }
    }),
  )
  const keyFirst = (a: (typeof all)[number], b: (typeof all)[number]) => Number(b.isKey) - Number(a.isKey)
  const used = new Set<string | TokenId>()
  const take = (clue: Clue, inOrder: typeof all) => {
    const blanks: Blank[] = []
    for (const { tokens, blank } of inOrder) {
      const word = tokens[blank] ?? 0
      const isKnown = used.has(tokens.join()) || used.has(word)
      if (blanks.length === most || blank < SHORTEST[clue] || isKnown) continue
      const sides = sidesOf(pack, tokens, blank)
      const rivals = byShare(sides.left)
        .filter((other) => other !== word)
        .slice(0, RIVALS)
      const apart = rivals.toSorted((a, b) => (sides.both.get(a) ?? 0) - (sides.both.get(b) ?? 0))
      const found = withOptions(tokens, blank, clue, apart, random)
      if (found === null) continue
      blanks.push(found)
      used.add(tokens.join()).add(word)
    }
    return blanks
  }
  const behind = take(
    'behind',
    all.toSorted((a, b) => keyFirst(a, b) || b.gain - a.gain),
  )
  return {
    behind,
    before: take(
      'before',
      all.toSorted((a, b) => keyFirst(a, b) || a.left - b.left),
    ),
  }
}
