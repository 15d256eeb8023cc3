/** What the Runs of a lesson measured, as the host's report reads it. */
import { resultsAt } from '../../../client/faces/results-at.ts'
import {
  isBoolean,
  isNumber,
  isText,
  listOf,
  nullOr,
  objectOf,
  oneOf,
  recordOf,
  type Shape,
} from '../../../client/net/shape.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { TeamCredit } from '../exam/team-credit.ts'
import type { RunResult } from '../outcome.ts'

const credit: Shape<TeamCredit> = objectOf<TeamCredit>({
  team: isText,
  mean: isNumber,
  low: isNumber,
  high: isNumber,
  seeds: isNumber,
  verdict: oneOf('helped', 'hurt', 'too-close'),
})

const runResult = objectOf<RunResult>({
  curve: listOf(objectOf({ step: isNumber, bits: isNumber, rate: isNumber })),
  beforeBits: nullOr(isNumber),
  afterBits: nullOr(isNumber),
  audited: isBoolean,
  noRow: nullOr(oneOf('below-floor', 'bad-start')),
  creditAudited: isBoolean,
  credit: listOf(credit),
  cargo: recordOf(listOf(listOf(isNumber))),
  forecasts: listOf(objectOf({ seat: isText, dropBits: isNumber, points: isNumber, ofDrop: isNumber })),
})

/** Every Run that was begun, oldest first. */
export const runsOf = resultsAt('run', runResult)

/** Sentences that a team brought, in all Runs. */
export function sentencesOf(report: Pick<RoomReport, 'stops'>, team: string): number {
  return runsOf(report).reduce((sum, { cargo }) => sum + (cargo[team]?.length ?? 0), 0)
}

/** Of the last Run that measured one. */
export function creditOf(report: Pick<RoomReport, 'stops'>, team: string): TeamCredit | null {
  return (
    runsOf(report)
      .flatMap(({ credit }) => credit)
      .findLast((each) => each.team === team) ?? null
  )
}
