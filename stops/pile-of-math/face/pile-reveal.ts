/** The measured surprise of the untrained model, beside everyone's guesses. */
import { html, nothing, svg, type TemplateResult } from 'lit'
import { guessWorth } from '../worth.ts'
import type { PileView } from '../types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatAmong, formatBits, formatCount, formatNumber, formatShare } from '../../../client/locale/t.ts'
import { t } from './t.ts'
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
    return html`<p class="soft">${t(view.troubled ? 'panel.troubled' : 'panel.measuring')}</p>`
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
      <p class="big-number">${formatAmong(measuredBits)}</p>
      <p class="soft">
        ${t('bits.surprise', { bits: formatBits(measuredBits) })}
        ${askNumber('bits', measuredBits, t('bits.surprise', { bits: formatBits(measuredBits) }))}
      </p>
      ${measured(view, reveal, words)}
    </div>
    <div class="card stack">
      ${guessDots(view.guess, measuredBits)}
      ${
        mine === null
          ? nothing
          : html`<p>
              <strong
                >${told('pile.mine', { said: formatCount(mine), among: formatCount(measuredBits), off: formatBits(Math.abs(mine - measuredBits)), worth: formatBits(guessWorth(mine, measuredBits, view.summitBits)), most: formatBits(view.summitBits) })}</strong
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
    ${winners(best, teams, 'winner.off')}
  </div>`
}

/** One dot a guess on an axis of bits; a line where the measurement is. */
function guessDots({ to: most, all, mine }: PileView['guess'], measuredBits: number): TemplateResult {
  const x = (bits: number) => 14 + (272 * Math.min(bits, most)) / most
  const ticks = [0, most / 4, most / 2, (3 * most) / 4, most]
  const stacks = new Map<number, number>()
  return html`<svg
    viewBox="0 0 300 148"
    role="img"
    aria-label=${t('pile.chart', { most: formatNumber(most) })}
    class="drawing"
    style="--most:560px"
  >
    <path d="M14 92H286" stroke="var(--ink)" stroke-width="2.5" />
    ${ticks.map((bits) => svg`<path d="M${x(bits)} 88v8" stroke="var(--ink)" stroke-width="2" /><text x=${x(bits)} y="112" text-anchor="middle" font-size="13" fill="var(--ink-soft)">${formatNumber(Math.round(bits * 10) / 10)}</text>`)}
    ${(all ?? []).map((guess) => {
      const column = Math.round(x(guess) / 9)
      const height = stacks.get(column) ?? 0
      stacks.set(column, height + 1)
      return svg`<circle cx=${x(guess)} cy=${82 - (height % 7) * 9} r="4.5" fill="var(--yellow)" stroke="var(--ink)" stroke-width="1.5" />`
    })}
    <path d="M${x(measuredBits)} 22V98" stroke="var(--teal)" stroke-width="3.5" />
    <text
      x=${Math.min(250, Math.max(50, x(measuredBits)))}
      y="15"
      text-anchor="middle"
      font-size="15"
      font-weight="750"
      fill="var(--teal)"
    >
      ${t('pile.measured')}
    </text>
    ${mine === null ? nothing : svg`<path d="M${x(mine)} 117l-7 12h14z" fill="var(--red)" /><text x=${Math.min(286, Math.max(20, x(mine)))} y="143" text-anchor="middle" font-size="14" font-weight="700" fill="var(--red)">${t('pile.your-guess')}</text>`}
  </svg>`
}
