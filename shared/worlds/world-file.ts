/**
 * Writes a world's pack from its grammar and a seed: the same seed gives the same file, everywhere. What the file does
 * not hold, but could have held, is listed for the papers of classrooms.
 */
import { randomFrom, type Random } from '../measures/random.ts'
import { examFloor } from '../packs/exam-floor.ts'
import { floorReader, grammarEntropy, type GrammarEntropy } from '../packs/grammar-entropy.ts'
import { END, write, type Grammar, type Written } from '../packs/grammar.ts'
import { combinationOf, heldOutCombinations } from '../packs/held-out.ts'
import { heldOutLanguage, type Saying } from '../packs/language.ts'
import type { PackFile, SentenceFile } from '../packs/schema.ts'
import type { World } from './world.ts'

const SEED = 2026
const TRAIN = 3600
const HELD_OUT = 400
const EXAM_DRAWS = 16
/** Share of every template's probability that is set aside for the exam. */
const SHARE = 1 / 5

type FloorsOf = ReturnType<typeof floorReader>

export function worldFile(world: World): PackFile {
  const random = randomFrom(SEED)
  const held = heldOut(world, random)
  const { grammar, racks } = world
  const language = grammarEntropy(grammar)
  const floorsOf = floorReader(grammar)
  const unseen = ({ template, filled }: Written) => held.has(combinationOf(template, filled))
  return {
    format: 1,
    id: world.id,
    version: 1,
    title: world.title,
    entropyBits: { perToken: rounded(language.perToken), keyWord: rounded(language.keyWord) },
    words: [END, ...racks.flatMap(({ words }) => words)],
    racks: racks.map(({ id, words }) => ({ id, words: [...words] })),
    probes: world.probes,
    train: drawn(grammar, floorsOf, TRAIN, random, (one) => !unseen(one)),
    heldOut: exam(grammar, floorsOf, random, language, unseen),
  }
}

/** The first draws of the file's seed: training and exams of any kind agree on them. */
function heldOut({ grammar, signature }: World, random: Random): Set<string> {
  return heldOutCombinations(grammar, SHARE, new Set([signature]), random)
}

/** Everything that the world can say and training never shows, for exams that are in no file. */
export function worldLanguage(world: World): Saying[] {
  return heldOutLanguage(world.grammar, heldOut(world, randomFrom(SEED))).map((saying) => ({
    ...saying,
    floorBits: saying.floorBits.map(rounded),
  }))
}

/** Sentences as often as the world says them: a common one may come again. */
function drawn(
  grammar: Grammar,
  floorsOf: FloorsOf,
  count: number,
  random: Random,
  wanted: (one: Written) => boolean,
): SentenceFile[] {
  const sentences: SentenceFile[] = []
  while (sentences.length < count) {
    const one = write(grammar, random)
    if (wanted(one)) sentences.push(sentenceFile(floorsOf, one))
  }
  return sentences
}

/** An exam that asks nothing twice and is as hard as the language: the nearest to its entropies of several draws. */
function exam(
  grammar: Grammar,
  floorsOf: FloorsOf,
  random: Random,
  language: GrammarEntropy,
  wanted: (one: Written) => boolean,
): SentenceFile[] {
  const draws = Array.from({ length: EXAM_DRAWS }, () => {
    const seen = new Set<string>()
    const sentences = drawn(grammar, floorsOf, HELD_OUT, random, (one) => {
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

function sentenceFile(floorsOf: FloorsOf, { words, key, template }: Written): SentenceFile {
  return {
    text: words.join(' '),
    key: [...key],
    floorBits: floorsOf(words).map(rounded),
    template: template.name,
  }
}

/** To a thousandth of a bit, so that the file stays short and is the same on every machine. */
function rounded(bits: number): number {
  return Math.round(bits * 1000) / 1000
}
