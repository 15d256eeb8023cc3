/** What everybody said on one scale: how many have while it is secret; then a dot each, beside what was measured. */
import { html, nothing, svg, type TemplateResult } from 'lit'
import type { AmountShown } from '../../shared/moves/amount.ts'
import '../locale/en/controls.ts'
import { formatNumber, t } from '../locale/t.ts'

/** Where all are told how many have answered; elsewhere nothing. */
export function amountCount({ count }: AmountShown): TemplateResult | typeof nothing {
  return count === null ? nothing : html`<p class="big-number">${t('amount.count', { count })}</p>`
}

export interface DotTexts {
  readonly chart: string
  readonly measured: string
  readonly mine: string
}

/** One dot an amount on an axis, those that are close piled up; a line where the measurement is, a mark at one's own. */
export function amountDots({ from, to, all, mine }: AmountShown, measured: number, said: DotTexts): TemplateResult {
  const x = (amount: number) => 14 + (272 * (Math.min(amount, to) - from)) / (to - from)
  const within = (least: number, most: number, at: number) => Math.min(most, Math.max(least, at))
  const ticks = [0, 1, 2, 3, 4].map((n) => from + (n * (to - from)) / 4)
  const piles = new Map<number, number>()
  return html`<svg viewBox="0 0 300 148" role="img" aria-label=${said.chart} class="drawing" style="--most:560px">
    <path d="M14 92H286" stroke="var(--ink)" stroke-width="2.5" />
    ${ticks.map((amount) => svg`<path d="M${x(amount)} 88v8" stroke="var(--ink)" stroke-width="2" /><text x=${x(amount)} y="112" text-anchor="middle" font-size="13" fill="var(--ink-soft)">${formatNumber(Math.round(amount * 10) / 10)}</text>`)}
    ${(all ?? []).map((amount) => {
      const column = Math.round(x(amount) / 9)
      const height = piles.get(column) ?? 0
      piles.set(column, height + 1)
      return svg`<circle cx=${x(amount)} cy=${82 - (height % 7) * 9} r="4.5" fill="var(--yellow)" stroke="var(--ink)" stroke-width="1.5" />`
    })}
    <path d="M${x(measured)} 22V98" stroke="var(--teal)" stroke-width="3.5" />
    <text
      x=${within(50, 250, x(measured))}
      y="15"
      text-anchor="middle"
      font-size="15"
      font-weight="750"
      fill="var(--teal)"
    >
      ${said.measured}
    </text>
    ${mine === null ? nothing : svg`<path d="M${x(mine)} 117l-7 12h14z" fill="var(--red)" /><text x=${within(20, 286, x(mine))} y="143" text-anchor="middle" font-size="14" font-weight="700" fill="var(--red)">${said.mine}</text>`}
  </svg>`
}
