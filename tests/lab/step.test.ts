/** One step laid open: everything shown must be what was done. */
import { describe, expect, it } from 'vitest'
import type { LabJob } from '../../shared/lab/jobs.ts'
import { parameterTable } from '../../shared/model/config.ts'
import { adamw, done, startedLab, tinyBrain, town } from './lab-builders.ts'

type StepJob = Extract<LabJob, { kind: 'step' }>

const card = { tokens: town.heldOut[0].tokens, blank: town.heldOut[0].key[0] ?? 1 }

function stepJob(changes: Partial<StepJob> = {}): StepJob {
  return {
    id: 'step',
    kind: 'step',
    from: 'start',
    to: 'next',
    card,
    corpus: null,
    sampling: { seed: 1, rows: 4 },
    stepNumber: 3,
    rule: { kind: 'sgd', rate: 0.1 },
    topGradients: 12,
    ...changes,
  }
}

describe('a step', () => {
  it('shows the guesses of the two stored models', async () => {
    const lab = await startedLab()
    const { trace, diverged } = await done(lab, stepJob())
    expect(diverged).toBe(false)
    const contexts = [card.tokens.slice(0, card.blank)]
    for (const [from, shown] of [['start', trace.before] as const, ['next', trace.after] as const]) {
      const { distributions } = await done(lab, { id: 'p', kind: 'predict', from, contexts })
      expect(shown.truth).toBeCloseTo(distributions[0][card.tokens[card.blank]], 6)
      expect(shown.bits).toBeCloseTo(-Math.log2(shown.truth), 5)
      expect(shown.top[0].p).toBeCloseTo(Math.max(...distributions[0]), 6)
    }
    expect(trace.after.truth).toBeGreaterThan(trace.before.truth)
    expect((await lab.checkpoint('next')).step).toBe(1)
  })

  it('shows gradients by which SGD moved exactly the stored weights', async () => {
    const lab = await startedLab()
    const { trace } = await done(lab, stepJob())
    const [start, next] = [await lab.checkpoint('start'), await lab.checkpoint('next')]
    expect(trace.top).toHaveLength(12)
    for (const { parameter, layer, index, gradient, before, after } of trace.top) {
      const found = parameterTable(tinyBrain).find(({ name }) => name === parameter)
      if (!found) throw new Error(parameter)
      expect(layer).toBe(found.layer)
      expect(before).toBe(start.weights[found.offset + index])
      expect(after).toBe(next.weights[found.offset + index])
      expect(after - before).toBeCloseTo(-0.1 * gradient, 6)
    }
    const sizes = trace.top.map(({ gradient }) => Math.abs(gradient))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(new Set(trace.top.map(({ layer }) => layer))).toEqual(new Set([0, 1, 2]))
    const moved = Math.hypot(...start.weights.map((weight, i) => (weight - next.weights[i]) / 0.1))
    expect(Math.hypot(...trace.gradientNorms)).toBeCloseTo(moved, 2)
    expect(trace.gradientNorms).toHaveLength(tinyBrain.layers + 2)
  })

  it('shows at least one entry a layer, even if fewer were asked', async () => {
    const lab = await startedLab()
    const { trace } = await done(lab, stepJob({ topGradients: 1 }))
    expect(trace.top.map(({ layer }) => layer).sort((a, b) => a - b)).toEqual([0, 1, 2])
  })

  it('takes the card with a batch of the corpus, and keeps AdamW’s moments', async () => {
    const lab = await startedLab()
    const corpus = { pool: { from: 0, to: 100 }, extra: [] }
    const alone = await done(lab, stepJob())
    const together = await done(lab, stepJob({ corpus, rule: adamw }))
    expect(together.trace.batchBits).not.toBe(alone.trace.batchBits)
    expect(together.trace.before).toEqual(alone.trace.before)
    const other = await done(lab, stepJob({ corpus, stepNumber: 4 }))
    expect(other.trace.batchBits).not.toBe(together.trace.batchBits)
    expect((await lab.checkpoint('next')).moments).toBeNull()
    await done(lab, stepJob({ corpus, rule: adamw }))
    expect((await lab.checkpoint('next')).moments).not.toBeNull()
  })

  it('that blows up says so and leaves the old weights', async () => {
    const lab = await startedLab()
    const { diverged, trace } = await done(lab, stepJob({ rule: { kind: 'sgd', rate: 1e4 } }))
    expect(diverged).toBe(true)
    expect(Number.isFinite(trace.after.bits)).toBe(true)
    expect(await lab.checkpoint('next')).toEqual(await lab.checkpoint('start'))
  })

  it('refuses a card without its blank', async () => {
    const lab = await startedLab()
    const wrong = stepJob({ card: { tokens: [1, 2], blank: 2 } })
    await expect(lab.run(wrong)).rejects.toMatchObject({ trouble: 'bad-job' })
  })
})
