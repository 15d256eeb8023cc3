/** Where Parrot or Learner waits for the lab: a phase whose end tells an answer. */
import type { Draft } from '../../shared/match/draft.ts'
import { held } from '../../shared/moves/held.ts'
import { lapOf, writerOf } from './build.ts'
import { enoughOf } from './canary.ts'
import { isTold } from './curtain.ts'
import { measuredShare } from './newcomer.ts'
import type { ParrotState } from './types.ts'

/** null: nothing holds the phase. The gauge's own bell is its beat (build.ts). */
export function holds(draft: Draft, state: ParrotState, by: 'bell' | 'host'): ParrotState | null {
  const isGauge = state.phase === 'gauge' || state.phase === 'second'
  return by === 'bell' && isGauge ? null : held(draft, state, by, isMeasured(state))
}

/** What the end of this phase tells has been measured, or will not be. */
export function isMeasured(state: ParrotState): boolean {
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
