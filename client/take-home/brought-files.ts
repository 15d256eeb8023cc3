/**
 * A model out of the files that it was taken home in: its page, the packed folder, or `model.safetensors`, alone or with the
 * other files beside it. What a file is, its content says and not its name; nothing of it is shown.
 */
import { unzipSync } from 'fflate'
import { z } from 'zod'
import { type BroughtModel, MOST_MODEL_BYTES } from '../../shared/gpt2/read-model.ts'
import { readMetadata } from '../../shared/gpt2/safetensors.ts'
import { fromBase64 } from '../net/base64.ts'
import { modelCard } from './model-card.ts'

/** Of one file: a page holds the model as letters, with its program. */
const MOST_FILE_BYTES = 4 * 1024 * 1024

type Found = BroughtModel | 'model-unreadable' | 'model-too-large'

const tokenizerSchema = z.object({ model: z.object({ vocab: z.record(z.string(), z.int().min(0)) }) })
const configSchema = z.object({ n_head: z.int().min(1) })
const wordsSchema = z.array(z.string())

export async function readBrought(files: readonly File[]): Promise<Found> {
  if (files.some(({ size }) => size > MOST_FILE_BYTES)) return 'model-too-large'
  try {
    return modelIn(await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer()))))
  } catch {
    return 'model-unreadable'
  }
}

function modelIn(files: readonly Uint8Array[]): Found {
  const [first] = files
  if (first === undefined) return 'model-unreadable'
  if (beginsWith(first, 'PK')) return modelIn(unpacked(first))
  const page = files.find((bytes) => beginsWith(bytes, '<!doctype html>'))
  return page === undefined ? fromFolder(files) : fromPage(new TextDecoder().decode(page))
}

/** The files of a folder that tell of a model. One that unfolds to more than that is none of ours. */
function unpacked(bytes: Uint8Array): Uint8Array[] {
  const told = /(^|\/)(config\.json|tokenizer\.json|model\.safetensors)$/
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => told.test(name) && originalSize <= MOST_FILE_BYTES,
  })
  return Object.values(files)
}

function fromPage(page: string): Found {
  const [, json] = /<script type="application\/json" id="model">([^<]*)<\/script>/.exec(page) ?? []
  const card: unknown = JSON.parse(json ?? 'null')
  if (!modelCard(card)) return 'model-unreadable'
  const { n_head } = configSchema.parse(JSON.parse(card.config))
  return found(card.words, n_head, fromBase64(card.weights))
}

function fromFolder(files: readonly Uint8Array[]): Found {
  const texts = files.filter((bytes) => beginsWith(bytes, '{')).map((bytes): unknown => JSON.parse(decode(bytes)))
  const tensors = files.find((bytes) => !beginsWith(bytes, '{'))
  if (tensors === undefined) return 'model-unreadable'
  const config = texts.map((text) => configSchema.safeParse(text)).find(({ success }) => success)?.data
  const tokenizer = texts.map((text) => tokenizerSchema.safeParse(text)).find(({ success }) => success)?.data
  const words = tokenizer === undefined ? wordsOfWeights(tensors) : byToken(tokenizer.model.vocab)
  return found(words, config?.n_head ?? null, tensors)
}

function found(words: readonly string[], heads: number | null, tensors: Uint8Array): Found {
  return tensors.length > MOST_MODEL_BYTES ? 'model-too-large' : { words, heads, tensors }
}

/** As our own files name them beside their tensors. */
function wordsOfWeights(tensors: Uint8Array): readonly string[] {
  return wordsSchema.parse(JSON.parse(readMetadata(tensors)['words'] ?? 'null'))
}

function byToken(vocab: Readonly<Record<string, number>>): readonly string[] {
  const words = Object.entries(vocab).toSorted(([, a], [, b]) => a - b)
  if (words.some(([, token], at) => token !== at)) throw new Error('a token has no word, or two')
  return words.map(([word]) => word)
}

function beginsWith(bytes: Uint8Array, letters: string): boolean {
  return decode(bytes.subarray(0, letters.length)).toLowerCase() === letters.toLowerCase()
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
