/**
 * How far two reports on the same job lie apart, number by number: what a browser told and what came of doing the job
 * again, or two of the latter. Both have the same keys, or the difference is without end.
 */
import type { Exam, LabResult, StepTrace, WordShare } from '../../shared/lab/jobs.ts'

export interface Difference {
  /** What is compared, such as `loss of step 12, bits`. */
  readonly what: string
  readonly off: number
  /** Any two engines may differ by this much. */
  readonly floor: number
}

/** What rounding makes of a loss (bits), of a probability, and of a size (as a share of it). Measured: docs/decisions/0021. */
const FLOORS = { bits: 1e-4, share: 1e-4, size: 1e-3 }

export function differences(a: LabResult, b: LabResult): Difference[] {
  if (a.kind === b.kind && (a.kind === 'init' || a.kind === 'depot')) return []
  if (a.kind === 'train' && b.kind === 'train') {
    const last = Math.min(a.points.length, b.points.length)
    return [
      ...a.points.slice(0, last).map(({ step, bits }, i) => inBits(`loss of step ${step}`, bits, b.points[i]?.bits)),
      same('steps', a.points.map(({ step }) => step).join(), b.points.map(({ step }) => step).join()),
      same('end', `${a.ended} ${a.nextStep}`, `${b.ended} ${b.nextStep}`),
    ]
  }
  if (a.kind === 'step' && b.kind === 'step') {
    return [same('end', String(a.diverged), String(b.diverged)), ...ofTraces(a.trace, b.trace)]
  }
  if (a.kind === 'evaluate' && b.kind === 'evaluate') return ofExams('exam', a.exam, b.exam)
  if (a.kind === 'predict' && b.kind === 'predict') {
    return a.distributions.map((shares, i) => inShares(`distribution ${i}`, shares, b.distributions[i] ?? []))
  }
  if (a.kind === 'inspect' && b.kind === 'inspect') {
    const [one, other] = [a.view, b.view]
    return [
      inShares('attention', one.attention.flat(2), other.attention.flat(2)),
      ...one.lens.map((words, stage) => ofTopWords(`guess after stage ${stage}`, words, other.lens[stage] ?? [])),
      inSize('norms', one.norms, other.norms),
      inSize('embedding', one.embedding, other.embedding),
    ]
  }
  if (a.kind === 'generate' && b.kind === 'generate') {
    return [same('sentences', JSON.stringify(a.sentences), JSON.stringify(b.sentences))]
  }
  if (a.kind === 'forks' && b.kind === 'forks') {
    return a.forks.flatMap(({ id, exams }, at) =>
      exams.flatMap((exam, seed) => ofExams(`fork ${id}, seed ${seed}`, exam, b.forks[at]?.exams[seed])),
    )
  }
  return [same('kind of report', a.kind, b.kind)]
}

function ofTraces(a: StepTrace, b: StepTrace): Difference[] {
  return [
    ...(['before', 'after'] as const).flatMap((when) => [
      ofTopWords(`guess ${when}`, a[when].top, b[when].top),
      inShares(`truth ${when}`, [a[when].truth], [b[when].truth]),
      inBits(`surprise ${when}`, a[when].bits, b[when].bits),
    ]),
    inBits('loss of the batch', a.batchBits, b.batchBits),
    inSize('gradient norms', a.gradientNorms, b.gradientNorms),
    ofEntries(a.top, b.top),
    same('step and rate', `${a.step} ${a.rate}`, `${b.step} ${b.rate}`),
  ]
}

function ofExams(what: string, a: Exam, b: Exam | undefined): Difference[] {
  return [
    inBits(what, a.bits, b?.bits),
    inBits(`${what}, key words`, a.keyBits, b?.keyBits),
    same(`${what}, words`, String(a.tokens), String(b?.tokens)),
    ...(a.each ?? []).map((bits, i) => inBits(`${what}, sentence ${i}`, bits, b?.each?.[i])),
    ...(a.floor || b?.floor ? ofFloors(what, a.floor, b?.floor) : []),
  ]
}

/** How far chance may bring a model below the floor is estimated from the model's own losses. */
function ofFloors(what: string, a: Exam['floor'], b: Exam['floor']): Difference[] {
  return [
    inBits(`${what}, floor`, a?.bits ?? Number.NaN, b?.bits),
    inBits(`${what}, error`, a?.error ?? Number.NaN, b?.error),
  ]
}

function same(what: string, a: string, b: string): Difference {
  return { what, off: a === b ? 0 : Infinity, floor: 0 }
}

function inBits(what: string, a: number, b = Number.NaN): Difference {
  return { what: `${what}, bits`, off: apart(a, b), floor: FLOORS.bits }
}

function inShares(what: string, a: readonly number[], b: readonly number[]): Difference {
  return { what: `${what}, probability`, off: farthest(a, b), floor: FLOORS.share }
}

/** As a share of the largest number. */
function inSize(what: string, a: readonly number[], b: readonly number[]): Difference {
  const largest = Math.max(...[...a, ...b].map(Math.abs), Number.MIN_VALUE)
  return { what: `${what}, share of their size`, off: farthest(a, b) / largest, floor: FLOORS.size }
}

/** A word that one list lacks must be about as likely as the last one there. */
function ofTopWords(what: string, a: readonly WordShare[], b: readonly WordShare[]): Difference {
  const off = Math.max(notIn(a, b), notIn(b, a))
  return { what: `${what}, probability`, off: a.length === b.length ? off : Infinity, floor: FLOORS.share }
}

function notIn(a: readonly WordShare[], b: readonly WordShare[]): number {
  const last = Math.min(...b.map(({ p }) => p))
  return Math.max(0, ...a.map(({ word, p }) => apart(p, b.find((other) => other.word === word)?.p ?? last)))
}

/** The largest entries of a gradient, and the weights there; the last places may go to others of the same size. */
function ofEntries(a: StepTrace['top'], b: StepTrace['top']): Difference {
  const largest = Math.max(...[...a, ...b].map(({ gradient }) => Math.abs(gradient)), Number.MIN_VALUE)
  const least = Math.min(...b.map(({ gradient }) => Math.abs(gradient)))
  const offs = a.map((one) => {
    const other = b.find(({ parameter, index }) => parameter === one.parameter && index === one.index)
    if (other === undefined) return Math.max(0, Math.abs(one.gradient) - least) / largest
    const weights = Math.max(apart(one.before, other.before), apart(one.after, other.after))
    return Math.max(apart(one.gradient, other.gradient) / largest, weights)
  })
  const off = a.length === b.length ? Math.max(0, ...offs) : Infinity
  return { what: 'largest gradients, share of their size', off, floor: FLOORS.size }
}

function farthest(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return Infinity
  return a.reduce((most, value, i) => Math.max(most, apart(value, b[i] ?? Number.NaN)), 0)
}

/** Infinity where one of the two is no number. */
function apart(a: number, b: number): number {
  const off = Math.abs(a - b)
  return Number.isNaN(off) ? Infinity : off
}
