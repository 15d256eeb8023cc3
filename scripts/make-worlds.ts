/** Writes assets/packs/<world>.json from the grammar of each world: `node scripts/make-worlds.ts`. */
import { writeFileSync } from 'node:fs'
import { packText } from '../shared/packs/pack-text.ts'
import { worldFile } from '../shared/worlds/world-file.ts'
import { worlds } from '../shared/worlds/worlds.ts'

for (const world of worlds) {
  writeFileSync(new URL(`../assets/packs/${world.id}.json`, import.meta.url), packText(worldFile(world)))
}
