/** What the surprise meter saw of every card, and who caught the wrong facts that it cannot see. */
import type { Who } from '../../shared/moves/move.ts'
import { decisionsOf, flaggedOf } from './arms.ts'
import { isTouched } from './results.ts'
import type { KitchenState, KitchenView, Lie } from './types.ts'
import type { Pallet } from './warehouse.ts'

export function blindOf(state: KitchenState, who: Who | null, pallets: readonly Pallet[]): KitchenView['blind'] {
  const { surprise } = state
  if (surprise === null) return null
  const flagged = [...flaggedOf(surprise)].map((place) => surprise[place] ?? 0)
  const from = Math.min(...flagged)
  const tops = topsOf(surprise, pallets)
  const cards = pallets.map(({ fault }, at) => ({ fault, bits: tops[at] ?? 0 }))
  const told = liesOf(state, who, pallets, (card) => (tops[card] ?? 0) >= from)
  return { cards, from, lies: told.length, liesFlagged: told.filter((lie) => lie.flagged).length, told }
}

function liesOf(
  state: KitchenState,
  who: Who | null,
  pallets: readonly Pallet[],
  isFlagged: (card: number) => boolean,
): Lie[] {
  const decided = state.teams.map((team) => ({ team, all: decisionsOf(state, team) }))
  return pallets.flatMap(({ fault, dirty: [words = []] }, card): Lie[] => {
    if (fault !== 'wrong') return []
    const caught = decided.filter(({ all }) => isTouched(all[card] ?? null)).map(({ team }) => team)
    const isMine = who === null || !state.teams.includes(who.team) ? null : caught.includes(who.team)
    return [{ card, words, flagged: isFlagged(card), caught: caught.length, of: decided.length, isMine }]
  })
}

/** Of every pallet the surprise at its card, its topmost sentence. */
export function topsOf(surprise: readonly number[], pallets: readonly Pallet[]): number[] {
  let place = 0
  return pallets.flatMap(({ dirty }) => {
    const bits = surprise[place]
    place += dirty.length
    return bits === undefined ? [] : [bits]
  })
}
