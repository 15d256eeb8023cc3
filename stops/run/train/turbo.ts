/**
 * Turbo: plain SGD from depot to depot, at a pace that people can follow and at the notch that they voted for. Too fast
 * derails the train for real: the steps of that leg are gone, and its weights are those of the last depot again.
 */
import type { LabProgress } from '../../../shared/lab/shapes.ts'
import type { LabResult } from '../../../shared/lab/jobs.ts'
import type { Draft } from '../../../shared/match/draft.ts'
import type { Seat } from '../../../shared/match/types.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import { summitBits } from '../../../shared/packs/signature.ts'
import { MOST_DERAILMENTS, SECONDS, SOUND } from '../content.ts'
import { startExam } from '../exam/exam.ts'
import { corpusOf, dropJobs, remember } from '../jobs.ts'
import { lookAtCards } from './flips.ts'
import { legLength, legOf, towed, withLeg, withPoints } from './legs.ts'
import { middleVote, notchAfter, rateOf, wantsToStop } from './relay.ts'
import type { DriveVote, TrainState } from './state.ts'
import type { RunState } from '../types.ts'

/** At a depot: the vote for the next leg is open, and the cards are looked at. */
export function halt(draft: Draft, before: RunState): RunState {
  const state = dropJobs(draft, before, ['look', 'crank'])
  const { train } = state
  if (train.to === null || train.stepsLeft <= 0) return startExam(draft, state)
  const stands: RunState = { ...state, train: { ...train, mode: 'halt', look: null, jobId: null, late: false } }
  if (train.express) return depart(draft, stands)
  // A phase of its own: a second tap on the host's button, meant for what is over, ends nothing else.
  draft.newPhase(train.legs.length === 0 ? SECONDS.firstHalt : SECONDS.halt)
  return lookAtCards(draft, stands, train.to, train.nextStep)
}

/** The vote is counted, and the next leg begins. */
export function depart(draft: Draft, state: RunState): RunState {
  const { train } = state
  const { brain, timers } = draft.match.settings
  if (train.to === null || train.stepsLeft <= 0) return startExam(draft, state)
  const notch = notchAfter(train, middleVote(train.votes))
  const steps = legSteps(draft, state)
  const seconds = SECONDS.leg * (brain.pace ?? 1)
  const id = draft.ask({
    kind: 'train',
    from: train.to,
    to: draft.newName('c'),
    corpus: corpusOf(state),
    sampling: { seed: draft.match.seed, rows: brain.rows },
    firstStep: train.nextStep,
    steps,
    rule: { kind: 'sgd', rate: rateOf({ notch }) },
    saveEvery: steps,
    counts: true,
    ...(train.express || seconds === 0 ? {} : { paceMs: Math.round((seconds * (timers ?? 1) * 1000) / steps) }),
  })
  draft.newPhase(train.express ? SECONDS.late : seconds)
  return { ...remember(state, id, 'train'), train: { ...train, mode: 'turbo', notch, votes: {}, jobId: id } }
}

export function turboProgress(state: RunState, { jobId, points }: LabProgress): RunState {
  if (jobId !== state.train.jobId) return state
  return { ...state, train: { ...state.train, points: withPoints(state.train, points) } }
}

export function legEnded(draft: Draft, state: RunState, result: Extract<LabResult, { kind: 'train' }>): RunState {
  const before = state.train
  const points = withLeg(before, result.points)
  const heard: TrainState = { ...before, points, jobId: null, late: false }
  const sound = (points.at(-1)?.bits ?? Infinity) <= SOUND * summitBits(draft.pack)
  if (result.ended === 'diverged' || !sound) return derailed(draft, { ...state, train: heard }, legSteps(draft, state))

  const isOver = result.ended === 'stopped'
  const train: TrainState = {
    ...heard,
    legs: [...heard.legs, legOf(before, result.points, false)],
    to: result.to,
    depot: result.to,
    depotStep: result.nextStep,
    nextStep: result.nextStep,
    stepsLeft: isOver ? 0 : Math.max(0, before.stepsLeft - (result.nextStep - before.nextStep)),
  }
  draft.keep([train.from, result.to].filter((id) => id !== null))
  const arrived = { ...state, train }
  if (train.stepsLeft > 0) return halt(draft, arrived)
  return startExam(draft, lookAtCards(draft, arrived, result.to, result.nextStep))
}

