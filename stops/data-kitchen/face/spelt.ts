/** All words that can stand on a card that is shown here: the world's, and the disguises of glorp that are on one. */
import type { KitchenView } from '../types.ts'

export function spelt({ glorps }: Pick<KitchenView, 'glorps'>, words: readonly string[]): readonly string[] {
  return [...words, ...glorps.map((glorp) => glorp ?? '')]
}
