/** The packs whose grammar is known, so that fresh sentences can be drawn for their rooms. */
import type { Saying } from './language.ts'
import { townLanguage } from './town-file.ts'

let town: readonly Saying[] | null = null

/**
 * What the pack's grammar can say and its training never shows; null for a pack without a grammar here. The first time it
 * takes some tenths of a second.
 */
export function languageOf(packId: string): readonly Saying[] | null {
  if (packId !== 'town') return null
  town ??= townLanguage()
  return town
}
