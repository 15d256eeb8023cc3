/** The story of Signal Box in a sentence or two; the texts of its awards come with it. */
import { formatBits, formatPercent, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, listOf, nullOr, objectOf } from '../../../client/net/shape.ts'
import { largestAt } from '../../../shared/measures/largest.ts'
import type { SignalStory } from '../story.ts'
import { TASTES } from '../taste-ids.ts'
import './ending.en.ts'
import './options.en.ts'
import { t, type Own } from './t.ts'

const line = lined<Own>()
export const isStory = objectOf<SignalStory>({
  wins: listOf(nullOr(isNumber)),
  before: isNumber,
  after: isNumber,
  alone: nullOr(isNumber),
  loose: nullOr(isNumber),
  flattery: nullOr(objectOf({ before: isNumber, after: isNumber })),
})

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { wins, before, after } = told
  const best = largestAt(wins.map((win) => win ?? 0))
  const taste = TASTES[best] ?? 'mention'
  return [
    line('story.signal-box', { card: t(`signal-box.card-${taste}`), win: formatPercent(wins[best] ?? 0) }),
    line('story.signal-box.exam', { before: formatBits(before), after: formatBits(after) }),
  ]
}
