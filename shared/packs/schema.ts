/**
 * The shape of a pack file: readable JSON in which sentences, prompts and racks are written in words. Format 1 is a world with
 * a grammar, format 2 is made from texts whose grammar nobody knows. What a shape cannot say (words that exist, racks that
 * fit) is checked by `load-pack.ts`.
 */
import { z } from 'zod'
import { unseenIn } from '../names/unseen.ts'
import {
  LEAST_HELD_OUT,
  LEAST_TRAIN,
  LEAST_WORDS,
  LONGEST,
  LONGEST_TITLE,
  MOST_BOOKS,
  MOST_HELD_OUT,
  MOST_RIVALS,
  MOST_TRAIN,
  MOST_WORDS,
} from '../own-text/limits.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
const bits = z.number().nonnegative()

const sentence = z.strictObject({
  text: z.string().min(1),
  /** Positions of the key words, from 0, rising. */
  key: z.array(z.int().nonnegative()),
  /** The grammar's own surprise at each word and at the close, bits. */
  floorBits: z.array(bits),
  template: z.string().min(1),
})

const probe = z.strictObject({ id, prompt: z.string(), answer: z.string(), rivals: z.array(z.string()).min(1) })

export const packFile = z.strictObject({
  format: z.literal(1),
  id,
  version: z.int().positive(),
  title: z.string().min(1),
  entropyBits: z.strictObject({ perToken: bits, keyWord: bits }),
  /** `words[0]` is the boundary. */
  words: z.array(z.string().min(1)).min(2),
  racks: z.array(z.strictObject({ id, words: z.array(z.string()).min(1) })).min(1),
  probes: z.array(probe),
  train: z.array(sentence).min(1),
  heldOut: z.array(sentence).min(1),
})

export type PackFile = z.infer<typeof packFile>
export type SentenceFile = PackFile['train'][number]

/** Nothing may be hidden in what is shown, or turn the direction of what stands beside it. */
const seen = (text: z.ZodString) =>
  text.superRefine((shown, context) => {
    const unseen = unseenIn(shown)
    if (unseen !== null) context.addIssue(`holds ${unseen}, a mark that nobody sees`)
  })
/** Shown as it stands, on every screen of a class. */
const shown = (most: number) => seen(z.string().trim().min(1).max(most))
const LONGEST_WORD = 40
const word = seen(z.string().min(1).max(LONGEST_WORD))
const textProbe = z.strictObject({
  id: id.max(LONGEST_WORD),
  prompt: z.string().max(LONGEST_WORD * LONGEST),
  answer: z.string().max(LONGEST_WORD),
  rivals: z.array(z.string().max(LONGEST_WORD)).min(1).max(MOST_RIVALS),
})
const line = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(LONGEST_WORD * LONGEST),
  key: z.array(z.int().nonnegative()).max(LONGEST),
  /** Place of its book in `books`, from 0. */
  book: z.int().nonnegative(),
})
/** Keys of the chips that lie on it, so no name that every object knows. */
const rackName = shown(40).refine((name) => !(name in {}), 'cannot be the name of a rack')

export const textFile = z.strictObject({
  format: z.literal(2),
  title: shown(80),
  books: z
    .array(z.strictObject({ title: shown(80), source: seen(z.string().max(200)) }))
    .min(1)
    .max(MOST_BOOKS),
  /** Whose text it is, and under which licence it may be used: as whoever brings it says. */
  author: shown(LONGEST_TITLE).exactOptional(),
  licence: shown(LONGEST_TITLE).exactOptional(),
  /** `words[0]` is the boundary. */
  words: z
    .array(word)
    .min(LEAST_WORDS + 1)
    .max(MOST_WORDS + 1),
  racks: z
    .array(z.strictObject({ id: rackName, words: z.array(word).min(1).max(MOST_WORDS) }))
    .min(1)
    .max(20),
  probes: z.array(textProbe).max(10),
  train: z.array(line).min(LEAST_TRAIN).max(MOST_TRAIN),
  heldOut: z.array(line).min(LEAST_HELD_OUT).max(MOST_HELD_OUT),
})

export type TextFile = z.infer<typeof textFile>
export type LineFile = TextFile['train'][number]
