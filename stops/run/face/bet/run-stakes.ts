/** All chips of the class on one card, after its bets are closed and before its word falls. */
import { html, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import { textOf } from '../../../../client/locale/t.ts'
import { chipBars } from '../../../../client/moves/bet-tally.ts'
import { t } from '../t.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import { cardOf } from './run-reveal.ts'

type Bet = NonNullable<RunView['bet']>

export function runStakes(bet: Bet, words: readonly string[]): TemplateResult {
  const { stakes } = bet
  if (stakes === null) return html``
  const heaps = [
    ...stakes.words.map(({ word, chips }) => ({ name: words[word] ?? '', chips })),
    ...stakes.racks.map(({ rack, chips }) => ({ name: textOf('rack', rack), chips })),
  ].toSorted((one, other) => other.chips - one.chips)
  return html`
    <div class="card">
      <p class="kicker">${cardOf(bet)}</p>
      <p class="sentence">${sentence(words, bet.words)}</p>
    </div>
    <section class="card stack">
      <h2>${t('stakes.title')}</h2>
      ${chipBars(heaps, stakes.kept)}
    </section>
  `
}
