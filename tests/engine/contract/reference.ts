/** An executor does what the tfjs reference on plain JavaScript does: same weights and batches, same numbers. */
import { afterAll, describe, expect, it } from 'vitest'
import type { Checkpoint, Engine, UpdateRule } from '../../../shared/engine/engine.ts'
import { parameterTable, type ModelConfig } from '../../../shared/model/config.ts'
import { engineOn } from '../tfjs/backends.ts'
import {
  adamw,
  distance,
  letterShape,
  micro,
  nameOf,
  oddShapes,
  randomBatch,
  roughCheckpoint,
} from '../wasm/builders.ts'

export const rules: readonly (readonly [string, UpdateRule])[] = [
  ['AdamW', adamw],
  ['AdamW, clipped', { ...adamw, clip: 0.3 }],
  ['SGD', { kind: 'sgd', rate: 0.2 }],
  ['SGD, clipped', { kind: 'sgd', rate: 0.5, clip: 0.3 }],
]

/** Where ten steps have led the reference, by shape and rule: it is trained once for all engines of a file. */
const references = new Map<string, { readonly losses: readonly number[]; readonly end: Checkpoint }>()

/**
 * One pass agrees to 2e-6 (losses, guesses) and 2e-5 (gradients) of the largest entry: rounding of float32 sums. Ten
 * steps let rounding grow; `afterSteps` is how far their losses and weights may be apart.
 */
export function agreesWithReference(open: (config: ModelConfig) => Promise<Engine>, afterSteps: number): void {
  // An engine a shape for all its tests: compiling one takes longer than testing it.
  const opened = new Map<ModelConfig, Promise<{ mine: Engine; reference: Engine }>>()
  afterAll(async () => {
    for (const pair of opened.values()) for (const engine of Object.values(await pair)) engine.dispose()
  })

  async function both(config: ModelConfig) {
    return { mine: await open(config), reference: await engineOn('cpu', config) }
  }

  async function pair(config: ModelConfig) {
    const opening = opened.get(config) ?? both(config)
    opened.set(config, opening)
    const { mine, reference } = await opening
    await mine.load(roughCheckpoint(config, 1))
    await reference.load(roughCheckpoint(config, 1))
    return { mine, reference }
  }

  describe.each(oddShapes.map((config) => [nameOf(config), config] as const))('%s', (_, config) => {
    const contexts = [1, config.context, Math.ceil(config.context / 2), 1].map((length, seed) =>
      Array.from(randomBatch(config, 1, seed).inputs.subarray(0, length)),
    )

    it.each([1, 9])('has the same gradient and losses before the first step, %i rows', async (rows) => {
      const { mine, reference } = await pair(config)
      const batch = randomBatch(config, rows, rows)
      const [found, wanted] = [await mine.gradient(batch), await reference.gradient(batch)]
      expect(distance([found.loss], [wanted.loss])).toBeLessThan(2e-6)
      for (const { name, offset, size } of parameterTable(config)) {
        const part = (all: Float32Array) => all.subarray(offset, offset + size)
        expect(distance(part(found.gradient), part(wanted.gradient)), name).toBeLessThan(2e-5)
      }
      expect(distance(await mine.evaluate(batch), await reference.evaluate(batch))).toBeLessThan(2e-6)
    })

    it('guesses the same after contexts of any length', async () => {
      const { mine, reference } = await pair(config)
      const [found, wanted] = [await mine.predict(contexts), await reference.predict(contexts)]
      expect(found).toHaveLength(contexts.length)
      wanted.forEach((row, index) => expect(distance(found[index], row)).toBeLessThan(2e-6))
    })

    it('shows the same attention, hidden states and lens', async () => {
      const { mine, reference } = await pair(config)
      for (const context of contexts) {
        const [found, wanted] = [await mine.inspect(context), await reference.inspect(context)]
        expect(found.tokens).toEqual(context)
        expect(distance(found.attention, wanted.attention)).toBeLessThan(2e-6)
        expect(distance(found.hidden, wanted.hidden)).toBeLessThan(2e-6)
        expect(distance(found.lens, wanted.lens)).toBeLessThan(2e-6)
      }
    })
  })

  describe.each(rules)('%s', (_, rule) => {
    it.each([micro, oddShapes[2], letterShape])(
      'has the same ten losses and weights ($attention, T $context)',
      async (config) => {
        const { mine, reference } = await pair(config)
        // Of different heights, so that rows of an older batch lie behind a smaller one.
        const batches = Array.from({ length: 10 }, (_, seed) => randomBatch(config, 5 - (seed % 3), seed))
        // In two calls, so that the second one starts from moments that exist.
        const run = async (engine: Engine) => [
          ...(await engine.train(batches.slice(0, 4), rule)),
          ...(await engine.train(batches.slice(4), rule)),
        ]
        const [found, mineEnd] = [await run(mine), await mine.save()]
        const asked = `${nameOf(config)} ${JSON.stringify(rule)}`
        const known = references.get(asked) ?? { losses: await run(reference), end: await reference.save() }
        references.set(asked, known)
        const { losses: wanted, end: referenceEnd } = known
        found.forEach((loss, index) => expect(distance([loss], [wanted[index]])).toBeLessThan(afterSteps))
        expect(mineEnd.step).toBe(10)
        for (const { name, offset, size } of parameterTable(config)) {
          // A key's bias changes no softmax: its true gradient is 0, and AdamW makes whole strides of what rounding leaves.
          const isKeyBias = (i: number) => name.endsWith('.qkvBias') && Math.floor(i / config.width) === 1
          const part = (all: Float32Array) => all.subarray(offset, offset + size).filter((_, i) => !isKeyBias(i))
          expect(distance(part(mineEnd.weights), part(referenceEnd.weights)), name).toBeLessThan(afterSteps)
        }
        expect(mineEnd.moments === null).toBe(rule.kind === 'sgd')
        expect(distance(mineEnd.moments?.second ?? [], referenceEnd.moments?.second ?? [])).toBeLessThan(1e-3)
      },
    )
  })

  it('hands a run over to the reference in the middle, and takes it back', async () => {
    const { mine, reference } = await pair(micro)
    const batches = Array.from({ length: 9 }, (_, seed) => randomBatch(micro, 4, seed))
    const alone = await reference.train(batches, adamw)
    await mine.train(batches.slice(0, 3), adamw)
    await reference.load(await mine.save())
    await reference.train(batches.slice(3, 6), adamw)
    await mine.load(await reference.save())
    expect(distance(await mine.train(batches.slice(6), adamw), alone.subarray(6))).toBeLessThan(afterSteps)
  })

  it('forgets the moments of AdamW when SGD goes on, and begins new ones after it', async () => {
    const { mine, reference } = await pair(micro)
    for (const rule of [adamw, { kind: 'sgd', rate: 0.1 } as const, adamw]) {
      const batches = [randomBatch(micro, 4, 1), randomBatch(micro, 4, 2)]
      expect(distance(await mine.train(batches, rule), await reference.train(batches, rule))).toBeLessThan(1e-4)
    }
  })

  it('evaluates more rows than it has room for at once', async () => {
    const { mine, reference } = await pair(micro)
    const batch = randomBatch(micro, 300, 1)
    expect(distance(await mine.evaluate(batch), await reference.evaluate(batch))).toBeLessThan(2e-6)
  })
}
