/** What came of the bids: who has which client, for how much coal. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatNumber } from '../../../client/locale/t.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { DealShown, SpecialistView } from '../view-types.ts'
import { clientName } from './names.ts'
import { t } from './t.ts'

/** Whose deal it is, by its name. */
export function bidderName({ team }: Pick<DealShown, 'team'>, teams: readonly TeamView[]): string {
  const found = teams.find(({ id }) => id === team)
  return found === undefined ? t('specialist.rival') : teamName(found)
}

/** Of the own team: what it had said, and what it pays. */
export function ownDeal({ deals }: SpecialistView, team: string | null): TemplateResult | typeof nothing {
  const deal = deals?.find((one) => one.team === team)
  if (deal === undefined || team === null) return nothing
  if (deal.client === 'own') return html`<p>${t('specialist.own-deal')}</p>`
  const offer = formatNumber(Math.round(10 * deal.offer) / 10)
  return html`<p>
    ${deal.offer === 0 ? t('specialist.deal-left') : t('specialist.deal', { offer, count: deal.price })}
  </p>`
}

/** All of them, where no stage shows them. */
export function dealRows({ deals }: SpecialistView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  if (deals === null) return nothing
  return html`<ul class="stack">
    ${deals.map(
      (deal) =>
        html`<li>
          ${t('specialist.deal-row', { team: bidderName(deal, teams), client: clientName(deal.client), count: deal.price })}
        </li>`,
    )}
  </ul>`
}
