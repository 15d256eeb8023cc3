/** The trainers that the engine is compared with are the same model: same weights, same batches, same losses. */
import { describe, expect, it } from 'vitest'
import * as jax from '@jax-js/jax'
import { boutOf } from '../../shared/bench/bout.ts'
import { jaxTrainer } from '../../shared/bench/jax-trainer.ts'
import { naiveTfjs } from '../../shared/bench/naive-tfjs.ts'
import { lossDifference, TOLERANCE } from '../../shared/bench/race.ts'
import { benchShapes } from '../../shared/bench/shapes.ts'
import { benchRule, type Trainer } from '../../shared/bench/trainer.ts'
import { wakeCpu } from '../../shared/engine/tfjs/backends.ts'
import { tfjsEngine } from '../../shared/engine/tfjs/tfjs-engine.ts'
import { wasmEngine } from '../engine/wasm/builders.ts'

const shape = benchShapes.micro
const { config } = shape
const tools = { clock: () => 0, gpu: null }

async function tenLosses(open: () => Promise<Trainer>): Promise<readonly number[]> {
  const bout = await boutOf(open, shape, tools)
  try {
    return (await bout.run(0, 10)).losses
  } finally {
    bout.close()
  }
}

const reference = wakeCpu().then(() => tenLosses(async () => tfjsEngine(config, 'cpu')))

async function jaxOnWasm(): Promise<Trainer> {
  const trainer = await jaxTrainer(jax, config, benchRule, 'wasm')
  if (!trainer) throw new Error('jax-js has no WASM here')
  return trainer
}

describe('ten losses of the common run', () => {
  it.each([
    ['tfjs as most people write it', async () => naiveTfjs(config, 'cpu')],
    ['jax-js', jaxOnWasm],
    ['our WASM', () => wasmEngine(config)],
  ])('are the reference’s with %s', async (_, open) => {
    const right = await reference
    expect(right).toHaveLength(10)
    expect(lossDifference(await tenLosses(open), right)).toBeLessThan(TOLERANCE)
  })

  it('are others as soon as one step is not taken: the comparison would notice', async () => {
    const lazy = async (): Promise<Trainer> => {
      const engine = await wasmEngine(config)
      const train: Trainer['train'] = async ([first, ...rest], rule) =>
        Float32Array.from([...(await engine.train([first], { ...rule, rate: 0 })), ...(await engine.train(rest, rule))])
      return { load: (from) => engine.load(from), train, dispose: () => engine.dispose() }
    }
    expect(lossDifference(await tenLosses(lazy), await reference)).toBeGreaterThan(TOLERANCE)
  })
})

it('trains as many forks together as one after another, and says so when a trainer has none', async () => {
  const own = await boutOf(() => wasmEngine(config), shape, tools)
  expect(await own.forks(3, 2, 'together')).toBe(0)
  expect(await own.forks(3, 2, 'in-turn')).toBe(0)
  own.close()
  const naive = await boutOf(async () => naiveTfjs(config, 'cpu'), shape, tools)
  expect(await naive.forks(3, 2, 'together')).toBeNull()
  naive.close()
})
