/**
 * Pile of Math: the untrained model writes on from anything, at random; then everybody guesses how surprised it is by
 * real sentences, and the measured loss turns out to be that of blind guessing (LEARNING X1).
 */
import { own } from '../../shared/match/models.ts'
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import type { Stop } from '../../shared/match/stop.ts'
import { UNTRAINED, type Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { measure, measures, type Answer } from '../../shared/moves/measure.ts'
import { goneOn, rowsOf, takenBack, write } from '../../shared/moves/write.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { signature } from '../../shared/packs/signature.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { guessesSeconds } from './choreography.ts'
import { pileAsked } from './asked.ts'
import { card } from './card.ts'
import {
  ENOUGH_QUESTIONS,
  LONGEST_ANSWER,
  MOST_ANSWERS,
  MOST_OPEN,
  paperOf,
  scaleOf,
  SECONDS,
  TALK_SECONDS,
} from './content.ts'
import { pileRobot } from './robot.ts'
import { pileTap, type PileTap } from './taps.ts'
import type { PileState, PileView } from './types.ts'
import { pileView } from './view.ts'

const { ask, done, failed } = measures<PileState>()({
  loss: measure('evaluate', (_draft, state: PileState, { exam }) => ({ ...state, measuredBits: exam.bits })),
  probe: measure('predict', probed),
  answer: measure(
    'generate',
    (_draft, state: PileState, { sentences }, at) => ({
      ...state,
      begun: goneOn(state.begun, at, sentences[0] ?? []),
    }),
    // A question that nobody could answer is taken back; its asker may ask again.
    (_draft, state, at) => ({ ...state, begun: takenBack(state.begun, at) }),
  ),
})

function begin(draft: Draft, { form }: PlannedStop): PileState {
  draft.newPhase(TALK_SECONDS[form])
  const nothing = {
    begun: write.none,
    guesses: amount.none,
    measuredBits: null,
    probe: null,
    troubled: [],
  }
  const state: PileState = { stop: 'pile-of-math', phase: 'talk', waiting: {}, ...nothing }
  const asked = ask(draft, state, 'loss', { from: UNTRAINED, on: 'held-out' })
  const probe = signature(draft.pack)
  return probe === undefined ? asked : ask(draft, asked, 'probe', { from: UNTRAINED, contexts: [probe.prompt] })
}

function take(draft: Draft, state: PileState, seat: Seat, { ask, tap }: PileTap): PileState | RejectWord {
  if (ask === 'begin') return state.phase === 'talk' ? goOn(draft, state, seat, tap) : 'not-now'
  if (state.phase !== 'guess') return state.phase === 'reveal' ? 'after-the-bell' : 'not-now'
  const guesses = amount.take(state.guesses, seat, tap, scaleOf(draft.pack))
  return typeof guesses === 'string' ? guesses : { ...state, guesses }
}

function goOn(draft: Draft, state: PileState, seat: Seat, prompt: readonly TokenId[]): PileState | RejectWord {
  const begun = write.take(state.begun, seat, prompt, paperOf(draft.pack))
  if (typeof begun === 'string') return begun
  const open = state.begun.filter(({ goesOn }) => goesOn === null).length
  if (open >= MOST_OPEN || begun.length > MOST_ANSWERS) return 'try-again-soon'
  const seed = draft.match.seed + draft.match.nextId
  const question = { from: UNTRAINED, prompt, count: 1, longest: LONGEST_ANSWER, temperature: 1, seed }
  return ask(draft, { ...state, begun }, 'answer', question, state.begun.length)
}

function probed({ pack }: Draft, state: PileState, { distributions }: Answer<'predict'>): PileState {
  const [shares] = distributions
  const answer = signature(pack)?.answer
  if (shares === undefined || answer === undefined) return state
  const p = shares[answer] ?? 0
  return { ...state, probe: { p, rank: 1 + shares.filter((other) => other > p).length } }
}

function ring(draft: Draft, state: PileState): PileState | null {
  if (state.phase === 'reveal') return null
  const phase = state.phase === 'talk' ? 'guess' : 'reveal'
  draft.newPhase(SECONDS[phase])
  return { ...state, phase }
}

export const pileOfMath: Stop<PileState, PileTap, PileView> = {
  id: 'pile-of-math',
  card,
  tap: pileTap,
  begin,
  take,
  ring,
  done,
  failed,
  isDone: (state, seat) => {
    if (state.phase === 'talk') return rowsOf(state.begun, seat.id) >= ENOUGH_QUESTIONS
    return state.phase === 'guess' ? amount.has(state.guesses, seat) : null
  },
  shows: ({ phase, guesses, measuredBits }) =>
    phase === 'reveal' && measuredBits !== null ? guessesSeconds(Object.keys(guesses).length) : null,
  asked: (state, _pack, isOver) => pileAsked(state, isOver),
  view: pileView,
  robot: pileRobot,
  speaks: () => own(0),
}
