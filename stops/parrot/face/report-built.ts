/** What each team built, how far from the best STOP it was, and what leaked, for the teacher. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatNumber, formatShare } from '../../../client/locale/t.ts'
import { badgeOf } from '../../../client/ui/team-badge.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { Built, ParrotResult } from '../result.ts'
import { t } from './t.ts'

export function builtCard({ built, leaks }: ParrotResult, { sides }: RoomReport): TemplateResult | typeof nothing {
  const badge = (team: string) => badgeOf(team, sides)
  const tried = leaks.filter((one) => one.tried > 0)
  if (built.length === 0 && tried.length === 0) return nothing
  return html`<section class="card stack">
    ${built.length === 0 ? nothing : table(built, badge)}
    ${
      tried.length === 0
        ? nothing
        : html`<h3>${t('sheet.parrot.leaked')}</h3>
            <ul>
              ${tried.map(({ team, ...counts }) => html`<li>${badge(team)} ${t('sheet.parrot.leaked-of', counts)}</li>`)}
            </ul>`
    }
  </section>`
}

function table(built: readonly Built[], badge: (team: string) => unknown): TemplateResult {
  const hasTwo = built.some(({ lap }) => lap > 0)
  return html`<h2>${t('sheet.parrot.built')}</h2>
    <p class="soft small">${t('sheet.parrot.built-how')}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('sheet.parrot.built')}>
      <table>
        <thead>
          <tr class="small">
            <th scope="col">${t('parrot.team')}</th>
            ${hasTwo ? html`<th scope="col">${t('sheet.parrot.which')}</th>` : nothing}
            ${(['sentences', 'stop', 'best', 'worth', 'away', 'copied'] as const).map((column) => html`<th scope="col" class="number">${t(`sheet.parrot.${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${built.map(
            (one) =>
              html`<tr>
                <th scope="row">${badge(one.team)}</th>
                ${hasTwo ? html`<td>${t(one.lap === 0 ? 'sheet.parrot.first' : 'sheet.parrot.again')}</td>` : nothing}
                <td class="number">${formatNumber(one.sentences)}</td>
                <td class="number">${formatNumber(one.stop)}</td>
                <td class="number">${formatNumber(one.best)}</td>
                <td class="number">${formatBits(one.worth)}</td>
                <td class="number">${formatBits(one.atBest - one.worth)}</td>
                <td class="number">${one.copies === null ? nothing : formatShare(one.copies)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}
