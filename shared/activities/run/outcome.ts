/** What a run adds to standings and report. */
import type { Match } from '../../match/types.ts'
import type { Pack } from '../../packs/pack.ts'
import type { Outcome } from '../activity.ts'
import { forecastScores } from './forecast.ts'
import { revealedCards, seatScores, teamScores } from './scores.ts'
import type { RunState } from './types.ts'

export function runOutcome(state: RunState, { seats }: Match, pack: Pack): Outcome {
  const { exam, train, cargo, forecasts } = state
  const points = forecastScores(state)
  return {
    cards: Array.from({ length: revealedCards(state) }, (_, card) =>
      teamScores(seatScores(state, card, pack), seats, pack.words.length),
    ),
    run: {
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
      })),
    },
  }
}
