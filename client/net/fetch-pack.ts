/** A whole text pack, checked by the loader; waited for on a bad line. Rejects with `ApiError('unreadable-pack')`. */
import { loadPack } from '../../shared/packs/load-pack.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { fetchJson } from '../parts/fetch-file.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { ApiError } from './api.ts'
import { at } from './base.ts'

export async function fetchPack(address: string): Promise<Pack> {
  const loaded = loadPack(await lazyPart(() => fetchJson(at(address))))
  if (!loaded.ok) throw new ApiError('unreadable-pack')
  return loaded.pack
}
