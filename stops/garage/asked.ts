/** What Garage asked: the bets on the cars, what each set the levers to, and what was said at the end. */
import { answersOf, asked, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import { LAST, LEVERS, REASONS, SETTINGS, WIDTHS, type Lever } from './content.ts'
import { firstBets, frontOf, secondBets } from './score.ts'
import { isFrom, type GarageState } from './types.ts'

export function garageAsked(state: GarageState, _pack: Pack, isOver: boolean): Asked[] {
  const { cars, race, later } = state
  const isTold = race !== null && isFrom(state, 'curve')
  const isAnswered = isOver || state.phase === 'answer'
  const isMoved = later !== null && isFrom(state, 'moved')
  const bets = (id: string, laid: GarageState['bets'], scores: ReturnType<typeof firstBets>, truth: number[] | null) =>
    asked(id, answersOf(laid, betSaid, worth(scores)), { truth: truth === null ? null : widthsSaid(truth) })
  return [
    bets('bet', state.bets, firstBets(state), isTold ? frontOf(cars, race) : null),
    ...LEVERS.map((lever) =>
      asked(
        `lever-${lever}`,
        answersOf(state.levers[lever], (at) => settingSaid(lever, at)),
      ),
    ),
    ...(state.rematch ? [bets('again', state.again, secondBets(state), isMoved ? frontOf(cars, later) : null)] : []),
    voted('say', state.reasons, reasonSaid, isAnswered ? LAST.right : null, (one) =>
      isAnswered ? lastWorth(one, LAST) : null,
    ),
  ]
}

/** Where most chips lie. */
function betSaid(laid: Laid): Said {
  return laid.every((count) => count === 0) ? { kind: 'text', text: '' } : widthsSaid([largestAt(laid)])
}

function widthsSaid(at: readonly number[]): Said {
  return { kind: 'text', text: at.map((i) => WIDTHS[i] ?? 0).join(', ') }
}

function settingSaid(lever: Lever, at: number): Said {
  const value = SETTINGS[lever][at] ?? 0
  return { kind: 'number', value, unit: lever === 'share' ? 'share' : 'count' }
}

function reasonSaid(reason: number): Said {
  return { kind: 'option', key: `garage.reason-${REASONS[reason] ?? ''}` }
}
