/**
 * Who beat the machine? Each player's mean surprise over the cards of a round against the model's over the very same cards:
 * in the first round the model as it came, in the second as it was trained.
 */
import { mean } from '../../../shared/measures/mean.ts'
import type { Looker } from '../looker.ts'
import { firstOf, modelTable, revealedCards } from './rounds.ts'
import { seatScores } from './scores.ts'
import { truthBits } from '../tables.ts'
import type { RunState } from '../types.ts'
import type { Duel, DuelRound } from './view-types.ts'

/** null while a round is not over, or nobody has bet in it, or the model could not be asked. */
export function duelView(state: RunState, looker: Pick<Looker, 'pack' | 'seat'>): Duel | null {
  const open = revealedCards(state)
  const first = firstOf(state)
  if (open !== first && open !== state.cards.length) return null
  const before = round(state, 0, first, looker)
  return before === null ? null : { before, after: open > first ? round(state, first, open, looker) : null }
}

function round(
  state: RunState,
  from: number,
  to: number,
  { pack, seat }: Pick<Looker, 'pack' | 'seat'>,
): DuelRound | null {
  const bySeat = new Map<string, { own: number[]; model: number[] }>()
  const machine: number[] = []
  for (let card = from; card < to; card++) {
    const [shown, table] = [state.cards[card], modelTable(state, card)]
    if (shown === undefined || table === undefined) return null
    const model = truthBits(table, shown)
    machine.push(model)
    for (const score of seatScores(state, card, pack)) {
      const so = bySeat.get(score.seat) ?? { own: [], model: [] }
      bySeat.set(score.seat, { own: [...so.own, score.bits], model: [...so.model, model] })
    }
  }
  const means = [...bySeat].map(([id, { own, model }]) => ({ id, bits: mean(own), model: mean(model) }))
  if (means.length === 0) return null
  return {
    players: means.length,
    won: means.filter(({ bits, model }) => bits < model).length,
    peopleBits: mean(means.map(({ bits }) => bits)),
    modelBits: mean(machine),
    mine: means.find(({ id }) => id === seat)?.bits ?? null,
  }
}
