/** Who was right, and what it was worth: bits of a log score, so that whoever says what they think does best. */
import { MOST_CONFIDENCE, type Vote, type Votes } from '../../shared/moves/vote.ts'
import { interval, verdict, type Interval, type Verdict } from '../../shared/measures/interval.ts'
import { exams, type ExamId } from './book.ts'
import { CHANGED, CHANGED_EXAM, FORECASTS, LAST, LIST_SEEDS, RACERS, TOO_CLOSE } from './content.ts'
import type { ListTried, SplitState } from './types.ts'

/** How far of the way from not knowing to certainty each confidence lies. */
const SURE = [0.2, 0.45, 0.7] as const
/** What an answer is worth before it is judged: more than the worst of them loses, so that any beats none. */
const STAKE = 2

/**
 * The stake, and log2 of the chance that was given to what came over that of blind guessing (Good 1952): who says how sure
 * they are does best. An answer that cannot be judged is worth nothing.
 */
export function voteBits({ option, confidence }: Vote, truth: number | null, options: number): number {
  if (truth === null) return 0
  const blind = 1 / options
  const p = blind + (1 - blind) * (SURE[Math.min(MOST_CONFIDENCE, confidence) - 1] ?? 0)
  return STAKE + Math.log2((option === truth ? p : (1 - p) / (options - 1)) * options)
}

/** The two best of an exam, as places among the racers, and how many bits a letter lie between them. */
export interface CloseCall {
  readonly first: number
  readonly second: number
  readonly apart: number
}

/** The racer that did best on an exam, once all have been measured. null: not known, or too close to call. */
export function winnerOf(state: SplitState, exam: ExamId): number | null {
  const [best] = ranked(state, exam)
  return best === undefined || closeOf(state, exam) !== null ? null : best.at
}

/** The two best where they are too close to call. */
export function closeOf(state: SplitState, exam: ExamId): CloseCall | null {
  const [best, second] = ranked(state, exam)
  if (best === undefined || second === undefined) return null
  const apart = second.bits - best.bits
  return apart < TOO_CLOSE ? { first: best.at, second: second.at, apart } : null
}

/** Racers that can read an exam, the best first. Empty until all have been measured. */
function ranked({ racers, racersAsked }: SplitState, exam: ExamId) {
  if (racersAsked < RACERS.length || racers.some(({ bits }) => bits === null)) return []
  const figures = racers.flatMap(({ bits }, at) => (bits?.[exam] === undefined ? [] : [{ at, bits: bits[exam] }]))
  return figures.toSorted((a, b) => a.bits - b.bits)
}

/** What the rematch did to the word that nobody saw: an index into `FORECASTS`. null: not known, or too close to call. */
export function turnOf(state: SplitState): number | null {
  const added = addedOf(state)
  if (added === null || Math.abs(added) < TOO_CLOSE) return null
  return FORECASTS.indexOf(added < 0 ? 'cheaper' : 'dearer')
}

/** Bits a letter between before and after. null: not known. */
export function apartOf(state: SplitState): number | null {
  const added = addedOf(state)
  return added === null ? null : Math.abs(added)
}

/** Bits a letter that the rematch has added on the word that nobody saw. */
function addedOf({ racers, changed }: SplitState): number | null {
  const [before, after] = [racers[CHANGED]?.bits?.[CHANGED_EXAM], changed?.bits?.[CHANGED_EXAM]]
  return before === undefined || after === undefined ? null : after - before
}

/** One question that was bet on, with what came of it as far as it is told; null: not told, or too close to call. */
interface Question {
  readonly votes: Votes
  readonly truth: number | null
  readonly of: number
}

/** The race's questions, that of the rematch, and the last one, in the order in which they are told. */
export function questionsOf(state: SplitState): readonly Question[] {
  const isTold = state.phase === 'say' && state.part === 'shown'
  return [
    ...exams.map((exam) => ({ votes: state.bets[exam], truth: winnerOf(state, exam), of: RACERS.length })),
    { votes: state.forecasts, truth: turnOf(state), of: FORECASTS.length },
    { votes: state.reasons, truth: isTold ? LAST.right : null, of: LAST.options },
  ]
}

/** Bits that a seat has won here, as far as it is told. */
export function bitsOf(state: SplitState, seat: string): number {
  return questionsOf(state).reduce((sum, question) => sum + (wonWith(question, seat) ?? 0), 0)
}

/** null: the seat has not answered, or the answer cannot be judged. */
export function wonWith({ votes, truth, of }: Question, seat: string): number | null {
  const said = votes[seat]
  return said === undefined || truth === null ? null : voteBits(said, truth, of)
}

export interface Gain extends Interval {
  readonly verdict: Verdict
}

/** Bits a letter that a list saves against no merge at all, start by start. null: not all of it was measured. */
export function gainOf(list: ListTried | undefined, none: ListTried | undefined): Gain | null {
  const gains = (none?.bits ?? []).flatMap((before, start) => {
    const after = list?.bits[start] ?? null
    return before === null || after === null ? [] : [before - after]
  })
  if (gains.length < LIST_SEEDS) return null
  const found = interval(gains)
  return { ...found, verdict: verdict(found) }
}
