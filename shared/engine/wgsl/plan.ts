/**
 * A whole training step as two lists, in the order of the transformer: stages that carry a sequence through the model
 * and back, and jobs that sum the weights' gradients. The kernels read these lists and know no model, so
 * they are compiled once for all shapes.
 *
 * Places of activations are regions (`regions.ts`); places of weights are in groups of four.
 */
import { backwardStages, jobsOf } from './backward-plan.ts'
import { forwardStages, headStages } from './forward-plan.ts'
import type { Regions } from './regions.ts'
import type { Job, Stage } from './plan-types.ts'

import type { Shape, WeightLayout } from './shape.ts'

/** The lists for each purpose, and the jobs of a gradient. */
export interface Plans {
  readonly read: readonly Stage[]
  readonly train: readonly Stage[]
  /** One row per layer instead of one per position goes through the head. */
  readonly lens: readonly Stage[]
  readonly jobs: readonly Job[]
}

export function plansOf(shape: Shape, layout: WeightLayout, regions: Regions): Plans {
  const model = { shape, regions, at: (name: string) => placeOf(layout, name) }
  const body = forwardStages(model, false)
  return {
    read: [...body, ...headStages(model, 'read')],
    train: [...body, ...headStages(model, 'train'), ...backwardStages(model)],
    lens: [...forwardStages(model, true), ...headStages(model, 'lens')],
    jobs: jobsOf(model),
  }
}

function placeOf(layout: WeightLayout, name: string): number {
  const offset = layout.offsets.get(name)
  if (offset === undefined) throw new RangeError(`the model has no ${name}`)
  return offset / 4
}
