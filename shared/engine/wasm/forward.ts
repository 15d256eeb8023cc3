/** The way forward: the transformer of `shared/model/transformer.ts` on one chunk, word numbers to scores. */
import type { Chunk } from './chunk.ts'
import type { Machine } from './machine.ts'
import type { LayerPlan } from './plan.ts'

export function forward(machine: Machine, chunk: Chunk): void {
  embed(machine, chunk)
  for (const layer of machine.plan.layers) passLayer(machine, layer, chunk)
  score(machine, chunk)
}

/** What each word is, plus where it stands. */
export function embed(machine: Machine, { tokens }: Chunk): void {
  const { plan, kernels } = machine
  const table = machine.block('embed.token')
  const places = machine.block('embed.position').weights
  const { at, stride } = table.weights
  const { x } = plan
  kernels.embed(plan.tokens, plan.positions, tokens, at, places.at, stride, x.at, x.stride, table.columns.pad)
}

/** x += attention(norm(x)); x += mlp(norm(x)). */
export function passLayer(machine: Machine, layer: LayerPlan, { texts, tokens }: Chunk): void {
  const { plan, kernels } = machine
  const { name, norm1, qkv, mixed, norm2, wide, bent } = layer
  const { x } = plan

  machine.normalize(`${name}.norm1`, x, norm1, tokens)
  const intoQkv = `${name}.attention.qkv`
  machine.multiply(norm1.out, tokens, machine.block(intoQkv).panels, machine.bias(intoQkv), qkv)
  const out = [layer.probs, mixed.at, mixed.stride, plan.scratch, plan.zeros] as const
  kernels.attend(plan.spans, texts, qkv.at, qkv.stride, ...plan.heads, ...out)
  addLinear(machine, `${name}.attention.out`, mixed, tokens)

  machine.normalize(`${name}.norm2`, x, norm2, tokens)
  const intoMlp = machine.block(`${name}.mlp.in`)
  machine.multiply(norm2.out, tokens, intoMlp.panels, machine.bias(`${name}.mlp.in`), wide)
  kernels.gelu(wide.at, bent.at, wide.stride, tokens, intoMlp.columns.pad)
  addLinear(machine, `${name}.mlp.out`, bent, tokens)
}

/** Final norm and scores of all words, for the asked positions only. */
export function score(machine: Machine, { asked }: Chunk): void {
  const { plan, kernels } = machine
  const { x, picked, final, logits } = plan
  const table = machine.block('embed.token')
  kernels.pick(x.at, x.stride, plan.asked, asked, picked.at, table.columns.pad)
  machine.normalize('final', picked, final, asked)
  machine.multiply(final.out, asked, table.panelsT, machine.zero, logits)
}

/** x += input w + bias. */
function addLinear(machine: Machine, name: string, input: { at: number; stride: number }, tokens: number): void {
  const { x } = machine.plan
  const { panels } = machine.block(name)
  machine.kernels.addBias(x.at, x.stride, tokens, machine.bias(name).at, panels.n)
  machine.multiply(input, tokens, panels, x, x)
}
