/** What a team's sentences did to a model that reads them: on key words. */
import type { TeamEffect } from '../../../shared/match/types.ts'

export interface TeamCredit extends TeamEffect {
  readonly seeds: number
}
