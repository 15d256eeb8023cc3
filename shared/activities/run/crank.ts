/**
 * The hand-cranked relay: five taps make one real optimizer step, and everything in that step is laid open. When a card
 * comes onto the line the lab looks at it: the same step at rate 0, so that each station has something measured to show.
 */
import type { Card, CheckpointId, LabResult } from '../../lab/jobs.ts'
import { randomFrom } from '../../measures/random.ts'
import type { Draft, NewJob } from '../../match/draft.ts'
import type { Seat } from '../../match/types.ts'
import type { RejectWord } from '../../protocol/reject.ts'
import { summitBits } from '../signature.ts'
import type { ActivityIntent } from '../types.ts'
import { CRANKS, RATES, SECONDS, SOUND, TOP_GRADIENTS } from './content.ts'
import { ask, corpusOf, dropJobs } from './jobs.ts'
import { driverOf, safeThrottles, throttleOf, turnOf, wantsToStop } from './relay.ts'
import { contextOf, topWord } from './tables.ts'
import { startTurbo } from './turbo.ts'
import { stations, type RunState, type TrainState } from './types.ts'

type Intent<K extends ActivityIntent['kind']> = Extract<ActivityIntent, { kind: K }>
type Result<K extends LabResult['kind']> = Extract<LabResult, { kind: K }>

/** The first of the ten: everybody at the stations, throttles at the start. */
export function startTrain(draft: Draft, state: RunState): RunState {
  const { model, teams } = draft.match
  const train: TrainState = {
    cranked: 0,
    cranks: CRANKS,
    station: 0,
    busy: false,
    mode: 'crank',
    throttles: Object.fromEntries(teams.map(({ id }) => [id, RATES.start])),
    cards: crankCards(draft, state),
    stops: [],
    points: [],
    traces: [],
    inspect: null,
    look: null,
    derailments: [],
    from: model.checkpoint,
    to: model.checkpoint,
    depot: model.checkpoint,
    depotStep: model.step,
    nextStep: model.step,
    jobId: null,
    stepsLeft: draft.match.settings.brain.steps,
    flips: state.cards.map((card, i) => {
      const table = state.tables['model']?.[i]
      return table !== undefined && topWord(table) === card.tokens[card.blank] ? 0 : -1
    }),
  }
  return nextCrank(draft, { ...state, phase: 'train', train })
}

/** Cards of the cranked steps: the teams' own sentences first, each team's in its turn, then sentences of the starter. */
function crankCards(draft: Draft, { cargo, starter }: RunState): Card[] {
  const random = randomFrom(draft.match.seed + draft.match.nextId)
  const teams = Object.values(cargo).filter((sentences) => sentences.length > 0)
  return Array.from({ length: CRANKS }, (_, crank) => {
    const own = teams[crank % Math.max(1, teams.length)]?.[Math.floor(crank / Math.max(1, teams.length))]
    if (own !== undefined) return { tokens: own, blank: own.length - 1 }
    const { tokens, key } = draft.pack.train[random.below(starter)]
    return { tokens, blank: key[0] ?? tokens.length - 1 }
  })
}

function nextCrank(draft: Draft, state: RunState): RunState {
  const { train } = state
  if (train.cranked >= train.cranks || train.to === null) return startTurbo(draft, state)
  draft.ringIn(SECONDS.station)
  const onLine: RunState = { ...state, train: { ...train, station: 0, busy: false, look: null } }
  const looking = ask(draft, onLine, 'look', stepJob(draft, onLine, train.to, 0), String(train.cranked))
  const context = contextOf(train.cards[train.cranked])
  return ask(draft, looking, 'inspect', { kind: 'inspect', from: train.to, context })
}

/** The step on the card that is on the line: at rate 0 nothing moves, and what it ends with is scratch. */
function stepJob(draft: Draft, state: RunState, from: CheckpointId, rate: number): NewJob {
  const { train } = state
  return {
    kind: 'step',
    from,
    to: draft.newName('c'),
    card: train.cards[train.cranked],
    corpus: corpusOf(state),
    sampling: { seed: draft.match.seed, rows: draft.match.settings.brain.rows },
    stepNumber: train.nextStep,
    rule: { kind: 'sgd', rate },
    topGradients: TOP_GRADIENTS,
  }
}

