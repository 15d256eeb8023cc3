/** What a leg is made of: its losses as they come and as they count, and what is told of it. */
import type { LossPoint } from '../../../shared/lab/shapes.ts'
import type { Match } from '../../../shared/match/types.ts'
import { middleOfLast } from '../../../shared/measures/middle-of-last.ts'
import { LENGTH } from '../content.ts'
import type { RunState } from '../types.ts'
import { rateOf } from './relay.ts'
import type { Leg, TrainState } from './state.ts'

/** Points come live as they are heard: batch numbers only grow, so the newer ones are those past the last. */
export function withPoints({ points }: TrainState, heard: readonly LossPoint[]): readonly LossPoint[] {
  const last = points.at(-1)?.step ?? -1
  const fresh = heard.filter(({ step, bits }) => step > last && Number.isFinite(bits))
  return fresh.length === 0 ? points : [...points, ...fresh]
}

/** A leg's result tells all its points again, as they count: they take the place of what was heard live. */
export function withLeg({ points, nextStep }: TrainState, told: readonly LossPoint[]): readonly LossPoint[] {
  return [...points.filter(({ step }) => step < nextStep), ...told.filter(({ bits }) => Number.isFinite(bits))]
}

/** Told by what stood on the wall when it began and when it ended: of its first step alone where nothing came before. */
export function legOf(train: TrainState, told: readonly LossPoint[], lost: boolean): Leg {
  const before = train.points.filter(({ step }) => step < train.nextStep)
  const all = [...before, ...told].map(({ bits }) => bits).filter(Number.isFinite)
  const line = middleOfLast(all)
  return {
    rate: rateOf(train),
    steps: told.length,
    from: line[Math.max(0, before.length - 1)] ?? null,
    to: line.at(-1) ?? null,
    lost,
  }
}

/** The losses of the leg that was lost are not the model's any more. */
export function towed({ points, lost, depotStep, ...train }: TrainState): TrainState {
  return {
    ...train,
    depotStep,
    mode: 'towed',
    points: points.filter(({ step }) => step < depotStep),
    lost: [...lost, ...points.filter(({ step }) => step >= depotStep)],
  }
}

/** Steps from one depot to the next. */
export function legLength({ form }: RunState, { settings }: Match): number {
  return Math.ceil(settings.brain.steps / LENGTH[form].legs)
}

/** A phone hears of a leg so often, so that its figures can be read while they change; where all legs go by at once, at its end alone. */
const BEATS = { paced: 4, express: 1 }

/** What a phone has been told by now: all legs that are over, and of the running one what stood at its last beat. */
export function toldOn(state: RunState, match: Match): readonly LossPoint[] {
  const { mode, points, nextStep, express } = state.train
  // Whoever plays alone has the wall beside it, on the same screen.
  if (mode !== 'turbo' || match.settings.seatLimit === 1) return points
  const beat = Math.ceil(legLength(state, match) / BEATS[express ? 'express' : 'paced'])
  const last = points.at(-1)?.step ?? nextStep - 1
  const until = nextStep + beat * Math.floor((last + 1 - nextStep) / beat)
  return points.filter(({ step }) => step < until)
}
