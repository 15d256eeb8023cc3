/**
 * The transformer, written to be read aloud. It turns a row of words into a guess about each next word.
 *
 * A decoder as in GPT-2 (Radford et al. 2019): every word becomes a vector, L layers mix the vectors of a
 * row (attention) and transform each by itself (MLP), and the last vectors are compared with the vector of every word. Nothing else happens
 * here: no randomness, no learning. Learning is `tf.valueAndGrads` over this same function.
 *
 * Short letters are sizes: B rows, T positions, C width, nh heads, hs = C / nh width of a head, V words.
 */
import { entryAt, named } from '../measures/entries.ts'
import * as tf from '@tensorflow/tfjs'
import type { ModelConfig } from './config.ts'
import { product } from './product.ts'

/** The model's numbers by name, shaped as in `parameterTable`. */
export type Weights = Readonly<Record<string, tf.Tensor>>

/** Numbers that never learn. They are made once, because making a tensor costs more than using it. */
export interface Constants {
  /** [T, T]: 0 where the row's position may look at the column's, -1e9 where it may not. */
  readonly mask: tf.Tensor2D
  /** 1 / sqrt(hs): keeps attention scores near 1 whatever the head's width. */
  readonly scale: tf.Scalar
  /** 1e-5: keeps a division by the spread of equal numbers finite. */
  readonly epsilon: tf.Scalar
  /** 2 sqrt(2 / pi) and 0.044715 times that: the curve of the GELU. */
  readonly gelu: tf.Scalar
  readonly geluCubic: tf.Scalar
}

/** Everything that was computed for a batch. */
export interface Reading {
  /** L + 1 tensors [B * T, C]: the vectors after the embedding and after each layer. */
  readonly hidden: readonly tf.Tensor2D[]
  /** L tensors [B, nh, T, T]: how much each position looked at each other one. */
  readonly attention: readonly tf.Tensor4D[]
  /** [B * T, C]: the last vectors, normalized, as they are compared with the vector of every word. */
  readonly final: tf.Tensor2D
  /** [B * T, V]: the score of every word as the next one. */
  readonly logits: tf.Tensor2D
}

export function constants(config: ModelConfig): Constants {
  const { context: T, width: C, heads: nh } = config
  const mask = new Float32Array(T * T)
  if (config.attention === 'causal') {
    for (let row = 0; row < T; row++) mask.fill(-1e9, row * T + row + 1, row * T + T)
  }
  const curve = 2 * Math.sqrt(2 / Math.PI)
  return {
    mask: tf.tensor2d(mask, [T, T]),
    scale: tf.scalar(1 / Math.sqrt(C / nh)),
    epsilon: tf.scalar(1e-5),
    gelu: tf.scalar(curve),
    geluCubic: tf.scalar(0.044715 * curve),
  }
}

/** Reads B rows of T word numbers ([B, T], T at most the config's). */
export function read(config: ModelConfig, weights: Weights, fixed: Constants, words: tf.Tensor2D): Reading {
  let x = embed(config, weights, words) // [B * T, C]
  const hidden = [x]
  const attention = []
  for (let layer = 1; layer <= config.layers; layer++) {
    const mixed = attend(config, weights, fixed, `layer${layer}`, x, words.shape)
    x = tf.add(x, mixed.out)
    x = tf.add(x, mlp(weights, fixed, `layer${layer}`, x))
    hidden.push(x)
    attention.push(mixed.attention)
  }
  const final = normalize(weights, fixed, 'final', x)
  return { hidden, attention, final, logits: compare(weights, final) }
}

/** What each word is, plus where it stands. */
function embed({ width: C }: ModelConfig, weights: Weights, words: tf.Tensor2D): tf.Tensor2D {
  const [B, T] = words.shape
  const what = lookUp(weights, words.reshape([B * T])) // [B, T] -> [B * T] -> [B * T, C]
  const where = (weights['embed.position'] as tf.Tensor2D).slice([0, 0], [T, C]) // [T, C]
  return what
    .reshape([B, T, C])
    .add(where)
    .reshape([B * T, C]) // [B, T, C] -> [B * T, C]
}

