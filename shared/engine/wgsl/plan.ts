/**
 * A whole training step as lists, in the order of the transformer: stages that carry a sequence through the model
 * and back, and jobs that sum the weights' gradients. The kernels are made of these lists.
 *
 * Places of activations are regions (`regions.ts`); places of weights are in groups of four.
 */
import { backwardStages, jobsOf } from './backward-plan.ts'
import { forwardStages } from './forward-plan.ts'
import type { Job, Passage } from './plan-types.ts'
import type { Regions } from './regions.ts'
import type { Shape, WeightLayout } from './shape.ts'

export interface Plan {
  readonly forward: Passage
  readonly backward: Passage
  readonly jobs: readonly Job[]
}

export function planOf(shape: Shape, layout: WeightLayout, regions: Regions): Plan {
  const model = { shape, regions, at: (name: string) => placeOf(layout, name) }
  return { forward: forwardStages(model), backward: backwardStages(model), jobs: jobsOf(model) }
}

function placeOf(layout: WeightLayout, name: string): number {
  const offset = layout.offsets.get(name)
  if (offset === undefined) throw new RangeError(`the model has no ${name}`)
  return offset / 4
}
