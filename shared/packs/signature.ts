/** What all stops share of a pack: its signature card, and the height of the summit. */
import type { Pack, Probe } from './pack.ts'

/** The first probe, `the cat sat on the`, opens and closes every match. */
export function signature(pack: Pack): Probe | undefined {
  return pack.probes[0]
}

/** Blind guessing over all words: log2 V bits. */
export function summitBits(pack: Pack): number {
  return Math.log2(pack.words.length)
}
