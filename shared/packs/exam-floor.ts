/**
 * What a model that knew the grammar exactly would score on this very exam. It differs a little from the grammar's
 * entropy, because an exam is a sample; a loss on the exam is fairly compared with this.
 */
import { entryAt } from '../measures/entries.ts'
import { mean } from '../measures/mean.ts'
import type { Sentence } from './pack.ts'

/** Mean surprise over the exam's predicted tokens, and over its key words, bits. */
export function examFloor({ heldOut }: { readonly heldOut: readonly Pick<Sentence, 'key' | 'floorBits'>[] }): {
  bits: number
  keyBits: number
} {
  return {
    bits: mean(heldOut.flatMap(({ floorBits }) => floorBits)),
    keyBits: mean(heldOut.flatMap(({ key, floorBits }) => key.map((at) => entryAt(floorBits, at)))),
  }
}
