/** The story of this room's model in three sentences, each of measurements of this room. */
import type { Story } from '../../stops/run/story.ts'
import type { Team } from '../../shared/match/types.ts'
import '../locale/en/standings.ts'
import { formatAmong, formatBits, formatDrop, t, type Arguments, type TextKey, type Texts } from '../locale/t.ts'
import { teamName } from './team-badge.ts'

/** By heart counts what is shown: less is no gap. */
const leastGap = 0.01

type Teams = readonly Pick<Team, 'id' | 'name'>[]

/** How a text is told: as it is (`t`), or with terms that can be tapped (`told`). */
type Tell<T> = <K extends TextKey>(key: K, ...args: Arguments<Texts[K]>) => T

export function storyText<T>(teams: Teams, story: Story, tell: Tell<T>): readonly T[] {
  return [
    tell('story.start', { among: formatAmong(story.startBits), bits: formatBits(story.startBits) }),
    moved(teams, story, tell),
    end(story, tell),
  ]
}

/** What the class did that moved it most, as far as that can be told apart from chance. */
function moved<T>(teams: Teams, { helped, sentences, steps, derailments }: Story, tell: Tell<T>): T {
  const team = teams.find(({ id }) => id === helped?.team)
  if (sentences === 0) return tell('story.alone', { count: steps })
  if (helped === null || team === undefined) {
    const brought = t('story.sentences', { count: sentences })
    return derailments === 0
      ? tell('story.steps', { sentences: brought, count: steps })
      : tell('story.derailed', {
          sentences: brought,
          steps: t('story.step-count', { count: steps }),
          count: derailments,
        })
  }
  return tell('story.helped', { count: sentences, team: teamName(team), bits: formatBits(helped.bits) })
}

function end<T>({ endBits, readBits }: Story, tell: Tell<T>): T {
  const figures = { among: formatAmong(endBits), bits: formatBits(endBits) }
  if (readBits === null || endBits - readBits < leastGap) return tell('story.end', figures)
  return tell('story.end-by-heart', { ...figures, read: formatBits(readBits), gap: formatDrop(endBits, readBits) })
}
