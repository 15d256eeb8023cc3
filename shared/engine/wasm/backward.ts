/**
 * The way back: the gradient of every parameter, derived by hand, added up chunk after chunk. Each step undoes its
 * partner in `forward.ts`, last one first. On entry `plan.logits` holds the gradient of the scores.
 */
import type { Chunk } from './chunk.ts'
import { span } from './layout.ts'
import type { Machine } from './machine.ts'
import type { LayerPlan } from './plan.ts'

export function backward(machine: Machine, chunk: Chunk): void {
  backScore(machine, chunk)
  for (const layer of machine.plan.layers.toReversed()) backLayer(machine, layer, chunk)
  backEmbed(machine, chunk)
}

/** The head is the token embedding, turned: scores = final table^T. */
function backScore(machine: Machine, { asked, tokens }: Chunk): void {
  const { plan, kernels } = machine
  const { logits, final, dNorm, dPicked, dx } = plan
  const { rows, columns, gradient, panels } = machine.block('embed.token')
  const { at, stride } = final.out
  const size = [span(rows), columns.pad] as const
  kernels.addMatmulT(logits.at, logits.stride, asked, at, stride, ...size, gradient.at, gradient.stride)
  machine.multiply(logits, asked, panels, machine.zero, dNorm)
  machine.bytes.fill(0, dPicked.at, dPicked.at + asked * dPicked.stride)
  machine.normalizeBack('final', dNorm, final, asked, dPicked)
  kernels.putBack(dPicked.at, dPicked.stride, plan.asked, asked, dx.at, tokens, columns.pad)
}

function backLayer(machine: Machine, layer: LayerPlan, { texts, tokens }: Chunk): void {
  const { plan, kernels } = machine
  const { name, norm1, qkv, mixed, norm2, wide, bent } = layer
  const { dx, dNorm, dMixed, dQkv, dWide } = plan
  const turned = (name: string) => machine.block(`${layer.name}.${name}`).panelsT

  machine.learn(`${name}.mlp.out`, bent, dx, tokens)
  machine.multiply(dx, tokens, turned('mlp.out'), machine.zero, dWide)
  kernels.geluBack(dWide.at, wide.at, wide.stride, tokens, turned('mlp.out').n)
  machine.learn(`${name}.mlp.in`, norm2.out, dWide, tokens)
  machine.multiply(dWide, tokens, turned('mlp.in'), machine.zero, dNorm)
  machine.normalizeBack(`${name}.norm2`, dNorm, norm2, tokens, dx)

  machine.learn(`${name}.attention.out`, mixed, dx, tokens)
  machine.multiply(dx, tokens, turned('attention.out'), machine.zero, dMixed)
  const back = [layer.probs, dMixed.at, dMixed.stride, dQkv.at, plan.scratch, plan.zeros] as const
  kernels.attendBack(plan.spans, texts, qkv.at, qkv.stride, ...plan.heads, ...back)
  machine.learn(`${name}.attention.qkv`, norm1.out, dQkv, tokens)
  machine.multiply(dQkv, tokens, turned('attention.qkv'), machine.zero, dNorm)
  machine.normalizeBack(`${name}.norm1`, dNorm, norm1, tokens, dx)
}

function backEmbed(machine: Machine, { tokens }: Chunk): void {
  const { plan, kernels } = machine
  const { gradient, columns } = machine.block('embed.token')
  const places = machine.block('embed.position').gradient.at
  const lists = [plan.tokens, plan.positions, tokens] as const
  const { at, stride } = gradient
  kernels.embedBack(...lists, at, places, stride, plan.dx.at, plan.dx.stride, columns.pad)
}
