/**
 * What lies where in the engine's memory. Everything is laid out once, for a shape; after that nothing is ever
 * allocated. A batch passes through in chunks of whole texts, so the memory does not depend on the batch size.
 */
import { entryAt } from '../../measures/entries.ts'
import { parameterCount, parameterTable, type ModelConfig, type Parameter } from '../../model/config.ts'
import { reach, roundUp, sides, span, strideFor, type Grid, type Side } from './layout.ts'

/** A matrix cut into panels of 8 columns: k terms a sum, n sums. */
export interface Panels {
  readonly at: number
  readonly k: number
  readonly n: number
}

/** A parameter with room for its padded weights and its padded gradient. */
export interface Block {
  readonly parameter: Parameter
  readonly rows: Side
  readonly columns: Side
  readonly weights: Grid
  readonly gradient: Grid
  /** Of the matrix and of its transpose; vectors and positions are never multiplied. */
  readonly panels: Panels
  readonly panelsT: Panels
}

/** What one layer remembers of a chunk from the way forward to the way back. */
export interface LayerPlan {
  readonly name: string
  readonly norm1: NormPlan
  readonly qkv: Grid
  readonly probs: number
  readonly mixed: Grid
  readonly norm2: NormPlan
  /** Before the GELU; its slope afterwards. */
  readonly wide: Grid
  readonly bent: Grid
}

export interface NormPlan {
  readonly hat: Grid
  readonly out: Grid
  readonly rstd: number
}

export type Plan = ReturnType<typeof planMemory>

/** Fewer tokens a chunk waste the weights' trip through the cache, more tokens push the activations out of it. */
const CHUNK = 128

/** Lays out the memory from byte `base` on. */
export function planMemory(config: ModelConfig, base: number) {
  const { vocab: V, context: T, width: C, heads: nh } = config
  let end = roundUp(base, 64)
  const take = (bytes: number) => {
    const at = end
    end += roundUp(bytes, 64)
    return at
  }
  const capacity = Math.max(CHUNK, T)
  // Tiles of 4 rows may spill over the last token.
  const rows = roundUp(capacity, 4) + 4
  const grid = (columns: number): Grid => {
    const stride = strideFor(columns)
    return { at: take(rows * stride), stride }
  }
  const numbers = (count: number) => take(4 * count)

  const count = roundUp(parameterCount(config), 4)
  const flat = {
    count,
    weights: numbers(count),
    gradient: numbers(count),
    first: numbers(count),
    second: numbers(count),
  }

  const table = parameterTable(config).map((parameter) => ({ parameter, ...sides(config, parameter) }))
  const padded = ({ rows, columns }: { rows: Side; columns: Side }): Grid => ({
    at: numbers(span(rows) * span(columns)),
    stride: 4 * span(columns),
  })
  const weights = table.map(padded)
  const gradientStart = end
  const gradients = table.map(padded)
  const gradientEnd = end
  const panels = (along: Side, across: Side): Panels => {
    const [k, n] = [reach(along), span(across)]
    return { at: numbers(k * n), k, n }
  }
  const blocks = new Map<string, Block>()
  table.forEach(({ parameter, rows, columns }, index) => {
    const isMatrix = parameter.shape.length === 2 && parameter.name !== 'embed.position'
    const none = { at: 0, k: 0, n: 0 }
    blocks.set(parameter.name, {
      parameter,
      rows,
      columns,
      weights: entryAt(weights, index),
      gradient: entryAt(gradients, index),
      panels: isMatrix ? panels(rows, columns) : none,
      panelsT: isMatrix ? panels(columns, rows) : none,
    })
  })

  const headPad = roundUp(C / nh, 8)
  const [widthC, widthHeads, widthMlp, widthV] = [roundUp(C, 8), nh * headPad, roundUp(4 * C, 8), roundUp(V, 8)]
  const norm = (): NormPlan => ({ hat: grid(widthC), out: grid(widthC), rstd: numbers(rows) })
  // (t + 3) (t + 7) probabilities a text and head at most: per token that is largest for the shortest or longest text.
  const probsPerToken = Math.max(32, Math.ceil(((T + 3) * (T + 7)) / T))
  const layers = Array.from({ length: config.layers }, (_, index): LayerPlan => ({
    name: `layer${index + 1}`,
    norm1: norm(),
    qkv: grid(3 * widthHeads),
    probs: numbers(capacity * probsPerToken * nh),
    mixed: grid(widthHeads),
    norm2: norm(),
    wide: grid(widthMlp),
    bent: grid(widthMlp),
  }))

  return {
    config,
    capacity,
    /** As the attention kernels take it: how many, width and padded width of one, scale of scores, causal or not. */
    heads: [nh, C / nh, headPad, Math.sqrt(nh / C), config.attention === 'causal' ? 1 : 0] as const,
    flat,
    blocks,
    gradientStart,
    gradientEnd,
    layers,
    /** The residual stream and its gradient. */
    x: grid(widthC),
    dx: grid(widthC),
    /** Gradients on their way back through a layer. */
    dNorm: grid(widthC),
    dMixed: grid(widthHeads),
    dQkv: grid(3 * widthHeads),
    dWide: grid(widthMlp),
    /** The asked positions only: their stream, final norm and scores. */
    picked: grid(widthC),
    final: norm(),
    dPicked: grid(widthC),
    logits: grid(widthV),
    losses: numbers(rows),
    /** i32 lists that describe a chunk. */
    tokens: numbers(rows),
    positions: numbers(rows),
    asked: numbers(rows),
    targets: numbers(rows),
    spans: numbers(3 * capacity),
    scratch: numbers(Math.max((headPad + T + 3) * (T + 7), widthV)),
    zeros: numbers(Math.max(3 * widthHeads, widthMlp, widthV)),
    end,
  }
}
