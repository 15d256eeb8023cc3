/**
 * What a depot model is kept under, so that it is found again only as long as it would come out the same: a name for each
 * pack and brain, and a key of all that makes its weights. What the program makes of a recipe cannot be read off its version:
 * it takes the first few steps, and where they come to other weights, so would the rest.
 */
import type { Checkpoint } from '../engine/engine.ts'
import type { Pack } from '../packs/pack.ts'
import { checkpointToBytes } from './checkpoint-bytes.ts'
import type { DepotJob } from './jobs/depot.ts'

export type DepotRecipe = Omit<DepotJob, 'id'>

/** Steps that are taken before anybody looks for a kept one. */
export const FIRST_STEPS = 3

/** A newer model of this name takes the place of an older one. */
export function depotName({ id }: Pack, { config, rows }: DepotRecipe): string {
  return [id, ...Object.values(config), rows].join(' ')
}

/** `begun`: the weights after the first steps. `digest` makes a short text of a long one. */
export function depotKey(
  { words, train }: Pack,
  recipe: DepotRecipe,
  begun: Checkpoint,
  digest: (bytes: Uint8Array) => string,
): string {
  const { config, seed, rows, steps, rule } = recipe
  const sentences = train.map(({ tokens }) => tokens)
  const text = JSON.stringify([words, sentences, config, seed, rows, steps, rule, digest(checkpointToBytes(begun))])
  return digest(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
}
