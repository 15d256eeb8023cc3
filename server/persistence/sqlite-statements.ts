/** The statements of the store on one SQLite file, prepared once. */
import type { DatabaseSync } from 'node:sqlite'
import { lastEvent, lastLoose } from './last-event.ts'

/** What a lab or a match still brings in when its room is being deleted must not stay behind. */
const isThere = 'EXISTS (SELECT 1 FROM room WHERE code = ?1 AND doomed = 0)'

export function statementsOf(db: DatabaseSync) {
  return {
    reserve: db.prepare(
      `INSERT OR IGNORE INTO room (code, secret_hash, created_at, ended, touched_at, doomed) SELECT ?1, ?2, ?3, ?4, ?3, 0 WHERE ?1 NOT IN (SELECT code FROM board UNION ALL SELECT code FROM lesson)`,
    ),
    putText: db.prepare('INSERT INTO text VALUES (?, ?)'),
    text: db.prepare('SELECT body FROM text WHERE code = ?'),
    room: db.prepare('SELECT * FROM room WHERE code = ? AND doomed = 0'),
    open: db.prepare(`SELECT * FROM room WHERE ended = 0 AND doomed = 0 AND ${lastEvent} >= ? ORDER BY created_at`),
    end: db.prepare('UPDATE room SET ended = 1 WHERE code = ?'),
    touch: db.prepare('UPDATE room SET touched_at = max(touched_at, ?) WHERE code = ?'),
    untouched: db.prepare(
      `SELECT code FROM room WHERE doomed = 0 AND touched_at < ?1 AND coalesce(${lastEvent}, 0) < ?1`,
    ),
    secret: db.prepare('UPDATE room SET secret_hash = ? WHERE code = ?'),
    lessonSecret: db.prepare('UPDATE lesson SET secret_hash = ? WHERE code = ?'),
    last: db.prepare('SELECT seq, hash FROM event WHERE code = ? ORDER BY seq DESC LIMIT 1'),
    lastPacked: db.prepare('SELECT count - 1 AS seq, head AS hash FROM packed_log WHERE code = ?'),
    append: db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?)'),
    log: db.prepare('SELECT body, hash FROM event WHERE code = ? ORDER BY seq'),
    packed: db.prepare('SELECT head, bytes FROM packed_log WHERE code = ?'),
    loose: db.prepare(`SELECT code FROM room WHERE ended = 1 AND doomed = 0 AND ${lastLoose} < ?`),
    putPacked: db.prepare(
      `INSERT OR REPLACE INTO packed_log SELECT code, ?2, at, hash, ?4 FROM event
        WHERE code = ?1 AND seq = ?2 - 1 AND hash = ?3`,
    ),
    unloose: db.prepare('DELETE FROM event WHERE code = ? AND seq < ?'),
    putCheckpoint: db.prepare(`INSERT OR REPLACE INTO checkpoint SELECT ?1, ?2, ?3 WHERE ${isThere}`),
    checkpoint: db.prepare(`SELECT bytes FROM checkpoint WHERE code = ?1 AND id = ?2 AND ${isThere}`),
    keep: db.prepare('DELETE FROM checkpoint WHERE code = ? AND id NOT IN (SELECT value FROM json_each(?))'),
    model: db.prepare('SELECT bytes FROM model WHERE key = ?'),
    putModel: db.prepare('INSERT OR REPLACE INTO model VALUES (?, ?, ?)'),
    putRow: db.prepare(`INSERT OR REPLACE INTO board SELECT ?1, ?2, ?3, ?4, ?5 WHERE ${isThere}`),
    world: db.prepare('SELECT body FROM board WHERE pack = ? ORDER BY drop_bits DESC LIMIT ?'),
    putLesson: db.prepare(
      'INSERT OR REPLACE INTO lesson SELECT code, ?2, ?3, secret_hash, ?4 FROM room WHERE code = ?1 AND doomed = 0',
    ),
    lessons: db.prepare('SELECT class_code, secret_hash, body FROM lesson WHERE class_code = ? ORDER BY at'),
    putFeedback: db.prepare(
      `INSERT INTO feedback SELECT ?1, ?2 WHERE ${isThere}
        ON CONFLICT (code) DO UPDATE SET body = excluded.body WHERE feedback.body <> ''`,
    ),
    feedback: db.prepare(
      `SELECT code, secret_hash, feedback.body FROM feedback JOIN lesson USING (code)
        WHERE class_code = ? AND feedback.body <> '' ORDER BY at DESC`,
    ),
    byClass: db.prepare('SELECT body FROM board WHERE class_code = ? ORDER BY drop_bits DESC LIMIT ?'),
  }
}
