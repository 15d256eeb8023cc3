/**
 * The Run: Brief, Read, Bet, Teach, Forecast, Train, Exam, Bet again, Speak, Explain. This file is the timetable; each
 * phase's own rules lie beside it.
 */
import type { Draft } from '../../shared/match/draft.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { Stop } from '../../shared/match/stop.ts'
import { begin } from './begin.ts'
import { card } from './card.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import { runFigure } from './figure.ts'
import { courseOf } from './train/course.ts'
import { forget } from './forget.ts'
import { layOut, scoreCard } from './bet/bets.ts'
import { SECONDS } from './content.ts'
import { crankRang, startTrain } from './train/crank.ts'
import { creditProgress, waitingFor } from './exam/exam.ts'
import { contrast, hasExplained } from './explain/explain.ts'
import { contrastTap } from './explain/taps.ts'
import { runRobot } from './robot.ts'
import { runStory } from './story.ts'
import { take } from './take.ts'
import { runTap, type RunTap } from './taps.ts'
import { runAsked } from './asked.ts'
import { runAwards } from './deeds.ts'
import { runOutcome } from './outcome.ts'
import { done, failed } from './reports.ts'
import { firstOf } from './bet/rounds.ts'
import { hasSpoken, loadCargo, ownTasks, startTeach } from './teach/teach.ts'
import { turboProgress, turboRang } from './train/turbo.ts'
import type { RunState } from './types.ts'
import type { RunView } from './view-types.ts'
import { speaks } from './speaks.ts'
import { revealSeconds } from './bet/view-reveal.ts'
import { runView } from './view.ts'

function ring(draft: Draft, state: RunState, by: 'bell' | 'host'): RunState | null {
  switch (state.phase) {
    case 'brief':
      draft.newPhase(SECONDS.read)
      return { ...state, phase: 'read' }
    case 'read':
      return deal(draft, state, 0)
    case 'bet':
      // All chips of one player alone are that player's own.
      if (Object.keys(state.bets[state.card] ?? {}).length < 2) return reveal(draft, state)
      draft.newPhase(SECONDS.stakes)
      return { ...state, phase: 'stakes' }
    case 'stakes':
      return reveal(draft, state)
    case 'reveal':
      if (state.card + 1 === firstOf(state)) return startTeach(draft, state)
      return dealNext(draft, state)
    case 'teach':
      draft.newPhase(SECONDS.forecast)
      return { ...loadCargo(draft, state), phase: 'forecast' }
    case 'forecast':
      draft.newPhase(SECONDS.firstHands)
      return startTrain(draft, state)
    case 'train':
      return state.train.mode === 'crank' ? crankRang(draft, state, by) : turboRang(draft, state, by)
    case 'exam':
      return dealNext(draft, state)
    case 'speak':
      if (!state.speak.shown) {
        draft.newPhase(SECONDS.favourites)
        return { ...state, speak: { ...state.speak, shown: true } }
      }
      draft.newPhase(SECONDS.explain)
      return { ...state, phase: 'explain' }
    case 'explain':
      if (state.answerShown) return null
      // It has stood on the wall since the exam.
      draft.tell(state.exam.credit ?? [])
      draft.newPhase(SECONDS.answer)
      return { ...state, answerShown: true }
  }
}

/** The next card, or what follows the last one. */
function dealNext(draft: Draft, state: RunState): RunState {
  if (state.card + 1 < state.cards.length) return deal(draft, state, state.card + 1)
  draft.newPhase(SECONDS.speak)
  return { ...state, phase: 'speak' }
}

function deal(draft: Draft, state: RunState, card: number): RunState {
  draft.newPhase(SECONDS.bet)
  return layOut(draft, { ...state, phase: 'bet', card })
}

function reveal(draft: Draft, state: RunState): RunState {
  scoreCard(draft, state)
  draft.newPhase(revealSeconds(state, draft.match) + SECONDS.reveal)
  return { ...state, phase: 'reveal' }
}

function isDone(state: RunState, seat: Seat): boolean | null {
  const { id } = seat
  switch (state.phase) {
    case 'brief':
      return vote.has(state.briefVotes, seat)
    case 'bet':
      return Object.hasOwn(state.bets[state.card] ?? {}, id)
    case 'teach':
      // To look over the cards of others is for who has time left.
      return ownTasks(state, id).every((task) => hasSpoken(state, task, id))
    case 'forecast':
      return Object.hasOwn(state.forecasts, id)
    case 'explain':
      return hasExplained(state, seat)
    case 'train':
      return isDoneInTraining(state, id)
    case 'read':
    case 'stakes':
    case 'exam':
      // The bell of an exam is not hurried by guesses: there is much to read.
      return null
    case 'speak':
      return state.speak.shown ? null : choose.has(state.speak.votes, seat)
    case 'reveal':
      return null
  }
}

function isDoneInTraining({ train }: RunState, id: Seat['id']): boolean | null {
  if (train.mode === 'crank') return train.part === 'hands' ? train.tapped.includes(id) : null
  return train.mode === 'halt' || train.mode === 'towed' ? Object.hasOwn(train.votes, id) : null
}

export const run: Stop<RunState, RunTap, RunView> = {
  id: 'run',
  card,
  tap: runTap,
  begin,
  take,
  ring,
  progress: (_draft, state, progress) => creditProgress(turboProgress(state, progress), progress),
  done,
  failed,
  forget,
  host: { tap: contrastTap, take: contrast },
  isDone,
  shows: (state, match) => {
    if (state.phase === 'read') return 0
    if (state.phase === 'reveal') return revealSeconds(state, match)
    if (state.phase === 'explain') return state.answerShown ? 0 : null
    return state.phase === 'exam' && waitingFor(state).length === 0 ? 0 : null
  },
  mayMove: ({ phase }) => phase === 'brief' || phase === 'explain',
  // Votes at the lever are counted in the open: who drives sees where the others want to go.
  atOnce: ['drive'],
  written: (tap) => (tap.ask === 'explain' ? tap.tap : null),
  outcome: runOutcome,
  figure: runFigure,
  course: (state, pack) => courseOf(state, summitBits(pack)),
  better: 'more',
  awards: runAwards,
  story: runStory,
  asked: runAsked,
  view: runView,
  robot: runRobot,
  speaks,
}
