/** The story of Lift in a sentence; the texts of its award come with it. */
import { formatList, type Line, lined } from '../../../client/locale/t.ts'
import { isNumber, listOf, objectOf } from '../../../client/net/shape.ts'
import type { LiftStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
export const isStory = objectOf<LiftStory>({ floors: listOf(isNumber), repeated: isNumber })

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { floors } = told
  return [line('story.lift', { count: floors.length, floors: formatList(floors) })]
}
