/** Everything about a model's shape that its buffers, its steps and its readings go by. */
import type { ModelConfig } from '../../model/config.ts'
import { planOf, type Plan } from './plan.ts'
import { regionsOf, type Regions } from './regions.ts'
import { shapeOf, weightLayout, type Shape, type WeightLayout } from './shape.ts'
import { GRADIENT_WORKERS, SLOTS, UPDATE_WORKERS } from './sizes.ts'

export interface Blueprint {
  readonly shape: Shape
  readonly layout: WeightLayout
  readonly regions: Regions
  readonly plan: Plan
  /** Workgroups of the gradient kernel; each leaves a sum of squares. */
  readonly gradientGroups: number
  /** Workgroups of the update kernel. */
  readonly updateGroups: number
  /** Numbers a fork has in the buffer of gradients: these, the ring of losses, the sums of squares. */
  readonly gradientSize: number
}

export function blueprintOf(config: ModelConfig): Blueprint {
  const shape = shapeOf(config)
  const layout = weightLayout(shape)
  const regions = regionsOf(shape)
  const plan = planOf(shape, layout, regions)
  const items = plan.jobs.reduce((sum, job) => sum + (job.items ?? 0), 0)
  const gradientGroups = Math.ceil(items / GRADIENT_WORKERS)
  const updateGroups = Math.ceil(layout.size / 4 / UPDATE_WORKERS)
  const gradientSize = layout.size + 4 * (SLOTS + gradientGroups)
  return { shape, layout, regions, plan, gradientGroups, updateGroups, gradientSize }
}