/** A look that comes when its card is gone tells nothing about the next one. */
export function lookSeen(state: RunState, { diverged, trace }: Result<'step'>, note: string): RunState {
  const { train } = state
  if (diverged || train.mode !== 'crank' || note !== String(train.cranked)) return state
  return { ...state, train: { ...train, look: trace } }
}

/** The tap of the station whose turn it is, by its seat or, for who is absent, by the bell. */
export function tap(draft: Draft, state: RunState): RunState {
  const { train } = state
  if (train.busy || train.to === null) return state
  if (train.station < stations.length - 1) {
    draft.ringIn(SECONDS.station)
    return { ...state, train: { ...train, station: train.station + 1 } }
  }
  draft.ringIn(SECONDS.crankStep)
  const step = stepJob(draft, state, train.to, throttleOf(draft.match, train))
  return ask(draft, { ...state, train: { ...train, busy: true } }, 'crank', step)
}

/**
 * A step was taken. One that broke the model is forgotten: the crank counts, and the weights go back to the last sound
 * ones. A step's loss is that of the weights it began with, so those are known to be sound, not yet those it made.
 */
export function cranked(draft: Draft, before: RunState, result: Result<'step'>): RunState {
  const state = dropJobs(draft, before, ['look'])
  const { train } = state
  const counted = { ...train, cranked: train.cranked + 1, nextStep: train.nextStep + 1, busy: false }
  if (result.diverged) {
    const derailments = [...train.derailments, { step: train.nextStep, rate: throttleOf(draft.match, train) }]
    return nextCrank(draft, {
      ...state,
      train: { ...counted, to: train.depot, derailments, throttles: safeThrottles(train) },
    })
  }
  const { trace } = result
  const sound = trace.batchBits <= SOUND * summitBits(draft.pack)
  const point = { step: train.nextStep, bits: trace.batchBits, rate: trace.rate }
  return nextCrank(draft, {
    ...state,
    train: {
      ...counted,
      to: result.to,
      depot: sound ? train.to : train.depot,
      depotStep: sound ? train.nextStep : train.depotStep,
      traces: [...train.traces, trace],
      points: [...train.points, point],
    },
  })
}

/** The lab could not take the step: the crank is let go, and turbo tries. */
export function crankFailed(draft: Draft, state: RunState): RunState {
  return startTurbo(draft, { ...state, train: { ...state.train, busy: false } })
}

export function crankIntent(draft: Draft, state: RunState, seat: Seat): RunState | RejectWord {
  const { train } = state
  if (train.mode !== 'crank' || train.busy) return 'not-now'
  return turnOf(draft.match, train).seat === seat.id ? tap(draft, state) : 'not-your-role'
}

/** A driver moves the lever; in turbo the running job hears of it between two steps. */
export function throttleIntent(
  draft: Draft,
  state: RunState,
  seat: Seat,
  { rate }: Intent<'throttle'>,
): RunState | RejectWord {
  const { train } = state
  if (train.mode !== 'crank' && train.mode !== 'turbo') return 'not-now'
  if (driverOf(draft.match, seat.team, train) !== seat.id) return 'not-your-role'
  if (!(rate >= RATES.least && rate <= RATES.most)) return 'out-of-range'
  const moved = { ...train, throttles: { ...train.throttles, [seat.team]: rate } }
  const median = throttleOf(draft.match, moved)
  if (train.jobId !== null && median !== throttleOf(draft.match, train)) {
    draft.steer({ kind: 'rate', jobId: train.jobId, rate: median })
  }
  return { ...state, train: moved }
}

export function stopIntent(draft: Draft, state: RunState, seat: Seat): RunState | RejectWord {
  const { train } = state
  if (train.mode !== 'turbo' || train.jobId === null) return 'not-now'
  if (driverOf(draft.match, seat.team, train) !== seat.id) return 'not-your-role'
  if (train.stops.includes(seat.team)) return 'not-now'
  const pulled = { ...train, stops: [...train.stops, seat.team] }
  if (!wantsToStop(draft.match, pulled)) return { ...state, train: pulled }
  draft.steer({ kind: 'stop', jobId: train.jobId })
  draft.hurry(SECONDS.brakes)
  return { ...state, train: { ...pulled, stepsLeft: 0 } }
}
