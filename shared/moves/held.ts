/**
 * A phase that cannot end well before the lab has answered is held: the bell waits by itself, and the host's first press waits
 * with it. A second one goes on without the answer; the desk's button says so (client/faces/held-words.ts).
 */
import type { Draft } from '../match/draft.ts'
import type { Match } from '../match/types.ts'
import { waitForLab, type Measuring } from './measure.ts'

/** What is waited for is still being measured; or the host has pressed already. */
export type Waits = 'measuring' | 'pressed'

/** The phase waits for its answer, whoever has ended it. null: nothing holds it. */
export function held<S extends Measuring>(draft: Draft, state: S, by: 'bell' | 'host', isMeasured: boolean): S | null {
  const { phase } = draft.match.bell
  if (by === 'host' && state.pressed === phase) return null
  const waits = waitForLab(draft, state, isMeasured)
  return waits === null || by === 'bell' ? waits : { ...waits, pressed: phase }
}

/** For desk, wall and phones. null: nothing is waited for, or nothing will come. */
export function waitsFor({ bell }: Pick<Match, 'bell'>, state: Measuring, isMeasured: boolean): Waits | null {
  if (isMeasured || Object.keys(state.waiting).length === 0) return null
  return state.pressed === bell.phase ? 'pressed' : 'measuring'
}
