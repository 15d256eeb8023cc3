/** The story of Specialist in a sentence; the texts of its awards come with it. */
import { formatBits, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, objectOf } from '../../../client/net/shape.ts'
import type { SpecialistStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
export const isStory = objectOf<SpecialistStory>({ models: isNumber, saved: isNumber, lost: isNumber })

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { models, saved, lost } = told
  return [line('story.specialist', { count: models, saved: formatBits(saved), lost: formatBits(lost) })]
}
