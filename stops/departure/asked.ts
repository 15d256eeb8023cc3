/** What Departure check asked, for the report: an item by the answer that most chips lie on, and the words of the open question. */
import { answersOf, asked, type Asked, type Said } from '../../shared/match/asked.ts'
import type { Match } from '../../shared/match/types.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { sum } from '../../shared/measures/mean.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import { ITEMS, SURE } from './content.ts'
import { worthOf } from './score.ts'
import { answersTold, type DepartureState } from './types.ts'

export const OPTION_IDS = ['a', 'b', 'c', 'd'] as const

export function departureAsked({ bets, texts, form }: DepartureState, match: Match): Asked[] {
  const isTold = answersTold(match)
  const items = ITEMS.map(({ id, right }, item) =>
    asked(
      id,
      answersOf(
        bets[item] ?? {},
        (laid) => saidBy(item, laid),
        (laid) => ({ sure: sureness(laid), saved: isTold ? worthOf(laid, item) : null }),
      ),
      { truth: isTold ? optionOf(item, right) : null },
    ),
  )
  const open = asked(
    'explain',
    answersOf(texts, (text) => ({ kind: 'text', text })),
  )
  return form === 'full' ? [...items, open] : items
}

function optionOf(item: number, option: number): Said {
  return { kind: 'option', key: `departure-item.${ITEMS[item]?.id ?? ''}.${OPTION_IDS[option] ?? ''}` }
}

/** Where no chip lies, or several answers have as many, it is none of them. */
function saidBy(item: number, laid: Laid): Said {
  const at = largestAt(laid)
  const isClear = laid.filter((chips) => chips === laid[at]).length === 1
  return isClear ? optionOf(item, at) : { kind: 'option', key: 'departure-item.undecided' }
}

/** 1 to 3, by the chips on that answer. */
function sureness(laid: Laid): number | null {
  const most = Math.max(...laid)
  if (sum(laid) === 0) return null
  return most >= 10 ? 3 : most >= SURE ? 2 : 1
}
