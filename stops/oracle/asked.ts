/** What Oracle asked: the step, the line and its band, the next size, and what was said at the end. */
import { answersOf, asked, measured, voted, worth, count, type Asked, type Said } from '../../shared/match/asked.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { mean } from '../../shared/measures/mean.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { LAST, REASONS } from './content.ts'
import { bitsAt } from './law.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import { bought, buyScores, guessScores, lineScores, reachOf, smallBits, steepest, wallOf } from './score.ts'
import { isFrom, type OracleState } from './types.ts'

const BUY_KEYS = ['oracle.buy-better', 'oracle.buy-same', 'oracle.buy-worse'] as const

export function oracleAsked(state: OracleState, _pack: Pack, isOver: boolean): Asked[] {
  const { floor, large, ats, bands } = state
  const isAnswered = isOver || state.phase === 'answer'
  const wall = wallOf(state)
  const step = isFrom(state, 'line') ? steepest(smallBits(state)) : null
  const end = bought(state)
  const saved = worth(lineScores(state))
  return [
    asked('step', answersOf(state.guesses, said(stepOf), worth(guessScores(state))), {
      truth: step === null ? null : stepOf(step),
    }),
    asked(
      'line',
      answersOf(ats, (at) => count(bitsAt(at, floor), 'bits'), saved),
      { truth: large !== null && isFrom(state, 'outcome') ? measured(mean(large), 'bits') : null },
    ),
    asked(
      'band',
      answersOf(ats, (at, seat) =>
        count(wall === null ? 0 : bandBits(at, reachOf(bands[seat] ?? 0, wall), floor), 'bits'),
      ),
    ),
    ...(state.rematch
      ? [
          asked('buy', answersOf(state.buys, said(buyOf), worth(buyScores(state))), {
            truth: end === null ? null : buyOf(end),
          }),
        ]
      : []),
    voted(
      'say',
      state.reasons,
      (reason) => ({ kind: 'option', key: `oracle.reason-${REASONS[reason] ?? ''}` }),
      isAnswered ? LAST.right : null,
      (one) => (isAnswered ? lastWorth(one, LAST) : null),
    ),
  ]
}

/** How wide a band is in all. */
function bandBits(at: number, reach: number, floor: number | null): number {
  return bitsAt(at + reach, floor) - bitsAt(at - reach, floor)
}

/** Where most chips lie. */
function said(of: (at: number) => Said): (laid: Laid) => Said {
  return (laid) => (laid.every((chips) => chips === 0) ? { kind: 'text', text: '' } : of(largestAt(laid)))
}

function stepOf(at: number): Said {
  return count(at + 1, 'count')
}

function buyOf(at: number): Said {
  return { kind: 'option', key: BUY_KEYS[at] ?? '' }
}
