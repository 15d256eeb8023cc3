/** The story of the two behind the curtains, of the secret and of the teams' own trains; the texts of its awards come with it. */
import { formatBits, formatShare, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, nullOr, objectOf } from '../../../client/net/shape.ts'
import type { ParrotStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
const isStory = objectOf<ParrotStory>({
  copies: objectOf({ parrot: isNumber, learner: isNumber }),
  thieves: nullOr(objectOf({ leaked: isNumber, tried: isNumber })),
  gain: nullOr(isNumber),
})

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { copies, thieves, gain } = told
  return [
    line('story.parrot.copies', { parrot: formatShare(copies.parrot), learner: formatShare(copies.learner) }),
    ...(thieves === null ? [] : [line('story.parrot.thieves', thieves)]),
    ...(gain === null
      ? []
      : [line(gain < 0 ? 'story.parrot.less' : 'story.parrot.more', { bits: formatBits(Math.abs(gain)) })]),
  ]
}
