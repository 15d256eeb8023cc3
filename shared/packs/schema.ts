/**
 * The shape of a pack file, format 1: readable JSON in which sentences, prompts and racks are written in words.
 * What a shape cannot say (words that exist, racks that fit) is checked by `load-pack.ts`.
 */
import { z } from 'zod'

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

export const packFile = z.strictObject({
  format: z.literal(1),
  id,
  version: z.int().positive(),
  title: z.string().min(1),
  entropyBits: z.strictObject({ perToken: bits, keyWord: bits }),
  /** `words[0]` is the boundary. */
  words: z.array(z.string().min(1)).min(2),
  racks: z.array(z.strictObject({ id, words: z.array(z.string()).min(1) })).min(1),
  probes: z.array(z.strictObject({ id, prompt: z.string(), answer: z.string(), rivals: z.array(z.string()).min(1) })),
  train: z.array(sentence).min(1),
  heldOut: z.array(sentence).min(1),
})

export type PackFile = z.infer<typeof packFile>
export type SentenceFile = PackFile['train'][number]
