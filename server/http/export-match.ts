/**
 * A match as one file: its log as it was written down, the boards' rows, the weights that were brought and those behind
 * every audited exam, and the server's signature under all of it. The room's papers are opened with it once nothing can be won with them any more.
 */
import { openedPapers } from '../../shared/match/opened-papers.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import { BROUGHT, type Match } from '../../shared/match/types.ts'
import type { Attestation, ExportedMatch } from '../../shared/protocol/http.ts'
import { replay } from '../../shared/match/table.ts'
import { brokenLink, type LoggedEvent } from '../attest/chain.ts'
import { attest, digest } from '../attest/statement.ts'
import { readLog } from '../rooms/read-log.ts'
import type { House } from '../house.ts'

/** The file's text. Rejects when the room has no log. */
export async function exportMatch(house: House, code: string): Promise<string> {
  const log = await house.store.log(code)
  const { created, events } = readLog(
    log.map(({ body }): unknown => JSON.parse(body)),
    house.stops,
  )
  const text = await house.store.text(code)
  const pack = await house.packs.roomPack(created, text)
  const match = replay(events, { pack, stops: house.stops })
  const weights = await keptWeights(house, match)
  const rest: Omit<ExportedMatch, 'events'> = {
    format: 3,
    packId: pack.id,
    packVersion: pack.version,
    board: match?.board ?? [],
    checkpoints: Object.fromEntries(weights.map(([id, bytes]) => [id, Buffer.from(bytes).toString('base64')])),
    signed: await signed(house, log, created, { version: pack.version, text }, weights),
    ...(match === null ? {} : openedPapers(match, pack)),
    ...(text === null ? {} : { text: JSON.parse(text) }),
  }
  // The events' own texts, so that whoever reads the file hashes the bytes that were hashed here.
  return `${JSON.stringify(rest).slice(0, -1)},"events":[\n${log.map(({ body }) => body).join(',\n')}\n]}\n`
}

type Weights = readonly (readonly [id: string, bytes: Uint8Array])[]

/** Those that the room began with, and those of audited exams. */
async function keptWeights({ store }: House, match: Match | null): Promise<Weights> {
  if (match === null) return []
  const examined = match.model.exams.filter(({ audited }) => audited).map(({ checkpoint }) => checkpoint)
  const found: (readonly [string, Uint8Array])[] = []
  for (const id of new Set([...(match.pretrained === null ? [] : [BROUGHT]), ...examined])) {
    const bytes = await store.checkpoint(match.code, id)
    if (bytes !== null) found.push([id, bytes])
  }
  return found
}

/** Null for a log that somebody has changed in the database: this server does not vouch for it. */
async function signed(
  { signer, packs, log: journal, now }: House,
  log: readonly LoggedEvent[],
  { code, packId }: Extract<MatchEvent, { type: 'created' }>,
  { version, text }: { readonly version: number; readonly text: string | null },
  weights: Weights,
): Promise<Attestation | null> {
  const broken = brokenLink(log)
  const head = log.at(-1)?.hash
  if (broken !== null || head === undefined) {
    journal.error({ room: code, seq: broken }, 'a log was changed in the database: its export is not signed')
    return null
  }
  return attest(signer, {
    code,
    at: now(),
    events: log.length,
    head,
    pack: { id: packId, version, hash: digest(text ?? (await packs.text(packId))) },
    checkpoints: Object.fromEntries(weights.map(([id, bytes]) => [id, digest(bytes)])),
  })
}
