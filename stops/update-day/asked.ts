/** What Update day asked: what was said to the model, chips on what that has changed, how the update is read, chips on what it moves. */
import { answersOf, asked, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import { rowsAsked } from '../../shared/moves/write.ts'
import { changedScores, changedTruth, movedScores, movedTruth } from './score.ts'
import { isFrom, PLANS, type UpdateState } from './types.ts'

const CHANGED_KEYS = ['nothing', 'all', 'told'].map((word) => `update-day.changed-${word}`)
const MOVED_KEYS = ['few', 'half', 'nearly'].map((word) => `update-day.moved-${word}`)
const PLAN_KEYS = PLANS.map((plan) => `update-day.plan-${plan}`)

export function updateAsked(state: UpdateState): Asked[] {
  const changed = isFrom(state, 'same') ? changedTruth(state) : null
  const moved = state.phase === 'updated' ? movedTruth(state) : null
  return [
    asked('chat', rowsAsked(state.said)),
    asked('changed', answersOf(state.changed, most(CHANGED_KEYS), worth(changedScores(state))), {
      truth: changed === null ? null : option(CHANGED_KEYS)(changed),
    }),
    asked('plan', answersOf(state.plans, option(PLAN_KEYS))),
    asked('moved', answersOf(state.moved, most(MOVED_KEYS), worth(movedScores(state))), {
      truth: moved === null ? null : option(MOVED_KEYS)(moved),
    }),
  ]
}

function option(keys: readonly string[]): (at: number) => Said {
  return (at) => ({ kind: 'option', key: keys[at] ?? '' })
}

/** Where most chips lie. */
function most(keys: readonly string[]): (laid: Laid) => Said {
  return (laid) => (laid.every((chips) => chips === 0) ? { kind: 'text', text: '' } : option(keys)(largestAt(laid)))
}
