/** What Update day has to tell once the match is over. */
import { chosenPlan, isSame } from './score.ts'
import { isFrom, type UpdateState } from './types.ts'

export interface UpdateStory {
  /** Messages that were read, and whether the fingerprint was the same afterwards. */
  readonly messages: number
  readonly isSame: boolean
  /** Of the class's own update: share of the numbers that it moved, and the new word where it is asked for. null: none was trained. */
  readonly update: {
    readonly moved: number
    readonly before: number
    readonly after: number
    readonly examBefore: number
    readonly examAfter: number
  } | null
}

/** Of what has been told; null: nothing yet. */
export function storyOf(state: UpdateState): UpdateStory | null {
  const same = isFrom(state, 'same') ? isSame(state) : null
  if (same === null) return null
  const update = state.phase === 'updated' ? state.updates[chosenPlan(state)] : undefined
  return {
    messages: messagesOf(state),
    isSame: same,
    update:
      update?.looked == null
        ? null
        : {
            moved: update.looked.moved,
            before: update.before,
            after: update.after,
            examBefore: update.examBefore,
            examAfter: update.examAfter,
          },
  }
}

/** That were read by the model. */
export function messagesOf({ said }: Pick<UpdateState, 'said'>): number {
  return said.filter(({ goesOn }) => goesOn !== null).length
}

export function updateStory(states: readonly UpdateState[]): UpdateStory | null {
  return states.map(storyOf).findLast((story) => story !== null) ?? null
}
