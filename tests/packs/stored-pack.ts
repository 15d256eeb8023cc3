/** A pack that comes with the game, as its file has it. */
import { readFileSync } from 'node:fs'
import { loadPack } from '../../shared/packs/load-pack.ts'
import type { Pack } from '../../shared/packs/pack.ts'

export function storedText(id: string): string {
  return readFileSync(new URL(`../../assets/packs/${id}.json`, import.meta.url), 'utf8')
}

export function storedPack(id: string): Pack {
  const loaded = loadPack(JSON.parse(storedText(id)))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5)))
  return loaded.pack
}
