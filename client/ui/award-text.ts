/** An award in words: who won what, and what was measured. */
import type { Team } from '../../shared/match/types.ts'
import type { Award } from '../../shared/match/view-types.ts'
import '../locale/en/standings.ts'
import { formatBits, formatSignedBits, t, textIfKnown, textOf } from '../locale/t.ts'
import { teamName } from './team-name.ts'

type Teams = readonly Team[]

interface AwardText {
  readonly title: string
  readonly measured: string
}

/** `words`: the pack's, by token id. The endings of the stops that were played bring the texts. */
export function awardText(teams: Teams, award: Award, words: readonly string[]): AwardText {
  const { kind } = award
  const title = textOf('award', kind, { who: winnersOf(teams, award) })
  return { title, measured: measuredText(award, words) }
}

/** A text tells of the award's figure in the unit that it speaks of; where winners had several words, of none of them. */
function measuredText({ kind, figure, of = 0, word }: Award, words: readonly string[]): string {
  const told = { bits: formatBits(figure), change: formatSignedBits(figure), count: figure, of }
  return word === undefined
    ? (textIfKnown('award', `${kind}-text`, told) ?? textOf('award', `${kind}-any`, told))
    : textOf('award', `${kind}-text`, { ...told, word: words[word] ?? '?' })
}

function winnersOf(teams: Teams, { team, teams: level = [], names, winners }: Award): string {
  if (level.length > 0) return level.flatMap((id) => teams.filter((one) => one.id === id).map(teamName)).join(' · ')
  const found = teams.find(({ id }) => id === team)
  // Where the room names nobody to all.
  if (found !== undefined && names.length > 0 && names.every((name) => name === '')) return teamName(found)
  const named = names.filter((name) => name !== '')
  if (winners > named.length) return t('award.players', { count: winners })
  return names.length > 0 || found === undefined ? names.join(' · ') : teamName(found)
}
