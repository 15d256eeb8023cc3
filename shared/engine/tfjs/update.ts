/**
 * One optimizer step on the flat weights, in as few tensor operations as there are: 2 for SGD, 15 for AdamW,
 * whatever the number of parameters. Call inside `tf.tidy`.
 */
import { entryAt, named } from '../../measures/entries.ts'
import * as tf from '@tensorflow/tfjs'
import type { UpdateRule } from '../engine.ts'

type AdamW = Extract<UpdateRule, { kind: 'adamw' }>

/** What an optimizer moves: flat tensors of the same length. */
export type Flat = {
  readonly weights: tf.Tensor1D
  readonly moments: { readonly first: tf.Tensor1D; readonly second: tf.Tensor1D } | undefined
}

/** The rule's numbers as tensors, made once for a whole run of steps: making a tensor costs more than using it. */
export interface RuleTensors {
  readonly rule: UpdateRule
  readonly numbers: Readonly<Record<string, tf.Scalar>>
  /** AdamW's bias corrections (Kingma & Ba 2015, section 3), a pair for each step of the run. */
  readonly unbias: readonly { readonly stride: tf.Tensor; readonly spread: tf.Tensor }[]
}

/** For `count` steps after `step` of them. Call inside `tf.tidy`. */
export function ruleTensors(rule: UpdateRule, step: number, count: number): RuleTensors {
  const values: Record<string, number> = { rate: rule.rate, one: 1, tiny: 1e-12 }
  if (rule.clip !== undefined) values['clip'] = rule.clip
  if (rule.kind === 'adamw') {
    Object.assign(values, {
      keepFirst: rule.beta1,
      addFirst: 1 - rule.beta1,
      keepSecond: rule.beta2,
      addSecond: 1 - rule.beta2,
      epsilon: rule.epsilon,
      keepWeights: 1 - rule.rate * rule.decay,
    })
  }
  const numbers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, tf.scalar(value)]))
  return { rule, numbers, unbias: rule.kind === 'adamw' && count > 0 ? corrections(rule, step, count) : [] }
}

function corrections({ rate, beta1, beta2 }: AdamW, step: number, count: number): RuleTensors['unbias'] {
  const each = (value: (at: number) => number) =>
    tf.split(tf.tensor1d(Array.from({ length: count }, (_, i) => value(step + i + 1))), count)
  const spreads = each((at) => 1 / (1 - beta2 ** at))
  return each((at) => rate / (1 - beta1 ** at)).map((stride, i) => ({ stride, spread: entryAt(spreads, i) }))
}

/** The run's step `index` (the first is 0) along `gradient` [P]. */
export function update(
  flat: Flat,
  gradient: tf.Tensor1D,
  { rule, numbers: n, unbias }: RuleTensors,
  index: number,
): Flat {
  const g = n['clip'] ? clip(gradient, n['clip'], n) : gradient
  if (rule.kind === 'sgd') return { weights: tf.sub(flat.weights, tf.mul(g, named(n, 'rate'))), moments: undefined }

  const firstOld = flat.moments?.first ?? tf.zerosLike(g)
  const secondOld = flat.moments?.second ?? tf.zerosLike(g)
  const first: tf.Tensor1D = tf.add(tf.mul(firstOld, named(n, 'keepFirst')), tf.mul(g, named(n, 'addFirst')))
  const second: tf.Tensor1D = tf.add(
    tf.mul(secondOld, named(n, 'keepSecond')),
    tf.mul(tf.mul(g, g), named(n, 'addSecond')),
  )
  const { stride, spread: unbiased } = entryAt(unbias, index)
  const spread = tf.add(tf.sqrt(tf.mul(second, unbiased)), named(n, 'epsilon'))
  const move = tf.div(tf.mul(first, stride), spread)
  // Decay is apart from the gradient (Loshchilov & Hutter 2019) and falls on every weight alike.
  return { weights: tf.sub(tf.mul(flat.weights, named(n, 'keepWeights')), move), moments: { first, second } }
}

/** Shortens the gradient so that its Euclidean norm is at most `most`. */
function clip(gradient: tf.Tensor1D, most: tf.Scalar, n: RuleTensors['numbers']): tf.Tensor1D {
  const norm = tf.add(tf.sqrt(tf.sum(tf.mul(gradient, gradient))), named(n, 'tiny'))
  return tf.mul(gradient, tf.minimum(named(n, 'one'), tf.div(most, norm)))
}
