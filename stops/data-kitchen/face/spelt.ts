/** All words that can stand on a card: the world's, and the glorps. */
import type { KitchenView } from '../types.ts'

export function spelt({ glorps }: Pick<KitchenView, 'glorps'>, words: readonly string[]): readonly string[] {
  return [...words, ...glorps]
}
