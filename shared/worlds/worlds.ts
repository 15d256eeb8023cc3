/** The worlds that come with the game, in the order in which a host meets them. */
import { dorf } from './dorf/dorf.ts'
import { forest } from './forest/forest.ts'
import { harbour } from './harbour/harbour.ts'
import { pueblo } from './pueblo/pueblo.ts'
import { town } from './town/town.ts'
import type { World } from './world.ts'

export const worlds: readonly World[] = [town, harbour, forest, pueblo, dorf]

/** null: a pack of no world, such as a class's own text. */
export function worldOf(packId: string): World | null {
  return worlds.find(({ id }) => id === packId) ?? null
}
