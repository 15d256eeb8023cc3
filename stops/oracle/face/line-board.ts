/** A ruler on the wall of the small brains: where it ends, how wide the band is, and what that would be worth. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { formatBits } from '../../../client/locale/t.ts'
import '../../../client/moves/amount-slider.ts'
import { Draft } from '../../../client/store/draft.ts'
import { isNumber, objectOf } from '../../../client/net/shape.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { footStyles, sendFoot } from '../../../client/ui/send-foot.ts'
import { PLACES, USUAL_BAND } from '../content.ts'
import { bitsAt } from '../law.ts'
import type { Line } from '../types.ts'
import type { BandShown, OracleView } from '../view-types.ts'
import { lineChart } from './line-chart.ts'
import { t } from './t.ts'

const isLine = objectOf<Line>({ at: isNumber, band: isNumber })

@customElement('line-board')
export class LineBoard extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    figureStyles,
    footStyles,
    css`
      .bands {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        gap: 6px;
      }
      .bands button {
        display: block;
        min-width: 0;
        min-height: 60px;
        padding: 4px 0;
        font-size: 1rem;
      }
      .bands button[aria-pressed='true'] {
        background: var(--yellow);
        color: var(--on-accent);
      }
      .bands svg {
        display: block;
        margin: 0 auto 2px;
      }
    `,
  ]

  @property({ attribute: false }) view!: OracleView
  @property({ attribute: false }) sending: Line | null = null
  readonly #draft = new Draft(this, () => 'oracle.line', isLine)

  override render() {
    const { view, sending } = this
    const { wall, bands, mine, floor } = view
    if (wall === null) return nothing
    const own = sending ?? this.#draft.value ?? mine
    const line = own ?? { at: view.small.at(-1)?.exam?.mean.height ?? wall.to, band: USUAL_BAND }
    const band = bands[line.band] ?? bands[0]
    if (band === undefined) return nothing
    const step = (wall.to - wall.from) / PLACES
    const bits = (height: number) => formatBits(bitsAt(height, floor))
    const worth = t('oracle.band-text', {
      low: bits(line.at - band.reach),
      high: bits(line.at + band.reach),
      inside: formatBits(band.inside),
      outside: formatBits(-band.outside),
    })
    return html`<div class="card stack">
        ${lineChart(view, line)}
        <amount-slider
          compact
          label=${t('oracle.ruler')}
          .value=${Math.round((line.at - wall.from) / step)}
          .min=${0}
          .max=${PLACES}
          .step=${1}
          .format=${(place: number) => t('oracle.figure', { bits: bits(wall.from + place * step) })}
          .ends=${[t('oracle.ruler-low'), t('oracle.ruler-high')] as const}
          @change=${({ detail }: CustomEvent<number>) => {
            this.#put({ ...line, at: Math.min(wall.to, wall.from + detail * step) })
          }}
        ></amount-slider>
      </div>
      <h2>${t('oracle.band')}</h2>
      <div class="bands" role="group" aria-label=${t('oracle.band')}>
        ${bands.map((one, at) => this.#bandButton(one, at, line, bits))}
      </div>
      <p class="small" role="status">${worth}</p>
      <slot></slot>
      ${sendFoot({
        text: mine === null ? t('oracle.send') : t('oracle.change'),
        ...(own === null && { ready: false, state: t('oracle.not-yet') }),
        sending: sending !== null,
        sent: mine !== null && Math.abs(mine.at - line.at) < 1e-9 && mine.band === line.band,
        act: () => this.dispatchEvent(new CustomEvent<Line>('answer', { detail: line })),
      })}`
  }

  #bandButton({ reach, inside }: BandShown, at: number, line: Line, bits: (height: number) => string) {
    const label = t('oracle.band-of', {
      inside: formatBits(inside),
      low: bits(line.at - reach),
      high: bits(line.at + reach),
    })
    const h = 4 + at * 5
    return html`<button
      type="button"
      aria-pressed=${line.band === at}
      aria-label=${label}
      @click=${() => {
        this.#put({ ...line, band: at })
      }}
    >
      <svg width="28" height="26" aria-hidden="true">
        <rect x="2" y=${13 - h / 2} width="24" height=${h} rx="2" fill="var(--teal)" />
      </svg>
      <span class="number">+${formatBits(inside)}</span>
    </button>`
  }

  #put(line: Line): void {
    this.#draft.value = line
  }
}
