/**
 * Fresh papers for one room: sentences that the pack's file does not hold, and of which no two papers of the room share
 * one. A paper asks nothing twice, and is as hard as the language as far as a few draws can find one.
 */
import { entryAt } from '../measures/entries.ts'
import type { Random } from '../measures/random.ts'
import { examFloor } from './exam-floor.ts'
import type { Saying } from './language.ts'
import type { Occasion, Pack, Papers, Sentence } from './pack.ts'
import { wordIds } from './word-ids.ts'

const EXAM = 400
const PRACTICE = 400
const CARDS = 80
/** Of so many draws the nearest to the language's entropies is kept; a short paper needs more of them. */
const DRAWS = { cards: 12, exam: 4, practice: 4 }

/** A sentence that may be drawn, and how often the language says it. */
export interface Fresh {
  readonly sentence: Sentence
  readonly p: number
}

/** What of a language is in no file: neither held out there nor trained on, and short enough for the room's model. */
export function freshSentences(language: readonly Saying[], pack: Pack): Fresh[] {
  const ids = wordIds(pack.words)
  const inFile = new Set([...pack.heldOut, ...pack.train].map(({ tokens }) => tokens.join(' ')))
  return language
    .filter(({ words }) => words.length < pack.longest)
    .map(({ words, key, floorBits, template, p }) => ({
      sentence: { tokens: words.map((word) => ids.get(word) ?? Number.NaN), key, floorBits, template },
      p,
    }))
    .filter(({ sentence: { tokens } }) => !tokens.some(Number.isNaN) && !inFile.has(tokens.join(' ')))
}

/**
 * Papers of both occasions. Each paper takes its sentences away from those after it, the commonest first, so the ones that
 * players meet come first. `random` must not be guessable: who knows it knows the papers.
 */
export function drawPapers(fresh: readonly Fresh[], pack: Pack, random: Random): Record<Occasion, Papers> {
  let left = fresh
  const take = (count: number, draws: number): readonly Sentence[] => {
    const ends = sums(left)
    const drawn = Array.from({ length: draws }, () => draw(left, ends, count, random))
    const best = drawn.map((paper) => ({ paper, off: offOf(paper, pack) })).reduce((a, b) => (b.off < a.off ? b : a))
    const taken = new Set(best.paper)
    left = left.filter(({ sentence }) => !taken.has(sentence))
    return best.paper
  }
  const [cards, otherCards] = [take(CARDS, DRAWS.cards), take(CARDS, DRAWS.cards)]
  const exam = take(EXAM, DRAWS.exam)
  // A host's browser may keep it from one occasion to the other: no score rests on it.
  const practice = take(PRACTICE, DRAWS.practice)
  const otherExam = take(EXAM, DRAWS.exam)
  return { lesson: { cards, exam, practice }, rehearsal: { cards: otherCards, exam: otherExam, practice } }
}

function sums(fresh: readonly Fresh[]): number[] {
  let sum = 0
  return fresh.map(({ p }) => (sum += p))
}

/** `count` different sentences, each as likely as the language says it. */
function draw(from: readonly Fresh[], ends: readonly number[], count: number, random: Random): Sentence[] {
  const drawn = new Set<Sentence>()
  const all = ends.at(-1) ?? 0
  while (drawn.size < Math.min(count, from.length)) {
    drawn.add(entryAt(from, placeOf(random.unit() * all, ends)).sentence)
  }
  return [...drawn]
}

/** The first place whose end lies beyond `at`. */
function placeOf(at: number, ends: readonly number[]): number {
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (entryAt(ends, middle) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** How far a paper's own floor lies from the language's entropies, bits. */
function offOf(heldOut: readonly Sentence[], { entropyBits }: Pack): number {
  const { bits, keyBits } = examFloor({ heldOut })
  return Math.max(Math.abs(bits - entropyBits.perToken), Math.abs(keyBits - entropyBits.keyWord))
}
