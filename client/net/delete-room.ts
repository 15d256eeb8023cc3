/** "Delete everything": the host's last act in a room, through any network. */
import { ApiError } from './api.ts'
import { at } from './base.ts'
import { change } from './change.ts'

/** Deletes everything the server knows about the room. `deleted-soon`: all but the weights, which follow. */
export async function deleteRoom(
  code: string,
  secret: string,
  rooms = at('/api/rooms'),
): Promise<'deleted' | 'deleted-soon'> {
  const [address, headers] = [`${rooms}/${code}`, { 'x-host-secret': secret }]
  try {
    const status = await change({ method: 'DELETE', address, byPost: `${address}/deletion`, headers })
    return status === 202 ? 'deleted-soon' : 'deleted'
  } catch (error) {
    // Gone is what was wanted: the answer to a first try was lost.
    if (error instanceof ApiError && error.word === 'unknown-code') return 'deleted'
    throw error
  }
}
