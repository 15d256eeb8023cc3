/**
 * Pile of Math: the untrained model writes on from anything, at random; then everybody guesses how surprised it is by
 * real sentences, and the measured loss turns out to be that of blind guessing (LEARNING X1).
 */
import type { Draft } from '../../shared/match/draft.ts'
import { own } from '../../shared/match/models.ts'
import { UNTRAINED, type Seat } from '../../shared/match/types.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { without, type Stop, type LabReport } from '../../shared/match/stop.ts'
import { guessesSeconds } from '../../shared/match/choreography.ts'
import { signature, summitBits } from '../../shared/packs/signature.ts'
import { pileAsked } from './asked.ts'
import {
  ENOUGH_QUESTIONS,
  LONGEST_ANSWER,
  LONGEST_PROMPT,
  MOST_ANSWERS,
  MOST_OPEN,
  QUESTIONS_EACH,
  SECONDS,
} from './content.ts'
import { pileRobot } from './robot.ts'
import { pileTap, type PileTap } from './taps.ts'
import type { PileState, PileView } from './types.ts'
import { pileView } from './view.ts'

function begin(draft: Draft): PileState {
  const exam = draft.ask({ kind: 'evaluate', from: UNTRAINED, on: 'held-out' })
  const waiting: Record<string, string> = { [exam]: 'exam' }
  const probe = signature(draft.pack)
  if (probe) waiting[draft.ask({ kind: 'predict', from: UNTRAINED, contexts: [probe.prompt] })] = 'probe'
  draft.newPhase(SECONDS.talk)
  return {
    stop: 'pile-of-math',
    phase: 'talk',
    answers: [],
    guesses: {},
    measuredBits: null,
    probe: null,
    waiting,
    troubled: false,
  }
}

function take(draft: Draft, state: PileState, seat: Seat, { ask, tap }: PileTap): PileState | RejectWord {
  if (ask === 'begin') return state.phase === 'talk' ? goOn(draft, state, seat, tap) : 'not-now'
  if (state.phase !== 'guess') return state.phase === 'reveal' ? 'after-the-bell' : 'not-now'
  if (!(tap >= 0 && tap <= 2 * summitBits(draft.pack))) return 'out-of-range'
  return { ...state, guesses: { ...state.guesses, [seat.id]: tap + 0 } }
}

function goOn(draft: Draft, state: PileState, seat: Seat, prompt: readonly TokenId[]): PileState | RejectWord {
  if (prompt.length < 1 || prompt.length > LONGEST_PROMPT) return 'text-length'
  if (!prompt.every((word) => word > 0 && draft.pack.words[word] !== undefined)) return 'unknown-word'
  if (questionsLeft(state, seat.id) === 0) return 'out-of-range'
  const open = state.answers.filter(({ written }) => written === null).length
  if (open >= MOST_OPEN || state.answers.length >= MOST_ANSWERS) return 'try-again-soon'
  const id = draft.ask({
    kind: 'generate',
    from: UNTRAINED,
    prompt,
    count: 1,
    longest: LONGEST_ANSWER,
    temperature: 1,
    seed: draft.match.seed + draft.match.nextId,
  })
  return {
    ...state,
    answers: [...state.answers, { seat: seat.id, prompt, written: null }],
    waiting: { ...state.waiting, [id]: `answer:${state.answers.length}` },
  }
}

export function questionsLeft(state: PileState, seat: string): number {
  return Math.max(0, QUESTIONS_EACH - state.answers.filter((answer) => answer.seat === seat).length)
}

function ring(draft: Draft, state: PileState): PileState | null {
  switch (state.phase) {
    case 'talk':
      draft.newPhase(SECONDS.guess)
      return { ...state, phase: 'guess' }
    case 'guess':
      draft.newPhase(SECONDS.reveal)
      return { ...state, phase: 'reveal' }
    case 'reveal':
      return null
  }
}

function done(draft: Draft, before: PileState, { job, result }: LabReport): PileState {
  const why = before.waiting[job.id] ?? ''
  const state = { ...before, waiting: without(before.waiting, job.id) }
  if (result.kind === 'evaluate') return { ...state, measuredBits: result.exam.bits }
  if (result.kind === 'generate') return answered(state, why, result.sentences[0] ?? [])
  const shares = result.kind === 'predict' ? result.distributions[0] : undefined
  const answer = signature(draft.pack)?.answer
  if (!shares || answer === undefined) return state
  const p = shares[answer] ?? 0
  return { ...state, probe: { p, rank: 1 + shares.filter((other) => other > p).length } }
}

function answered(state: PileState, why: string, written: readonly number[]): PileState {
  const answers = state.answers.map((answer, i) => (why === `answer:${i}` ? { ...answer, written } : answer))
  return { ...state, answers }
}

/** A question that nobody could answer is taken back; its asker may ask again. */
function failed(_draft: Draft, before: PileState, job: { readonly id: string; readonly kind: string }): PileState {
  const why = before.waiting[job.id] ?? ''
  const state = { ...before, waiting: without(before.waiting, job.id), troubled: true }
  if (job.kind !== 'generate') return state
  const answers = state.answers.map((answer, i) =>
    why === `answer:${i}` ? { ...answer, seat: null, written: [] } : answer,
  )
  return { ...state, answers }
}

export const pileOfMath: Stop<PileState, PileTap, PileView> = {
  id: 'pile-of-math',
  tap: pileTap,
  begin,
  take,
  ring,
  done,
  failed,
  isDone: (state, seat) => {
    if (state.phase === 'talk') return questionsLeft(state, seat.id) <= QUESTIONS_EACH - ENOUGH_QUESTIONS
    return state.phase === 'guess' ? Object.hasOwn(state.guesses, seat.id) : null
  },
  shows: ({ phase, guesses, measuredBits }) =>
    phase === 'reveal' && measuredBits !== null ? guessesSeconds(Object.keys(guesses).length) : null,
  asked: (state, _pack, isOver) => pileAsked(state, isOver),
  view: pileView,
  robot: pileRobot,
  speaks: () => own(0),
}
