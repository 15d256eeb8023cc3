/** The kinds of taps that are a player's answers: one each, and the last one counts. */
import type { StopIntent } from '../../stops/types.ts'

export const answerKinds: ReadonlySet<StopIntent['kind']> = new Set<StopIntent['kind']>([
  'guess-loss',
  'guess-share',
  'dose',
  'vote',
  'read',
  'bet',
  'teach',
  'forecast',
  'drive',
  'favourite',
  'explain',
])
