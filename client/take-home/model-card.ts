/** All that a page of its own knows of a model: its files, and what was measured of it. */
import { isNumber, isText, listOf, objectOf } from '../net/shape.ts'

export interface ModelCard {
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

export const modelCard = objectOf<ModelCard>({
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
