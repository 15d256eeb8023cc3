/**
 * What a lab could answer: results of the right shape with made-up numbers, drawn from a seed. A calm lab does what it
 * was asked; a wild one stops and derails now and then.
 */
import type { LabJob, LabResult } from '../../shared/lab/jobs.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import type { StepTrace } from '../../shared/lab/jobs/step.ts'
import { randomFrom, type Random } from '../../shared/measures/random.ts'

const TWIST = 0x5bd1

export function answerTo(job: LabJob, seed: number, vocab: number, mood: 'calm' | 'wild'): LabResult {
  const random = randomFrom(seed ^ TWIST)
  const jobId = job.id
  const exam = () => ({ bits: 1 + 4 * random.unit(), keyBits: 1 + 4 * random.unit(), tokens: 100 })
  const each = (on: number) => Array.from({ length: on }, () => 4 * random.unit())
  switch (job.kind) {
    case 'init':
      return { jobId, kind: 'init', to: job.to }
    case 'depot':
      return { jobId, kind: 'depot', to: job.to }
    case 'train': {
      const luck = mood === 'wild' ? random.below(12) : 12
      const ended = luck < 3 ? 'diverged' : luck < 5 ? 'stopped' : 'done'
      const taken = ended === 'done' ? job.steps : random.below(job.steps)
      return {
        jobId,
        kind: 'train',
        to: job.to,
        nextStep: ended === 'diverged' ? job.firstStep : job.firstStep + taken,
        ended,
        points: points(job.firstStep, taken, random),
      }
    }
    case 'step':
      return {
        jobId,
        kind: 'step',
        to: job.to,
        diverged: mood === 'wild' && random.below(8) === 0,
        trace: trace(job.stepNumber, random),
      }
    case 'evaluate':
      return {
        jobId,
        kind: 'evaluate',
        exam: { ...exam(), ...(job.each && job.on !== 'held-out' ? { each: each(job.on.length) } : {}) },
      }
    case 'predict':
      return { jobId, kind: 'predict', distributions: job.contexts.map(() => shares(vocab, random)) }
    case 'inspect':
      return {
        jobId,
        kind: 'inspect',
        view: { tokens: [0, ...job.context], attention: [], lens: [], norms: [1], embedding: [random.unit()] },
      }
    case 'generate':
      return { jobId, kind: 'generate', sentences: [[1, 2, 3]] }
    case 'forks':
      return {
        jobId,
        kind: 'forks',
        forks: ['control', ...job.forks.map(({ id }) => id)].map((id) => ({ id, exams: job.seeds.map(exam) })),
      }
  }
}

export function progressOf(job: LabJob, seed: number): LabProgress {
  const random = randomFrom(seed)
  return { jobId: job.id, done: 1, all: 9, points: job.kind === 'train' ? points(job.firstStep, 2, random) : [] }
}

function points(from: number, count: number, random: Random) {
  return Array.from({ length: count }, (_, i) => ({ step: from + i, bits: 1 + 4 * random.unit(), rate: 0.1 }))
}

function trace(step: number, random: Random): StepTrace {
  const guess = () => ({ top: [{ word: 1, p: 0.5 }], truth: random.unit(), bits: 4 * random.unit() })
  return { step, rate: 0.1, before: guess(), after: guess(), batchBits: 3, gradientNorms: [1, 2], top: [] }
}

function shares(vocab: number, random: Random): number[] {
  const weights = Array.from({ length: vocab }, () => random.unit() + 0.01)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / all)
}
