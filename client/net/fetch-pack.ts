/** A whole text pack, checked by the loader; waited for on a bad line. Rejects with `ApiError('unreadable-pack')`. */
import { loadPack, loadTextPack } from '../../shared/packs/load-pack.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { fetchJson } from '../parts/fetch-file.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { ApiError, roomText } from './api.ts'
import { at } from './base.ts'

/** The pack of a class's own text, for its host. Rejects the same way. */
export async function fetchTextPack(code: string, packId: string, secret: string): Promise<Pack> {
  const loaded = loadTextPack(await roomText(code, secret), packId)
  if (!loaded.ok) throw new ApiError('unreadable-pack')
  return loaded.pack
}

export async function fetchPack(address: string): Promise<Pack> {
  const loaded = loadPack(await lazyPart(() => fetchJson(at(address))))
  if (!loaded.ok) throw new ApiError('unreadable-pack')
  return loaded.pack
}
