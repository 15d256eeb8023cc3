/**
 * The hand-cranked steps: all hands tap at their stations at once, then the line shows, station by station, what is in this
 * one real optimizer step, and what it moved. When a card comes onto the line the lab looks at it: the same step at rate 0,
 * so that each station has something measured to show.
 */
import type { LabResult } from '../../../shared/lab/jobs.ts'
import type { Draft } from '../../../shared/match/draft.ts'
import type { Seat } from '../../../shared/match/types.ts'
import { press } from '../../../shared/moves/press.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import { summitBits } from '../../../shared/packs/signature.ts'
import { SECONDS, SOUND } from '../content.ts'
import { ask, dropJobs } from '../jobs.ts'
import { stationSeconds } from './choreography.ts'
import { crankCards, stepJob } from './crank-card.ts'
import { allHands, present, rateOf } from './relay.ts'
import { firstCards } from '../bet/rounds.ts'
import { contextOf, topWord } from '../tables.ts'
import { halt } from './turbo.ts'
import { NOT_TRAINED, stations, type TrainState } from './state.ts'
import type { RunState } from '../types.ts'

type Result<K extends LabResult['kind']> = Extract<LabResult, { kind: K }>

/** The first of them: everybody at the stations, the lever at its slow end. */
export function startTrain(draft: Draft, state: RunState): RunState {
  const { model, settings } = draft.match
  const train: TrainState = {
    ...NOT_TRAINED,
    cranks: state.train.cranks,
    cards: crankCards(draft, state),
    from: model.checkpoint,
    to: model.checkpoint,
    depot: model.checkpoint,
    depotStep: model.step,
    nextStep: model.step,
    stepsLeft: settings.brain.steps,
    flips: firstCards(state).map((card, i) => {
      const table = state.tables['model']?.[i]
      return table !== undefined && topWord(table) === card.tokens[card.blank] ? 0 : -1
    }),
  }
  return nextCrank(draft, { ...state, phase: 'train', train })
}

function nextCrank(draft: Draft, state: RunState): RunState {
  const { train } = state
  const card = train.cards[train.cranked]
  if (train.cranked >= train.cranks || card === undefined || train.to === null) return halt(draft, state)
  draft.ringIn(train.cranked === 0 ? SECONDS.firstHands : SECONDS.hands)
  const onLine: RunState = { ...state, train: { ...train, part: 'hands', station: 0, tapped: [], look: null } }
  const looking = ask(draft, onLine, 'look', stepJob(draft, onLine, card, train.to, 0), String(train.cranked))
  return ask(draft, looking, 'inspect', { kind: 'inspect', from: train.to, context: contextOf(card) })
}

/** A look that comes when its card is gone tells nothing about the next one. */
export function lookSeen(state: RunState, { diverged, trace }: Result<'step'>, note: string): RunState {
  const { train } = state
  if (diverged || train.mode !== 'crank' || note !== String(train.cranked)) return state
  return { ...state, train: { ...train, look: trace } }
}

/** The bell, in a hand-cranked step: it taps for who is absent, goes on along the line, and to the next card. */
export function crankRang(draft: Draft, state: RunState, by: 'bell' | 'host'): RunState {
  const { train } = state
  // The host lets go of the crank.
  if (by === 'host') return halt(draft, state)
  switch (train.part) {
    case 'hands':
      return alongLine(draft, state, 0)
    case 'line':
      return train.station + 1 < stations.length ? alongLine(draft, state, train.station + 1) : takeStep(draft, state)
    case 'busy':
      return crankFailed(draft, dropJobs(draft, state, ['crank']))
    case 'moved':
      return nextCrank(draft, state)
  }
}

function alongLine(draft: Draft, state: RunState, station: number): RunState {
  draft.beat(stationSeconds(stations[station], draft.match.settings.brain.config.layers))
  return { ...state, train: { ...state.train, part: 'line', station } }
}

function takeStep(draft: Draft, state: RunState): RunState {
  const { train } = state
  const card = train.cards[train.cranked]
  if (card === undefined || train.to === null) return halt(draft, state)
  draft.ringIn(SECONDS.crankStep)
  const step = stepJob(draft, state, card, train.to, rateOf(train))
  return ask(draft, { ...state, train: { ...train, part: 'busy' } }, 'crank', step)
}

/**
 * A step was taken. One that broke the model is forgotten: the crank counts, and the weights go back to the last sound
 * ones. A step's loss is that of the weights it began with, so those are known to be sound, not yet those it made.
 */
export function cranked(draft: Draft, before: RunState, result: Result<'step'>): RunState {
  const state = dropJobs(draft, before, ['look'])
  const { train } = state
  const counted: TrainState = {
    ...train,
    cranked: train.cranked + 1,
    nextStep: train.nextStep + 1,
    part: 'moved',
    look: null,
  }
  if (result.diverged) {
    const derailments = [...train.derailments, { step: train.nextStep, rate: rateOf(train) }]
    return nextCrank(draft, { ...state, train: { ...counted, to: train.depot, derailments } })
  }
  const { trace } = result
  const sound = trace.batchBits <= SOUND * summitBits(draft.pack)
  const point = { step: train.nextStep, bits: trace.batchBits, rate: trace.rate }
  draft.beat(SECONDS.moved)
  return {
    ...state,
    train: {
      ...counted,
      to: result.to,
      depot: sound ? train.to : train.depot,
      depotStep: sound ? train.nextStep : train.depotStep,
      traces: [...train.traces, trace],
      points: [...train.points, point],
    },
  }
}

/** The lab could not take the step: the crank is let go, and turbo tries. */
export function crankFailed(draft: Draft, state: RunState): RunState {
  return halt(draft, state)
}

/** A tap of all hands. Once nobody is missing, the line goes on. */
export function cranking(draft: Draft, state: RunState, seat: Seat): RunState | RejectWord {
  const { train } = state
  if (train.mode !== 'crank' || train.part !== 'hands' || press.has(train.tapped, seat)) return 'not-now'
  const hands = press.take(train.tapped, seat, true, { of: present(draft.match).length })
  if (typeof hands === 'string') return hands
  const tapped = { ...train, tapped: hands }
  const next = { ...state, train: tapped }
  return allHands(draft.match, tapped) ? alongLine(draft, next, 0) : next
}
