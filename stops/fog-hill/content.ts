/** Fog Hill: its times, its picture, its coal and its limits. What the figures come from stands in docs/truth.md, H1 to H4. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Place } from '../../shared/lab/plane.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'

/** Seconds at the designed pace. */
export const SECONDS = { start: 45, walk: 150, fog: 40, below: 45, say: 46, answer: 20 } as const

/** The rematch is another land. */
export function landsOf({ rematch }: Pick<PlannedStop, 'rematch'>): number {
  return rematch ? 2 : 1
}

/** Steps of the model at which the picture begins, and the gentle ones that lead along it. */
export const YOUNG_STEPS = 50
export const GENTLE = { steps: 100, rate: 0.1, marks: [0, 5, 10, 20, 40, 70, 100] } as const
/** After so many gentle steps the share of their way that lies in the picture is told. */
export const TOLD_STEP = 40
/** The real training goes on from the picture's beginning. */
export const REAL_MARKS = [0, 5, 10, 20, 40, 70, 100, 150, 250] as const
/** Sentences of the gradient that points across. */
export const GRADIENT_ROWS = 256

/** Sentences that make up the altitude, and those of a rough compass. */
export const GROUND_ROWS = 64
export const ROUGH_ROWS = 4

/** Points of the picture, in units: 25 along and 25 across; it is 24 fields wide and 12 high. */
const POINTS = 25
const tidy = (value: number) => Math.round(value * 1000) / 1000
export const XS: readonly number[] = Array.from({ length: POINTS }, (_, i) => tidy(-0.5 + 0.1 * i))
export const YS: readonly number[] = Array.from({ length: POINTS }, (_, i) => tidy(-0.6 + 0.05 * i))
export const FIELD = 0.1
export const EDGES = { left: -0.5, right: 1.9, low: -0.6, high: 0.6 } as const

/** Where engines are set down: on one wall of the valley or the other. */
export function startOf(seed: number): Place {
  return { x: -0.3, y: seed % 2 === 0 ? 0.45 : -0.45 }
}

export function isOnMap({ x, y }: Place): boolean {
  return x >= EDGES.left && x <= EDGES.right && y >= EDGES.low && y <= EDGES.high
}

export const COAL = 12
export const COMPASSES = ['rough', 'exact'] as const
export type Compass = (typeof COMPASSES)[number]
export const COST: Readonly<Record<Compass, number>> = { rough: 1, exact: 3 }
/** Who has stopped and drawn may send so many more engines: they count for nothing, but their altitudes help the map. */
export const SCOUTS = 3
/** Rates of plain gradient descent. */
export const THROTTLES = [0.1, 0.2, 0.5, 1, 2] as const
/** That of the two ghosts, who spend the same coal on one compass each. */
export const GHOST_THROTTLE = 0

/** Where the chips of the bet lie: which ghost ends lower. */
export const GHOSTS = COMPASSES
export const BET: ChipTable = { outcomes: GHOSTS.length, chips: 10, house: 4 }
/** Nearer than this, in bits, it is too close to call. */
export const CLEAR_BITS = 0.02

/** The sketch: squares of the map, of which the lowest are coloured. */
export const SKETCH = { columns: 8, rows: 6, colours: 8 } as const

/** Why the model came lower than the picture goes; the first is right. */
export const REASONS = ['directions', 'steps', 'compass'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
