/** The story of this room's model in a few sentences, each of measurements of this room. */
import type { Team } from '../../../shared/match/types.ts'
import { formatAmong, formatBits, formatDrop, formatList, formatTimes, type Line } from '../../../client/locale/t.ts'
import { isNumber, isText, listOf, nullOr, objectOf } from '../../../client/net/shape.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { Story } from '../story.ts'
import './ending.en.ts'
import { line, t } from './t.ts'

/** Of the sentences that were brought: where fewer are as the world says them, there is something to do next time. */
const wellLabelled = 0.85

/** By heart counts what is shown: less is no gap. */
const leastGap = 0.01

type Teams = readonly Team[]

const isBeat = objectOf({ won: isNumber, players: isNumber })

const isStory = objectOf<Story>({
  startBits: isNumber,
  endBits: isNumber,
  sentences: isNumber,
  agreed: nullOr(isNumber),
  steps: isNumber,
  derailments: isNumber,
  helped: listOf(objectOf({ team: isText, bits: isNumber })),
  hurt: listOf(isText),
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
    ...againstMachine(teams, told),
    ...nextTime(told),
  ]
}

/** What the class did, and what of it moved the model, as far as that can be told apart from chance. */
function moved(teams: Teams, { helped, hurt, sentences: count, agreed, steps, derailments }: Story): Line {
  if (count === 0) return line('story.alone', { count: steps })
  const sentences = agreed === null ? t('story.sentences', { count }) : t('story.sentences-agreed', { count, agreed })
  // Where there is one team, or one player, nobody asks whose they were.
  const isOne = teams.length === 1
  const [best, last] = [helped[0], helped.at(-1)]
  if (best !== undefined && last !== undefined) {
    const names = namesOf(
      teams,
      helped.map(({ team }) => team),
    )
    const most = { sentences, times: formatTimes(best.bits), bits: formatBits(best.bits) }
    if (isOne) return line('story.helped-one', most)
    return helped.length === 1
      ? line('story.helped', { ...most, team: names })
      : line('story.helped-level', {
          sentences,
          teams: names,
          fewest: formatTimes(last.bits),
          most: formatTimes(best.bits),
          low: formatBits(last.bits),
          high: formatBits(best.bits),
        })
  }
  if (hurt.length > 0 && isOne) return line('story.hurt-one', { sentences })
  if (hurt.length > 0) return line('story.hurt', { sentences, teams: namesOf(teams, hurt) })
  if (derailments === 0) return line(isOne ? 'story.steps-one' : 'story.steps', { sentences, count: steps })
  const driven = { sentences, steps: t('story.step-count', { count: steps }), count: derailments }
  return line(isOne ? 'story.derailed-one' : 'story.derailed', driven)
}

function namesOf(teams: Teams, ids: readonly string[]): string {
  return formatList(teams.filter(({ id }) => ids.includes(id)).map(teamName))
}

/** What this class could do better, where its own figures say so. */
function nextTime({ sentences, agreed }: Story): Line[] {
  if (agreed === null || agreed >= wellLabelled * sentences) return []
  return [line('story.next-labels', { count: sentences - agreed })]
}

/** Who was ahead in the bets, people or the model. */
function againstMachine(teams: Teams, { beat }: Story): Line[] {
  if (beat === null) return []
  const { before, after } = beat
  if (teams.length === 1 && before.players === 1) return [alone(before.won > 0, after === null ? null : after.won > 0)]
  const figures = { won: before.won, of: before.players }
  return [
    after === null
      ? line('story.beat-once', figures)
      : line('story.beat', { ...figures, now: after.won, nowOf: after.players }),
  ]
}

function alone(hasWon: boolean, wins: boolean | null): Line {
  const who = (won: boolean) => (won ? 'you' : 'model')
  return wins === null ? line(`story.beat-once-${who(hasWon)}`) : line(`story.beat-${who(hasWon)}-${who(wins)}`)
}

function end({ endBits, readBits }: Story, summitBits: number): Line {
  const figures = { among: formatAmong(endBits, summitBits), bits: formatBits(endBits) }
  if (readBits === null || endBits - readBits < leastGap) return line('story.end', figures)
  return line('story.end-by-heart', { ...figures, read: formatBits(readBits), gap: formatDrop(endBits, readBits) })
}
