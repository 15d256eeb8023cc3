/**
 * Pile of Math: the untrained model writes on from anything, at random; then everybody guesses how surprised it is by
 * real sentences, and the measured loss turns out to be that of blind guessing (LEARNING X1).
 */
import { untrained } from '../../shared/match/models.ts'
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { enterNext, untimely } from '../../shared/match/phases.ts'
import type { Stop } from '../../shared/match/stop.ts'
import { UNTRAINED, type Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { measure, measures, UNASKED, type Answer } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { goneOn, openRows, rowsOf, takenBack, write } from '../../shared/moves/write.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { signature } from '../../shared/packs/signature.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { guessesSeconds } from './choreography.ts'
import { pileAsked } from './asked.ts'
import { card } from './card.ts'
import { pileFigure } from './figure.ts'
import { forget } from './forget.ts'
import {
  ENOUGH_QUESTIONS,
  LONGEST_ANSWER,
  MOST_ANSWERS,
  MOST_OPEN,
  paperOf,
  PHASES,
  scaleOf,
  SECONDS,
} from './content.ts'
import { pileRobot } from './robot.ts'
import { pileTap, type PileTap } from './taps.ts'
import type { PileState, PileView } from './types.ts'
import { pileView } from './view.ts'

const { ask, done, failed } = measures<PileState>()({
  loss: measure('evaluate', (_draft, state: PileState, { exam }) => ({ ...state, measuredBits: exam.bits })),
  probe: measure('predict', probed),
  // A question that nobody could answer is taken back; its asker may ask again.
  answer: measure('generate', answered, (_draft, state, at) => ({ ...state, begun: takenBack(state.begun, at) })),
})

function begin(draft: Draft, { form }: PlannedStop): PileState {
  draft.newPhase(SECONDS[form === 'full' ? 'talk' : 'short'])
  const nothing = { begun: write.none, guesses: amount.none, measuredBits: null, probe: null, ...UNASKED }
  const state: PileState = { stop: 'pile-of-math', phase: 'talk', ...nothing }
  const asked = ask(draft, state, 'loss', { from: UNTRAINED, on: 'held-out' })
  const probe = signature(draft.pack)
  return probe === undefined ? asked : ask(draft, asked, 'probe', { from: UNTRAINED, contexts: [probe.prompt] })
}

function take(draft: Draft, state: PileState, seat: Seat, { ask, tap }: PileTap): PileState | RejectWord {
  const word = untimely(PHASES, state.phase, ask === 'begin' ? 'talk' : 'guess')
  if (word !== null) return word
  if (ask === 'begin') return goOn(draft, state, seat, tap)
  return taken(amount.take(state.guesses, seat, tap, scaleOf(draft.pack)), (guesses) => ({ ...state, guesses }))
}

function goOn(draft: Draft, state: PileState, seat: Seat, prompt: readonly TokenId[]): PileState | RejectWord {
  const begun = write.take(state.begun, seat, prompt, paperOf(draft.pack))
  if (typeof begun === 'string') return begun
  if (openRows(state.begun) >= MOST_OPEN || begun.length > MOST_ANSWERS) return 'try-again-soon'
  const seed = draft.match.seed + draft.match.nextId
  const question = { from: UNTRAINED, prompt, count: 1, longest: LONGEST_ANSWER, temperature: 1, seed }
  return ask(draft, { ...state, begun }, 'answer', question, state.begun.length)
}

function answered(_draft: Draft, state: PileState, { sentences }: Answer<'generate'>, at: number): PileState {
  return { ...state, begun: goneOn(state.begun, at, sentences[0] ?? []) }
}

function probed({ pack }: Draft, state: PileState, { distributions }: Answer<'predict'>): PileState {
  const [shares] = distributions
  const answer = signature(pack)?.answer
  if (shares === undefined || answer === undefined) return state
  const p = shares[answer] ?? 0
  return { ...state, probe: { p, rank: 1 + shares.filter((other) => other > p).length } }
}

export const pileOfMath: Stop<PileState, PileTap, PileView> = {
  id: 'pile-of-math',
  card,
  tap: pileTap,
  begin,
  take,
  ring: (draft, state) => enterNext(draft, state, PHASES, SECONDS),
  done,
  failed,
  forget,
  isDone: (state, seat) => {
    if (state.phase === 'talk') return rowsOf(state.begun, seat.id) >= ENOUGH_QUESTIONS
    return state.phase === 'guess' ? amount.has(state.guesses, seat) : null
  },
  shows: ({ phase, guesses, measuredBits }) =>
    phase === 'reveal' && measuredBits !== null ? guessesSeconds(Object.keys(guesses).length) : null,
  asked: (state, _pack, isOver) => pileAsked(state, isOver),
  view: pileView,
  robot: pileRobot,
  speaks: () => untrained,
  figure: pileFigure,
  better: 'less',
}
