/** An award in words: who won what, and what was measured. */
import type { Team } from '../../shared/match/types.ts'
import type { Award } from '../../shared/match/view-types.ts'
import '../locale/en/standings.ts'
import { formatBits, formatSignedBits, t, textOf } from '../locale/t.ts'
import { teamName } from './team-badge.ts'

type Teams = readonly Pick<Team, 'id' | 'name'>[]

interface AwardText {
  readonly title: string
  readonly measured: string
}

/** `words`: the pack's, by token id. */
export function awardText(teams: Teams, award: Award, words: readonly string[]): AwardText {
  const { kind } = award
  const title = textOf('award', kind, { who: winnersOf(teams, award) })
  return { title, measured: measuredText(award, words) }
}

function measuredText({ kind, figure, of = 0, word }: Award, words: readonly string[]): string {
  switch (kind) {
    case 'bold': {
      const bits = formatBits(figure)
      return word === undefined
        ? t('award.bold-any', { bits })
        : t('award.bold-text', { bits, word: words[word] ?? '?' })
    }
    case 'labels':
      return t('award.labels-text', { right: figure, of })
    case 'eye':
      return t('award.eye-text', { count: figure })
    case 'forecast':
      return t('award.forecast-text', { bits: formatBits(figure) })
    case 'recovery':
      return t('award.recovery-text', { bits: formatBits(figure) })
    default:
      return textOf('award', `${kind}-text`, { bits: formatSignedBits(figure) })
  }
}

function winnersOf(teams: Teams, { team, names, winners }: Award): string {
  const found = teams.find(({ id }) => id === team)
  // Where the room names nobody to all.
  if (found !== undefined && names.length > 0 && names.every((name) => name === '')) return teamName(found)
  const named = names.filter((name) => name !== '')
  if (winners > named.length) return t('award.players', { count: winners })
  return names.length > 0 || found === undefined ? names.join(' · ') : teamName(found)
}
