/** What a team's sentences did to a model that reads them. */
import type { TeamId } from '../../../shared/match/types.ts'

/** How much a team's sentences helped, in bits on key words: mean over seeds and its 95 % interval. */
export interface TeamCredit {
  readonly team: TeamId
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly seeds: number
  readonly verdict: 'helped' | 'hurt' | 'too-close'
}
