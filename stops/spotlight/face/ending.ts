/** The story of Spotlight in a sentence; the texts of its awards come with it. */
import { lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, objectOf } from '../../../client/net/shape.ts'
import type { SpotlightStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
export const isStory = objectOf<SpotlightStory>({ of: isNumber, beams: isNumber, cover: isNumber })

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  return isStory(told) ? [line('story.spotlight', { count: told.of, beams: told.beams })] : []
}
