/** What Signal Box has to tell once the match is over: what the votes have moved, and what it cost. */
import { mean } from '../../shared/measures/mean.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { cardsIn, winOf } from './score.ts'
import { TASTES } from './taste-ids.ts'
import { isFrom, type SignalState } from './types.ts'

export interface SignalStory {
  /** How often the new model wins, by card in the order of `TASTES`; null: nobody could be asked for it. */
  readonly wins: readonly (number | null)[]
  /** General exam, bits: before and after. */
  readonly before: number
  readonly after: number
  /** After the same without thumbs of earlier lessons; null: there were none. */
  readonly alone: number | null
  /** The same off the leash; null: not played. */
  readonly loose: number | null
  /** Share of its answers that flatter, before and after training from what was liked; null: not played. */
  readonly flattery: { readonly before: number; readonly after: number } | null
}

export function storyOf(state: SignalState, pack: Pack): SignalStory | null {
  const { class: own, loose } = state.runs
  if (own === undefined || !isFrom(state, 'result')) return null
  const isLoose = loose !== undefined && isFrom(state, 'hacked')
  return {
    wins: TASTES.map((taste) => (cardsIn(state).includes(taste) ? winOf(own, taste, pack) : null)),
    before: own.marks[0]?.exam.bits ?? 0,
    after: own.marks.at(-1)?.exam.bits ?? 0,
    alone: (isFrom(state, 'cards') ? state.runs.alone?.marks.at(-1)?.exam.bits : null) ?? null,
    flattery: flatteryIn(state),
    loose: isLoose ? mean(loose.marks.slice(-1).map(({ exam }) => exam.bits)) : null,
  }
}

function flatteryIn(state: SignalState): SignalStory['flattery'] {
  const { was, is } = state
  if (!isFrom(state, 'flattered') || was === null || is === null) return null
  return { before: was.count / Math.max(1, was.of), after: is.count / Math.max(1, is.of) }
}

/** Of the first time that the train stopped here and votes were trained on. */
export function signalStory(states: readonly SignalState[], _match: unknown, pack: Pack): SignalStory | null {
  return states.map((state) => storyOf(state, pack)).find((story) => story !== null) ?? null
}
