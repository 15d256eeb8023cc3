/** What a run has measured, once both exams are in: the ground truth of forecasts and of the brief question. */
import { mean } from '../../../shared/measures/mean.ts'
import { bigramTable, topWord, truthBits } from '../tables.ts'
import { firstCards } from '../bet/rounds.ts'
import type { RunCard } from '../bet/state.ts'
import { seatScores } from '../bet/scores.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import type { BriefQuestion } from '../content.ts'
import type { RunState } from '../types.ts'

export interface Measured {
  /** Bits that the held-out loss fell; negative when it rose. */
  readonly drop: number
  /** Cards whose top guess turned right earliest: several when they did so between the same two depots; [-1]: none did. */
  readonly firstFlips: readonly number[]
}

export function revealed({ exam, train }: RunState): Measured | null {
  if (exam.before === null || exam.after === null) return null
  const flipped = train.flips.filter((step) => step > 0)
  const first = Math.min(...flipped)
  const firstFlips = flipped.length === 0 ? [-1] : train.flips.flatMap((step, card) => (step === first ? [card] : []))
  return { drop: exam.before.bits - exam.after.bits, firstFlips }
}

export interface BriefOutcome {
  /** 0 is yes, 1 is no. */
  readonly right: 0 | 1
  /** The number it was decided by: a probability, a share, or bits a card of the first round. */
  readonly measured: number
}

/** null while the run has not measured it. */
export function briefOutcome(question: string, state: RunState, pack: Pack): BriefOutcome | null {
  const decide = resolvers[question.replace('brief.', '') as BriefQuestion]
  const outcome = decide?.(state, pack) ?? null
  return outcome === null ? null : { right: outcome.yes ? 0 : 1, measured: outcome.measured }
}

type Resolver = (state: RunState, pack: Pack) => { readonly yes: boolean; readonly measured: number } | null

const resolvers: Readonly<Record<BriefQuestion, Resolver>> = {
  /** Will the true word be the top guess on the first card at the end? */
  'first-card': ({ cards, exam }) => {
    const [card, table] = [cards[0], exam.tablesAfter?.[0]]
    const truth = card?.tokens[card.blank]
    if (table === undefined || truth === undefined) return null
    return { yes: topWord(table) === truth, measured: table[truth] ?? 0 }
  },
  /** Will the loss fall at least half of the way from where it is to the floor? */
  'half-way': ({ exam }, pack) => {
    if (exam.before === null || exam.after === null) return null
    const way = exam.before.bits - pack.entropyBits.perToken
    const share = way > 0 ? (exam.before.bits - exam.after.bits) / way : 0
    return { yes: share >= 0.5, measured: share }
  },
  /** Will the trained model be less surprised than the counter, on the mean of the first cards? */
  'beat-counting': (state, pack) => leadOver(state, (card) => [truthBits(bigramTable(state, pack, card, true), card)]),
  /** Will it be less surprised than the players who bet? */
  'beat-people': (state, pack) => leadOver(state, (_card, at) => seatScores(state, at, pack).map(({ bits }) => bits)),
}

/** Mean bits a card that the trained model is ahead, over those first cards on which there is somebody to compare it with. */
function leadOver(state: RunState, others: (card: RunCard, at: number) => readonly number[]): ReturnType<Resolver> {
  const after = state.exam.tablesAfter
  if (after === null) return null
  const leads = firstCards(state).flatMap((card, at) => {
    const bits = others(card, at)
    return bits.length === 0 ? [] : [mean(bits) - truthBits(after[at], card)]
  })
  if (leads.length === 0) return null
  const measured = mean(leads)
  return { yes: measured > 0, measured }
}
