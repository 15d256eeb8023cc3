/** What a run adds to standings and report. */
import type { LossPoint } from '../../shared/lab/shapes.ts'
import { teamScores } from '../../shared/match/chip-scores.ts'
import type { RowTrouble } from '../../shared/match/leaderboard.ts'
import type { Match, SeatId, TeamId } from '../../shared/match/types.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import type { Outcome } from '../../shared/match/stop.ts'
import { runDeeds } from './deeds.ts'
import { dropPoints, forecastScores } from './forecast/points.ts'
import { revealed } from './exam/measured.ts'
import { revealedCards } from './bet/rounds.ts'
import { seatScores } from './bet/scores.ts'
import type { TeamCredit } from './exam/team-credit.ts'
import type { RunState } from './types.ts'

/** What a Run measured, as the host's report reads it. */
export interface RunResult {
  readonly curve: readonly LossPoint[]
  readonly beforeBits: number | null
  readonly afterBits: number | null
  readonly audited: boolean
  readonly noRow: RowTrouble | null
  readonly credit: readonly TeamCredit[]
  readonly creditAudited: boolean
  readonly cargo: Readonly<Record<TeamId, readonly (readonly TokenId[])[]>>
  /** Points are 0 until the exam has been measured; `ofDrop` are those of the drop, the rest is the card's. */
  readonly forecasts: readonly {
    readonly seat: SeatId
    readonly dropBits: number
    readonly points: number
    readonly ofDrop: number
  }[]
}

export function runOutcome(state: RunState, match: Match, pack: Pack): Outcome {
  return {
    cards: Array.from({ length: revealedCards(state) }, (_, card) =>
      teamScores(seatScores(state, card, pack), match.seats, pack.words.length),
    ),
    // Only the end of a match asks for them, while standings are counted anew at every tap.
    get deeds() {
      return runDeeds(state, pack)
    },
    // The report alone asks for it.
    get result() {
      return resultOf(state)
    },
  }
}

function resultOf(state: RunState): RunResult {
  const { exam, train, cargo, forecasts } = state
  const points = forecastScores(state)
  const drop = revealed(state)?.drop ?? null
  return {
    curve: train.points,
    beforeBits: exam.before?.bits ?? null,
    afterBits: exam.after?.bits ?? null,
    audited: exam.after !== null && exam.audited,
    noRow: exam.noRow,
    credit: exam.credit ?? [],
    creditAudited: exam.creditAudited,
    cargo,
    forecasts: Object.entries(forecasts).map(([seat, { dropBits }]) => ({
      seat,
      dropBits,
      points: points[seat] ?? 0,
      ofDrop: drop === null ? 0 : dropPoints(dropBits, drop),
    })),
  }
}
