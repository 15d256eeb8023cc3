/** Everybody's mark so far: mean surprise over the cards that have been revealed, on one scale and over the same cards. */
import { mean } from '../../../shared/measures/mean.ts'
import type { Looker } from '../looker.ts'
import { revealedCards } from './rounds.ts'
import { seatScores } from './scores.ts'
import { bigramTable, truthBits } from '../tables.ts'
import type { RunState } from '../types.ts'
import type { RunView } from '../view-types.ts'

type Marks = NonNullable<RunView['marks']>

/** null before the first reveal, and while the model's own guesses have not come from the lab. */
export function marksView(state: RunState, { pack }: Looker): Marks | null {
  const { tables, cards, bets } = state
  const known = counted.get(tables)
  if (known?.cards === cards && known.bets === bets) return known.marks
  const marks = count(state, pack)
  if (marks !== null) counted.set(tables, { cards, bets, marks })
  return marks
}

/** What marks are made of is the same at every tap of the phases that show them. */
const counted = new WeakMap<RunState['tables'], Pick<RunState, 'cards' | 'bets'> & { readonly marks: Marks }>()

function count(state: RunState, pack: Looker['pack']): Marks | null {
  const cards = state.cards.slice(0, revealedCards(state))
  const own = ['model', 'untrained', 'earlier', 'reader'] as const
  const guests = own.flatMap((id) => {
    const tables = state.tables[id]
    return tables === undefined ? [] : [{ id, bits: mean(cards.map((card, i) => truthBits(tables[i], card))) }]
  })
  if (cards.length === 0 || !guests.some(({ id }) => id === 'model')) return null
  const bets = cards.flatMap((_, i) => seatScores(state, i, pack).map(({ bits }) => bits))
  return {
    cards: cards.length,
    floorBits: mean(cards.map(({ floorBits }) => floorBits)),
    rows: [
      ...guests,
      { id: 'bigram', bits: mean(cards.map((card) => truthBits(bigramTable(state, pack, card, false), card))) },
      ...(bets.length === 0 ? [] : [{ id: 'players' as const, bits: mean(bets) }]),
    ],
  }
}
