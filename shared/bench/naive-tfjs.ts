/**
 * The model as most people write it with TensorFlow.js: a variable for each parameter, one-hot rows for words and
 * labels, `tf.moments`, `tf.losses` and `tf.train.adam`. Only the benchmark uses it, as the figure to beat.
 *
 * Same mathematics as `shared/model/transformer.ts`. Words are one-hot because the backward pass of `tf.gather` has no kernel on
 * tfjs's WASM backend. Losses are read once a call, which is kinder than most tutorials.
 */
import { entryAt, named } from '../measures/entries.ts'
import * as tf from '@tensorflow/tfjs'
import type { Batch, Checkpoint, UpdateRule } from '../engine/engine.ts'
import { EngineError } from '../engine/engine.ts'
import type { TfjsBackend } from '../engine/tfjs/tfjs-engine.ts'
import { parameterTable, type ModelConfig } from '../model/config.ts'
import type { Trainer } from './trainer.ts'

type Variables = Record<string, tf.Variable>

export function naiveTfjs(config: ModelConfig, backend: TfjsBackend): Trainer {
  let variables: Variables = {}
  let optimizer: tf.Optimizer | null = null
  const drop = () => {
    tf.dispose(variables)
    optimizer?.dispose()
    optimizer = null
  }

  async function load({ weights }: Checkpoint): Promise<void> {
    drop()
    await tf.setBackend(backend)
    variables = Object.fromEntries(
      parameterTable(config).map(({ name, shape, offset, size }) => [
        name,
        tf.variable(tf.tensor(weights.slice(offset, offset + size), [...shape])),
      ]),
    )
  }

  async function train(batches: readonly Batch[], rule: UpdateRule): Promise<Float32Array> {
    if (rule.kind !== 'adamw' || rule.decay !== 0) throw new EngineError('rule', 'the naive trainer knows plain Adam')
    optimizer ??= tf.train.adam(rule.rate, rule.beta1, rule.beta2, rule.epsilon)
    const found: tf.Scalar[] = []
    for (const batch of batches) {
      const loss = optimizer.minimize(() => meanLoss(config, variables, batch), true)
      if (loss) found.push(loss)
    }
    const losses = await Promise.all(found.map(async (loss) => (await loss.data())[0]))
    tf.dispose(found)
    return Float32Array.from(losses)
  }

  return { load, train, dispose: drop }
}

function meanLoss(config: ModelConfig, w: Variables, { rows: B, inputs, targets }: Batch): tf.Scalar {
  const { vocab: V, context: T, width: C, layers } = config
  const words = tf.oneHot(tf.tensor1d(inputs, 'int32'), V).toFloat() // [B * T, V]
  const labels = tf.oneHot(tf.tensor1d(targets, 'int32'), V)
  let x: tf.Tensor = tf
    .matMul(words, named(w, 'embed.token'))
    .reshape([B, T, C])
    .add(named(w, 'embed.position'))
    .reshape([B * T, C]) // [B * T, V] -> [B * T, C] -> [B, T, C] -> [B * T, C]
  for (let layer = 1; layer <= layers; layer++) {
    const h = `layer${layer}`
    x = x.add(attention(config, w, h, B, norm(w, `${h}.norm1`, x)))
    const wide = gelu(dense(w, `${h}.mlp.in`, norm(w, `${h}.norm2`, x))) // [B * T, 4 * C]
    x = x.add(dense(w, `${h}.mlp.out`, wide))
  }
  const logits = tf.matMul(norm(w, 'final', x), named(w, 'embed.token'), false, true) // [B * T, V]
  return tf.losses.softmaxCrossEntropy(labels, logits)
}

function attention({ context: T, width: C, heads }: ModelConfig, w: Variables, h: string, B: number, x: tf.Tensor) {
  const size = C / heads
  const parts = dense(w, `${h}.attention.qkv`, x).split(3, 1) // three of [B * T, C]
  const part = (at: number) => entryAt(parts, at).reshape([B, T, heads, size]).transpose([0, 2, 1, 3]) // -> [B, heads, T, size]
  const [query, key, value] = [part(0), part(1), part(2)]
  const future = tf.sub(1, tf.linalg.bandPart(tf.ones([T, T]), -1, 0)).mul(-1e9)
  const scores = tf.matMul(query, key, false, true).div(Math.sqrt(size)).add(future) // [B, heads, T, T]
  const mixed = tf.matMul(tf.softmax(scores), value) // [B, heads, T, size]
  return dense(w, `${h}.attention.out`, mixed.transpose([0, 2, 1, 3]).reshape([B * T, C]))
}

function dense(w: Variables, name: string, x: tf.Tensor): tf.Tensor {
  return tf.matMul(x, named(w, name)).add(named(w, `${name}Bias`))
}

function norm(w: Variables, name: string, x: tf.Tensor): tf.Tensor {
  const { mean, variance } = tf.moments(x, -1, true)
  return x
    .sub(mean)
    .div(variance.add(1e-5).sqrt())
    .mul(named(w, `${name}.gain`))
    .add(named(w, `${name}.bias`))
}

function gelu(x: tf.Tensor): tf.Tensor {
  const bend = x.add(x.pow(3).mul(0.044715)).mul(Math.sqrt(2 / Math.PI))
  return x.mul(0.5).mul(bend.tanh().add(1))
}
