/** What Time capsule asked: how the model answers, the alarms, the day of the change, what is done about it, and what a lower alarm brings. */
import { answersOf, asked, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import { CHANGES, LAST, REASONS, SAYS } from './content.ts'
import { alarmScores, levelsOf, planScores, saysOutcome, saysScores, whenScores } from './score.ts'
import { isFrom, PLANS, type CapsuleState, type Watch } from './types.ts'

export function capsuleAsked(state: CapsuleState, isOver: boolean): Asked[] {
  const from = (phase: CapsuleState['phase']) => isFrom(state, phase)
  const isAnswered = isOver || state.phase === 'answer'
  const says = from('sure') ? saysOutcome(state.says?.[0]) : null
  return [
    ...(state.asks.length === 0
      ? []
      : [
          asked(
            'answer',
            answersOf(
              state.bets,
              most((at) => named('says', SAYS[at])),
              worth(saysScores(state)),
            ),
            {
              truth: says === null ? null : named('says', SAYS[says]),
            },
          ),
        ]),
    ...state.watches.flatMap((watch, at) => watched(state, watch, at)),
    ...(from('update') && state.asks.length > 0
      ? [
          asked(
            'update',
            answersOf(state.plans, (at) => named('plan', PLANS[at]), worth(planScores(state))),
          ),
        ]
      : []),
    ...(from('say')
      ? [
          voted(
            'say',
            state.reasons,
            (reason) => named('reason', REASONS[reason]),
            isAnswered ? LAST.right : null,
            (one) => (isAnswered ? lastWorth(one, LAST) : null),
          ),
        ]
      : []),
  ]
}

function watched(state: CapsuleState, { losses, alarms, whens, changesOn }: Watch, at: number): Asked[] {
  if (losses === null || !isFrom(state, at === 0 ? 'alarm' : 'again')) return []
  const levels = levelsOf(losses)
  const isTold = isFrom(state, at === 0 ? 'found' : 'seen')
  const day = (place: number): Said => ({ kind: 'number', value: CHANGES[place] ?? 0, unit: 'count' })
  return [
    asked(
      'alarm',
      answersOf(
        alarms,
        (place) => ({ kind: 'number', value: levels[place] ?? 0, unit: 'bits' }),
        worth(alarmScores(state, at)),
      ),
      { number: at + 1 },
    ),
    asked('when', answersOf(whens, most(day), worth(whenScores(state, at))), {
      number: at + 1,
      truth: isTold ? { kind: 'number', value: changesOn, unit: 'count' } : null,
    }),
  ]
}

function named(what: string, id: string | undefined): Said {
  return { kind: 'option', key: `time-capsule.${what}-${id ?? ''}` }
}

/** Where most chips lie. */
function most(said: (at: number) => Said): (laid: Laid) => Said {
  return (laid) => (laid.every((chips) => chips === 0) ? { kind: 'text', text: '' } : said(largestAt(laid)))
}
