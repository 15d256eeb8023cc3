/** How groups, repairs and answers are called. */
import { formatList, textOf } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { AGAIN_IS, DOSES, GAP, LANDS, REASONS, type Repair } from '../content.ts'
import type { ModelShown, TableShown } from '../view-types.ts'
import { t } from './t.ts'

/** The words of a group, in a row. */
export function groupText({ groups }: Pick<TableShown, 'groups'>, at: 0 | 1, words: readonly string[]): string {
  return formatList(groups[at].who.map((word) => wordOf(words, word)))
}

export function saysText({ says }: Pick<TableShown, 'says'>, at: 0 | 1, words: readonly string[]): string {
  return wordOf(words, says[at])
}

export function repairName(repair: Repair): string {
  return textOf('mirror', `repair-${repair}`)
}

export function doseName(dose: number): string {
  return textOf('mirror', `dose-${dose}`)
}

export function doseNames(): string[] {
  return DOSES.map((_, at) => doseName(at))
}

export function gapNames(): string[] {
  return Array.from({ length: GAP.outcomes }, (_, at) => textOf('mirror', `gap-${at}`))
}

export function landNames(): string[] {
  return LANDS.map((id) => textOf('mirror', `land-${id}`))
}

export function otherNames(): string[] {
  return [t('mirror.other-none'), t('mirror.other-less'), t('mirror.other-as-before')]
}

export function againNames(): string[] {
  return AGAIN_IS.map((id) => textOf('mirror', `again-${id}`))
}

export function reasons(): string[] {
  return REASONS.map((id) => textOf('mirror', `reason-${id}`))
}

/** What was done to a model, and how much of it. */
export function fixText({ repair, dose }: Pick<ModelShown, 'repair' | 'dose'>): string {
  return repair === null ? t('mirror.no-repair') : t('mirror.fix', { repair: repairName(repair), dose: doseName(dose) })
}

/** The same where there is little room. */
export function shortFix({ repair, dose }: Pick<ModelShown, 'repair' | 'dose'>): string {
  return repair === null
    ? t('mirror.no-repair')
    : t('mirror.fix', { repair: textOf('mirror', `short-${repair}`), dose: doseName(dose) })
}

/** Whose model it is: teams that repaired alike share one. */
export function ownersText(
  { what, teams: own }: Pick<ModelShown, 'what' | 'teams'>,
  teams: readonly TeamView[],
): string {
  const named = teams.filter(({ id }) => own.includes(id)).map((team) => teamName(team))
  if (named.length > 0) return formatList(named)
  return t(what === 'before' ? 'mirror.before' : 'mirror.nobody')
}
