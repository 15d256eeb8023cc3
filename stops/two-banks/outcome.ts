/** What Two banks adds to standings, awards and report. */
import { seatScore, teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome, TeamScore } from '../../shared/match/stop.ts'
import type { Match, Seat, SeatId } from '../../shared/match/types.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { CHIPS, KINDS, LAST } from './content.ts'
import { isTold, isTurned, kindScores, savedBy, turnScores } from './score.ts'
import { scoreOf } from './story.ts'
import type { BanksState } from './types.ts'

export const banksAwards: readonly AwardRule[] = [{ id: 'two-banks-turned', by: 'most' }]

export function banksOutcome(state: BanksState, { seats }: Match): Outcome {
  const { reads, legs, reasons, phase } = state
  const kinds = reads.map((_, round) => teamScores(kindScores(state, round), seats, CHIPS.outcomes))
  const turned = legs.map((_, at) => teamTurns(state, at, seats))
  const answers = phase === 'answer' ? teamScores(lastScores(reasons, LAST), seats, LAST.options) : []
  const isAllTold = reads.every((_, round) => isTold(state, round)) && legs.every((_, at) => isTurned(state, at))
  return {
    cards: [...kinds, ...turned, answers].filter((scores) => scores.length > 0),
    deeds: winnersBy('two-banks-turned', savedBy(state)),
    result: isAllTold ? scoreOf(reads, legs) : null,
  }
}

/** As bets on two outcomes: bits saved are bits better than a coin. */
function teamTurns(state: BanksState, at: number, seats: Readonly<Record<SeatId, Seat>>): TeamScore[] {
  const scores = Object.entries(turnScores(state, at)).map(([seat, saved]) => seatScore(seat, 2 ** (saved - 1), KINDS))
  return teamScores(scores, seats, KINDS)
}
