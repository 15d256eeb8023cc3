/** The story of Two banks in two sentences; the texts of its award come with it. */
import { formatPercent, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, listOf, objectOf } from '../../../client/net/shape.ts'
import type { BanksStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
export const isStory = objectOf<BanksStory>({ clear: isNumber, behind: isNumber, turned: listOf(isNumber) })

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { clear, behind, turned } = told
  const most = Math.max(0, ...turned)
  return [
    line('story.two-banks', {
      clear: formatPercent(clear),
      behind: formatPercent(behind),
      turned: formatPercent(most),
    }),
  ]
}
