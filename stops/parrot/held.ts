/**
 * A phase whose end tells an answer waits until that is measured, whoever wants to go on: the bell waits by itself, and the
 * host's first press waits with it. A second one goes on without the answer: the desk's button says so.
 */
import type { Draft } from '../../shared/match/draft.ts'
import { waitForLab } from '../../shared/moves/measure.ts'
import { lapOf, writerOf } from './build.ts'
import { enoughOf } from './canary.ts'
import { isTold } from './curtain.ts'
import { measuredShare } from './newcomer.ts'
import type { ParrotState } from './types.ts'

/** null: nothing holds the phase. The gauge's own bell is its beat (build.ts). */
export function held(draft: Draft, state: ParrotState, by: 'bell' | 'host'): ParrotState | null {
  const isGauge = state.phase === 'gauge' || state.phase === 'second'
  if (by === 'bell') return isGauge ? null : waitForLab(draft, state, isMeasured(state))
  const { phase } = draft.match.bell
  if (state.pressed === phase) return null
  const waits = waitForLab(draft, state, isMeasured(state))
  return waits === null ? null : { ...waits, pressed: phase }
}

/** What the end of this phase tells has been measured, or will not be. */
function isMeasured(state: ParrotState): boolean {
  const { phase, canaries, newcomer, troubled } = state
  if (troubled.includes('brain')) return true
  switch (phase) {
    case 'chips':
      return isTold(state.answers.at(-1)) || troubled.includes('goes-on') || troubled.includes('surprise')
    case 'gauge':
    case 'second':
      return Object.keys(lapOf(state).sizes).every((team) => writerOf(state, team) !== null)
    case 'attack':
      return enoughOf(state) !== null
    case 'leak':
      return canaries[0] !== undefined
    case 'newcomer':
      return measuredShare(newcomer.with) !== null && measuredShare(newcomer.without) !== null
    case 'question':
    case 'unveil':
    case 'sentences':
    case 'curves':
    case 'withdrawn':
    case 'adopted':
    case 'again':
    case 'beaten':
      return true
  }
}

/** For the desk: the phase waits for its answer, or the host has pressed already. null: nothing is waited for. */
export function waitsFor(state: ParrotState, bellPhase: number): 'measuring' | 'pressed' | null {
  if (isMeasured(state)) return null
  return state.pressed === bellPhase ? 'pressed' : 'measuring'
}
