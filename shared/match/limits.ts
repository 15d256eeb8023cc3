/**
 * Limits of a match that more than one place must know, and that no view has brought yet: the form that asks, the door that
 * is knocked at, and the rules that decide. What a stop asks has its limits in the stop's view.
 */

/** Letters of a name, see `lettersIn`. */
export const LONGEST_NAME = 20

/** Stops of a plan. */
export const MOST_STOPS = 26

export const MOST_TEAMS = 6

/** As many as a load test has played with (docs/reliability.md). */
export const MOST_SEATS = 300

/** Simulated players that a rehearsal may have; each has a name of its own (shared/rehearsal/robot-names.ts). */
export const REHEARSALS = [6, 12, 24, 60] as const
export const MOST_SIMULATED = Math.max(...REHEARSALS)

/** Signs of a class code. */
export const CLASS_CODE = { least: 4, most: 20 } as const

/** Signs that take a place of their own: a mark belongs to the letter before it, a joiner to neither of its neighbours. */
export function lettersIn(name: string): number {
  return name.match(/[^\p{M}\p{Join_Control}]/gu)?.length ?? 0
}
