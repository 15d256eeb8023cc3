/**
 * How long the wall takes to let everything come that a phase shows. The stage moves at this pace and in this order; the rules
 * take a phase's seconds from it; phones and the wall's side panel hold back until then.
 */

/** ms from one beat to the next, and that one movement takes. */
export const PACE = {
  pile: { beat: 45, move: 700 },
  flashcard: { beat: 200, move: 800 },
  scales: { beat: 620, move: 900 },
} as const

/** Beats that a weight takes on its way down. */
export const LET_DOWN = 2
/** All weights are let go within so many beats: of many, one follows the other faster. */
const MOST_BEATS = 6
/** Guesses drop in rows of so many. */
export const DROPS = 20

/** The beat at which the weight number `i` (0, 1, ...) of so many is let go. */
export function weightBeat(i: number, of: number): number {
  return (i + 1) * Math.min(1, MOST_BEATS / of)
}

/** The beat at which the true word falls, once all weights hang. */
export function truthBeat(weights: number): number {
  return weightBeat(weights - 1, weights) + LET_DOWN + 1
}

/** Until the true word has landed: ghosts, teams, all players as one, and the model hang on the beam. */
export function scalesSeconds({ ghosts, teams }: { readonly ghosts: number; readonly teams: number }): number {
  return seconds('scales', truthBeat(ghosts + teams + 2))
}

/** Until the last guess lies on the ruler. */
export function guessesSeconds(guesses: number): number {
  return seconds('pile', Math.min(guesses, DROPS) - 1)
}

/** The beat of a dose's curves; what it cost follows one later. */
export function doseBeat(dose: number): number {
  return dose * 2
}

export function dosesSeconds(doses: number): number {
  return seconds('flashcard', doseBeat(doses - 1) + 1)
}

function seconds(scene: keyof typeof PACE, lastBeat: number): number {
  return (Math.max(0, lastBeat) * PACE[scene].beat + PACE[scene].move) / 1000
}
