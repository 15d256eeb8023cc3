/** The story of this stop; the texts of its awards come with it. */
import { formatBits, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, nullOr, objectOf, oneOf, recordOf } from '../../../client/net/shape.ts'
import { DEEDS } from '../content.ts'
import type { ReleaseCard } from '../model-card.ts'
import type { BoardStory } from '../story.ts'
import { MAKERS, USERS, METRICS } from '../types.ts'
import './ending.en.ts'
import { metricName } from './names.ts'
import { t, type Own } from './t.ts'

const line = lined<Own>()

const isCard = objectOf<ReleaseCard>({
  option: isNumber,
  deed: oneOf(...DEEDS),
  maker: nullOr(oneOf(...MAKERS)),
  users: oneOf(...USERS),
  figures: objectOf<ReleaseCard['figures']>({
    open: isNumber,
    usual: isNumber,
    rare: isNumber,
    clean: isNumber,
    varied: isNumber,
    steps: isNumber,
  }),
  bits: objectOf<ReleaseCard['bits']>({ many: nullOr(isNumber), few: nullOr(isNumber) }),
  worth: isNumber,
})

export const isStory = objectOf<BoardStory>({
  users: oneOf(...USERS),
  crown: nullOr(
    objectOf<NonNullable<BoardStory['crown']>>({
      metric: oneOf(...METRICS),
      maker: oneOf(...MAKERS),
      behind: isNumber,
    }),
  ),
  cards: recordOf(isCard),
})

export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told) || told.crown === null) return []
  const { metric, maker, behind } = told.crown
  return [
    line('story.release-board.crown', {
      metric: metricName(metric),
      maker: t(`release-board.by-${maker}`),
      bits: formatBits(behind),
    }),
  ]
}
