/**
 * Receipt: everybody estimates what the class's model has cost, then it is counted and timed, and every team has its ticket. One car
 * of coal is left, and the class votes on what it is spent on. At the end everybody says what they had, when they learned to speak,
 * that the model did not have.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { untimely } from '../../shared/match/phases.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { contrasted, explain } from '../../shared/moves/explain.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { receiptAsked } from './asked.ts'
import { card } from './card.ts'
import { barsSeconds, linesSeconds } from './choreography.ts'
import { isSpent } from './coal.ts'
import { ESTIMATES, LINES, SCALES, SECONDS, SPENDS, TEXT } from './content.ts'
import { figuresOf } from './figures.ts'
import { receiptFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askTimed, burn, done, failed, isTimed, progress } from './lab.ts'
import { receiptAwards, receiptOutcome } from './outcome.ts'
import { receiptRobot } from './robot.ts'
import { coalWorth, payForesight, worthBySeat } from './score.ts'
import { receiptStory } from './story.ts'
import { contrastTap, receiptTap, type ContrastTap, type ReceiptTap } from './taps.ts'
import { PHASES, type ReceiptPhase, type ReceiptState } from './types.ts'
import { receiptView } from './view.ts'
import type { ReceiptView } from './view-types.ts'

function begin(draft: Draft, { form }: PlannedStop): ReceiptState {
  draft.newPhase(SECONDS.guess)
  const { checkpoint, provenance, job } = draft.model('counted')
  const state: ReceiptState = {
    stop: 'receipt',
    phase: 'guess',
    form,
    model: provenance,
    base: checkpoint,
    guesses: ESTIMATES.map(() => amount.none),
    begun: null,
    timed: null,
    coal: choose.none,
    bought: {},
    texts: explain.none,
    contrast: null,
    waiting: job === null ? {} : { [job]: 'base' },
    troubled: [],
  }
  return job === null ? askTimed(draft, state) : state
}

/** When each of them is asked. */
const WHEN: Readonly<Record<ReceiptTap['ask'], ReceiptPhase>> = { estimate: 'guess', coal: 'coal', explain: 'say' }

function take(_draft: Draft, state: ReceiptState, seat: Seat, on: ReceiptTap): ReceiptState | RejectWord {
  const word = untimely(PHASES, state.phase, WHEN[on.ask])
  if (word !== null) return word
  switch (on.ask) {
    case 'explain':
      return taken(explain.take(state.texts, seat, on.tap, TEXT), (texts) => ({ ...state, texts }))
    case 'coal':
      return taken(choose.take(state.coal, seat, on.tap, { options: SPENDS.length }), (coal) => ({ ...state, coal }))
    case 'estimate':
      return estimated(state, seat, on.tap)
  }
}

type Estimated = Extract<ReceiptTap, { ask: 'estimate' }>['tap']

function estimated(state: ReceiptState, seat: Seat, { of, power }: Estimated): ReceiptState | RejectWord {
  const what = ESTIMATES[of]
  const guesses = state.guesses[of]
  if (what === undefined || guesses === undefined) return 'out-of-range'
  return taken(amount.take(guesses, seat, power, SCALES[what]), (all) => ({
    ...state,
    guesses: state.guesses.with(of, all),
  }))
}

function ring(draft: Draft, state: ReceiptState, by: 'bell' | 'host'): ReceiptState | null {
  const into = (phase: ReceiptPhase, from = state) => enter(draft, from, phase, SECONDS[phase])
  switch (state.phase) {
    case 'guess': {
      const waits = held(draft, state, by, isTimed(state))
      if (waits !== null) return waits
      payForesight(draft, worthBySeat(state, figuresOf(state, draft.match, draft.pack)))
      return into('ticket')
    }
    case 'ticket':
      return state.form === 'full' ? into('coal') : null
    case 'coal': {
      const burning = burn(draft, into('spent'))
      return clockWaits(draft, burning, isSpent(burning))
    }
    case 'spent': {
      const waits = held(draft, state, by, isSpent(state))
      if (waits !== null) return waits
      payForesight(draft, coalWorth(state))
      return into('say')
    }
    case 'say':
      return null
  }
}

function contrast(state: ReceiptState, { tap }: ContrastTap): ReceiptState | RejectWord {
  if (state.phase !== 'say') return 'not-now'
  return taken(contrasted(state.texts, tap), (both) => ({ ...state, contrast: both }))
}

export const receipt: Stop<ReceiptState, ReceiptTap, ReceiptView> = {
  id: 'receipt',
  card,
  tap: receiptTap,
  begin,
  take,
  ring,
  done,
  failed,
  progress,
  forget,
  isDone: ({ phase, guesses, coal, texts }, seat) => {
    if (phase === 'guess') return guesses.every((each) => amount.has(each, seat))
    if (phase === 'coal') return choose.has(coal, seat)
    return phase === 'say' ? explain.has(texts, seat) : null
  },
  shows: (state) => {
    if (state.phase === 'ticket') return linesSeconds(LINES)
    return state.phase === 'spent' && isSpent(state) ? barsSeconds() : null
  },
  asked: (state, pack, isOver, match) => receiptAsked(state, match, pack, isOver),
  view: receiptView,
  robot: receiptRobot,
  speaks: ({ phase, model }) => (phase === 'ticket' || phase === 'spent' ? model : null),
  host: { tap: contrastTap, take: contrast },
  written: (on) => (on.ask === 'explain' ? on.tap : null),
  outcome: receiptOutcome,
  figure: receiptFigure,
  better: 'less',
  awards: receiptAwards,
  spare: true,
  story: receiptStory,
}
