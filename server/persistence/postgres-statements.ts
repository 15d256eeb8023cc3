/** The statements of the store in PostgreSQL that are more than a line. */

/** What a lab or a match still brings in when its room is being deleted must not stay behind. */
export const isThere = 'EXISTS (SELECT 1 FROM room WHERE code = $1 AND doomed = 0)'

/**
 * Holds the room's row: whoever claims the room waits for an event that is being written, and one that comes after is refused.
 *
 * The next event with its link of the chain, as `chained` makes it; no row when it is not the next, there is no room, or
 * another process has claimed it.
 */
export const append = `
  INSERT INTO event (code, seq, at, body, hash)
  SELECT room.code, $2, $3, $4, encode(sha256(convert_to(coalesce(last.hash, packed_log.head, $5) || E'\\n' || $4, 'UTF8')), 'hex')
  FROM room LEFT JOIN LATERAL (
    SELECT seq, hash FROM event WHERE event.code = room.code ORDER BY seq DESC LIMIT 1
  ) AS last ON true LEFT JOIN packed_log ON packed_log.code = room.code
  WHERE room.code = $1 AND coalesce(last.seq, packed_log.count - 1, -1) + 1 = $2
    AND ($6::bigint IS NULL OR room.claim = $6)
  FOR SHARE OF room`

/** Both in one look: between two it could be packed. */
export const wholeLog = `
  SELECT -1 AS seq, NULL AS body, head AS hash, bytes FROM packed_log WHERE code = $1
  UNION ALL SELECT seq, body, hash, NULL FROM event WHERE code = $1 ORDER BY seq`
