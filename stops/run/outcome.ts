/** What a run adds to standings and report. */
import type { Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { Outcome } from '../../shared/match/stop.ts'
import { runDeeds } from './deeds.ts'
import { dropPoints, forecastScores } from './train/forecast.ts'
import { revealed } from './exam/measured.ts'
import { revealedCards } from './bet/rounds.ts'
import { seatScores, teamScores } from './bet/scores.ts'
import type { RunState } from './types.ts'

export function runOutcome(state: RunState, match: Match, pack: Pack): Outcome {
  const { exam, train, cargo, forecasts } = state
  const points = forecastScores(state)
  const drop = revealed(state)?.drop ?? null
  return {
    cards: Array.from({ length: revealedCards(state) }, (_, card) =>
      teamScores(seatScores(state, card, pack), match.seats, pack.words.length),
    ),
    // Only the end of a match asks for them, while standings are counted anew at every tap.
    get deeds() {
      return runDeeds(state, pack)
    },
    run: {
      curve: train.points,
      readBits: exam.recall.after?.bits ?? null,
      derailments: train.derailments.length,
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
    },
  }
}
