/** Databases of version 1 held events without hashes: gives every log its chain, as of now. */
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { CHAIN_START, chained } from '../attest/chain.ts'

const codeRow = z.object({ code: z.string() })
const eventRow = z.object({ seq: z.number(), body: z.string() })

/** To be run inside a transaction. */
export function chainOldEvents(db: DatabaseSync): void {
  db.exec(`ALTER TABLE event ADD COLUMN hash TEXT NOT NULL DEFAULT ''`)
  const events = db.prepare('SELECT seq, body FROM event WHERE code = ? ORDER BY seq')
  const write = db.prepare('UPDATE event SET hash = ? WHERE code = ? AND seq = ?')
  for (const room of db.prepare('SELECT code FROM room').all()) {
    const { code } = codeRow.parse(room)
    let before = CHAIN_START
    for (const row of events.all(code)) {
      const { seq, body } = eventRow.parse(row)
      before = chained(before, body)
      write.run(before, code, seq)
    }
  }
}
