/** A whole text pack, checked by the loader. Rejects with `ApiError('unreadable-pack')` when it is not one. */
import { loadPack } from '../../shared/packs/load-pack.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { ApiError, call } from './api.ts'

export async function fetchPack(address: string): Promise<Pack> {
  const loaded = loadPack(await (await call(address)).json())
  if (!loaded.ok) throw new ApiError('unreadable-pack')
  return loaded.pack
}
