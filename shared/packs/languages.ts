/** The packs whose grammar is known, so that fresh sentences can be drawn for their rooms. */
import type { Saying } from './language.ts'
import { worldLanguage } from '../worlds/world-file.ts'
import { worldOf } from '../worlds/worlds.ts'

const known = new Map<string, readonly Saying[]>()

/**
 * What the pack's grammar can say and its training never shows; null for a pack without a grammar here. The first time it
 * takes some tenths of a second.
 */
export function languageOf(packId: string): readonly Saying[] | null {
  const world = worldOf(packId)
  if (world === null) return null
  const said = known.get(packId) ?? worldLanguage(world)
  known.set(packId, said)
  return said
}

/** What has been worked out already; undefined: nothing has. */
export function knownLanguage(packId: string): readonly Saying[] | undefined {
  return known.get(packId)
}

/** The same, worked out elsewhere. null: the pack has no grammar. */
export function keepLanguage(packId: string, said: readonly Saying[] | null): void {
  if (said !== null) known.set(packId, said)
}
