/**
 * How far a forecast was off, and what a dose was worth, in bits; apart from the rules, because phones count it too. A
 * forecast of a share is off by |log2 p - log2 measured|: a distance on any rising scale is a consistent score for the middle
 * of what one believes (Gneiting 2011), and on this scale it speaks of surprise.
 */
import { surprise } from '../../shared/measures/bits.ts'
import type { DoseResult, Forecast } from './types.ts'

/** Shares below one in a thousand are all as good as never. */
const LEAST = 2 ** -10

export function forecastOf(p: number, measured: number): Forecast {
  return { p, measured, off: Math.abs(bitsOf(p) - bitsOf(measured)) }
}

function bitsOf(share: number): number {
  return surprise(Math.min(1, Math.max(LEAST, share)))
}

/** A word that comes first with less than this is no belief yet. */
const BELIEVED = 0.1

/** At the end the right word is the model's first guess, and no faint one. */
export function isMended({ right, leads }: DoseResult): boolean {
  return leads.at(-1) === true && (right.at(-1) ?? 0) >= BELIEVED
}

/** The neighbour's own word is at least half as likely as it was. */
export function isSpared({ neighbourBefore, neighbourAfter }: DoseResult): boolean {
  return neighbourAfter >= neighbourBefore / 2
}

/** Bits saved on the card, less those lost on its neighbour and on a word of everything else. */
export function worthOf({ right, neighbourBefore, neighbourAfter, heldOutBefore, heldOutAfter }: DoseResult): number {
  const saved = bitsOf(right[0] ?? 0) - bitsOf(right.at(-1) ?? 0)
  return saved - (bitsOf(neighbourAfter) - bitsOf(neighbourBefore)) - (heldOutAfter - heldOutBefore)
}
