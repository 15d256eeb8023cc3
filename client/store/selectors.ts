/** Questions the screens ask of the state. Pure: the same state, the same answer. */
import { isolated } from '../locale/t.ts'
import type { TeamView, View } from '../../shared/match/view-types.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { LineStatus } from './state.ts'

/** There is no line, and one is being sought. */
export function isSeeking(status: LineStatus): boolean {
  return status === 'waiting' || status === 'connecting'
}

export function isLobby(view: View): boolean {
  return view.stop < 0
}

export function isOver(view: View): boolean {
  return view.stop >= view.plan.length
}

export function teamOf(view: View, id: string): TeamView | null {
  return view.teams.find((team) => team.id === id) ?? null
}

export function myTeam(view: View): TeamView | null {
  return view.me === null ? null : teamOf(view, view.me.team)
}

/** Milliseconds until the bell, by this device's clock; null when no bell is set, or it only beats. */
export function timeLeft(view: View, skew: number, here: number): number | null {
  if (view.phase.beats) return null
  if (view.phase.left !== null) return view.phase.left
  if (view.phase.rings === null) return null
  return Math.max(0, view.phase.rings - (here + skew))
}

/** Milliseconds until all that the phase shows has come onto the wall; 0 once it has, and where there is no wall. */
export function untilShown({ phase, role }: View, skew: number, here: number): number {
  if (phase.shows === 0 || role === 'host') return 0
  return Math.max(0, phase.since + 1000 * phase.shows - (here + skew))
}

/** A sentence as text; null is the blank. */
export function sentenceText(words: readonly string[], tokens: readonly (TokenId | null)[], blank = '____'): string {
  return isolated(tokens.map((token) => (token === null ? blank : (words[token] ?? '?'))).join(' '))
}

/** Who has not yet done what the phase asks: host only. */
export function stuckSeats(view: View): View['roster'] {
  return view.roster.filter((row) => row.done === false && row.connected)
}
