/** Packs that classes made of their own texts. Such a pack is called by the hash of its file: a log that names it names every word. */
import { loadTextPack } from '../shared/packs/load-pack.ts'
import { ownTextId } from '../shared/packs/own-id.ts'
import type { Pack } from '../shared/packs/pack.ts'
import { digest } from './attest/statement.ts'
import { PackError, type PackWord } from './pack-error.ts'

/** From the file's text, as somebody brings it. Throws `PackError`, which says what and where. */
export function broughtPack(body: string): Pack {
  return packOf(body, 'text-does-not-fit')
}

function packOf(body: string, word: PackWord): Pack {
  const id = ownTextId(digest(body))
  const loaded = loadTextPack(JSON.parse(body), id)
  if (!loaded.ok) throw new PackError(word, id, loaded.problems)
  return loaded.pack
}

/** The pack of a room whose log speaks of its own text. Throws `PackError` when this is not the text. */
export function knownTextPack(packId: string, body: string | null): Pack {
  if (body === null) throw new PackError('unknown-pack', packId, [])
  const pack = packOf(body, 'unreadable-pack')
  if (pack.id !== packId) {
    throw new PackError('unreadable-pack', packId, [{ where: 'text', what: 'is not the one that the log speaks of' }])
  }
  return pack
}
