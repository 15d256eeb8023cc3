/**
 * A room's own papers: drawn with a key that never leaves this server, so that nobody else can know them, and so that
 * they need not be stored: the same room has the same papers after a restart.
 */
import { createHmac, hash } from 'node:crypto'
import { type Random, randomOver } from '../shared/measures/random.ts'
import type { MatchEvent } from '../shared/match/events.ts'
import type { Seal } from '../shared/match/types.ts'
import { drawPapers, type Fresh } from '../shared/packs/draw-papers.ts'
import type { Occasion, Pack, Papers } from '../shared/packs/pack.ts'

/** Which recipe draws the papers; a change of it needs a new number, and the old recipe for old rooms. */
const VERSION = 1

/** What tells a room from every other, past and future. */
export type RoomMark = Pick<Extract<MatchEvent, { type: 'created' }>, 'code' | 'seed' | 'at'>

/** The same key, room and language give the same papers. */
export function papersOfRoom(
  key: Uint8Array,
  { code, seed, at }: RoomMark,
  fresh: readonly Fresh[],
  pack: Pack,
): Record<Occasion, Papers> {
  return drawPapers(fresh, pack, keyedRandom(key, `papers ${VERSION} ${pack.id} ${pack.version} ${code} ${at} ${seed}`))
}

/** The papers' fingerprints, for the room's first event. */
export function sealOf({ lesson, rehearsal }: Record<Occasion, Papers>): Seal {
  return { version: VERSION, papers: { lesson: fingerprint(lesson), rehearsal: fingerprint(rehearsal) } }
}

/** SHA-256 of a paper's sentences, hex. They are far too many to be guessed from it. */
export function fingerprint({ cards, exam, practice }: Papers): string {
  return hash('sha256', JSON.stringify([cards, exam, practice].map((paper) => paper.map(({ tokens }) => tokens))))
}

/** Draws that nobody can foretell without the key: HMAC-SHA256 over a counter, 32 bits a draw. */
function keyedRandom(key: Uint8Array, purpose: string): Random {
  let block = Buffer.alloc(0)
  let [count, place] = [0, 0]
  return randomOver(() => {
    if (place === block.length) {
      block = createHmac('sha256', key).update(`${purpose} ${count}`).digest()
      count += 1
      place = 0
    }
    const draw = block.readUInt32LE(place)
    place += 4
    return draw / 2 ** 32
  })
}
