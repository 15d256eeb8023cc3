/**
 * Parrot or Learner: two models behind curtains, one that learned ten sentences by heart and one that learned the language
 * from two thousand; then every team builds one and says STOP; then a secret that a model gives away, and a word that it never
 * read (LEARNING A17 to A19, E21, D22). The room's own model does not move.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payEach } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { measures } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { rowsOf, write } from '../../shared/moves/write.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { parrotAsked } from './asked.ts'
import { brainMeasures, trainNext } from './brains.ts'
import { chooseSize, depart, lapOf, moveOn, pull, showCurves, startLap } from './build.ts'
import { attackBy, canaryMeasures, guessEnough, tryOut } from './canary.ts'
import { card } from './card.ts'
import { parrotFigure } from './figure.ts'
import { forget } from './forget.ts'
import { curvesSeconds, leakSeconds, unveilSeconds } from './choreography.ts'
import { COPIES, QUESTIONS, SECONDS, SHARE, SHOWN } from './content.ts'
import {
  chipsBy,
  closeHat,
  curtainMeasures,
  drawParrot,
  hasAsked,
  isTold,
  lookUp,
  moveChips,
  openHat,
  putToBoth,
  question,
} from './curtain.ts'
import { holds } from './held.ts'
import { sharesBy } from './newcomer.ts'
import { parrotAwards, parrotOutcome } from './outcome.ts'
import { parrotRobot } from './robot.ts'
import { parrotStory } from './story.ts'
import { parrotTap, type ParrotTap } from './taps.ts'
import { newcomerOf, secretOf } from './texts-of.ts'
import { outside, phaseAfter } from './timetable.ts'
import { isFrom, lapPartOf, type ParrotPhase, type ParrotState } from './types.ts'
import { parrotView } from './view.ts'
import type { ParrotView } from './view-types.ts'

const { done, failed } = measures<ParrotState>()({ ...brainMeasures, ...curtainMeasures, ...canaryMeasures })

function begin(draft: Draft, { form, rematch }: PlannedStop): ParrotState {
  const state: ParrotState = {
    stop: 'parrot',
    phase: 'question',
    form,
    rematch,
    asked: [],
    writers: {},
    models: { few: draft.newName('c'), many: draft.newName('c'), attacked: draft.newName('c') },
    parrot: drawParrot(draft.match.seed),
    answers: [],
    begun: write.none,
    metered: write.none,
    laid: [],
    moved: [],
    looks: {},
    laps: [],
    guesses: choose.none,
    tries: write.none,
    canaries: {},
    shares: amount.none,
    newcomer: { without: [], with: [] },
    waiting: {},
    troubled: [],
  }
  return openHat(draft, trainNext(draft, state))
}

/** The phases in which each thing may be done. */
const WHEN: Readonly<Record<ParrotTap['ask'], readonly ParrotPhase[]>> = {
  begin: ['question'],
  meter: ['question'],
  chips: ['chips'],
  look: ['question', 'chips'],
  size: ['sentences', 'again'],
  lever: ['gauge', 'second'],
  enough: ['attack'],
  try: ['attack'],
  share: ['newcomer'],
}

function take(draft: Draft, state: ParrotState, seat: Seat, tap: ParrotTap): ParrotState | RejectWord {
  const phases = WHEN[tap.ask]
  if (!phases.includes(state.phase)) return outside(state, phases)
  switch (tap.ask) {
    case 'begin':
    case 'meter':
      return question(draft, state, seat, tap)
    case 'chips':
      return moveChips(state, seat, tap.tap)
    case 'look':
      return lookUp(draft, state, seat, tap.tap)
    case 'size':
      return chooseSize(state, seat, tap.tap)
    case 'lever':
      return pull(draft, state, seat)
    case 'enough':
      return guessEnough(state, seat, tap.tap)
    case 'try':
      return tryOut(draft, state, seat, tap.tap)
    case 'share':
      return taken(amount.take(state.shares, seat, tap.tap, SHARE), (shares) => ({ ...state, shares }))
  }
}

