/** The story of the kitchen in two sentences; the texts of its awards come with it. */
import { formatShare, formatSignedBits, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, nullOr, objectOf } from '../../../client/net/shape.ts'
import type { KitchenStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
const isStory = objectOf<KitchenStory>({ share: isNumber, auto: nullOr(isNumber) })

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { share, auto } = told
  const cleaned =
    share > 0 ? line('story.kitchen.share', { share: formatShare(share) }) : line('story.kitchen.share-none')
  return auto === null ? [cleaned] : [cleaned, line('story.kitchen.auto', { bits: formatSignedBits(auto) })]
}
