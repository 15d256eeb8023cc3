/**
 * The shape of the transformer, and where each of its parameters lies in the flat array.
 *
 * Pre-LN decoder (Radford et al. 2019): token and learned position embeddings, L blocks of attention and a
 * four times wider GELU MLP, a final LayerNorm, and an output head tied to the token embedding.
 */
export interface ModelConfig {
  /** V, number of words. */
  readonly vocab: number
  /** T, tokens a row. */
  readonly context: number
  /** L. */
  readonly layers: number
  /** C, width of the residual stream. */
  readonly width: number
  /** nh; must divide the width. */
  readonly heads: number
  /** 'causal' sees the past only; 'two-sided' sees the whole row (masked-word models). */
  readonly attention: 'causal' | 'two-sided'
}

/** One named block of the flat array. */
export interface Parameter {
  readonly name: string
  /** 0 is the embeddings, 1..L the layers, L + 1 the final norm: for "how much of the blame went where". */
  readonly layer: number
  readonly shape: readonly number[]
  readonly offset: number
  readonly size: number
}

/** The flat layout that every executor shares. */
export function parameterTable(config: ModelConfig): Parameter[] {
  const { vocab: V, context: T, layers: L, width: C } = config
  const table: Parameter[] = []
  let offset = 0
  const add = (name: string, layer: number, ...shape: number[]) => {
    const size = shape.reduce((product, side) => product * side, 1)
    table.push({ name, layer, shape, offset, size })
    offset += size
  }
  add('embed.token', 0, V, C)
  add('embed.position', 0, T, C)
  for (let layer = 1; layer <= L; layer++) {
    const h = `layer${layer}`
    add(`${h}.norm1.gain`, layer, C)
    add(`${h}.norm1.bias`, layer, C)
    add(`${h}.attention.qkv`, layer, C, 3 * C)
    add(`${h}.attention.qkvBias`, layer, 3 * C)
    add(`${h}.attention.out`, layer, C, C)
    add(`${h}.attention.outBias`, layer, C)
    add(`${h}.norm2.gain`, layer, C)
    add(`${h}.norm2.bias`, layer, C)
    add(`${h}.mlp.in`, layer, C, 4 * C)
    add(`${h}.mlp.inBias`, layer, 4 * C)
    add(`${h}.mlp.out`, layer, 4 * C, C)
    add(`${h}.mlp.outBias`, layer, C)
  }
  add('final.gain', L + 1, C)
  add('final.bias', L + 1, C)
  return table
}

/** Number of parameters of the model. */
export function parameterCount(config: ModelConfig): number {
  return parameterTable(config).reduce((sum, { size }) => sum + size, 0)
}
