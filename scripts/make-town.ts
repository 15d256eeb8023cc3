/** Writes assets/packs/town.json from the town's grammar: `node scripts/make-town.ts`. */
import { writeFileSync } from 'node:fs'
import { packText } from '../shared/packs/pack-text.ts'
import { townFile } from '../shared/packs/town-file.ts'

const path = new URL('../assets/packs/town.json', import.meta.url)
writeFileSync(path, packText(townFile()))
