/** One optimizer step on the flat weights, as in `tfjs/update.ts`, and the weights' way to where they are multiplied. */
import type { UpdateRule } from '../engine.ts'
import { span } from './layout.ts'
import type { Machine } from './machine.ts'

/** Optimizer step number `step` (the first is 1) along the flat gradient in memory. */
export function update(machine: Machine, rule: UpdateRule, step: number): void {
  const { kernels } = machine
  const { count, weights, gradient, first, second } = machine.plan.flat
  // Shortens the gradient so that its Euclidean norm is at most `clip`.
  const norm = rule.clip === undefined ? 0 : Math.sqrt(kernels.squares(gradient, count)) + 1e-12
  const scale = rule.clip === undefined ? 1 : Math.min(1, rule.clip / norm)
  if (rule.kind === 'sgd') {
    kernels.sgd(weights, gradient, count, scale, rule.rate)
  } else {
    const { rate, beta1, beta2, epsilon, decay } = rule
    const stride = rate / (1 - power(beta1, step))
    const unbias = 1 / (1 - power(beta2, step))
    const numbers = [scale, beta1, 1 - beta1, beta2, 1 - beta2, stride, unbias, epsilon, 1 - rate * decay] as const
    kernels.adamw(weights, gradient, first, second, count, ...numbers)
  }
  refresh(machine)
}

/** Copies the flat weights into their padded places and into panels for the products. Due after every change. */
export function refresh({ kernels, plan }: Machine): void {
  for (const { parameter, rows, columns, weights, panels, panelsT } of plan.blocks.values()) {
    const along = [rows.size, rows.group, rows.pad, columns.size, columns.group, columns.pad] as const
    kernels.spread(plan.flat.weights + 4 * parameter.offset, ...along, weights.at, weights.stride)
    if (panels.k === 0) continue
    kernels.panels(weights.at, weights.stride, panels.k, span(columns), panels.at)
    kernels.panelsT(weights.at, weights.stride, panelsT.k, span(rows), panelsT.at)
  }
}

/** base^exponent by squaring: multiplications only, so that every machine gets the same bits. */
function power(base: number, exponent: number): number {
  let result = 1
  let square = base
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square
    square *= square
  }
  return result
}