function legSteps({ match }: Draft, state: RunState): number {
  return Math.min(legLength(state, match), state.train.stepsLeft)
}

/** It costs the leg: its steps are gone, and what they had made of the weights. The lever goes back a notch. */
function derailed(draft: Draft, state: RunState, steps: number): RunState {
  const { train } = state
  const told = train.points.filter(({ step }) => step >= train.nextStep)
  const crash = (told.at(-1)?.step ?? train.nextStep - 1) + 1
  draft.beat(SECONDS.derailed)
  return {
    ...state,
    train: {
      ...train,
      mode: 'derailed',
      derailments: [...train.derailments, { step: crash, rate: rateOf(train) }],
      legs: [...train.legs, { ...legOf(train, told, true), steps }],
      notch: notchAfter(train, -1),
      votes: {},
      to: train.depot,
      nextStep: Math.max(train.nextStep + steps, crash + 1),
      stepsLeft: Math.max(0, train.stepsLeft - steps),
    },
  }
}

/** Where the train does not halt any more, nobody votes: a single early tap would decide for all. */
export function isLeverOpen({ mode, express }: TrainState): boolean {
  return !express && (mode === 'halt' || mode === 'towed' || mode === 'turbo')
}

/** A vote for the next depot; more than half of the class on the brakes stop the train, at once and for good. */
export function driving(draft: Draft, state: RunState, seat: Seat, vote: DriveVote): RunState | RejectWord {
  const { train } = state
  if (!isLeverOpen(train)) return 'not-now'
  const voted = { ...state, train: { ...train, votes: { ...train.votes, [seat.id]: vote } } }
  return wantsToStop(draft.match, voted.train) ? brake(draft, voted) : voted
}

function brake(draft: Draft, state: RunState): RunState {
  const { train } = state
  if (train.jobId === null) return startExam(draft, { ...state, train: { ...train, stepsLeft: 0 } })
  draft.steer({ kind: 'stop', jobId: train.jobId })
  draft.ringIn(SECONDS.brakes)
  return { ...state, train: { ...train, stepsLeft: 0 } }
}

/**
 * The bell: on from the depot, or from the wreck. In a leg it is no more than its pace; a lab that is late gets some time
 * more, then the brakes, then it is left behind. The host's button lets the rest go as fast as it can.
 */
export function turboRang(draft: Draft, state: RunState, by: 'bell' | 'host'): RunState {
  const { train } = state
  switch (train.mode) {
    case 'derailed':
      return afterWreck(draft, { ...state, train: towed(train) })
    case 'halt':
    case 'towed':
      return depart(draft, state)
    case 'crank':
    case 'turbo':
    case 'over':
      if (train.jobId === null || train.stepsLeft === 0) return startExam(draft, state)
      if (by === 'host' && !train.express) return hurry(draft, state, train.jobId)
      if (!train.late && !train.express) {
        draft.ringIn(SECONDS.late)
        return { ...state, train: { ...train, late: true } }
      }
      return brake(draft, state)
  }
}

function hurry(draft: Draft, state: RunState, jobId: string): RunState {
  draft.steer({ kind: 'hurry', jobId })
  draft.newPhase(SECONDS.late)
  return { ...state, train: { ...state.train, express: true, votes: {} } }
}

function afterWreck(draft: Draft, state: RunState): RunState {
  const { train } = state
  if (train.derailments.length >= MOST_DERAILMENTS || train.stepsLeft <= 0) return startExam(draft, state)
  if (train.express) return depart(draft, state)
  draft.ringIn(SECONDS.halt)
  return state
}
