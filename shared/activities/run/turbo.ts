/**
 * Turbo: plain SGD at the drivers' throttle, from depot to depot. Too fast derails the train for real; it is towed to
 * the last sound depot and goes on at the safe rate with what is left of its steps.
 */
import type { LabProgress, LabResult, LossPoint } from '../../lab/jobs.ts'
import type { Draft } from '../../match/draft.ts'
import { summitBits } from '../signature.ts'
import { LEGS, MOST_DERAILMENTS, SECONDS, SOUND } from './content.ts'
import { startExam } from './exam.ts'
import { ask, contextsOf, corpusOf, dropJobs, remember } from './jobs.ts'
import { safeThrottles, throttleOf } from './relay.ts'
import { topWord } from './tables.ts'
import type { RunState, TrainState } from './types.ts'

export function startTurbo(draft: Draft, before: RunState): RunState {
  const state = dropJobs(draft, before, ['look'])
  draft.ringIn(SECONDS.turbo)
  const { to, nextStep } = state.train
  const turbo: RunState = { ...state, train: { ...state.train, mode: 'turbo', busy: false, look: null } }
  if (to === null) return startExam(draft, turbo)
  return nextLeg(draft, lookAtCards(draft, turbo, to, nextStep))
}

function nextLeg(draft: Draft, state: RunState): RunState {
  const { train } = state
  const { brain } = draft.match.settings
  const steps = Math.min(Math.ceil(brain.steps / LEGS), train.stepsLeft)
  if (steps <= 0 || train.to === null) return startExam(draft, state)
  const id = draft.ask({
    kind: 'train',
    from: train.to,
    to: draft.newName('c'),
    corpus: corpusOf(state),
    sampling: { seed: draft.match.seed, rows: brain.rows },
    firstStep: train.nextStep,
    steps,
    rule: { kind: 'sgd', rate: throttleOf(draft.match, train) },
    saveEvery: steps,
    counts: true,
  })
  return { ...remember(state, id, 'train'), train: { ...train, jobId: id } }
}

/** Asks what the model says at the cards now, to see which has turned right. */
function lookAtCards(draft: Draft, state: RunState, from: string, step: number): RunState {
  return ask(draft, state, 'flips', { kind: 'predict', from, contexts: contextsOf(state.cards) }, String(step))
}

export function flipsSeen(state: RunState, tables: readonly (readonly number[])[], note: string): RunState {
  const flips = state.train.flips.map((step, i) => {
    const { tokens, blank } = state.cards[i]
    const isRight = topWord(tables[i]) === tokens[blank]
    return step === -1 && isRight ? Number(note) : step
  })
  return { ...state, train: { ...state.train, flips } }
}

export function turboProgress(state: RunState, { jobId, points }: LabProgress): RunState {
  if (jobId !== state.train.jobId) return state
  return { ...state, train: { ...state.train, points: withPoints(state.train, points) } }
}

/** Points come live as they are heard: batch numbers only grow, so the newer ones are those past the last. */
function withPoints({ points }: TrainState, heard: readonly LossPoint[]): readonly LossPoint[] {
  const last = points.at(-1)?.step ?? -1
  const fresh = heard.filter(({ step, bits }) => step > last && Number.isFinite(bits))
  return fresh.length === 0 ? points : [...points, ...fresh]
}

/** A leg's result tells all its points again, as they count: they take the place of what was heard live. */
function withLeg({ points, nextStep }: TrainState, told: readonly LossPoint[]): readonly LossPoint[] {
  return [...points.filter(({ step }) => step < nextStep), ...told.filter(({ bits }) => Number.isFinite(bits))]
}

export function legEnded(draft: Draft, state: RunState, result: Extract<LabResult, { kind: 'train' }>): RunState {
  const before = state.train
  const points = withLeg(before, result.points)
  const lastStep = points.at(-1)?.step ?? -1
  const heard = { ...before, points, jobId: null }
  if (result.ended === 'diverged') return derailed(draft, { ...state, train: heard }, lastStep)

  const sound = (points.at(-1)?.bits ?? Infinity) <= SOUND * summitBits(draft.pack)
  const train: TrainState = {
    ...heard,
    to: result.to,
    depot: sound ? result.to : before.depot,
    depotStep: sound ? result.nextStep : before.depotStep,
    nextStep: result.nextStep,
    stepsLeft: result.ended === 'stopped' ? 0 : before.stepsLeft - (result.nextStep - before.nextStep),
  }
  draft.keep([train.from, result.to, train.depot].filter((id) => id !== null))
  const arrived = { ...state, train }
  if (result.nextStep === before.nextStep) return nextLeg(draft, arrived)
  return nextLeg(draft, lookAtCards(draft, arrived, result.to, result.nextStep))
}

/** The steps that led to the crash are spent; the batch after them was the one too many. */
function derailed(draft: Draft, state: RunState, lastStep: number): RunState {
  const { train } = state
  const crash = Math.max(lastStep + 1, train.nextStep)
  draft.ringIn(SECONDS.derailed)
  return {
    ...state,
    train: {
      ...train,
      mode: 'derailed',
      derailments: [...train.derailments, { step: crash, rate: throttleOf(draft.match, train) }],
      to: train.depot,
      nextStep: crash + 1,
      stepsLeft: Math.max(0, train.stepsLeft - (crash + 1 - train.nextStep)),
      stops: [],
    },
  }
}

/** Bell or host: brakes on in turbo (and off the line if they do not hold), on with the tow after a derailment. */
export function turboRang(draft: Draft, state: RunState): RunState {
  const { train } = state
  switch (train.mode) {
    case 'derailed':
      if (train.derailments.length >= MOST_DERAILMENTS || train.stepsLeft === 0) return startExam(draft, state)
      draft.ringIn(SECONDS.towed)
      return { ...state, train: { ...train, mode: 'towed', throttles: safeThrottles(train) } }
    case 'towed':
      return startTurbo(draft, state)
    case 'crank':
    case 'turbo':
    case 'over':
      if (train.jobId === null || train.stepsLeft === 0) return startExam(draft, state)
      draft.steer({ kind: 'stop', jobId: train.jobId })
      draft.ringIn(SECONDS.brakes)
      return { ...state, train: { ...train, stepsLeft: 0 } }
  }
}
