/** All chips of the class on one card, after its bets are closed and before its word falls. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import { textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import { cardOf } from './run-reveal.ts'

type Bet = NonNullable<RunView['bet']>

export function runStakes(bet: Bet, words: readonly string[]): TemplateResult {
  const { stakes } = bet
  if (stakes === null) return html``
  const rows = [
    ...stakes.words.map(({ word, chips }) => ({ name: words[word] ?? '', chips })),
    ...stakes.racks.map(({ rack, chips }) => ({ name: textOf('rack', rack), chips })),
  ].toSorted((one, other) => other.chips - one.chips)
  const most = Math.max(1, ...rows.map(({ chips }) => chips))
  return html`
    <div class="card">
      <p class="kicker">${cardOf(bet)}</p>
      <p class="sentence">${sentence(words, bet.words)}</p>
    </div>
    <section class="card stack">
      <h2>${t('stakes.title')}</h2>
      <table class="bar-table" style="--figure:5.5em">
        <tbody>
          ${rows.map(
            ({ name, chips }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>
                  <span
                    aria-hidden="true"
                    class="bar-part scale is-mine"
                    style="--part:${(100 * chips) / most}%"
                  ></span>
                </td>
                <td class="number">${t('stakes.word', { count: chips })}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${stakes.kept === 0 ? nothing : html`<p class="soft small">${t('stakes.word', { count: stakes.kept })} ${t('stakes.kept')}</p>`}
    </section>
  `
}
