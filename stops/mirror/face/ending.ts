/** The story of Mirror room in a sentence; the texts of its awards come with it. */
import { formatPercent, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, objectOf } from '../../../client/net/shape.ts'
import type { MirrorStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
export const isStory = objectOf<MirrorStory>({ text: isNumber, before: isNumber, after: isNumber, other: isNumber })

/** Empty: nothing was measured, or nobody has repaired anything. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { text, before, after, other } = told
  return [
    line('story.mirror', {
      text: formatPercent(text),
      before: formatPercent(before),
      after: formatPercent(after),
      other: formatPercent(other),
    }),
  ]
}
