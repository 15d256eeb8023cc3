/** The story of Fog Hill; the texts of its awards come with it. */
import { formatBits, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, objectOf, nullOr } from '../../../client/net/shape.ts'
import type { FogStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
export const isStory = objectOf<FogStory>({
  best: nullOr(isNumber),
  floor: isNumber,
  real: isNumber,
  directions: isNumber,
})

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { best, floor, real, directions } = told
  return [
    ...(best === null ? [] : [line('story.fog-hill.best', { best: formatBits(best) })]),
    line('story.fog-hill', { floor: formatBits(floor), real: formatBits(real), directions }),
  ]
}
