/**
 * Receipt: everybody estimates what the class's model has cost, then it is counted and timed, and every team has its ticket. At the
 * end everybody says what they had, when they learned to speak, that the model did not have.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { beginning, depotRecipe, own } from '../../shared/match/models.ts'
import { untimely } from '../../shared/match/phases.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { contrasted, explain } from '../../shared/moves/explain.ts'
import { held } from '../../shared/moves/held.ts'
import { UNASKED } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { receiptAsked } from './asked.ts'
import { card } from './card.ts'
import { linesSeconds } from './choreography.ts'
import { ESTIMATES, LINES, SCALES, SECONDS, TEXT } from './content.ts'
import { figuresOf } from './figures.ts'
import { forget } from './forget.ts'
import { askTimed, done, failed } from './lab.ts'
import { receiptRobot } from './robot.ts'
import { pay } from './score.ts'
import { contrastTap, receiptTap, type ContrastTap, type ReceiptTap } from './taps.ts'
import { PHASES, type ReceiptState } from './types.ts'
import { receiptView } from './view.ts'
import type { ReceiptView } from './view-types.ts'

function begin(draft: Draft, { form }: PlannedStop): ReceiptState {
  draft.newPhase(SECONDS.guess)
  const { model, settings } = draft.match
  return askTimed(draft, {
    stop: 'receipt',
    phase: 'guess',
    form,
    model: model.step > 0 ? own(model.step) : beginning(depotRecipe(settings.brain)),
    guesses: ESTIMATES.map(() => amount.none),
    askedAt: draft.at,
    timed: null,
    texts: explain.none,
    contrast: null,
    ...UNASKED,
  })
}

function take(_draft: Draft, state: ReceiptState, seat: Seat, on: ReceiptTap): ReceiptState | RejectWord {
  const word = untimely(PHASES, state.phase, on.ask === 'estimate' ? 'guess' : 'say')
  if (word !== null) return word
  if (on.ask === 'explain')
    return taken(explain.take(state.texts, seat, on.tap, TEXT), (texts) => ({ ...state, texts }))
  const { of, power } = on.tap
  const what = ESTIMATES[of]
  const guesses = state.guesses[of]
  if (what === undefined || guesses === undefined) return 'out-of-range'
  return taken(amount.take(guesses, seat, power, SCALES[what]), (all) => ({
    ...state,
    guesses: state.guesses.with(of, all),
  }))
}

function ring(draft: Draft, state: ReceiptState, by: 'bell' | 'host'): ReceiptState | null {
  switch (state.phase) {
    case 'guess': {
      const waits = held(draft, state, by, state.timed !== null)
      if (waits !== null) return waits
      pay(draft, state, figuresOf(state, draft.match, draft.pack))
      return enter(draft, state, 'ticket', SECONDS.ticket)
    }
    case 'ticket':
      return state.form === 'full' ? enter(draft, state, 'say', SECONDS.say) : null
    case 'say':
      return null
  }
}

function contrast(state: ReceiptState, { tap }: ContrastTap): ReceiptState | RejectWord {
  if (state.phase !== 'say') return 'not-now'
  return taken(contrasted(state.texts, tap), (both) => ({ ...state, contrast: both }))
}

/** What was measured before the ticket stands on it; what comes later changes no ticket that was paid for. */
function heard(draft: Draft, state: ReceiptState, report: Parameters<typeof done>[2]): ReceiptState {
  return state.phase === 'guess' ? done(draft, state, report) : { ...done(draft, state, report), timed: state.timed }
}

export const receipt: Stop<ReceiptState, ReceiptTap, ReceiptView> = {
  id: 'receipt',
  card,
  tap: receiptTap,
  begin,
  take,
  ring,
  done: heard,
  failed,
  forget,
  isDone: ({ phase, guesses, texts }, seat) => {
    if (phase === 'guess') return guesses.every((each) => amount.has(each, seat))
    return phase === 'say' ? explain.has(texts, seat) : null
  },
  shows: ({ phase }) => (phase === 'ticket' ? linesSeconds(LINES) : null),
  asked: (state, pack, isOver, match) => receiptAsked(state, match, pack, isOver),
  view: receiptView,
  robot: receiptRobot,
  speaks: ({ phase, model }) => (phase === 'ticket' ? model : null),
  host: { tap: contrastTap, take: contrast },
  written: (on) => (on.ask === 'explain' ? on.tap : null),
  outcome: (state, match, pack) => ({
    cards: [],
    deeds: [],
    result:
      state.phase === 'guess' && match.play === state
        ? null
        : { ...figuresOf(state, match, pack), origin: state.model.origin },
  }),
}
