/**
 * What a lab could answer: results of the right shape with made-up numbers, drawn from a seed. A calm lab does what it
 * was asked; a wild one stops and derails now and then.
 */
import type { LabJob, LabResult } from '../../shared/lab/jobs.ts'
import { marksOf } from '../../shared/lab/jobs/population.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import type { Guess } from '../../shared/lab/at-blank.ts'
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
    case 'brain':
      return {
        jobId,
        kind: 'brain',
        ...(job.to === undefined ? {} : { to: job.to }),
        marks: job.marks.map((step) => ({
          step,
          trainBits: step === 0 ? null : 1 + 4 * random.unit(),
          exams: job.exams.map(exam),
          ...(job.looks === undefined ? {} : { looks: job.looks.map(() => guess(random)) }),
        })),
        written: (job.writes ?? []).map(({ count }) => plainly(count)),
      }
    case 'population':
      return {
        jobId,
        kind: 'population',
        brains: job.brains.map(({ seeds, steps }) => ({
          curve: marksOf({ steps }, job).map(() => 1 + 4 * random.unit()),
          exams: seeds.map(exam),
        })),
      }
    case 'prefer': {
      const marks = job.marks.map((step) => ({
        step,
        pairBits: step === 0 ? null : random.unit(),
        right: job.proof.length === 0 ? null : random.unit(),
        drift: 4 * random.unit(),
        exam: exam(),
        ...writtenOf(job.writes.count, vocab, random),
      }))
      const ended = mood === 'wild' && random.below(4) === 0 ? 'collapsed' : 'done'
      const told = ended === 'done' ? marks : marks.slice(0, 1 + random.below(marks.length))
      return { jobId, kind: 'prefer', ...(job.to === undefined ? {} : { to: job.to }), ended, marks: told }
    }
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
    case 'blanks': {
      const readings = () =>
        job.cards.map(({ options }) => ({ bits: 8 * random.unit(), shares: shares(options.length, random) }))
      return { jobId, kind: 'blanks', left: readings(), both: readings() }
    }
    case 'nearness':
      return {
        jobId,
        kind: 'nearness',
        cosines: Array.from({ length: vocab }, (_, word) => (word === job.word ? 1 : 1.8 * random.unit() - 0.9)),
      }
    case 'drift':
      return {
        jobId,
        kind: 'drift',
        marks: job.marks.map((step) => ({
          step,
          cosines: job.pairs.map(() => 2 * random.unit() - 1),
          kin: random.unit(),
          places: job.kinds.flat().map((): [number, number] => [random.normal(), random.normal()]),
        })),
        shown: random.unit(),
      }
    case 'inspect':
      return {
        jobId,
        kind: 'inspect',
        view: {
          tokens: [0, ...job.context],
          attention: [[shares(1 + job.context.length, random), shares(1 + job.context.length, random)]],
          // A tower of four layers: dice below, one word from the third floor on.
          lens: Array.from({ length: 5 }, (_, floor) => [
            { word: floor < 3 ? random.below(vocab - 2) : vocab - 2, p: 0.6 },
            { word: vocab - 1, p: 0.2 },
          ]),
          norms: [1],
          embedding: [random.unit()],
        },
      }
    case 'influence': {
      const moved = () => ({ bits: 8 * random.unit(), says: random.below(vocab) })
      return {
        jobId,
        kind: 'influence',
        sentences: job.sentences.map(({ context, swaps }) => ({
          word: random.below(vocab),
          bits: random.unit(),
          swaps: context.map((_, at) => (swaps[at] ?? []).map(moved)),
          covered: context.map(() => 8 * random.unit()),
        })),
      }
    }
    case 'plane':
      return { jobId, kind: 'plane', to: job.to, unit: 1 + random.unit(), directions: 119_000 }
    case 'slice':
      return { jobId, kind: 'slice', heights: job.places.map(() => 2 + 4 * random.unit()) }
    case 'slope':
      return {
        jobId,
        kind: 'slope',
        steps: job.asked.map(() => ({ x: random.unit() - 0.5, y: 2 * random.unit() - 1 })),
      }
    case 'way':
      return {
        jobId,
        kind: 'way',
        seen: job.marks.map((step) => ({
          step,
          x: step / 100,
          y: random.unit() / 10,
          share: random.unit(),
          bits: 1 + 2 * random.unit(),
        })),
      }
    case 'generate':
      return job.judged === true
        ? { jobId, kind: 'generate', ...judgedOf(writtenOf(job.count, vocab, random)) }
        : { jobId, kind: 'generate', sentences: plainly(job.count) }
    case 'chat': {
      const before = random.below(2 ** 32)
      const isSame = mood === 'calm' || random.unit() < 0.5
      return {
        jobId,
        kind: 'chat',
        sentences: job.prompts.map(() => [1 + random.below(vocab - 1)]),
        before,
        after: isSame ? before : random.below(2 ** 32),
        moved: job.beside === undefined ? null : random.unit(),
      }
    }
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
  return { step, rate: 0.1, before: guess(random), after: guess(random), batchBits: 3, gradientNorms: [1, 2], top: [] }
}

function guess(random: Random): Guess {
  return { top: [{ word: 1, p: 0.5 }], truth: random.unit(), bits: 4 * random.unit() }
}

function shares(vocab: number, random: Random): number[] {
  const weights = Array.from({ length: vocab }, () => random.unit() + 0.01)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / all)
}

/** Words that any vocabulary has; no two of four beside each other are alike. */
function plainly(count: number): number[][] {
  return Array.from({ length: count }, (_, at) => [1, 2, 3, ...Array<number>(at % 4).fill(1)])
}

function writtenOf(count: number, vocab: number, random: Random) {
  return {
    written: Array.from({ length: count }, () =>
      Array.from({ length: 2 + random.below(6) }, () => 1 + random.below(vocab - 1)),
    ),
    says: Array.from({ length: count }, () => (random.below(2) === 0 ? ('yes' as const) : ('no' as const))),
  }
}

function judgedOf({ written, says }: ReturnType<typeof writtenOf>) {
  return { sentences: written, says }
}
