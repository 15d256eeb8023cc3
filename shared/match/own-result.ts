/** What a stop leaves to somebody who has played it alone: its own figure, and what their chips were worth. */
import { mean } from '../measures/mean.ts'
import type { Figure } from './figure.ts'
import type { StopId, StopState } from './play.ts'
import { stopOf, type Rulebook, type Stop } from './stop.ts'
import type { Match, SeatId } from './types.ts'

export interface OwnResult {
  readonly stop: StopId
  /** null: it measured none. */
  readonly figure: Figure | null
  /** Which way of it is better; null: it is no doing of the player. */
  readonly better: NonNullable<Stop['better']> | null
  /** Bits saved an answer, the mean of the seat's own that were counted; null: there was none. */
  readonly saved: number | null
}

/** With the questions that it has asked, and how many of them the seat has answered. */
export interface OwnAnswers extends OwnResult {
  readonly asked: number
  readonly answered: number
}

/** Of a stop that the train has left. */
export function ownResult(state: StopState, seat: SeatId, match: Match, { pack, stops }: Rulebook): OwnAnswers {
  const stop = stopOf(stops, state)
  const asked = stop.asked(state, pack, true, match)
  const answers = asked.flatMap((one) => one.answers[seat] ?? [])
  const saved = answers.flatMap((answer) => answer.saved ?? [])
  return {
    stop: state.stop,
    figure: stop.figure?.(state, match, pack) ?? null,
    better: stop.better ?? null,
    asked: asked.length,
    answered: answers.length,
    saved: saved.length === 0 ? null : mean(saved),
  }
}
