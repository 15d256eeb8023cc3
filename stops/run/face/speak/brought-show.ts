/** On the wall and the desk: the sentence of each team that the model learned best, and one that is not so and was learned too. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import type { Brought, BroughtSentence } from '../../speak/view-types.ts'
import { arrow, formatBits, formatWords } from '../../../../client/locale/t.ts'
import { sentenceText } from '../../../../client/store/selectors.ts'
import { badgeOf } from '../../../../client/ui/team-badge.ts'
import { told } from '../told.ts'
import { t } from '../t.ts'

export function broughtShow(
  brought: Brought | null,
  words: readonly string[],
  teams: readonly TeamView[],
): TemplateResult | typeof nothing {
  if (brought === null) return nothing
  const { learned, misled } = brought
  return html`${
    learned.length === 0
      ? nothing
      : html`<section class="card stack">
          <h3>${t('speak.learned')}</h3>
          ${learned.map((one) => line(one, words, teams))}
        </section>`
  }
  ${
    misled === null
      ? nothing
      : html`<section class="card stack">
          <h3>${t('speak.misled')}</h3>
          ${line(misled, words, teams)}
        </section>`
  }`
}

function line(
  { team, tokens, beforeBits, afterBits }: BroughtSentence,
  words: readonly string[],
  teams: readonly TeamView[],
): TemplateResult {
  return html`<p>
    ${badgeOf(team, teams)} <strong>${sentenceText(words, tokens)}</strong><br />
    ${formatWords(beforeBits)} ${arrow()} <strong class="teal">${formatWords(afterBits)}</strong>
    <span class="soft small"
      >${told('speak.moved', { before: formatBits(beforeBits), after: formatBits(afterBits) })}</span
    >
  </p>`
}
