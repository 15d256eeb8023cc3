/** What a leg is made of: its losses as they come and as they count, and what is told of it. */
import type { LossPoint } from '../../../shared/lab/shapes.ts'
import { mean } from '../../../shared/measures/mean.ts'
import { rateOf } from './relay.ts'
import type { Leg, TrainState } from './state.ts'

/** A leg is told by the means of so many losses at either end: one batch alone says little. */
const ENDS = 8

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

export function legOf(train: TrainState, told: readonly LossPoint[], lost: boolean): Leg {
  const bits = told.map((point) => point.bits).filter(Number.isFinite)
  const ends = Math.min(ENDS, bits.length)
  return {
    rate: rateOf(train),
    steps: told.length,
    from: ends === 0 ? null : mean(bits.slice(0, ends)),
    to: ends === 0 ? null : mean(bits.slice(-ends)),
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
