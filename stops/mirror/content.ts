/** Mirror room: its times, its dial, its repairs and what they pay. What the figures come from stands in docs/truth.md. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { Options } from '../../shared/moves/choose.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'
import { PHASES, type MirrorPhase } from './types.ts'

/** Seconds at the designed pace. */
export const SECONDS: Readonly<Record<MirrorPhase, number>> = {
  table: 64,
  dial: 30,
  repair: 95,
  land: 65,
  race: 20,
  front: 40,
  other: 52,
  found: 30,
  again: 52,
  after: 30,
  say: 56,
  answer: 20,
}

/** The short form ends with what was found elsewhere; without a rematch nothing comes after the repairs. */
export function phasesOf({ form, rematch }: Pick<PlannedStop, 'form' | 'rematch'>): readonly MirrorPhase[] {
  return PHASES.filter((phase) => {
    if (phase === 'say' || phase === 'answer') return form === 'full'
    return rematch || (phase !== 'again' && phase !== 'after')
  })
}

/** Sentences of the world that are read beside those about the groups; of each kind so many about each member of a group. */
export const ORDINARY = 1500
export const EACH = 20

/** On the general exam there are so many sentences of each kind about each member, as often the usual as the other. */
export const EXAM_EACH = 6

/** Of the sentences about a group so many say the usual: the last is the one that is repaired. */
export const DIAL = [0.5, 0.6, 0.7, 0.8, 0.9] as const
export const REPAIRED_AT = 0.9
/** Whose gap is bet on is drawn for each room: between nothing and nearly all of what the text says. */
export const ASKED_AT = [0.6, 0.7, 0.8] as const

/** Add swapped sentences and train anew; tune on pairs and old sentences; tune on swapped ones alone; delete and train anew. */
export const REPAIRS = ['add', 'tune', 'swap', 'delete'] as const
export type Repair = (typeof REPAIRS)[number]
/** Of the sentences that the test asks about, so many are used. */
export const DOSES = [0.25, 0.5, 1] as const
export const REPAIR: Options = { options: REPAIRS.length }
export const DOSE: Options = { options: DOSES.length }
/** Sentences of the world for each of a pair, where old ones are mixed in. */
export const REPLAY = 1

/** Steps from fresh weights, and at which of them it is tested. */
export const FRESH_STEPS = 300
export const FRESH_MARKS = [50, 100, 150, 200, 250, 300] as const
/** In the rematch a text of less slant is read, and for longer. */
export const AGAIN_AT = 0.7
export const LONG_MARKS = [300, 600, 900, 1200] as const
/** Steps on a copy, gentler. */
export const TUNE_MARKS = [0, 10, 20, 40, 60] as const
export const TUNE_RATE = 1e-3

/** Of a loss curve on the wall. */
export const POINTS = 30

/** A gap up to the first, up to the second, and so on: where chips lie before anything is measured. */
export const GAPS = [0.1, 0.3, 0.5, 0.7] as const
export const GAP: ChipTable = { outcomes: GAPS.length + 1, chips: 10, house: 3 }

/** A gap so near to 0 is none: two trainings of one text are so far apart. */
export const NONE = 0.1
/** Turned round, gone, or still there. */
export const LANDS = ['turned', 'gone', 'left'] as const
export const LAND: Options = { options: LANDS.length }
/** One tap lays all chips. */
export const LAND_CHIPS: ChipTable = { outcomes: LANDS.length, chips: 10, house: 4 }

/** Of the gap that the test saw closed, so much is closed in the other sentences: nothing, some, or all of it. */
export const OTHER: ChipTable = { outcomes: 3, chips: 10, house: 3 }

/** A smaller gap than before, about the same, or a larger one. */
export const AGAIN_IS = ['less', 'same', 'more'] as const
export const AGAIN: ChipTable = { outcomes: AGAIN_IS.length, chips: 10, house: 3 }

/** Bits that a repair is paid for a gap of 1 that it closes; what it costs on the general exam is taken off. */
export const WORTH = 3
/** Repairs whose points are closer than this are too close to call. */
export const CLOSE = 0.1

/** What to tell somebody who says that it is neutral now; the first is right. */
export const REASONS = ['on-this-test', 'is-fair', 'never'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
