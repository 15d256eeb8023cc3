/**
 * Sentences with a blank, as a model reads them: the boundary stands where the word would, and the place before it is asked for
 * it, which is where a next-word model says it. So one that reads both sides can go on from one that reads only the left.
 */
import type { Batch } from '../engine/engine.ts'
import { entryAt } from '../measures/entries.ts'
import type { ModelConfig } from '../model/config.ts'
import { BOUNDARY, type TokenId } from '../packs/pack.ts'
import { batchOf, type Words } from './batches.ts'
import { LabError } from './lab-error.ts'

export interface Hidden {
  readonly tokens: Words
  readonly blank: number
  /** Asked for; what stands there unless given. */
  readonly word?: TokenId
}

/** One row a card; its loss stands at the place of the blank. */
export function blankBatch(config: ModelConfig, cards: readonly Hidden[]): Batch {
  const { rows, inputs } = batchOf(
    config,
    cards.map(({ tokens }) => tokens),
  )
  const targets = new Int32Array(inputs.length).fill(-1)
  for (const [row, { tokens, blank, word }] of cards.entries()) {
    const asked = word ?? tokens[blank]
    if (asked === undefined || blank >= tokens.length) throw new LabError('bad-job', `no word ${blank} on the card`)
    inputs[row * config.context + blank + 1] = BOUNDARY
    targets[row * config.context + blank] = asked
  }
  return { rows, inputs, targets }
}

/** Losses of the cards, nats, from those of all places of their batch. */
export function lossesAt({ context }: ModelConfig, cards: readonly Hidden[], losses: Float32Array): number[] {
  return cards.map(({ blank }, row) => entryAt(losses, row * context + blank))
}
