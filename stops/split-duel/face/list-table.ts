/** What each list of pairs came to: the teams' own beside none, the counter's, and one by feeling. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { ListShown, SplitView } from '../view-types.ts'
import { formatBits, formatList, formatNumber, formatSignedBits } from '../../../client/locale/t.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { badgeOf } from '../../../client/ui/team-badge.ts'
import { seen } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export function listTable(
  { lists, measured, troubled }: SplitView,
  teams: readonly TeamView[],
  mine: string | null,
): TemplateResult {
  const most = Math.max(1, ...lists.map(({ bits }) => bits ?? 0))
  return html`<p>${told('split.lists-text')}</p>
    <ul class="stack">
      ${lists.map((list) => listRow(list, most, teams, mine))}
    </ul>
    ${closeNote(lists)}
    ${measured ? html`<p>${t('split.lists-point')}</p>` : html`<p class="soft">${t('panel.measuring')}</p>`}
    ${labTrouble(troubled)}`
}

/** What "too close to call" says of a list, where it is said. */
export function closeNote(lists: readonly ListShown[]): TemplateResult | typeof nothing {
  const isClose = lists.some(({ gain }) => gain?.verdict === 'too-close')
  return isClose ? html`<p class="soft">${t('split.lists-close')}</p>` : nothing
}

function listRow(list: ListShown, most: number, teams: readonly TeamView[], mine: string | null): TemplateResult {
  const isMine = mine !== null && list.teams.includes(mine)
  return html`<li class="card stack">
    <div class="row between">
      <span class="row"
        >${list.ghost === null ? nothing : html`<strong>${ghostName(list)}</strong>`}
        ${list.teams.map((id) => badgeOf(id, teams))}</span
      >
      <span class="number">${list.bits === null ? '…' : formatBits(list.bits)}</span>
    </div>
    ${
      list.bits === null
        ? nothing
        : barPart('tally', list.bits / most, isMine ? 'is-mine' : list.ghost === null ? 'is-team' : '')
    }
    <p class="soft small">${t('split.list-pieces', { wagons: formatNumber(list.pieces) })}</p>
    ${list.gain === null ? nothing : html`<p><strong>${gainText(list.gain)}</strong></p>`}
    ${list.merges.length === 0 ? nothing : html`<p class="small">${formatList(list.merges.map(([left, right]) => seen(left + right)))}</p>`}
  </li>`
}

export function ghostName({ ghost, merges }: ListShown): string {
  if (ghost !== 'feeling') return t(ghost === 'counted' ? 'split.list-counted' : 'split.list-none')
  return t('split.list-feeling', {
    pairs: formatList(merges.slice(1, 4).map(([left, right]) => left + right)),
  })
}

function gainText({ mean, low, high, verdict }: NonNullable<ListShown['gain']>): string {
  const bits = formatBits(Math.abs(mean))
  if (verdict === 'too-close')
    return t('split.gain-too-close', { low: formatSignedBits(low), high: formatSignedBits(high) })
  return verdict === 'better' ? t('split.gain-better', { bits }) : t('split.gain-worse', { bits })
}
