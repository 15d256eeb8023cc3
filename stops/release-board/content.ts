/** Release board: its times, its candidates, its metrics and its prices. What the figures come from stands in docs/truth.md, R1 to R4. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { UpdateRule } from '../../shared/engine/engine.ts'
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'
import { MAKERS, METRICS, PHASES, type BoardPhase, type Maker, type Metric } from './types.ts'

/** Seconds at the designed pace; the first phase has the rules to be read, too. */
export const SECONDS: Readonly<Record<BoardPhase, number>> = {
  seal: 75,
  board: 80,
  bet: 35,
  users: 30,
  crown: 55,
  again: 35,
  moved: 25,
  say: 45,
  answer: 15,
}

/** In short nobody bets on the others’ decisions, and without a rematch nobody meets other users. */
export function phasesOf({ form, rematch }: Pick<PlannedStop, 'form' | 'rematch'>): readonly BoardPhase[] {
  return PHASES.filter((phase) => {
    if (phase === 'bet') return form === 'full'
    return rematch || (phase !== 'again' && phase !== 'moved')
  })
}

/** Of these more is better. */
export const MORE: readonly Metric[] = ['clean', 'varied']

/** A team's seal is on so many metrics: those with most of its chips. */
export const SEALED = 2
export const SEALS: ChipTable = { outcomes: METRICS.length, chips: 10, house: 1 }
/** Which candidate is best for the users. */
export const WINNER: ChipTable = { outcomes: MAKERS.length, chips: 10, house: 4 }
/** Candidates nearer than this to the best for the users are the best, too: bits. */
export const CLOSE = 0.05

export const ROWS = 32
export const RULE: UpdateRule = ADAMW
/** A copy that is repaired takes smaller steps: it is to keep what it knows. */
export const GENTLE: UpdateRule = { ...ADAMW, rate: 1e-3 }

/** Steps that each candidate takes here; the room's model has taken its own. */
export const STEPS: Readonly<Record<Maker, number>> = { steady: 0, crammed: 150, narrow: 80, rote: 150, early: 15 }
/** So many sentences one has read over and over. */
export const ROTE = 40
/** Sentences that each writes of its own accord, and how many of them are shown. */
export const WRITTEN = 40
export const SAMPLE = 2
/** It draws its words as they are likely. */
export const TEMPERATURE = 1

/** What may be done with a candidate before it is released. */
export const DEEDS = ['ship', 'fix', 'retrain'] as const
export type Deed = (typeof DEEDS)[number]
/** Steps that it takes, each of them on all of the text and on what the users say. */
export const DEED_STEPS: Readonly<Record<Deed, number>> = { ship: 0, fix: 40, retrain: 320 }
/** A step of that costs so many bits. */
export const PRICE = 0.0015

/** What is known of a model that is first at the public exam; the second is right. */
export const REASONS = ['best', 'exam', 'fair', 'text'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 1 }
