/**
 * Where the activations of a step lie on the GPU. A region is measured in groups of four numbers per position: it
 * begins at the sum of the groups before it, times the buffer's capacity in positions. What the gradient kernel
 * needs has a region in every layer; the rest is used again by the next layer.
 */
import type { Shape } from './shape.ts'

/** Groups of four scores that one worker of the softmax handles. */
export const SEGMENT = 16

/** First group of each region. A slope is the loss's derivative by what the name says. */
export interface Regions {
  /** The residual stream; in the backward pass the slopes of the queries, until these are free. */
  readonly stream: number
  /** Rows after a LayerNorm, with gain and bias; in the backward pass the slope of the mixed values. */
  readonly calm: number
  /** Slope of the attention. */
  readonly lookSlope: number
  /** Largest score and sum of exponentials of each segment of the vocabulary. */
  readonly parts: number
  /** Groups that a position has in these two, which share their place: parts are done with before slopes begin. */
  readonly partGroups: number
  /** Scores of all words, then their slopes or the log-probabilities. */
  readonly scores: number
  /** Loss of a position; beside the first one of a sequence, their sum. */
  readonly loss: number
  /** Slope of the residual stream after the embedding and after each layer. */
  readonly streamSlopes: readonly number[]
  readonly final: NormRegions & { readonly calm: number }
  readonly layers: readonly LayerRegions[]
  /** Groups per position, all together. */
  readonly perPosition: number
  /** Groups a fork has once, after all others: the residual stream after each layer of one sequence. */
  readonly once: number
}

export interface NormRegions {
  /** Rows of mean 0 and variance 1. */
  readonly normal: number
  /** One over the spread. */
  readonly scale: number
  /** Slope of the norm's output. */
  readonly slope: number
}

export interface LayerRegions {
  readonly norm1: NormRegions
  /** Queries, keys and values; then their slopes. */
  readonly qkv: number
  readonly look: number
  readonly mix: number
  /** Slope of the residual stream between attention and MLP. */
  readonly middleSlope: number
  readonly norm2: NormRegions
  /** The MLP's wide rows before the GELU, then their slope. */
  readonly wide: number
  readonly bent: number
}

export function regionsOf(shape: Shape): Regions {
  const width = shape.width / 4
  const wide = shape.wide / 4
  const look = (shape.config.heads * shape.rows) / 4
  let end = 0
  const take = (groups: number) => {
    end += groups
    return end - groups
  }
  const norm = (): NormRegions => ({ normal: take(width), scale: take(1), slope: take(width) })
  const layers = Array.from({ length: shape.config.layers }, () => ({
    norm1: norm(),
    qkv: take(3 * width),
    look: take(look),
    mix: take(width),
    middleSlope: take(width),
    norm2: norm(),
    wide: take(wide),
    bent: take(wide),
  }))
  const partGroups = Math.max(look, Math.ceil(shape.vocab / 4 / SEGMENT))
  const parts = take(partGroups)
  return {
    stream: take(width),
    calm: take(width),
    lookSlope: parts,
    parts,
    partGroups,
    scores: take(shape.vocab / 4),
    loss: take(1),
    streamSlopes: Array.from({ length: shape.config.layers + 1 }, () => take(width)),
    final: { ...norm(), calm: take(width) },
    layers,
    perPosition: end,
    once: (shape.config.layers + 1) * shape.rows * width,
  }
}
