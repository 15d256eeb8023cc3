/** The kinds of dirt, and glorp. Names alone: pages know them, without the world behind. */
import type { TokenId } from '../../shared/packs/pack.ts'

export type Words = readonly TokenId[]

/** In so many ways glorp is spelt: words after those of the world (glorps.ts). */
export const DISGUISES = 4

/** `copy` and `near` are not spoiled: there is one too many of them. */
export const kinds = ['typo', 'wrong', 'shuffled', 'cut', 'noise', 'copy', 'near', 'spam', 'glorp'] as const
export type Kind = (typeof kinds)[number]

/** Glorp costs next to nothing in bits: what it costs is what the model says then. */
export const DIRT: readonly Kind[] = kinds.filter((kind) => kind !== 'glorp')

export function hasGlorp(sentence: Words, vocab: number): boolean {
  return sentence.some((word) => word >= vocab)
}
