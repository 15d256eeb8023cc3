/** Every card as it lay on the belts, what would have been right, and what each team did with it. */
import type { TeamId } from '../../shared/match/types.ts'
import { worldSays } from '../../shared/packs/world-says.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { decisionsOf } from './arms.ts'
import { perfectly, type Decision } from './carry.ts'
import type { Kind } from './kinds.ts'
import type { KitchenState } from './types.ts'
import type { Pallet } from './warehouse.ts'

export interface Done {
  readonly bin: Decision['kind']
  /** Of a repair. */
  readonly words: readonly TokenId[] | null
  /** Of a merger: the other card, from 0. */
  readonly with: number | null
}

export interface CardTold {
  readonly words: readonly TokenId[]
  /** null: nothing is wrong with it. */
  readonly fault: Kind | null
  readonly right: Done
  /** null: no two agreed, and it stayed as it came. `isRight`: nobody could have done better. */
  readonly did: readonly { readonly team: TeamId; readonly done: Done | null; readonly isRight: boolean }[]
}

export function cardsTold(state: KitchenState, pallets: readonly Pallet[], pack: Pack): CardTold[] {
  const decided = state.teams.map((team) => ({ team, all: decisionsOf(state, team) }))
  return pallets.map((pallet, card) => ({
    words: pallet.dirty[0] ?? [],
    fault: pallet.fault,
    right: doneOf(perfectly(pallet)),
    did: decided.map(({ team, all }) => {
      const done = all[card] ?? null
      return { team, done: done === null ? null : doneOf(done), isRight: isRight(done, card, pallets, pack) }
    }),
  }))
}

function doneOf(decision: Decision): Done {
  return {
    bin: decision.kind,
    words: decision.kind === 'fix' ? decision.words : null,
    with: decision.kind === 'merge' ? decision.with : null,
  }
}

/** A card without a decision stays as it came. Of two that say the same either may be merged into the other. */
function isRight(done: Decision | null, card: number, pallets: readonly Pallet[], pack: Pack): boolean {
  const pallet = pallets[card]
  if (pallet === undefined) return false
  const right = perfectly(pallet).kind
  switch (done?.kind) {
    case 'fix':
      return right === 'fix' && worldSays(pack, done.words) !== 'no'
    case 'merge':
      return pallet.of === done.with || pallets[done.with]?.of === card
    case 'bin':
      return right === 'bin'
    case 'keep':
    case undefined:
      return right === 'keep'
  }
}
