/** From texts to a pack, in the page of whoever brings them: cut, counted, held out, laid on racks. The same texts give the same pack. */
import { END } from '../packs/grammar.ts'
import { randomFrom } from '../measures/random.ts'
import type { LineFile, TextFile } from '../packs/schema.ts'
import { keyWords, smallWords } from './key-words.ts'
import { LEAST_HELD_OUT, LEAST_TRAIN, LEAST_WORDS, MOST_HELD_OUT, MOST_TRAIN } from './limits.ts'
import { probesOf } from './probes.ts'
import { bandRacks } from './racks.ts'
import { cutText, type Cut } from './sentences.ts'
import { splitText, type Placed } from './split.ts'
import { cutTo, tidyTitle } from './tidy-title.ts'
import { UNKNOWN } from './unknown.ts'
import { countWords, vocabularyOf } from './vocabulary.ts'

/** A text as somebody brings it. */
export interface BroughtText {
  readonly title: string
  /** Where it is from, in the words of whoever brings it. */
  readonly source: string
  readonly text: string
}

export interface Choices {
  /** Words that are learned, at most. */
  readonly vocabulary: number
  /** What becomes of a sentence with a rarer word: it goes, or `<unk>` stands for the word. */
  readonly rare: 'leave-out' | 'unknown'
  /** Sentences that hold one of these are not read. */
  readonly leaveOut: readonly string[]
}

/** Whose text it is, and its licence, in the words of whoever brings it; empty: not said. */
export interface Rights {
  readonly author: string
  readonly licence: string
}

export const NO_RIGHTS: Rights = { author: '', licence: '' }

/** The same pack with what is said of its rights. */
export function withRights(file: TextFile, { author, licence }: Rights): TextFile {
  const { author: _author, licence: _licence, ...rest } = file
  const [by, under] = [tidyTitle(author), tidyTitle(licence)]
  return { ...rest, ...(by !== '' && { author: by }), ...(under !== '' && { licence: under }) }
}

/** What became of the texts, in figures. */
export interface TextReport {
  /** Words of all texts together, and how many different ones. */
  readonly words: number
  readonly different: number
  /** Words that are learned, and the share of all words that they are. */
  readonly learned: number
  readonly covered: number
  readonly sentences: number
  /** Sentences that hold a word which is not learned. */
  readonly unknown: number
  /** Share of all words that are rarer than those of the vocabulary: with `<unk>` they cannot be said. */
  readonly rareShare: number
  /** Of the words to learn from: the share for which `<unk>` stands. */
  readonly unknownShare: number
  readonly leftOut: number
  readonly long: number
  readonly uncut: number
  readonly short: number
  readonly repeated: number
  readonly near: number
  readonly train: number
  readonly heldOut: number
  /** Sentences beyond what a room takes. */
  readonly over: number
  /** Marks that nobody sees, which were taken out. */
  readonly unseen: number
}

export type MadePack =
  | { readonly ok: true; readonly file: TextFile; readonly report: TextReport }
  | { readonly ok: false; readonly report: TextReport; readonly lacks: readonly Lack[] }

/** What a text has too few of: sentences to learn from, sentences for the exam, or words that come more than once. */
export interface Lack {
  readonly of: 'train' | 'heldOut' | 'learned'
  readonly have: number
  readonly need: number
}

const SEED = 2026
const SIZES = { least: LEAST_HELD_OUT, most: MOST_HELD_OUT }

