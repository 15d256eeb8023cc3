/** The story of Who moves together in a sentence; the text of its award comes with it. */
import { formatBits, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, nullOr, objectOf } from '../../../client/net/shape.ts'
import type { MovesStory } from '../outcome.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
const both = { alike: isNumber, beside: isNumber } as const
export const isStory = objectOf<MovesStory>({ ...both, shuffled: nullOr(objectOf(both)) })

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  return [line('story.who-moves', { alike: formatBits(told.alike), beside: formatBits(told.beside) })]
}
