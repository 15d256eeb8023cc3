/** Bet and reveal: cards of the room's own papers, dealt in two rounds. */
import { randomFrom } from '../../../shared/measures/random.ts'
import { payBets } from '../../../shared/match/chip-scores.ts'
import type { Draft } from '../../../shared/match/draft.ts'
import { isRehearsal, occasionOf } from '../../../shared/match/occasion.ts'
import { UNTRAINED, type Seat } from '../../../shared/match/types.ts'
import { drawCards } from '../../../shared/packs/cards.ts'
import type { Sentence } from '../../../shared/packs/pack.ts'
import { papersFor } from '../../../shared/packs/papers.ts'
import type { Card } from '../../../shared/lab/shapes.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import { candidatesFor } from './candidates.ts'
import { chipsTrouble, tidy } from './chips.ts'
import { ask, contextsOf } from '../jobs.ts'
import { isKnowable } from './reading.ts'
import { closedCards } from './rounds.ts'
import { seatScores } from './scores.ts'
import type { RunAnswer } from '../taps.ts'
import type { BetPart, RunCard } from './state.ts'
import type { RunState } from '../types.ts'

/** So many cards, and nothing on them yet. */
export function deal(draft: Draft, seed: number, count: number): Omit<BetPart, 'reading'> {
  const cards = dealCards(draft, seed, count)
  return { card: 0, cards, candidates: cards.map(() => []), bets: cards.map(() => ({})), tables: {} }
}

function dealCards({ match, pack }: Draft, seed: number, count: number): RunCard[] {
  const from = papersFor(pack, occasionOf(match)).cards
  return drawCards(from, pack, seed, count, (card) => isKnowable(card, pack)).map((card) => ({
    ...card,
    floorBits: floorOf(card, [...from, ...pack.heldOut, ...pack.train]),
  }))
}

/** The grammar's own surprise at the blank, from a sentence with the same beginning; 0 if there is none. */
function floorOf({ tokens, blank }: Card, sentences: readonly Sentence[]): number {
  const same = (other: readonly number[]) => tokens.slice(0, blank + 1).every((word, i) => other[i] === word)
  const found = sentences.find((sentence) => same(sentence.tokens))
  return found?.floorBits[blank] ?? 0
}

/** Everybody at the table says what comes next on all cards at once: the model, and its own past where it has one. */
export function askTables(draft: Draft, state: RunState, earlier: string | null): RunState {
  const contexts = contextsOf(state.cards)
  const { checkpoint, step } = draft.match.model
  let asked = state
  if (checkpoint !== null) asked = ask(draft, asked, 'table:model', { kind: 'predict', from: checkpoint, contexts })
  if (step > 0) asked = ask(draft, asked, 'table:untrained', { kind: 'predict', from: UNTRAINED, contexts })
  if (earlier === null) return asked
  return ask(draft, asked, 'table:earlier', { kind: 'predict', from: earlier, contexts })
}

export function bet(
  draft: Draft,
  state: RunState,
  seat: Seat,
  { card, racks, words }: RunAnswer<'bet'>,
): RunState | RejectWord {
  if (!Number.isInteger(card) || card < 0 || card >= state.cards.length) return 'out-of-range'
  if (card < closedCards(state)) return 'after-the-bell'
  if (state.phase !== 'bet' || card > state.card) return 'not-now'
  const trouble = chipsTrouble({ racks, words }, draft.pack)
  if (trouble !== null) return trouble
  const laid = { ...state.bets[card], [seat.id]: tidy({ racks, words }) }
  return { ...state, bets: state.bets.map((one, i) => (i === card ? laid : one)) }
}

/** The words that lie on the table for the open card, from now on the same. */
export function layOut(draft: Draft, state: RunState): RunState {
  const random = randomFrom(runSeed(draft) + CARD_APART * (state.card + 1))
  const laid = candidatesFor(state, state.card, draft.pack, random)
  return { ...state, candidates: state.candidates.map((words, card) => (card === state.card ? laid : words)) }
}

/** The truth is on the table: everyone who bet gets the bits that their chips saved. */
export function scoreCard(draft: Draft, state: RunState): void {
  payBets(draft, seatScores(state, state.card, draft.pack))
}

/** A random draw of this run: the same match and stop give the same one, except that a rehearsal has its own. */
export function runRandom(draft: Draft) {
  return randomFrom(runSeed(draft))
}

function runSeed({ match }: Draft): number {
  const apart = match.sealed !== null && isRehearsal(match) ? REHEARSED : 0
  return match.seed + 7919 * (match.stop + 1) + apart
}

/** Any number that no stop comes to. */
const REHEARSED = 104_729
const CARD_APART = 15_485_863
