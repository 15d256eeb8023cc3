/** What Release board asked: the metrics that were sealed, what was decided, who is best for whom, and what an exam says. */
import { answersOf, asked, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import { LAST, REASONS } from './content.ts'
import { decisionOf } from './decisions.ts'
import { letterOf } from '../../shared/text/letter-of.ts'
import { againScores, bestFor, othersOf, winnerScores } from './score.ts'
import { isFrom, type BoardState, METRICS } from './types.ts'

export function boardAsked(state: BoardState, isOver: boolean): Asked[] {
  const isAnswered = isOver || state.phase === 'answer'
  const [users, others] = [isFrom(state, 'users'), isFrom(state, 'moved')]
  return [
    asked('seal', answersOf(state.seals, metricSaid)),
    ...(isFrom(state, 'board') ? [asked('decide', answersOf(state.decisions, decisionSaid))] : []),
    ...(isFrom(state, 'bet') && state.form === 'full'
      ? [
          asked('bet', answersOf(state.bets, letterSaid, worth(winnerScores(state))), {
            truth: users ? letters(bestFor(state, state.users)) : null,
          }),
        ]
      : []),
    ...(isFrom(state, 'again') && state.rematch
      ? [
          asked('again', answersOf(state.again, letterSaid, worth(againScores(state))), {
            truth: others ? letters(bestFor(state, othersOf(state))) : null,
          }),
        ]
      : []),
    ...(isFrom(state, 'say')
      ? [
          voted('say', state.reasons, reasonSaid, isAnswered ? LAST.right : null, (one) =>
            isAnswered ? lastWorth(one, LAST) : null,
          ),
        ]
      : []),
  ]
}

function metricSaid(laid: Laid): Said {
  if (laid.every((chips) => chips === 0)) return { kind: 'text', text: '' }
  return { kind: 'option', key: `release-board.metric-${METRICS[largestAt(laid)] ?? ''}` }
}

/** A letter, with a sign for what was done to it. */
function decisionSaid(option: number): Said {
  const { deed, at } = decisionOf(option)
  return at === null || deed === 'retrain'
    ? { kind: 'option', key: 'release-board.said-retrain' }
    : { kind: 'text', text: deed === 'fix' ? `${letterOf(at)} +` : letterOf(at) }
}

function letterSaid(laid: Laid): Said {
  return { kind: 'text', text: laid.every((chips) => chips === 0) ? '' : letterOf(largestAt(laid)) }
}

function letters(at: readonly number[]): Said | null {
  return at.length === 0 ? null : { kind: 'text', text: at.map(letterOf).join(' ') }
}

function reasonSaid(reason: number): Said {
  return { kind: 'option', key: `release-board.reason-${REASONS[reason] ?? ''}` }
}
