/** A match as one file: its log, the boards' row, and the weights behind every audited exam. */
import type { ExportedMatch } from '../../shared/protocol/http.ts'
import { replay } from '../../shared/match/table.ts'
import type { House } from '../house.ts'

/** Rejects when the room has no log. */
export async function exportMatch(house: House, code: string): Promise<ExportedMatch> {
  const events = await house.store.events(code)
  const created = events[0]
  if (created?.type !== 'created') throw new Error(`room ${code} has no log`)
  const pack = await house.packs.pack(created.packId)
  const match = replay(events, pack)
  const checkpoints: Record<string, string> = {}
  for (const { checkpoint, audited } of match?.model.exams ?? []) {
    const bytes = audited ? await house.store.checkpoint(code, checkpoint) : null
    if (bytes !== null) checkpoints[checkpoint] = Buffer.from(bytes).toString('base64')
  }
  return { format: 1, packId: pack.id, packVersion: pack.version, events, checkpoints, board: match?.board ?? [] }
}
