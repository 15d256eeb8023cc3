/** The story of this stop; the texts of its awards come with it. */
import { formatBits, formatPercent, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, nullOr, objectOf } from '../../../client/net/shape.ts'
import { SURE } from '../content.ts'
import type { CapsuleStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
export const isAlarms = objectOf<NonNullable<CapsuleStory['alarms']>>({
  count: isNumber,
  falseAlarms: isNumber,
  late: isNumber,
})
export const storyShape = {
  sure: nullOr(isNumber),
  alarms: nullOr(isAlarms),
  alone: nullOr(isNumber),
  among: nullOr(isNumber),
}
const isStory = objectOf<CapsuleStory>(storyShape)

export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { sure, alarms, alone, among } = told
  return [
    ...(sure === null
      ? []
      : [line(`story.time-capsule.${sure < SURE ? 'spread' : 'sure'}`, { share: formatPercent(sure) })]),
    ...(alarms === null
      ? []
      : [
          line('story.time-capsule.alarms', {
            count: alarms.count,
            false: formatBits(alarms.falseAlarms),
            late: formatBits(alarms.late),
          }),
        ]),
    ...(alone === null || among === null
      ? []
      : [line('story.time-capsule.update', { alone: formatPercent(alone), among: formatPercent(among) })]),
  ]
}
