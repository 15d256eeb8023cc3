/** The story of this room's model in three sentences, each of measurements of this room. */
import type { Story } from '../../stops/run/story.ts'
import type { View } from '../../shared/match/view-types.ts'
import '../locale/en/standings.ts'
import { formatAmong, formatBits, formatDrop, t } from '../locale/t.ts'
import { teamName } from './team-badge.ts'

/** By heart counts what is shown: less is no gap. */
const leastGap = 0.01

export function storyText(view: View, story: Story): readonly string[] {
  return [
    t('story.start', { among: formatAmong(story.startBits), bits: formatBits(story.startBits) }),
    moved(view, story),
    end(story),
  ]
}

/** What the class did that moved it most, as far as that can be told apart from chance. */
function moved(view: View, { helped, sentences, steps, derailments }: Story): string {
  const team = view.teams.find(({ id }) => id === helped?.team)
  if (sentences === 0) return t('story.alone', { count: steps })
  if (helped === null || team === undefined) {
    return derailments === 0
      ? t('story.steps', { sentences, count: steps })
      : t('story.derailed', { sentences, steps, count: derailments })
  }
  return t('story.helped', { count: sentences, team: teamName(team), bits: formatBits(helped.bits) })
}

function end({ endBits, readBits }: Story): string {
  const figures = { among: formatAmong(endBits), bits: formatBits(endBits) }
  if (readBits === null || endBits - readBits < leastGap) return t('story.end', figures)
  return t('story.end-by-heart', { ...figures, read: formatBits(readBits), gap: formatDrop(endBits, readBits) })
}
