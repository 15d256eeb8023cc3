/**
 * Where everything that is not a weight lies on the GPU, and the same facts as constants for the kernels.
 *
 * One buffer holds the activations of all positions, one the words of a step. A region is measured in
 * groups of four numbers per position: its place is that number times the buffer's capacity in positions, so the
 * kernels need not be compiled again when a larger batch comes.
 */
import type { Shape, WeightLayout } from './shape.ts'

/** Groups of four a softmax worker handles. */
const SEGMENT = 16
/** Words in front of a step's forks: capacity, mode. */
export const STEP_HEAD = 4
/** Words of a fork's own numbers: see `slot.ts`. */
export const FORK_HEAD = 16

export interface Regions {
  /** Groups of four a position takes, all regions together. */
  readonly perPosition: number
  /** Groups of four that a fork has once: the residual stream after each layer, for `inspect`. */
  readonly once: number
  /** Region name -> groups of four per position before it. */
  readonly at: Readonly<Record<string, number>>
}

export function regionsOf(shape: Shape): Regions {
  const { layers, heads: headCount } = shape.config
  const [C4, A4, M4, V4] = [shape.width / 4, shape.heads / 4, shape.wide / 4, shape.vocab / 4]
  const look = (headCount * shape.rows) / 4
  const at: Record<string, number> = {}
  let end = 0
  const add = (name: string, groups: number) => {
    at[name] = end
    end += groups
  }
  add('X', C4)
  add('CALM', Math.max(C4, A4))
  add('NORM_F', C4)
  add('STAT_F', 1)
  add('LOGITS', V4)
  add('PARTS', Math.ceil(V4 / SEGMENT))
  add('LOSS', 1)
  add('D_CALM_F', C4)
  add('D_LOOK', look)
  add('D_X', (layers + 1) * C4)
  at['LAYERS'] = end
  add('NORM_1', C4)
  add('STAT_1', 1)
  add('QKV', 3 * A4)
  add('LOOK', look)
  add('MIX', A4)
  add('NORM_2', C4)
  add('STAT_2', 1)
  add('WIDE', M4)
  add('BENT', M4)
  add('D_CALM_1', C4)
  add('D_CALM_2', C4)
  add('D_MID', C4)
  add('D_QKV', 3 * A4)
  const layer = end - at['LAYERS']
  for (const name of Object.keys(at).slice(Object.keys(at).indexOf('LAYERS') + 1)) at[name] -= at['LAYERS']
  at['LAYER'] = layer
  return {
    perPosition: at['LAYERS'] + layers * layer,
    once: (layers + 1) * shape.rows * C4,
    at,
  }
}

/** Words that one fork takes in a step's data, for a capacity in positions. */
export function forkWords(shape: Shape, capacity: number): number {
  return FORK_HEAD + 3 * capacity + capacity / shape.rows + shape.vocab + 1
}

/** The WGSL text that all kernels begin with. */
export function constantsText(shape: Shape, layout: WeightLayout, regions: Regions): string {
  const { config } = shape
  const whole: Record<string, number> = {
    T: config.context,
    TP: shape.rows,
    C: config.width,
    V: config.vocab,
    V_PADDED: shape.vocab,
    C4: shape.width / 4,
    A4: shape.heads / 4,
    Q4: (3 * shape.heads) / 4,
    M4: shape.wide / 4,
    V4: shape.vocab / 4,
    K4: Math.max(shape.width, shape.heads) / 4,
    H4: shape.head / 4,
    S4: shape.rows / 4,
    HEADS: config.heads,
    LAYER_COUNT: config.layers,
    SEGMENT,
    SEGMENTS: Math.ceil(shape.vocab / 4 / SEGMENT),
    STEP_HEAD,
    FORK_HEAD,
    PER_POSITION: regions.perPosition,
    ONCE: regions.once,
    W_SIZE: layout.size / 4,
    W_LAYER: (offset(layout, 'final.gain') - offset(layout, 'layer1.norm1.gain')) / config.layers / 4,
  }
  for (const [name, groups] of Object.entries(regions.at)) whole[`R_${name}`] = groups
  for (const [name, label] of weightNames) whole[label] = offset(layout, name) / 4
  const lines = Object.entries(whole).map(([name, value]) => `const ${name} = ${value}u;`)
  lines.push(`const CAUSAL = ${config.attention === 'causal'};`)
  lines.push(`const SCALE = ${float(1 / Math.sqrt(config.width / config.heads))};`)
  return `${lines.join('\n')}\n`
}

/** Layer parameters are named at layer 1; layer l lies W_LAYER further for each layer. */
const weightNames: readonly (readonly [string, string])[] = [
  ['embed.token', 'W_TOKEN'],
  ['embed.position', 'W_POSITION'],
  ['layer1.norm1.gain', 'W_GAIN_1'],
  ['layer1.norm1.bias', 'W_BIAS_1'],
  ['layer1.attention.qkv', 'W_QKV'],
  ['layer1.attention.qkvBias', 'W_QKV_BIAS'],
  ['layer1.attention.out', 'W_OUT'],
  ['layer1.attention.outBias', 'W_OUT_BIAS'],
  ['layer1.norm2.gain', 'W_GAIN_2'],
  ['layer1.norm2.bias', 'W_BIAS_2'],
  ['layer1.mlp.in', 'W_IN'],
  ['layer1.mlp.inBias', 'W_IN_BIAS'],
  ['layer1.mlp.out', 'W_BACK'],
  ['layer1.mlp.outBias', 'W_BACK_BIAS'],
  ['final.gain', 'W_GAIN_F'],
  ['final.bias', 'W_BIAS_F'],
]

function offset(layout: WeightLayout, name: string): number {
  const found = layout.offsets.get(name)
  if (found === undefined) throw new RangeError(`no parameter ${name}`)
  return found
}

function float(value: number): string {
  const text = String(value)
  return /[.e]/.test(text) ? `${text}f` : `${text}.0f`
}
