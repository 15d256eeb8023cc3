/** What was measured: contracts, wrong cards, the interview, what is left. For phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatNumber, formatSignedBits } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { notMeasured } from '../../../client/ui/lab-trouble.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { ContractShown, SpecialistView } from '../view-types.ts'
import { clientName, keepName, recipeText } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'

/** `team`: a phone's own; null: all. */
export function contracts(view: SpecialistView, teams: readonly TeamView[], team: string | null): TemplateResult {
  const { front, troubled } = view
  const shown = front?.contracts.filter((one) => team === null || one.team === team) ?? []
  if (shown.length === 0) return notMeasured(troubled)
  return html`${shown.map((one) => contract(one, teams, team === null))}`
}

function contract(one: ContractShown, teams: readonly TeamView[], isNamed: boolean): TemplateResult {
  const { team, client, recipe, price, saved, lost, slip, points, penalty, found } = one
  const named = teams.find(({ id }) => id === team)
  return html`<section class="card stack">
    ${isNamed && named !== undefined ? html`<h2>${t('specialist.of-team', { team: teamName(named), client: clientName(client) })}</h2>` : nothing}
    ${
      found === null
        ? html`<p><strong>${t('specialist.own-unpaid')}</strong></p>`
        : html`<p class="big-number saved">${told('specialist.points', { bits: formatSignedBits(points) })}</p>`
    }
    <p>${t('specialist.mine-saved', { client: clientName(client), bits: formatBits(saved) })}</p>
    <p>${t('specialist.mine-lost', { bits: formatBits(lost) })}</p>
    ${
      found === null
        ? nothing
        : html`<p>${t('specialist.mine-slip', { bits: formatBits(slip) })}</p>
            <p class="soft small">${sumText({ saved, lost, slip, penalty })}</p>`
    }
    <p class="soft small">
      ${recipeText(recipe)}${found === null ? nothing : html` · ${t('specialist.paid', { count: price })}`}
    </p>
  </section>`
}

/** How a contract's bits are reckoned. */
function sumText({ saved, lost, slip, penalty }: Pick<ContractShown, 'saved' | 'lost' | 'slip' | 'penalty'>): string {
  const figures = { saved: formatBits(saved), lost: formatBits(lost), slip: formatBits(slip) }
  return penalty > 1
    ? t('specialist.sum-dear', { ...figures, times: formatNumber(penalty) })
    : t('specialist.sum', figures)
}

export function wrongCards({ front }: SpecialistView, words: readonly string[], client: string | null) {
  const shown = front?.wrong.filter((one) => client === null || one.client === client) ?? []
  return html`${shown.map(
    (one) =>
      html`<p>${t('specialist.wrong', { client: clientName(one.client), line: sentenceText(words, one.words) })}</p>`,
  )}`
}

export function interviewed(
  view: SpecialistView,
  words: readonly string[],
  teams: readonly TeamView[],
): TemplateResult {
  const { interview, troubled } = view
  if (interview === null || interview.said.length === 0) return notMeasured(troubled)
  const { questions, said } = interview
  return html`${said.map(({ team, client, says }) => {
    const named = teams.find(({ id }) => id === team)
    const who =
      named === undefined || client === null
        ? t('specialist.generalist')
        : t('specialist.of-team', { team: teamName(named), client: clientName(client) })
    return html`<section class="card stack divided">
      <h2>${who}</h2>
      ${says.map(
        (goesOn, at) =>
          html`<p class="written">
            <bdi
              ><span class="soft">${sentenceText(words, questions[at] ?? [])} …</span>
              ${goesOn.length === 0 ? t('specialist.nothing') : sentenceText(words, goesOn)}</bdi
            >
          </p>`,
      )}
    </section>`
  })}`
}

export function leftRows(view: SpecialistView, teams: readonly TeamView[], team: string | null): TemplateResult {
  const { left, troubled } = view
  const shown = left?.filter((one) => team === null || one.team === team) ?? []
  if (shown.length === 0) return notMeasured(troubled)
  return html`${shown.map((one) => {
      const named = teams.find(({ id }) => id === one.team)
      const row = t('specialist.left-row', {
        client: clientName(one.client),
        next: clientName(one.next),
        before: formatBits(one.before),
        after: formatBits(one.after),
      })
      return html`<p>
        ${named === undefined ? nothing : html`<strong>${teamName(named)}</strong> `}${row}.
        ${t('specialist.left-keep', { keep: keepName(one.keep) })}
      </p>`
    })}
    <p class="soft small">${t('specialist.left-text')}</p>`
}

export function scoreText({ score }: SpecialistView): TemplateResult | typeof nothing {
  return html`${
      score === null
        ? nothing
        : html`<p>
            <strong>${t('specialist.score', { saved: formatBits(score.saved), lost: formatBits(score.lost) })}</strong>
          </p>`
    }
    <p>${t('specialist.right-text')}</p>`
}