export function makePack(texts: readonly BroughtText[], { vocabulary, rare, leaveOut }: Choices): MadePack {
  const cuts = texts.map(({ text }) => cutText(text, leaveOut))
  const books = cuts.map(({ paragraphs }) => paragraphs.flat())
  const counted = countWords(books)
  const words = vocabularyOf(counted, vocabulary)
  const known = new Set(words)
  const isKnown = ({ words }: Placed) => words.every((word) => known.has(word))
  const placed = cuts.flatMap(({ paragraphs }, book) => paragraphs.map((one) => one.map((words) => ({ words, book }))))
  const usable = placed
    .map((paragraph) => (rare === 'unknown' ? masked(paragraph, known) : paragraph.filter(isKnown)))
    .filter(({ length }) => length > 0)
  const { train, heldOut, repeated, near } = splitText(usable, randomFrom(SEED), SIZES)
  const kept = train.slice(0, MOST_TRAIN)
  const used = new Set([...kept, ...heldOut].flatMap(({ words }) => words))
  // As common as all rare words together, it stands where the small words stand.
  const learned = [...words.slice(0, 1), ...(used.has(UNKNOWN) ? [UNKNOWN] : []), ...words.slice(1)].filter((word) =>
    used.has(word),
  )
  const read = kept.flatMap(({ words }) => words)
  const sum = (of: (cut: Cut) => number) => cuts.reduce((total, cut) => total + of(cut), 0)
  const times = counted.reduce((total, { times }) => total + times, 0)
  const report: TextReport = {
    words: sum(({ words }) => words),
    different: counted.length,
    learned: learned.length,
    covered: counted.reduce((total, { word, times }) => total + (used.has(word) ? times : 0), 0) / Math.max(1, times),
    sentences: books.flat().length,
    unknown: placed.flat().filter((one) => !isKnown(one)).length,
    rareShare:
      counted.reduce((total, { word, times }) => total + (known.has(word) ? 0 : times), 0) / Math.max(1, times),
    unknownShare: read.filter((word) => word === UNKNOWN).length / Math.max(1, read.length),
    leftOut: sum(({ leftOut }) => leftOut),
    long: sum(({ long }) => long),
    uncut: sum(({ uncut }) => uncut),
    short: sum(({ short }) => short),
    repeated,
    near,
    train: kept.length,
    heldOut: heldOut.length,
    over: train.length - kept.length,
    unseen: sum(({ unseen }) => unseen),
  }
  const lacks = lacksOf(report)
  if (lacks.length > 0) return { ok: false, report, lacks }
  return { ok: true, report, file: packFileOf(texts, learned, kept, heldOut) }
}

/** A sentence of which more is unknown says nothing. */
const MOST_UNKNOWN = 0.34

function masked(paragraph: readonly Placed[], known: ReadonlySet<string>): Placed[] {
  return paragraph
    .map(({ words, book }) => ({ words: words.map((word) => (known.has(word) ? word : UNKNOWN)), book }))
    .filter(({ words }) => words.filter((word) => word === UNKNOWN).length <= MOST_UNKNOWN * words.length)
}

function lacksOf(report: TextReport): Lack[] {
  const needs = { train: LEAST_TRAIN, heldOut: LEAST_HELD_OUT, learned: LEAST_WORDS }
  return (['train', 'heldOut', 'learned'] as const)
    .map((of): Lack => ({ of, have: report[of], need: needs[of] }))
    .filter(({ have, need }) => have < need)
}

function packFileOf(
  texts: readonly BroughtText[],
  words: readonly string[],
  train: readonly Placed[],
  heldOut: readonly Placed[],
): TextFile {
  const small = smallWords(words)
  const ranks = new Map(words.map((word, rank) => [word, rank]))
  const line = ({ words, book }: Placed): LineFile => ({
    text: words.join(' '),
    key: keyWords(words, small, ranks),
    book,
  })
  return {
    format: 2,
    title: cutTo(texts.map(({ title }) => title).join(', '), 80),
    books: texts.map(({ title, source }) => ({ title, source })),
    words: [END, ...words],
    racks: bandRacks(words, small).map(({ id, words }) => ({ id, words: [...words] })),
    probes: probesOf(
      train.map(({ words }) => words),
      small,
    ),
    train: train.map(line),
    heldOut: heldOut.map(line),
  }
}
