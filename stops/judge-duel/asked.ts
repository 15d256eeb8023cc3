/** What Judge duel asked: the class's order, chips on what each metric puts first, and chips on which agrees most with the class. */
import { answersOf, asked, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import type { Order } from '../../shared/moves/rank.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import { LAST, REASONS } from './content.ts'
import { letterOf } from '../../shared/text/letter-of.ts'
import { agreeScores, figuresOf, firstScores, nearestOf, topsOf } from './score.ts'
import { isFrom, METRICS, type JudgeState } from './types.ts'

const AGREE_KEYS = METRICS.map((metric) => `judge-duel.metric-${metric}`)

export function judgeAsked(state: JudgeState): Asked[] {
  const { reference, begun, orders, bets, agree, reasons, phase } = state
  const isAnswered = phase === 'answer'
  const about = { sentence: [...reference.slice(0, begun), null] }
  return [
    asked('order', answersOf(orders, orderSaid), about),
    ...METRICS.map((metric) => {
      const figures = isFrom(state, 'metrics') ? figuresOf(state, metric) : null
      return asked(metric, answersOf(bets[metric], letterSaid, worth(firstScores(state, metric))), {
        ...about,
        truth: figures === null ? null : { kind: 'text', text: topsOf(figures).map(letterOf).join(' ') },
      })
    }),
    asked('agree', answersOf(agree, metricSaid, worth(agreeScores(state))), { truth: agreeTruth(state) }),
    voted('say', reasons, reasonSaid, isAnswered ? LAST.right : null, (one) =>
      isAnswered ? lastWorth(one, LAST) : null,
    ),
  ]
}

function orderSaid(order: Order): Said {
  return { kind: 'text', text: order.map(letterOf).join(' ') }
}

/** Where most chips lie. */
function letterSaid(laid: Laid): Said {
  return { kind: 'text', text: laid.every((chips) => chips === 0) ? '' : letterOf(largestAt(laid)) }
}

function metricSaid(laid: Laid): Said {
  if (laid.every((chips) => chips === 0)) return { kind: 'text', text: '' }
  return { kind: 'option', key: AGREE_KEYS[largestAt(laid)] ?? '' }
}

function agreeTruth(state: JudgeState): Said | null {
  const [nearest] = isFrom(state, 'people') ? nearestOf(state) : []
  return nearest === undefined ? null : { kind: 'option', key: AGREE_KEYS[nearest] ?? '' }
}

function reasonSaid(reason: number): Said {
  return { kind: 'option', key: `judge-duel.reason-${REASONS[reason] ?? ''}` }
}
