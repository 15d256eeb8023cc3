/** What a run came to, which cards it follows, and what bets and judging are worth. */
import { seatScore, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { Match } from '../../shared/match/types.ts'
import { distributionOf } from '../../shared/measures/chips.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { shareInterval } from '../../shared/measures/interval.ts'
import { mean, sum } from '../../shared/measures/mean.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { tallyOf } from '../../shared/moves/choose.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { AGAIN, CARD, CLEAR, EXAM, FOND, LAST, LEASHES, LEAST_JUDGED, LOST, USUAL, WORTH } from './content.ts'
import { knowsTruth } from './duels.ts'
import { tasteOf } from './judges.ts'
import { TASTES, type Taste } from './taste-ids.ts'
import { levelOf, SAME, winRate } from './tastes.ts'
import { isFrom, type Run, type SignalState } from './types.ts'
import { sentencesAt } from './written.ts'

/** Cards that are in play: nobody is asked for what nobody knows. */
export function cardsIn({ pool }: Pick<SignalState, 'pool'>): readonly Taste[] {
  return TASTES.filter((taste) => taste !== 'true' || knowsTruth(pool))
}

/** How often the new sentences win against the old ones by this card, at a mark. */
export function winOf(run: Run, taste: Taste, pack: Pack, mark = -1): number {
  return countedIn(run)(pack).at(mark)?.wins[TASTES.indexOf(taste)] ?? 0.5
}

/** All that is told of a run at a mark. */
export interface Reading {
  readonly step: number
  /** By card. */
  readonly wins: readonly number[]
  /** General exam, bits a token. */
  readonly exam: number
  /** Mean words of a sentence. */
  readonly words: number
  /** Share of its sentences that the world could say; null: nobody knows. */
  readonly legal: number | null
  /** Share of its sentences that are different. */
  readonly distinct: number
  /** Bits that a sentence of its own surprises the old model more than itself. */
  readonly drift: number
}

export function readingsOf(run: Run, state: Pick<SignalState, 'pool'>, pack: Pack): Reading[] {
  const cards = cardsIn(state).map((taste) => TASTES.indexOf(taste))
  return countedIn(run)(pack).map((reading) => ({ ...reading, wins: cards.map((at) => reading.wins[at] ?? 0.5) }))
}

/** At each mark, by every card. */
const countedIn = memoized((run: Run) =>
  memoized((pack: Pack): readonly Reading[] =>
    run.marks.map(({ step, exam, drift, says }, mark) => {
      const written = sentencesAt(run, mark)
      return {
        step,
        wins: TASTES.map((taste) => winRate(taste, sentencesAt(run, 0), written, pack)),
        exam: exam.bits,
        words: levelOf('short', written, pack),
        legal: says === null ? null : levelOf('true', written, pack),
        distinct: new Set(written.map(({ tokens }) => tokens.join())).size / Math.max(1, written.length),
        drift,
      }
    }),
  ),
)

/** The leash that most want; a tie goes to the tighter one, nobody's voice to the usual. */
export function leashOf({ leashes }: Pick<SignalState, 'leashes'>): number {
  const chosen = Object.values(leashes)
  return chosen.length === 0 ? USUAL : largestAt(tallyOf(chosen, LEASHES.length))
}

/** Places on the chip table: the cards that the model follows; the last where it follows none. */
export function followed(run: Run, state: Pick<SignalState, 'pool'>, pack: Pack): number[] {
  const all = cardsIn(state).flatMap((taste) => (winOf(run, taste, pack) > CLEAR ? [TASTES.indexOf(taste)] : []))
  return all.length > 0 ? all : [TASTES.length]
}

/** 0 better, 1 about the same, 2 worse. */
export function examOf({ marks }: Run): number {
  const moved = (marks.at(-1)?.exam.bits ?? 0) - (marks[0]?.exam.bits ?? 0)
  return moved < -WORTH ? 0 : moved > WORTH ? 2 : 1
}

/** Mean over the cards in play. */
function judgesWin(run: Run, state: Pick<SignalState, 'pool'>, pack: Pack): number {
  const cards = cardsIn(state).filter((taste) => taste !== 'true')
  return mean(cards.map((taste) => winOf(run, taste, pack)))
}

/** Off the leash: 0 the judges are happier and the language is whole, 1 it is lost, 2 the judges are no happier. */
export function looseOf(loose: Run, own: Run, state: Pick<SignalState, 'pool'>, pack: Pack): number {
  if (judgesWin(loose, state, pack) <= judgesWin(own, state, pack)) return 2
  const end = ({ marks }: Run) => marks.at(-1)?.exam.bits ?? 0
  return end(loose) - end(own) > LOST ? 1 : 0
}

/** Of several cards that a model follows nobody has to know which it follows most. */
export function cardScores(state: SignalState, pack: Pack): SeatScore[] {
  const run = state.runs.class
  if (run === undefined || !isFrom(state, 'result')) return []
  const front = followed(run, state, pack)
  return Object.entries(state.bets).map(([seat, laid]) => {
    const q = distributionOf(laid, CARD)
    return seatScore(seat, sum(front.map((at) => q[at] ?? 0)) / front.length, CARD.outcomes)
  })
}

export function examScores(state: SignalState): SeatScore[] {
  const run = state.runs.class
  return run === undefined || !isFrom(state, 'moved') ? [] : betScores(state.exams, examOf(run), EXAM)
}

/**
 * Judging pays by what it brought: as a bet that the new model would win by one's own card, where one has judged. Who has never
 * preferred anything has brought nothing.
 */
export function judgeScores(match: Match, state: SignalState, pack: Pack): SeatScore[] {
  const run = state.runs.class
  if (run === undefined || !isFrom(state, 'result')) return []
  return Object.entries(state.verdicts).flatMap(([seat, said]) =>
    said.length < LEAST_JUDGED || said.every((pick) => pick === SAME)
      ? []
      : [seatScore(seat, winOf(run, tasteOf(match, state, seat), pack), 2)],
  )
}

export function againScores(state: SignalState, pack: Pack): SeatScore[] {
  const { loose, class: own } = state.runs
  if (loose === undefined || own === undefined || !isFrom(state, 'hacked')) return []
  return betScores(state.again, looseOf(loose, own, state, pack), AGAIN)
}

/** A place on the table `FOND`: 0 it flatters more than before, beyond what chance does, 1 about as often, 2 less. null: not measured. */
export function fondTruth({ was, is }: Pick<SignalState, 'was' | 'is'>): number | null {
  if (was === null || is === null || is.of === 0) return null
  const { low, high } = shareInterval(is.count, is.of)
  const before = was.count / Math.max(1, was.of)
  return low > before ? 0 : high < before ? 2 : 1
}

export function fondScores(state: SignalState): SeatScore[] {
  const truth = isFrom(state, 'flattered') ? fondTruth(state) : null
  return truth === null ? [] : betScores(state.fonds, truth, FOND)
}

export function answerScores({ phase, reasons }: SignalState): SeatScore[] {
  return phase === 'answer' ? lastScores(reasons, LAST) : []
}
