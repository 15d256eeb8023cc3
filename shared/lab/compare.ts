/**
 * How far two reports on the same job lie apart, number by number: what a browser told and what came of doing the job
 * again, or two of the latter. Both have the same keys, or the difference is without end.
 */
import type { Exam, WordShare } from './shapes.ts'

export interface Difference {
  /** What is compared, such as `loss of step 12, bits`. */
  readonly what: string
  readonly off: number
  /** Any two engines may differ by this much. */
  readonly floor: number
}

/** What rounding makes of a loss (bits), of a probability, and of a size (as a share of it). Measured: docs/decisions/0021. */
export const FLOORS = { bits: 1e-4, share: 1e-4, size: 1e-3 }

export function ofExams(what: string, a: Exam, b: Exam | undefined): Difference[] {
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

export function same(what: string, a: string, b: string): Difference {
  return { what, off: a === b ? 0 : Infinity, floor: 0 }
}

export function inBits(what: string, a: number, b = Number.NaN): Difference {
  return { what: `${what}, bits`, off: apart(a, b), floor: FLOORS.bits }
}

export function inShares(what: string, a: readonly number[], b: readonly number[]): Difference {
  return { what: `${what}, probability`, off: farthest(a, b), floor: FLOORS.share }
}

/** As a share of the largest number. */
export function inSize(what: string, a: readonly number[], b: readonly number[]): Difference {
  const largest = Math.max(...[...a, ...b].map(Math.abs), Number.MIN_VALUE)
  return { what: `${what}, share of their size`, off: farthest(a, b) / largest, floor: FLOORS.size }
}

/** A word that one list lacks must be about as likely as the last one there. */
export function ofTopWords(what: string, a: readonly WordShare[], b: readonly WordShare[]): Difference {
  const off = Math.max(notIn(a, b), notIn(b, a))
  return { what: `${what}, probability`, off: a.length === b.length ? off : Infinity, floor: FLOORS.share }
}

function notIn(a: readonly WordShare[], b: readonly WordShare[]): number {
  const last = Math.min(...b.map(({ p }) => p))
  return Math.max(0, ...a.map(({ word, p }) => apart(p, b.find((other) => other.word === word)?.p ?? last)))
}

function farthest(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return Infinity
  return a.reduce((most, value, i) => Math.max(most, apart(value, b[i] ?? Number.NaN)), 0)
}

/** Infinity where one of the two is no number. */
export function apart(a: number, b: number): number {
  const off = Math.abs(a - b)
  return Number.isNaN(off) ? Infinity : off
}
