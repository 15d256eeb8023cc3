/** The report is a query over the log: the export is folded again, here, by the very rules that were played. */
import { report, type MatchReport } from '../../shared/match/report.ts'
import { replay } from '../../shared/match/table.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { ExportedMatch } from '../../shared/protocol/http.ts'
import { hostFile } from './api.ts'
import { fetchPack } from './fetch-pack.ts'

export interface Report extends MatchReport {
  readonly match: Match
  readonly pack: Pack
}

/** Rejects with `ApiError`, or with the place in the log that this version's rules refuse. */
export async function fetchReport(code: string, secret: string): Promise<Report> {
  // The server's own file; `replay` checks every event of it against the rules.
  const file = JSON.parse(await (await hostFile(code, 'export', secret)).text()) as ExportedMatch
  const pack = await fetchPack(`/api/packs/${file.packId}`)
  const match = replay(file.events, pack)
  if (match === null) throw new Error('the log is empty')
  return { match, pack, ...report(match, pack) }
}
