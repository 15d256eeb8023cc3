/**
 * Writes the town's pack from its grammar and a seed: the same seed gives the same file, everywhere. What the file does
 * not hold, but could have held, is listed for the papers of classrooms.
 */
import { randomFrom, type Random } from '../measures/random.ts'
import { examFloor } from './exam-floor.ts'
import { floorBits, grammarEntropy, type GrammarEntropy } from './grammar-entropy.ts'
import { END, write, type Written } from './grammar.ts'
import { combinationOf, heldOutCombinations } from './held-out.ts'
import { heldOutLanguage, type Saying } from './language.ts'
import type { PackFile, SentenceFile } from './schema.ts'
import { townGrammar } from './town-grammar.ts'
import { townRacks } from './town-racks.ts'

const SEED = 2026
const TRAIN = 3600
const HELD_OUT = 400
const EXAM_DRAWS = 16
/** Share of every template's probability that is set aside for the exam. */
const SHARE = 1 / 5
/** "the cat sat on the mat" opens and closes every match, so training must never show it. */
const SIGNATURE = 'home//cat/sat'

export function townFile(): PackFile {
  const random = randomFrom(SEED)
  const held = heldOut(random)
  const language = grammarEntropy(townGrammar)
  const unseen = ({ template, filled }: Written) => held.has(combinationOf(template, filled))
  return {
    format: 1,
    id: 'town',
    version: 1,
    title: 'A small town',
    entropyBits: { perToken: rounded(language.perToken), keyWord: rounded(language.keyWord) },
    words: [END, ...townRacks.flatMap(({ words }) => words)],
    racks: townRacks.map(({ id, words }) => ({ id, words: [...words] })),
    probes: [
      { id: 'mat-hat', prompt: 'the cat sat on the', answer: 'mat', rivals: ['hat', 'rug', 'chair', 'bed'] },
      { id: 'bank-river', prompt: 'by the river the bank is', answer: 'muddy', rivals: ['steep', 'open', 'closed'] },
      { id: 'bank-town', prompt: 'in the town the bank is', answer: 'open', rivals: ['closed', 'muddy', 'steep'] },
      { id: 'dog-bark', prompt: 'the dog likes to', answer: 'bark', rivals: ['meow', 'moo', 'sleep'] },
      { id: 'apple-card', prompt: 'the red fruit is the', answer: 'apple', rivals: ['cherry', 'banana', 'lemon'] },
    ],
    train: drawn(TRAIN, random, (one) => !unseen(one)),
    heldOut: exam(random, language, unseen),
  }
}

/** The first draws of the file's seed: training and exams of any kind agree on them. */
function heldOut(random: Random): Set<string> {
  return heldOutCombinations(townGrammar, SHARE, new Set([SIGNATURE]), random)
}

/** Everything that the town can say and training never shows, for exams that are in no file. */
export function townLanguage(): Saying[] {
  return heldOutLanguage(townGrammar, heldOut(randomFrom(SEED))).map((saying) => ({
    ...saying,
    floorBits: saying.floorBits.map(rounded),
  }))
}

/** Sentences as often as the town says them: a common one may come again. */
function drawn(count: number, random: Random, wanted: (one: Written) => boolean): SentenceFile[] {
  const sentences: SentenceFile[] = []
  while (sentences.length < count) {
    const one = write(townGrammar, random)
    if (wanted(one)) sentences.push(sentenceFile(one))
  }
  return sentences
}

/** An exam that asks nothing twice and is as hard as the language: the nearest to its entropies of several draws. */
function exam(random: Random, language: GrammarEntropy, wanted: (one: Written) => boolean): SentenceFile[] {
  const draws = Array.from({ length: EXAM_DRAWS }, () => {
    const seen = new Set<string>()
    const sentences = drawn(HELD_OUT, random, (one) => {
      const text = one.words.join(' ')
      if (seen.has(text) || !wanted(one)) return false
      seen.add(text)
      return true
    })
    const { bits, keyBits } = examFloor({ heldOut: sentences })
    return { sentences, off: Math.max(Math.abs(bits - language.perToken), Math.abs(keyBits - language.keyWord)) }
  })
  return draws.reduce((best, draw) => (draw.off < best.off ? draw : best)).sentences
}

function sentenceFile({ words, key, template }: Written): SentenceFile {
  return {
    text: words.join(' '),
    key: [...key],
    floorBits: floorBits(townGrammar, words).map(rounded),
    template: template.name,
  }
}

/** To a thousandth of a bit, so that the file stays short and is the same on every machine. */
function rounded(bits: number): number {
  return Math.round(bits * 1000) / 1000
}
