/** The report, as the server's rules make it from the room's log. */
import type { RunOutcome } from '../../shared/activities/activity.ts'
import type { TeamCredit } from '../../shared/match/leaderboard.ts'
import type { MatchReport, RoomReport } from '../../shared/match/report.ts'
import type { Team } from '../../shared/match/types.ts'
import { hostFile } from './api.ts'
import { isBoolean, isNumber, isText, listOf, nullOr, objectOf, oneOf, parsed, recordOf, type Shape } from './shape.ts'

const credit: Shape<TeamCredit> = objectOf<TeamCredit>({
  team: isText,
  mean: isNumber,
  low: isNumber,
  high: isNumber,
  seeds: isNumber,
  verdict: oneOf('helped', 'hurt', 'too-close'),
})

const run = objectOf<RunOutcome>({
  curve: listOf(objectOf({ step: isNumber, bits: isNumber, rate: isNumber })),
  beforeBits: nullOr(isNumber),
  afterBits: nullOr(isNumber),
  audited: isBoolean,
  noRow: nullOr(oneOf('below-floor', 'bad-start')),
  creditAudited: isBoolean,
  credit: listOf(credit),
  cargo: recordOf(listOf(listOf(isNumber))),
  forecasts: listOf(objectOf({ seat: isText, dropBits: isNumber, points: isNumber })),
})

const shape = objectOf<RoomReport>({
  code: isText,
  sides: listOf(objectOf<Team>({ id: isText, name: isText, style: isNumber })),
  names: recordOf(isText),
  words: listOf(isText),
  summitBits: isNumber,
  floorBits: isNumber,
  signedBy: isText,
  players: listOf(
    objectOf<MatchReport['players'][number]>({
      id: isText,
      name: isText,
      team: isText,
      bitsSaved: isNumber,
      cards: isNumber,
      forecast: isNumber,
      simulated: isBoolean,
    }),
  ),
  teams: listOf(
    objectOf<MatchReport['teams'][number]>({
      team: isText,
      name: isText,
      bitsSaved: isNumber,
      cards: isNumber,
      sentences: isNumber,
      credit: nullOr(credit),
    }),
  ),
  runs: listOf(run),
})

/** Rejects with `ApiError`. */
export async function fetchReport(code: string, secret: string): Promise<RoomReport> {
  return parsed(shape, JSON.parse(await (await hostFile(code, 'report', secret)).text()))
}
