/**
 * How far a forecast was off, and what a dose was worth, in bits; apart from the rules, because phones count it too. A
 * forecast of a share is off by |log2 p - log2 measured|: a distance on any rising scale is a consistent score for the middle
 * of what one believes (Gneiting 2011), and on this scale it speaks of surprise.
 */
import { cappedSurprise } from '../../shared/measures/bits.ts'
import type { Dose } from './content.ts'

/** One dose tried on a copy of the base model: before the first press, then after each. */
export interface DoseResult extends Dose {
  /** P(right word), P(wrong word), and P(own word) of a neighbour that should not change. */
  readonly right: readonly number[]
  readonly wrong: readonly number[]
  readonly neighbour: readonly number[]
  /** Whether the right word is the model's first guess. */
  readonly leads: readonly boolean[]
  readonly heldOut: readonly number[]
}

/** Shares below one in a thousand are all as good as never: 10 bits. */
const MOST_BITS = 10

/** What was said and what came, and how many bits apart the two are: one bit is half or twice as likely. */
export function forecastOf(p: number, measured: number) {
  return { p, measured, off: Math.abs(grown([p, measured])) }
}
export type Forecast = ReturnType<typeof forecastOf>

/** Bits by which a share has grown, from the first to the last of these. */
function grown(shares: readonly number[]): number {
  return cappedSurprise(shares[0] ?? 0, MOST_BITS) - cappedSurprise(shares.at(-1) ?? 0, MOST_BITS)
}

/** A word that comes first with less than this is no belief yet. */
const BELIEVED = 0.1

/** At the end the right word is the model's first guess, and no faint one. */
export function isMended({ right, leads }: DoseResult): boolean {
  return leads.at(-1) === true && (right.at(-1) ?? 0) >= BELIEVED
}

/** The neighbour's own word is at least half as likely as it was. */
export function isSpared({ neighbour }: DoseResult): boolean {
  return (neighbour.at(-1) ?? 0) >= (neighbour[0] ?? 0) / 2
}

/** Bits saved on the card, less those lost on its neighbour and on a word of everything else. */
export function worthOf({ right, neighbour, heldOut }: DoseResult): number {
  return grown(right) + grown(neighbour) - ((heldOut.at(-1) ?? 0) - (heldOut[0] ?? 0))
}
