/** The measured surprise of the untrained model, beside everyone's guesses. */
import { html, nothing, type TemplateResult } from 'lit'
import { guessWorth } from '../../../shared/measures/guess-worth.ts'
import type { PileView } from '../types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatAmong, formatBits, formatNumber, formatShare, formatWords } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import { amountDots } from '../../../client/moves/amount-tally.ts'
import { notMeasured } from '../../../client/ui/lab-trouble.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { winners } from '../../../client/ui/winners.ts'
import { askNumber } from '../../../client/ui/told.ts'
import { told } from './told.ts'

/** `besideStage`: the stage has the guesses, the measurement and the probe. */
export function pileReveal(
  view: PileView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage = false,
): TemplateResult {
  const { reveal } = view
  if (reveal === null) {
    return notMeasured(view.troubled)
  }
  const { measuredBits, probe } = reveal
  const { mine } = view.guess
  if (besideStage) {
    return html`<h1>${t('pile.reveal')}</h1>
      ${measured(view, reveal, words)} ${nearest(reveal, teams)}`
  }
  return html`
    <div class="stack">
      <h1>${t('pile.reveal')}</h1>
      <p class="big-number">${formatAmong(measuredBits, view.summitBits)}</p>
      <p class="soft">
        ${t('bits.surprise', { bits: formatBits(measuredBits) })}
        ${askNumber('bits', measuredBits, t('bits.surprise', { bits: formatBits(measuredBits) }))}
      </p>
      ${measured(view, reveal, words)}
    </div>
    <div class="card stack">
      ${amountDots(view.guess, measuredBits, {
        chart: t('pile.chart', { most: formatNumber(view.guess.to) }),
        measured: t('pile.measured'),
        mine: t('pile.your-guess'),
      })}
      ${
        mine === null
          ? nothing
          : html`<p>
              <strong
                >${told('pile.mine', { said: formatWords(mine), among: formatAmong(measuredBits, view.summitBits), off: formatBits(Math.abs(mine - measuredBits)), worth: formatBits(guessWorth(Math.abs(mine - measuredBits), view.summitBits)), most: formatBits(view.summitBits) })}</strong
              >
            </p>`
      }
    </div>
    ${nearest(reveal, teams)}
    ${
      probe === null
        ? nothing
        : html`<div class="card stack">
            <p class="sentence">${sentence(words, [...probe.prompt, probe.answer], probe.prompt.length)}</p>
            <p>
              ${told('pile.probe', { word: words[probe.answer] ?? '', share: formatShare(probe.p), rank: probe.rank, of: probe.of })}
            </p>
          </div>`
    }
  `
}

type Reveal = NonNullable<PileView['reveal']>

function measured({ summitBits }: PileView, { measuredBits }: Reveal, words: readonly string[]): TemplateResult {
  const figures = { of: words.length, summit: formatBits(summitBits), measured: formatBits(measuredBits) }
  return html`<p>${told('pile.reveal-text', figures)}</p>`
}

function nearest({ best }: Reveal, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  if (best.length < 2) return nothing
  return html`<div class="card stack">
    <h2>${t('pile.nearest')}</h2>
    ${winners(best, teams, ({ figure }) => t('winner.off', { bits: formatBits(figure) }))}
  </div>`
}
