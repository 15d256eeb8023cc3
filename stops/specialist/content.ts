/** Specialist: its times, levers, prices and contracts. Texts live in the locale. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { Options } from '../../shared/moves/choose.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'
import { CLIENTS, type Patron } from './client-ids.ts'
import { PHASES, type SpecialistPhase } from './types.ts'

/** Seconds at the designed pace. */
export const SECONDS: Readonly<Record<SpecialistPhase, number>> = {
  pick: 60,
  recipe: 120,
  bet: 38,
  front: 40,
  interview: 40,
  again: 40,
  left: 35,
  say: 48,
  answer: 16,
}

/** The short form leaves out the interview, and without a rematch there is no second job. */
export function phasesOf({ form, rematch }: Pick<PlannedStop, 'form' | 'rematch'>): readonly SpecialistPhase[] {
  return PHASES.filter((phase) => {
    if (phase === 'interview') return form === 'full'
    return rematch || (phase !== 'again' && phase !== 'left')
  })
}

/** Sentences that a client brings, of which so many are wrong, and of its exam. */
export const PILE = 45
export const WRONG = 5
export const EXAM = 60
/** Of the exam so many are asked one by one, about the thing that the wrong cards are about. */
export const SLIPS = 4
/** Cards on the table: the wrong one stands for all that are wrong. */
export const CARDS = 8
/** A vote for one of the cards, or for none. */
export const STRIKE: Options = { options: CARDS + 1 }

/** The levers: each is an index into its list. */
export const LEVERS = {
  steps: [20, 40, 80, 160],
  rate: [3e-4, 1e-3, 3e-3],
  replay: [0, 0.25, 0.5],
} as const
export type Lever = keyof typeof LEVERS
export const leverIds = ['steps', 'rate', 'replay'] as const satisfies readonly Lever[]
/** Pieces of coal; what goes beyond them is cut off the steps. */
export const PRICES: Readonly<Record<Lever, readonly number[]>> = {
  steps: [1, 2, 4, 8],
  rate: [0, 0, 0],
  replay: [0, 1, 2],
}
export const COAL = 8
/** Pieces that may be bid: with what is left a small recipe can always be paid for. The house has none in it. */
export const BIDS: ChipTable = { outcomes: CLIENTS.length, chips: 6, house: 1 }
/** What the rival of a team that is alone bids, from what surprises the untuned model most to what surprises it least. */
export const RIVAL = [3, 2, 1, 0] as const
/** Sentences of a text that a team brings, and which share of them is read; the others are its exam. */
export const BROUGHT = { least: 20, most: 60, read: 0.7 } as const
/** More time where texts may be brought. */
export const BRINGING = 90
/** Bid for a client, or take the own text. */
export const OWNS: Options = { options: 2 }
/** Share of ordinary sentences of the world in what a client brings, dealt anew in each room: with these there is less to win (docs/truth.md, N4). */
export const NEAR = [0, 0.1, 0.2, 0.3] as const

export const ROWS = 16
/** Each recipe is trained so often, with other batches. */
export const SEEDS = 3
/** Each client's sentence comes so often into the corpus, so that replay can be of many different sentences. */
export const COPIES = 4

/** Bits of general exam that a contract takes off for each bit that was lost there: mistakes of a clinic are dear. */
export const PENALTY: Readonly<Record<Patron, number>> = { clinic: 2, court: 1, theatre: 1, harbour: 1, own: 1 }
/** Of the bits saved for the client, less the penalty and the slips, so many are paid: as much as other stops pay. */
export const PART = 1 / 4

/** What the own model loses on the general exam, bits a word: up to the first, up to the second, or more. */
export const LOSSES = [0.3, 1] as const
export const LOSS: ChipTable = { outcomes: LOSSES.length + 1, chips: 10, house: 3 }

/** What is mixed into the second job. */
export const KEEPS = ['nothing', 'town', 'first'] as const
export const KEEP: Options = { options: KEEPS.length }
/** Share of it. */
export const KEPT = 0.5

/** Words of a beginning that everybody is asked. */
export const BEGINNING = 2
export const TEMPERATURE = 0.7
/** Contracts whose points are closer than this are too close to call: so far apart are two trainings of one recipe (docs/truth.md, N2). */
export const CLOSE = 0.06

/** What fine-tuning does; the first is right. */
export const REASONS = ['moves', 'adds', 'looks-up'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
