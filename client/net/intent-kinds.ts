/** The kinds of taps, by what doing one again would do. */
import type { ActivityIntent } from '../../shared/activities/types.ts'

type Kinds = ReadonlySet<ActivityIntent['kind']>

/** A player's answers: one each, and the last one counts. */
export const answerKinds: Kinds = new Set<ActivityIntent['kind']>([
  'guess-loss',
  'guess-share',
  'dose',
  'vote',
  'bet',
  'teach',
  'forecast',
  'explain',
])

/** Doing these twice is the same as doing them once. */
export const repeatableKinds: Kinds = new Set<ActivityIntent['kind']>([...answerKinds, 'throttle', 'stop'])
