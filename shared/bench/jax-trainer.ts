/**
 * The model in jax-js, whole step (forward, backward, Adam) in one `jit`, as its authors advise. Only the benchmark
 * uses it, as the figure to beat. Same mathematics as `shared/model/transformer.ts`.
 *
 * jax-js owns arrays by reference count: a function consumes its arguments, and `.ref` keeps one for another use.
 * Its module is handed in, because a build without the development packages does not have it.
 */
import { entryAt, named } from '../measures/entries.ts'
import type * as JaxModule from '@jax-js/jax'
import type { Array as JaxArray } from '@jax-js/jax'
import type { Batch, Checkpoint, UpdateRule } from '../engine/engine.ts'
import { EngineError } from '../engine/engine.ts'
import { parameterTable, type ModelConfig } from '../model/config.ts'
import type { Trainer } from './trainer.ts'

export type Jax = typeof JaxModule
type Named = Readonly<Record<string, JaxArray>>
/** Weights, first and second moments, in the order of `parameterTable`. */
type State = [JaxArray[], JaxArray[], JaxArray[]]

/** Null where jax-js finds no such device. */
export async function jaxTrainer(
  jax: Jax,
  config: ModelConfig,
  rule: Extract<UpdateRule, { kind: 'adamw' }>,
  device: 'wasm' | 'webgpu',
): Promise<Trainer | null> {
  const { numpy: np } = jax
  if (!(await jax.init(device)).includes(device)) return null
  const table = parameterTable(config)
  const names = table.map(({ name }) => name)
  const step = jax.jit(stepOf(jax, config, names, rule))
  let state: State = [[], [], []]
  let taken = 0
  const drop = () => {
    for (const array of state.flat()) array.dispose()
    state = [[], [], []]
  }

  async function load({ weights }: Checkpoint): Promise<void> {
    jax.defaultDevice(device)
    drop()
    taken = 0
    state[0] = table.map(({ shape, offset, size }) =>
      np.array(weights.slice(offset, offset + size)).reshape([...shape]),
    )
    state[1] = table.map(({ shape }) => np.zeros([...shape]))
    state[2] = table.map(({ shape }) => np.zeros([...shape]))
  }

  async function train(batches: readonly Batch[], asked: UpdateRule): Promise<Float32Array> {
    if (asked !== rule) throw new EngineError('rule', 'the step was compiled for another rule')
    // Another trainer of this thread may use another device.
    jax.defaultDevice(device)
    const losses: number[] = []
    for (const { inputs, targets } of batches) {
      taken++
      const stride = np.array(new Float32Array([rule.rate / (1 - rule.beta1 ** taken)]))
      const unbias = np.array(new Float32Array([1 / (1 - rule.beta2 ** taken)]))
      const [loss, ...next] = step(...state, np.array(inputs), np.array(targets), stride, unbias)
      state = next
      // Its work is lazy. Its authors advise to wait often; read at the end only, a burst needs nine times the buffers.
      losses.push((await loss.data())[0])
    }
    return Float32Array.from(losses)
  }

  return { load, train, dispose: drop }
}

function stepOf(jax: Jax, config: ModelConfig, names: readonly string[], rule: Extract<UpdateRule, { kind: 'adamw' }>) {
  const { numpy: np } = jax
  return function step(
    weights: JaxArray[],
    first: JaxArray[],
    second: JaxArray[],
    inputs: JaxArray,
    targets: JaxArray,
    stride: JaxArray,
    unbias: JaxArray,
  ): [JaxArray, ...State] {
    const loss = (learned: JaxArray[]) =>
      meanLoss(jax, config, Object.fromEntries(names.map((name, at) => [name, entryAt(learned, at)])), inputs, targets)
    const [value, gradients] = jax.valueAndGrad(loss)(weights.map((array) => array.ref))
    const next: State = [[], [], []]
    gradients.forEach((gradient, at) => {
      const m = entryAt(first, at)
        .mul(rule.beta1)
        .add(gradient.ref.mul(1 - rule.beta1))
      const v = entryAt(second, at)
        .mul(rule.beta2)
        .add(np.square(gradient).mul(1 - rule.beta2))
      const spread = np.sqrt(v.ref.mul(unbias.ref)).add(rule.epsilon)
      next[0].push(entryAt(weights, at).sub(m.ref.mul(stride.ref).div(spread)))
      next[1].push(m)
      next[2].push(v)
    })
    stride.dispose()
    unbias.dispose()
    return [value, ...next]
  }
}

function meanLoss(jax: Jax, config: ModelConfig, w: Named, inputs: JaxArray, targets: JaxArray): JaxArray {
  const { numpy: np, nn } = jax
  const { vocab: V, context: T, width: C, layers, heads } = config
  const size = C / heads
  const B = entryAt(inputs.shape, 0) / T
  const dense = (name: string, x: JaxArray) => np.matmul(x, named(w, name)).add(named(w, `${name}Bias`))
  const norm = (name: string, x: JaxArray) =>
    nn
      .standardize(x, -1, { epsilon: 1e-5 })
      .mul(named(w, `${name}.gain`))
      .add(named(w, `${name}.bias`))
  const attend = (h: string, x: JaxArray) => {
    const parts = np.split(dense(`${h}.attention.qkv`, x), 3, 1) // three of [B * T, C]
    const part = (at: number) => entryAt(parts, at).reshape([B, T, heads, size]).transpose([0, 2, 1, 3]) // -> [B, heads, T, size]
    const [query, key, value] = [part(0), part(1), part(2)]
    const scores = np.matmul(query, np.matrixTranspose(key)).mul(1 / Math.sqrt(size)) // [B, heads, T, T]
    const past = np.tri(T).equal(1)
    const mixed = np.matmul(nn.softmax(np.where(past, scores, -1e9)), value) // [B, heads, T, size]
    return dense(`${h}.attention.out`, mixed.transpose([0, 2, 1, 3]).reshape([B * T, C]))
  }
  const what = np.matmul(nn.oneHot(inputs, V), named(w, 'embed.token').ref) // [B * T, C]
  let x = what
    .reshape([B, T, C])
    .add(named(w, 'embed.position'))
    .reshape([B * T, C])
  for (let layer = 1; layer <= layers; layer++) {
    const h = `layer${layer}`
    x = x.ref.add(attend(h, norm(`${h}.norm1`, x)))
    x = x.ref.add(dense(`${h}.mlp.out`, nn.gelu(dense(`${h}.mlp.in`, norm(`${h}.norm2`, x)))))
  }
  const logits = np.matmul(norm('final', x), np.transpose(named(w, 'embed.token'))) // [B * T, V]
  const truth = nn.oneHot(targets, V)
  return nn.logSoftmax(logits).mul(truth).sum(-1).mean().neg()
}
