/** All that a page of its own knows of a model: its files, and what was measured of it. */
import type { Text } from '../locale/brought.ts'
import { type Language, languages } from '../../shared/protocol/languages.ts'
import { either, isNumber, isText, listOf, objectOf, oneOf, recordOf } from '../net/shape.ts'

export interface ModelCard {
  /** What the page speaks, and what it then says in the place of English. */
  readonly language: Language
  readonly said: Readonly<Record<string, Text>>
  /** When the room was opened, ms. */
  readonly createdAt: number
  readonly players: number
  /** What the sentences were about, to stand in a sentence. */
  readonly topic: string
  readonly words: readonly string[]
  readonly steps: number
  /** Held-out surprise a word, bits. */
  readonly beforeBits: number
  readonly afterBits: number
  /** Of blind guessing, bits. */
  readonly summitBits: number
  /** `config.json` of a GPT-2. */
  readonly config: string
  /** `model.safetensors`, base64. */
  readonly weights: string
}

const isForms = (value: unknown): value is Exclude<Text, string> =>
  recordOf(isText)(value) && Object.hasOwn(value, 'other')

export const modelCard = objectOf<ModelCard>({
  language: oneOf(...languages),
  said: recordOf(either(isText, isForms)),
  createdAt: isNumber,
  players: isNumber,
  topic: isText,
  words: listOf(isText),
  steps: isNumber,
  beforeBits: isNumber,
  afterBits: isNumber,
  summitBits: isNumber,
  config: isText,
  weights: isText,
})
