/** Phases in the order in which they are played. */
import type { RejectWord } from '../protocol/reject.ts'
import type { Draft } from './draft.ts'
import type { StopState } from './play.ts'
import { enter } from './stop.ts'

/** Whether a state has come to a phase: it is in it, or in a later one. */
export function reached<P extends string>(phases: readonly P[]): (state: { readonly phase: P }, first: P) => boolean {
  return ({ phase }, first) => phases.indexOf(phase) >= phases.indexOf(first)
}

/** Why what belongs to one phase cannot be done now; null: it is time for it. */
export function untimely<P extends string>(phases: readonly P[], now: P, wanted: P): RejectWord | null {
  if (now === wanted) return null
  return phases.indexOf(now) < phases.indexOf(wanted) ? 'not-now' : 'after-the-bell'
}

/** The state in the phase that comes next, for its seconds at the designed pace. null: none does, the stop is over. */
export function enterNext<S extends StopState, P extends S['phase']>(
  draft: Draft,
  state: S & { readonly phase: P },
  phases: readonly P[],
  seconds: Readonly<Record<P, number>>,
): S | null {
  const next = phases[phases.indexOf(state.phase) + 1]
  return next === undefined ? null : enter<S>(draft, state, next, seconds[next])
}
