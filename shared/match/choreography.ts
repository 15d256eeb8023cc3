/**
 * How long the wall takes to let everything come that a phase shows. The stage moves at a stop's pace and in its order; its
 * rules take a phase's seconds from it; phones and the wall's side panel hold back until then.
 */

/** ms from one beat to the next, and that one movement takes. */
export interface Pace {
  readonly beat: number
  readonly move: number
}

/** Seconds until what comes at this beat stands where it belongs. */
export function secondsUntil(lastBeat: number, { beat, move }: Pace): number {
  return (Math.max(0, lastBeat) * beat + move) / 1000
}
