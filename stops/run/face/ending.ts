/** The story of this room's model in three sentences, each of measurements of this room. */
import type { Team } from '../../../shared/match/types.ts'
import { formatAmong, formatBits, formatDrop, type Line } from '../../../client/locale/t.ts'
import { isNumber, isText, nullOr, objectOf } from '../../../client/net/shape.ts'
import { teamName } from '../../../client/ui/team-badge.ts'
import type { Story } from '../story.ts'
import './ending.en.ts'
import { line, t } from './t.ts'

/** By heart counts what is shown: less is no gap. */
const leastGap = 0.01

type Teams = readonly Pick<Team, 'id' | 'name'>[]

const isStory = objectOf<Story>({
  startBits: isNumber,
  endBits: isNumber,
  sentences: isNumber,
  steps: isNumber,
  derailments: isNumber,
  helped: nullOr(objectOf({ team: isText, bits: isNumber })),
  readBits: nullOr(isNumber),
})

/** Empty: nothing was measured from its beginning to its end. */
export function story(teams: Teams, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  return [
    line('story.start', { among: formatAmong(told.startBits), bits: formatBits(told.startBits) }),
    moved(teams, told),
    end(told),
  ]
}

/** What the class did that moved it most, as far as that can be told apart from chance. */
function moved(teams: Teams, { helped, sentences, steps, derailments }: Story): Line {
  const team = teams.find(({ id }) => id === helped?.team)
  if (sentences === 0) return line('story.alone', { count: steps })
  if (helped === null || team === undefined) {
    const brought = t('story.sentences', { count: sentences })
    return derailments === 0
      ? line('story.steps', { sentences: brought, count: steps })
      : line('story.derailed', {
          sentences: brought,
          steps: t('story.step-count', { count: steps }),
          count: derailments,
        })
  }
  return line('story.helped', { count: sentences, team: teamName(team), bits: formatBits(helped.bits) })
}

function end({ endBits, readBits }: Story): Line {
  const figures = { among: formatAmong(endBits), bits: formatBits(endBits) }
  if (readBits === null || endBits - readBits < leastGap) return line('story.end', figures)
  return line('story.end-by-heart', { ...figures, read: formatBits(readBits), gap: formatDrop(endBits, readBits) })
}
