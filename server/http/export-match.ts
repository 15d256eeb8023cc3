/**
 * A match as one file: its log, the boards' row, and the weights behind every audited exam. The room's papers are opened
 * with it once nothing can be won with them any more.
 */
import type { ExportedMatch } from '../../shared/protocol/http.ts'
import { openedPapers } from '../../shared/match/opened-papers.ts'
import { replay } from '../../shared/match/table.ts'
import type { House } from '../house.ts'

/** Rejects when the room has no log. */
export async function exportMatch(house: House, code: string): Promise<ExportedMatch> {
  const events = await house.store.events(code)
  const created = events[0]
  if (created?.type !== 'created') throw new Error(`room ${code} has no log`)
  const pack = await house.packs.roomPack(created)
  const match = replay(events, pack)
  const checkpoints: Record<string, string> = {}
  for (const { checkpoint, audited } of match?.model.exams ?? []) {
    const bytes = audited ? await house.store.checkpoint(code, checkpoint) : null
    if (bytes !== null) checkpoints[checkpoint] = Buffer.from(bytes).toString('base64')
  }
  const opened = match === null ? {} : openedPapers(match, pack)
  return {
    format: 1,
    packId: pack.id,
    packVersion: pack.version,
    events,
    checkpoints,
    board: match?.board ?? [],
    ...opened,
  }
}
