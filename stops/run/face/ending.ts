/** The story of this room's model in a few sentences, each of measurements of this room. */
import type { Team } from '../../../shared/match/types.ts'
import { formatAmong, formatBits, formatDrop, type Line } from '../../../client/locale/t.ts'
import { isNumber, isText, listOf, nullOr, objectOf } from '../../../client/net/shape.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { Story } from '../story.ts'
import './ending.en.ts'
import { line, t } from './t.ts'

/** By heart counts what is shown: less is no gap. */
const leastGap = 0.01

type Teams = readonly Team[]

const isBeat = objectOf({ won: isNumber, players: isNumber })

const isStory = objectOf<Story>({
  startBits: isNumber,
  endBits: isNumber,
  sentences: isNumber,
  steps: isNumber,
  derailments: isNumber,
  helped: listOf(objectOf({ team: isText, bits: isNumber })),
  readBits: nullOr(isNumber),
  beat: nullOr(objectOf({ before: isBeat, after: nullOr(isBeat) })),
})

/** Empty: nothing was measured from its beginning to its end. */
export function story(teams: Teams, told: unknown, summitBits: number): readonly Line[] {
  if (!isStory(told)) return []
  return [
    line('story.start', { among: formatAmong(told.startBits, summitBits), bits: formatBits(told.startBits) }),
    moved(teams, told),
    end(told, summitBits),
    ...againstMachine(told),
  ]
}

/** What the class did that moved it most, as far as that can be told apart from chance. */
function moved(teams: Teams, { helped, sentences, steps, derailments }: Story): Line {
  const names = helped.flatMap(({ team }) => {
    const found = teams.find(({ id }) => id === team)
    return found === undefined ? [] : [teamName(found)]
  })
  const [best, last] = [helped[0], helped.at(-1)]
  if (sentences === 0) return line('story.alone', { count: steps })
  if (best === undefined || last === undefined) {
    const brought = t('story.sentences', { count: sentences })
    return derailments === 0
      ? line('story.steps', { sentences: brought, count: steps })
      : line('story.derailed', {
          sentences: brought,
          steps: t('story.step-count', { count: steps }),
          count: derailments,
        })
  }
  return names.length === 1
    ? line('story.helped', { count: sentences, team: names.join(), bits: formatBits(best.bits) })
    : line('story.helped-level', {
        sentences,
        teams: names.join(', '),
        low: formatBits(last.bits),
        high: formatBits(best.bits),
      })
}

/** Who was ahead in the bets, people or the model. */
function againstMachine({ beat }: Story): Line[] {
  if (beat === null) return []
  const { before, after } = beat
  const figures = { won: before.won, of: before.players }
  return [
    after === null
      ? line('story.beat-once', figures)
      : line('story.beat', { ...figures, now: after.won, nowOf: after.players }),
  ]
}

function end({ endBits, readBits }: Story, summitBits: number): Line {
  const figures = { among: formatAmong(endBits, summitBits), bits: formatBits(endBits) }
  if (readBits === null || endBits - readBits < leastGap) return line('story.end', figures)
  return line('story.end-by-heart', { ...figures, read: formatBits(readBits), gap: formatDrop(endBits, readBits) })
}
