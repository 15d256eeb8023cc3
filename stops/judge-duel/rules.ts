/**
 * Judge duel: six models of the room end the same sentence. Everybody puts the endings in order; then chips say which of them BLEU,
 * ROUGE and perplexity put first; and it is measured how far each of the three agrees with people.
 */
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { untimely } from '../../shared/match/phases.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { rank } from '../../shared/moves/rank.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { judgeAsked } from './asked.ts'
import { card } from './card.ts'
import { peopleSeconds } from './choreography.ts'
import { AGREE, BEGUN, firstTable, LAST, SECONDS, thingsOf } from './content.ts'
import { judgeFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askAll, done, failed, isMeasured, payFirsts } from './lab.ts'
import { judgeAwards, judgeOutcome } from './outcome.ts'
import { othersOf, referenceOf } from './reference.ts'
import { judgeRobot } from './robot.ts'
import { agreeScores, reasonScores } from './score.ts'
import { judgeStory } from './story.ts'
import { judgeTap, type JudgeTap } from './taps.ts'
import { METRICS, PHASES, type JudgePhase, type JudgeState } from './types.ts'
import { judgeView } from './view.ts'
import type { JudgeView } from './view-types.ts'

function begin(draft: Draft): JudgeState {
  draft.newPhase(SECONDS.rank)
  const reference = referenceOf(draft)
  const { checkpoint, job } = draft.model('own-or-depot')
  const state: JudgeState = {
    stop: 'judge-duel',
    phase: 'rank',
    judge: checkpoint,
    reference,
    begun: BEGUN,
    others: othersOf(draft.pack, reference, BEGUN),
    offers: {},
    outputs: [],
    bits: null,
    orders: rank.none,
    bets: { bleu: bet.none, rouge: bet.none, perplexity: bet.none },
    agree: bet.none,
    reasons: vote.none,
    waiting: job === null ? {} : { [job]: 'judge' },
    troubled: [],
  }
  return clockWaits(draft, askAll(draft, state), false)
}

/** When each of them is asked. */
const WHEN: Readonly<Record<JudgeTap['ask'], JudgePhase>> = {
  order: 'rank',
  bleu: 'bets',
  rouge: 'bets',
  perplexity: 'bets',
  agree: 'metrics',
  say: 'say',
}

function take(_draft: Draft, state: JudgeState, seat: Seat, on: JudgeTap): JudgeState | RejectWord {
  const { phase, outputs, orders, bets, agree, reasons } = state
  const word = untimely(PHASES, phase, WHEN[on.ask])
  if (word !== null) return word
  if (outputs.length === 0 && on.ask !== 'say') return 'not-now'
  switch (on.ask) {
    case 'say':
      return taken(vote.take(reasons, seat, on.tap, LAST), (all) => ({ ...state, reasons: all }))
    case 'order':
      return taken(rank.take(orders, seat, on.tap, thingsOf(outputs)), (all) => ({ ...state, orders: all }))
    case 'agree':
      return taken(bet.take(agree, seat, on.tap, AGREE), (all) => ({ ...state, agree: all }))
    case 'bleu':
    case 'rouge':
    case 'perplexity':
      return taken(bet.take(bets[on.ask], seat, on.tap, firstTable(outputs)), (all) => ({
        ...state,
        bets: { ...bets, [on.ask]: all },
      }))
  }
}

function ring(draft: Draft, state: JudgeState, by: 'bell' | 'host'): JudgeState | null {
  const into = (phase: JudgePhase) => enter(draft, state, phase, SECONDS[phase])
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  switch (state.phase) {
    case 'rank':
      return into(state.outputs.length === 0 ? 'say' : 'bets')
    case 'bets': {
      const next = into('metrics')
      payFirsts(draft, next)
      return clockWaits(draft, next, isMeasured(next))
    }
    case 'metrics': {
      const next = into('people')
      payBets(draft, agreeScores(next))
      return next
    }
    case 'people':
      return into('say')
    case 'say': {
      const told = into('answer')
      payBets(draft, reasonScores(told))
      return told
    }
    case 'answer':
      return null
  }
}

function isDone({ phase, outputs, orders, bets, agree, reasons }: JudgeState, seat: Seat): boolean | null {
  if (phase === 'say') return vote.has(reasons, seat)
  if (outputs.length === 0) return null
  if (phase === 'rank') return rank.has(orders, seat)
  if (phase === 'bets') return METRICS.every((metric) => bet.has(bets[metric], seat))
  return phase === 'metrics' ? bet.has(agree, seat) : null
}

export const judgeDuel: Stop<JudgeState, JudgeTap, JudgeView> = {
  id: 'judge-duel',
  card,
  tap: judgeTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone,
  shows: ({ phase }) => (phase === 'people' ? peopleSeconds : phase === 'answer' ? 0 : null),
  outcome: judgeOutcome,
  awards: judgeAwards,
  figure: judgeFigure,
  asked: (state, _pack, _isOver) => judgeAsked(state),
  view: judgeView,
  robot: judgeRobot,
  speaks: ({ phase, judge }, match) => (phase === 'people' ? provenanceOf(match, judge) : null),
  spare: true,
  story: judgeStory,
}
