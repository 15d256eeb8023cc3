/** Garage: its times, its coal, its levers and its cars. What the figures come from stands in docs/truth.md, G1 to G4. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'

/** Seconds at the designed pace; the first bet has the rules to be read, too. */
export const SECONDS = {
  rules: 10,
  bet: 58,
  build: 120,
  race: 36,
  curve: 36,
  again: 50,
  moved: 36,
  say: 54,
  answer: 22,
} as const
/** In short there is less time at the levers, and one test less. */
export const BUILD = { full: SECONDS.build, express: 75 } as const
export const TESTS = { full: 3, express: 2 } as const

export function buildSeconds({ form }: Pick<PlannedStop, 'form'>): number {
  return BUILD[form]
}

/** Every car may burn what the usual shape burns in so many steps of the room, whatever its brain: with fewer the narrowest wins. */
export const USUAL_STEPS = 10
/** The rematch: so many times the coal, and nothing else. */
export const TIMES = 10
/** A test drive burns this share of the coal. */
export const TEST_SHARE = 1 / 3
/** Starts of each car: a single run lies. The rematch takes ten times as long, and two are enough there. */
export const SEEDS = { race: 3, again: 2, test: 1 } as const
/** Of a car's loss curve. */
export const POINTS = 12

/** Levers in the order in which they stand on a phone, and what each can be set to. */
export const LEVERS = ['width', 'layers', 'heads', 'share'] as const
export type Lever = (typeof LEVERS)[number]
export const SETTINGS: Readonly<Record<Lever, readonly number[]>> = {
  width: [8, 12, 16, 24, 32, 48, 64, 128],
  layers: [1, 2, 4],
  heads: [1, 2, 4],
  /** Of the pack's sentences: so many different ones are read, again and again if there is coal. */
  share: [1 / 32, 1 / 8, 1 / 2, 1],
}
/** Where the levers stand before anybody has pulled one: the shape of the model that a class trains in the Run. */
export const USUAL: Readonly<Record<Lever, number>> = { width: 6, layers: 1, heads: 2, share: 3 }

/** The cars that can be bet on differ in their width alone. */
export const WIDTHS = [4, 8, 16, 32, 64, 128] as const
/** The usual one among them: what a team's car is measured against. */
export const GHOST = WIDTHS.indexOf(64)
export const CHIPS: ChipTable = { outcomes: WIDTHS.length, chips: 10, house: 6 }

/**
 * Too close to call: the means of two cars lie nearer than so many standard errors of their difference. No car's starts are
 * taken to lie nearer to each other than `spread`, bits, which is what was measured for the steadiest of them;
 * and one whose starts lie far from each other is not close to a car that none of them came near.
 */
export const CLOSE = { errors: 3, spread: 0.02 } as const

/** Why the largest car was not the best; the first is right. */
export const REASONS = ['few-steps', 'small-fits', 'wrong-data'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
