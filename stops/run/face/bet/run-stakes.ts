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
      <table>
        <tbody>
          ${rows.map(
            ({ name, chips }) =>
              html`<tr>
                <th scope="row" style="padding:4px 10px 4px 0;width:34%;text-align:start">${name}</th>
                <td>
                  <span
                    aria-hidden="true"
                    style="display:block;height:16px;border-radius:4px;background:var(--yellow);border:2px solid var(--ink);box-sizing:border-box;width:${(100 * chips) / most}%"
                  ></span>
                </td>
                <td class="number" style="padding-left:10px;text-align:end;width:5.5em">
                  ${t('stakes.word', { count: chips })}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${stakes.kept === 0 ? nothing : html`<p class="soft small">${t('stakes.word', { count: stakes.kept })} ${t('stakes.kept')}</p>`}
    </section>
  `
}
