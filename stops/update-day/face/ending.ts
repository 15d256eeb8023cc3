/** The story of this stop; the texts of its award come with it. */
import { formatPercent, lined, type Line } from '../../../client/locale/t.ts'
import { isBoolean, isNumber, nullOr, objectOf } from '../../../client/net/shape.ts'
import type { UpdateStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
const isUpdate = objectOf<NonNullable<UpdateStory['update']>>({
  moved: isNumber,
  before: isNumber,
  after: isNumber,
  examBefore: isNumber,
  examAfter: isNumber,
})
export const isStory = objectOf<UpdateStory>({ messages: isNumber, isSame: isBoolean, update: nullOr(isUpdate) })

export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { messages, isSame, update } = told
  return [
    ...(isSame && messages > 0 ? [line('story.update-day.same', { count: messages })] : []),
    ...(update === null
      ? []
      : [
          line('story.update-day.update', {
            moved: formatPercent(update.moved),
            before: formatPercent(update.before),
            after: formatPercent(update.after),
          }),
        ]),
  ]
}
