/** The jobs that only look, checked against each other: the same model must not tell two stories. */
import { describe, expect, it } from 'vitest'
import { LabError } from '../../shared/lab/lab-error.ts'
import { BOUNDARY } from '../../shared/packs/pack.ts'
import { done, startedLab, tinyBrain, town, trainJob } from './lab-builders.ts'

const lab = await startedLab()
await lab.run(trainJob({ steps: 80 }))
const from = 'end'

describe('evaluate', () => {
  it('is the mean surprise of the guesses, over all words and over the key words', async () => {
    const [sentence] = town.heldOut
    const contexts = Array.from({ length: sentence.tokens.length + 1 }, (_, i) => sentence.tokens.slice(0, i))
    const { distributions } = await done(lab, { id: 'p', kind: 'predict', from, contexts })
    const bits = distributions.map((shares, i) => -Math.log2(shares[[...sentence.tokens, BOUNDARY][i]]))
    const { exam } = await done(lab, { id: 'e', kind: 'evaluate', from, on: [{ tokens: sentence.tokens }] })
    const mean = bits.reduce((a, b) => a + b, 0) / bits.length
    expect(exam.tokens).toBe(bits.length)
    expect(exam.bits).toBeCloseTo(mean, 4)
    expect(exam.keyBits).toBe(exam.bits)
  })

  it('counts every word of the exam, and key words apart', async () => {
    const { exam } = await done(lab, { id: 'e', kind: 'evaluate', from, on: 'held-out' })
    expect(exam.tokens).toBe(town.heldOut.reduce((sum, { tokens }) => sum + tokens.length + 1, 0))
    const own = await Promise.all(
      town.heldOut
        .slice(0, 3)
        .map(async ({ tokens }) => (await done(lab, { id: 'e', kind: 'evaluate', from, on: [{ tokens }] })).exam),
    )
    expect(own.every(({ bits }) => Number.isFinite(bits))).toBe(true)
    expect(exam.keyBits).not.toBeCloseTo(exam.bits, 3)
  })

  it('refuses an exam without sentences', async () => {
    await expect(lab.run({ id: 'e', kind: 'evaluate', from, on: [] })).rejects.toBeInstanceOf(LabError)
  })
})

describe('predict', () => {
  it('is a distribution over all words, after nothing too', async () => {
    const { distributions } = await done(lab, { id: 'p', kind: 'predict', from, contexts: [[], [1, 2]] })
    for (const shares of distributions) {
      expect(shares).toHaveLength(tinyBrain.vocab)
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5)
    }
    expect(distributions[0]).not.toEqual(distributions[1])
  })
})

describe('inspect', () => {
  it('shows what the last word looks at, the guess after each layer, and its stored vector', async () => {
    const context = town.probes[0].prompt
    const { view } = await done(lab, { id: 'i', kind: 'inspect', from, context })
    const { distributions } = await done(lab, { id: 'p', kind: 'predict', from, contexts: [context] })
    expect(view.tokens).toEqual([BOUNDARY, ...context])
    expect(view.lens).toHaveLength(tinyBrain.layers + 1)
    expect(view.norms).toHaveLength(tinyBrain.layers + 1)
    const [best] = view.lens[tinyBrain.layers]
    expect(best.p).toBeCloseTo(Math.max(...distributions[0]), 5)
    expect(distributions[0].indexOf(Math.max(...distributions[0]))).toBe(best.word)
    expect(view.attention).toHaveLength(tinyBrain.layers)
    for (const head of view.attention.flat()) {
      expect(head).toHaveLength(view.tokens.length)
      expect(head.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5)
    }
    const { weights } = await lab.checkpoint(from)
    const row = context[context.length - 1] * tinyBrain.width
    expect(view.embedding).toEqual([...weights.subarray(row, row + tinyBrain.width)])
  })
})

describe('generate', () => {
  const job = { id: 'g', kind: 'generate', from, prompt: town.probes[0].prompt, longest: 8, temperature: 1 } as const

  it('writes the same for the same seed, however many are written beside it', async () => {
    const three = await done(lab, { ...job, count: 3, seed: 4 })
    const one = await done(lab, { ...job, count: 1, seed: 4 })
    expect(three.sentences).toHaveLength(3)
    expect(one.sentences[0]).toEqual(three.sentences[0])
    const other = await done(lab, { ...job, count: 3, seed: 5 })
    expect(other.sentences).not.toEqual(three.sentences)
    for (const words of [...three.sentences, ...other.sentences]) {
      expect(words.length).toBeLessThanOrEqual(8 - job.prompt.length)
      expect(words).not.toContain(BOUNDARY)
    }
  })

  it('takes the likeliest word at temperature 0', async () => {
    const { sentences } = await done(lab, { ...job, count: 1, seed: 1, temperature: 0, longest: job.prompt.length + 1 })
    const { distributions } = await done(lab, { id: 'p', kind: 'predict', from, contexts: [job.prompt] })
    const best = distributions[0].indexOf(Math.max(...distributions[0]))
    expect(sentences[0]).toEqual(best === BOUNDARY ? [] : [best])
  })
})
