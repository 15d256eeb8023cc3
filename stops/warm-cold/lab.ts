/** What the lab does for Warm or cold: how near each word is to the secret, in the untrained model and in the trained one. */
import type { Draft } from '../../shared/match/draft.ts'
import { UNTRAINED } from '../../shared/match/types.ts'
import { isOpen, measure, measures, type Answer } from '../../shared/moves/measure.ts'
import { SECONDS } from './content.ts'
import type { Side, WarmState } from './types.ts'

const { ask, done, failed } = measures<WarmState>()({
  // A model in the making is trained in parts: nothing is measured before it is whole.
  model: measure('depot', askWarm),
  /** `at`: which secret. */
  cold: measure('nearness', (draft, state, answer, at) => heard(draft, state, 'cold', answer, at)),
  warm: measure('nearness', (draft, state, answer, at) => heard(draft, state, 'warm', answer, at)),
})
export { done, failed }

function heard(draft: Draft, state: WarmState, side: Side, { cosines }: Answer<'nearness'>, at: number): WarmState {
  const hunts = state.hunts.map((hunt, i) => (i === at ? { ...hunt, [side]: { ...hunt[side], cosines } } : hunt))
  if (state.phase === side && state.round === at) draft.ringIn(SECONDS[side])
  return { ...state, hunts }
}

/** The untrained model is there at once; the trained one is waited for while people search in that. */
export function askCold(draft: Draft, state: WarmState): WarmState {
  const [first] = state.hunts
  return first === undefined ? state : ask(draft, state, 'cold', { from: UNTRAINED, word: first.secret })
}

export function askWarm(draft: Draft, state: WarmState): WarmState {
  return state.hunts.reduce<WarmState>(
    (asked, { secret }, at) => ask(draft, asked, 'warm', { from: state.model, word: secret }, at),
    state,
  )
}

/** What the phase asks can be answered, or never will be. */
export function isMeasured(state: WarmState): boolean {
  const { phase, hunts, round } = state
  if (phase === 'told') return true
  const isThere = hunts[round]?.[phase].cosines != null
  return isThere || !(isOpen(state, phase) || (phase === 'warm' && isOpen(state, 'model')))
}
