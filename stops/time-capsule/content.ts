/** Time capsule: its times, its bets, the days and their alarms. What the figures come from stands in docs/truth.md, Z1 to Z5. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { UpdateRule } from '../../shared/engine/engine.ts'
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { Options } from '../../shared/moves/choose.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'
import { PHASES, PLANS, type CapsulePhase } from './types.ts'

/** Seconds at the designed pace; those of `days` and `more` count once all days have come. */
export const SECONDS: Readonly<Record<CapsulePhase, number>> = {
  ask: 60,
  sure: 30,
  alarm: 72,
  days: 32,
  found: 32,
  again: 62,
  more: 28,
  seen: 30,
  update: 50,
  after: 34,
  say: 45,
  answer: 20,
}

/** The short form ends with the day of the change. Where nothing can change there is nothing to watch. */
export function phasesOf(
  { form, rematch }: Pick<PlannedStop, 'form' | 'rematch'>,
  canChange = true,
): readonly CapsulePhase[] {
  if (!canChange) return ['say', 'answer']
  return PHASES.filter((phase) => {
    if (AGAIN.includes(phase)) return rematch
    return form === 'full' || !LONG.includes(phase)
  })
}
const AGAIN: readonly CapsulePhase[] = ['again', 'more', 'seen']
const LONG: readonly CapsulePhase[] = ['update', 'after', 'say', 'answer']

/** After the change at least such a share of all sentences says something otherwise. */
export const TOUCHED = 0.2
/** So many of the changed facts it is asked for; chips lie on the first. */
export const ASKS = 3

/** It names a word with at least so large a chance, as if it knew; it spreads; it ends the sentence there. */
export const SAYS = ['sure', 'spread', 'nothing'] as const
export const SURE = 0.5
export const BET: ChipTable = { outcomes: SAYS.length, chips: 10, house: 4 }

/** Days before anything can change, and days that are watched. */
export const QUIET = 8
export const DAYS = 10
/** Sentences a day, and in the rematch. */
export const EACH = [12, 24] as const
/** The world changes on one of these days. */
export const CHANGES = [3, 4, 5, 6, 7] as const
export const DAY: ChipTable = { outcomes: CHANGES.length, chips: 10, house: 4 }
/** Between two days on the wall. */
export const DAY_SECONDS = 1.8

/** An alarm rings at so many standard deviations of the quiet days above their mean. */
export const LEVELS = [0.5, 1, 1.5, 2, 3] as const
export const ALARM: Options = { options: LEVELS.length }
/** Bits for an alarm that costs nothing, and for an update that repairs all; none is for no alarm, and for no update. */
export const WORTH = 2

export const PLAN: Options = { options: PLANS.length }
/** Sentences that tell what has changed, and for each of them so many old ones, where they are read among them. */
export const NEWS = 120
export const OLD = 3
export const STEPS = 40
export const ROWS = 16
export const RULE: UpdateRule = { ...ADAMW, rate: 1e-3 }
/** Sentences of the week on which an update is measured. */
export const WEEK = 160

/** What a lower alarm brings; the first is right. */
export const REASONS = ['both', 'better', 'never'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