/** Attention: every position asks (query), offers (key) and hands over (value); nh heads do it side by side. */
function attend(
  { width: C, heads: nh }: ModelConfig,
  weights: Weights,
  fixed: Constants,
  layer: string,
  x: tf.Tensor2D,
  [B, T]: [number, number],
): { out: tf.Tensor2D; attention: tf.Tensor4D } {
  const hs = C / nh
  const calm = normalize(weights, fixed, `${layer}.norm1`, x)
  const qkv = linear(weights, `${layer}.attention.qkv`, calm) // [B * T, 3 * C]
  const parts = tf.split(qkv, 3, 1) // three of [B * T, C]
  const part = (at: number) => entryAt(parts, at).reshape([B, T, nh, hs]).transpose([0, 2, 1, 3]) // -> [B, nh, T, hs]
  const [query, key, value] = [part(0), part(1), part(2)]
  const mask = fixed.mask.slice([0, 0], [T, T])
  const scores = tf.matMul(query, key, false, true).mul(fixed.scale).add(mask) // [B, nh, T, T]
  const attention = tf.softmax(scores) as tf.Tensor4D // each row sums to 1
  const mixed = tf.matMul(attention, value) // [B, nh, T, hs]
  const joined: tf.Tensor2D = mixed.transpose([0, 2, 1, 3]).reshape([B * T, C]) // -> [B, T, nh, hs] -> [B * T, C]
  return { out: linear(weights, `${layer}.attention.out`, joined), attention }
}

/** The MLP: four times wider, bent by a GELU, and back. Each position by itself. */
function mlp(weights: Weights, fixed: Constants, layer: string, x: tf.Tensor2D): tf.Tensor2D {
  const calm = normalize(weights, fixed, `${layer}.norm2`, x)
  const wide = gelu(fixed, linear(weights, `${layer}.mlp.in`, calm)) // [B * T, 4 * C]
  return linear(weights, `${layer}.mlp.out`, wide) // [B * T, C]
}

/** The vector of each word. [N] -> [N, C]. */
function lookUp(weights: Weights, words: tf.Tensor1D): tf.Tensor2D {
  return tf.gather(weights['embed.token'] as tf.Tensor2D, words)
}

/** Compares each vector with the vector of every word: the score is their inner product. [N, C] -> [N, V]. */
function compare(weights: Weights, final: tf.Tensor2D): tf.Tensor2D {
  return product(final, tf.transpose(weights['embed.token'] as tf.Tensor2D))
}

/** What the vectors of any layer would say if they were the last: log-probabilities, nats. [N, C] -> [N, V]. */
export function guess(weights: Weights, fixed: Constants, x: tf.Tensor2D): tf.Tensor2D {
  return tf.logSoftmax(compare(weights, normalize(weights, fixed, 'final', x)))
}

/**
 * Surprise at each true next word, nats: -log p(target) = log(sum over w of e^score(w)) - score(target). [B * T].
 * `targets` are the true words, 0 or more; what falls on places where nothing is asked is the caller's to drop.
 */
export function losses(weights: Weights, { final, logits }: Reading, targets: tf.Tensor1D): tf.Tensor1D {
  const score = tf.sum<tf.Tensor1D>(tf.mul(final, lookUp(weights, targets)), 1) // [B * T]
  return tf.sub(tf.logSumExp(logits, 1), score)
}

function linear(weights: Weights, name: string, x: tf.Tensor2D): tf.Tensor2D {
  return tf.add(product(x, weights[name] as tf.Tensor2D), named(weights, `${name}Bias`))
}

/** LayerNorm: mean 0 and variance 1 along the width, then a learned gain and bias. */
function normalize(weights: Weights, fixed: Constants, name: string, x: tf.Tensor2D): tf.Tensor2D {
  const centred = tf.sub(x, tf.mean(x, 1, true))
  const variance = tf.mean(tf.mul(centred, centred), 1, true)
  const calm = tf.mul(centred, tf.rsqrt(tf.add(variance, fixed.epsilon)))
  return tf.add(tf.mul(calm, named(weights, `${name}.gain`)), named(weights, `${name}.bias`))
}

/** GELU, tanh form (Hendrycks & Gimpel 2016): (1 + tanh u) / 2 is sigmoid(2u). */
function gelu(fixed: Constants, x: tf.Tensor2D): tf.Tensor2D {
  const bend = tf.add(tf.mul(tf.mul(x, x), fixed.geluCubic), fixed.gelu)
  return tf.mul(x, tf.sigmoid(tf.mul(x, bend)))
}
