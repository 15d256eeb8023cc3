/** The brains of Split Duel: one for each way to cut the book, all with the same number of sums to spend. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import type { Exam } from '../../shared/lab/shapes.ts'
import { contextFor } from '../../shared/match/brains.ts'
import type { Brain } from '../../shared/match/types.ts'
import { mean } from '../../shared/measures/mean.ts'
import { parameterCount, type ModelConfig } from '../../shared/model/config.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { Cut } from '../../shared/text/cut.ts'
import { exams as examIds, type Book, type ExamId } from './book.ts'

/** Sentences that each brain writes, and how freely. */
const WRITES = { count: 3, temperature: 0.8 } as const

/** A brain of one cut as a question for the lab, and what is known of it before it is trained. */
export interface Planned {
  readonly question: Omit<BrainJob, 'id' | 'kind'>
  readonly steps: number
  /** Multiplications and additions that it comes to. */
  readonly sums: number
  /** Of one sentence of the book, on average. */
  readonly pieces: number
  /** What it can be examined on: the exams whose every sentence it can read. */
  readonly exams: readonly ExamId[]
}

export interface Budget {
  /** Multiplications and additions. */
  readonly spend: number
  readonly seed: number
  /** It writes some sentences in the end. */
  readonly writes?: boolean
}

/**
 * Multiplications and additions of a training: six for each parameter and each token that is predicted, two on the way
 * forward and four on the way back (Kaplan et al. 2020, arXiv 2001.08361, section 2.1: C = 6 N D).
 */
export function sums(parameters: number, tokens: number): number {
  return 6 * parameters * tokens
}

/** The book, with all of its exams or some. */
type Examined = Pick<Book, 'read'> & { readonly exams: Partial<Book['exams']> }

/** What the whole training of the room's own brain takes on the pack's sentences. */
export function sumsOfRoom({ config, rows, steps }: Brain, pack: Pack): number {
  const tokens = mean(pack.train.map(({ tokens }) => tokens.length + 1))
  return sums(parameterCount(config), tokens * rows * steps)
}

/** The room's brain, as wide and deep, with this cut's words; as many steps as the sums are enough for, one at least. */
export function planned(cut: Cut, book: Examined, brain: Brain, { spend, seed, writes = false }: Budget): Planned {
  const read = encoded(cut, book.read)
  const exams = examIds.flatMap((id) => {
    const texts = book.exams[id] ?? []
    const tokens = encoded(cut, texts)
    return texts.length > 0 && tokens.length === texts.length ? [{ id, on: tokens.map((tokens) => ({ tokens })) }] : []
  })
  const longest = Math.max(...read.map(lengthOf), ...exams.flatMap(({ on }) => on.map(({ tokens }) => tokens.length)))
  const context = contextFor(longest + 1)
  const config: ModelConfig = { ...brain.config, vocab: cut.vocab.length, context }
  const pieces = mean(read.map(lengthOf))
  const step = sums(parameterCount(config), (pieces + 1) * brain.rows)
  const steps = Math.max(1, Math.round(spend / step))
  return {
    question: {
      config,
      seed,
      corpus: { pool: null, extra: read },
      sampling: { seed, rows: brain.rows },
      rule: ADAMW,
      marks: [steps],
      exams: exams.map(({ on }) => on),
      ...(writes ? { writes: [{ prompt: [], longest: context, seed, ...WRITES }] } : {}),
    },
    steps,
    sums: steps * step,
    pieces,
    exams: exams.map(({ id }) => id),
  }
}

const lengthOf = ({ length }: readonly unknown[]): number => length

function encoded(cut: Cut, texts: readonly string[]): number[][] {
  return texts.map((text) => cut.encode(text)).filter((tokens) => tokens !== null)
}

/** Letters of these texts, the gaps and the end of each sentence counted. */
export function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0)
}

/** Bits a letter of what was examined: so cuts of any size can be compared. */
export function bitsOfLetter({ bits, tokens }: Pick<Exam, 'bits' | 'tokens'>, letters: number): number {
  return (bits * tokens) / letters
}