function ring(draft: Draft, state: ParrotState, by: 'bell' | 'host'): ParrotState | null {
  const waits = holds(draft, state, by)
  if (waits !== null) return waits
  switch (state.phase) {
    case 'question':
      return closeHat(draft, state)
    case 'chips': {
      if (state.answers.length < QUESTIONS[state.form]) return openHat(draft, state)
      payEach(draft, chipsBy(state))
      return trainNext(draft, enter(draft, state, 'unveil', SECONDS.unveil))
    }
    case 'sentences':
    case 'again':
      return depart(draft, state)
    case 'gauge':
    case 'second':
      return by === 'bell' ? moveOn(draft, state) : showCurves(draft, state)
    case 'attack':
      payEach(draft, attackBy(state, secretOf(draft.pack, draft.match.seed)))
      return goOn(draft, state)
    case 'newcomer':
      payEach(draft, sharesBy(state))
      return goOn(draft, state)
    case 'unveil':
    case 'curves':
    case 'leak':
    case 'withdrawn':
    case 'adopted':
    case 'beaten':
      return goOn(draft, state)
  }
}

function goOn(draft: Draft, state: ParrotState): ParrotState | null {
  const phase = phaseAfter(state, newcomerOf(draft.pack) !== null)
  if (phase === 'sentences' || phase === 'again') return startLap(draft, state)
  if (phase === null || phase === 'gauge' || phase === 'second') return null
  return enter(draft, state, phase, SECONDS[phase])
}

/** The last question has been answered: no answer waits any more for a model that is being trained. */
function whenAnswered(draft: Draft, state: ParrotState): ParrotState {
  const isLast = state.phase === 'chips' && state.answers.length === QUESTIONS[state.form]
  return isLast && isTold(state.answers.at(-1)) ? trainNext(draft, state, true) : state
}

export const parrot: Stop<ParrotState, ParrotTap, ParrotView> = {
  id: 'parrot',
  card,
  tap: parrotTap,
  begin,
  take,
  ring,
  done: (draft, state, report) => whenAnswered(draft, putToBoth(draft, done(draft, state, report))),
  failed,
  forget,
  isDone: (state, seat) => {
    switch (state.phase) {
      case 'question':
        return hasAsked(state, seat)
      case 'chips':
        return isTold(state.answers.at(-1)) ? state.moved.includes(seat.id) : null
      case 'sentences':
      case 'again':
        return choose.has(lapOf(state).choices, seat)
      case 'attack':
        return choose.has(state.guesses, seat) && rowsOf(state.tries, seat.id) > 0
      case 'newcomer':
        return amount.has(state.shares, seat)
      // A hand on the lever ends nothing but the own training.
      case 'gauge':
      case 'second':
      case 'unveil':
      case 'curves':
      case 'leak':
      case 'withdrawn':
      case 'adopted':
      case 'beaten':
        return null
    }
  },
  shows: (state) => {
    switch (state.phase) {
      case 'unveil':
        return unveilSeconds(SHOWN)
      case 'curves':
      case 'beaten':
        return curvesSeconds(Object.keys(lapOf(state).sizes).length)
      case 'leak':
        return leakSeconds(COPIES.length)
      case 'withdrawn':
        return leakSeconds(2)
      case 'adopted':
        return 1
      case 'question':
      case 'chips':
      case 'sentences':
      case 'gauge':
      case 'attack':
      case 'newcomer':
      case 'again':
      case 'second':
        return null
    }
  },
  // Who chose for one team is not paid for another's model, and one team's look-up is not another's second one.
  mayMove: ({ phase, looks }) =>
    lapPartOf(phase) === null && (isFrom({ phase }, 'unveil') || Object.keys(looks).length === 0),
  asked: parrotAsked,
  view: parrotView,
  robot: parrotRobot,
  speaks: ({ phase, models }, match) => (phase === 'attack' ? provenanceOf(match, models.attacked) : null),
  outcome: parrotOutcome,
  figure: parrotFigure,
  story: parrotStory,
  awards: parrotAwards,
}
