/** A ruler on the wall of the small brains: where it ends, how wide the band is, and what that would be worth. */
import { LitElement, css, html, nothing, svg, type TemplateResult } from 'lit'
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
import { bitsAt, ruled } from '../law.ts'
import type { Line } from '../types.ts'
import type { BandShown, OracleView } from '../view-types.ts'
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
    const line = sending ?? this.#draft.value ?? mine ?? { at: wall.to, band: USUAL_BAND }
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
        ${this.#chart(line, band)}
        <amount-slider
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

  /** Across: the width, in doublings. Upright: how far above the floor, in doublings. */
  #chart({ at: end }: Line, { reach }: BandShown): TemplateResult {
    const { small, large, wall } = this.view
    const dots = small.flatMap(({ exam, doublings, width }) =>
      exam === null ? [] : [{ x: doublings, y: exam.mean.height, width, bits: exam.mean.bits }],
    )
    const first = dots[0]?.x ?? large.doublings - 1
    const [from, to] = [wall?.from ?? 0, wall?.to ?? 1]
    const x = (doublings: number) => 26 + (262 * (doublings - first)) / (large.doublings - first)
    const y = (height: number) => Math.min(200, Math.max(8, 186 - (172 * (height - from)) / (to - from)))
    const start = ruled(dots, { x: large.doublings, y: end }, first)
    return html`<svg
      viewBox="0 0 320 226"
      role="img"
      aria-label=${t('oracle.chart')}
      class="drawing"
      style="--most:560px"
    >
      <path d="M8 200H312" stroke="var(--ink)" stroke-width="2.5" />
      <rect
        x=${x(large.doublings) - 14}
        y=${y(end + reach)}
        width="28"
        height=${Math.max(2, y(end - reach) - y(end + reach))}
        rx="4"
        fill="var(--yellow)"
        stroke="var(--ink)"
        stroke-width="1.5"
      />
      <path d="M${x(first)} ${y(start)}L${x(large.doublings)} ${y(end)}" stroke="var(--red)" stroke-width="3" />
      <circle cx=${x(large.doublings)} cy=${y(end)} r="6" fill="var(--red)" stroke="var(--ink)" stroke-width="1.5" />
      ${dots.map(
        (dot) =>
          svg`<circle cx=${x(dot.x)} cy=${y(dot.y)} r="6" fill="var(--teal)" stroke="var(--ink)" stroke-width="1.5" />
            <text x=${x(dot.x)} y=${y(dot.y) - 12} text-anchor="middle" font-size="12" fill="var(--ink)">${formatBits(dot.bits)}</text>
            <text x=${x(dot.x)} y="217" text-anchor="middle" font-size="13" fill="var(--ink-soft)">${dot.width}</text>`,
      )}
      <text x=${x(large.doublings)} y="217" text-anchor="middle" font-size="13" font-weight="750" fill="var(--ink)">
        ${large.width}
      </text>
    </svg>`
  }

  #put(line: Line): void {
    this.#draft.value = line
  }
}
