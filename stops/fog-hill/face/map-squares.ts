/**
 * The cartographer's paper: squares that are coloured with a tap, or with arrow keys and the space bar. `sketch` says all that
 * are coloured. Once the truth is known it only shows what was right.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { formatBits } from '../../../client/locale/t.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { t } from './t.ts'

@customElement('map-squares')
export class MapSquares extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .grid {
        display: grid;
        grid-template-columns: repeat(var(--columns), 1fr);
        border: var(--line);
        background: var(--card);
      }
      .square {
        min-width: 0;
        min-height: 44px;
        padding: 0;
        border: 1px solid var(--paper-deep);
        border-radius: 0;
        font-size: 0.8125rem;
        font-weight: 650;
        font-variant-numeric: tabular-nums;
        display: flex;
        align-items: center;
        justify-content: center;
      }
      .square.on {
        background: var(--teal);
        color: var(--card);
      }
      .square.lowest {
        box-shadow: inset 0 0 0 3px var(--yellow);
      }
    `,
  ]

  @property({ type: Number }) columns = 1
  @property({ type: Number }) rows = 1
  @property({ type: Number }) colours = 1
  @property({ attribute: false }) on: readonly number[] = []
  /** What is known of a square, bits. */
  @property({ attribute: false }) known: ReadonlyMap<number, number> = new Map()
  /** null: not told yet. */
  @property({ attribute: false }) lowest: readonly number[] | null = null
  @state() private at = 0

  override render() {
    const all = Array.from({ length: this.columns * this.rows }, (_, square) => square)
    return html`<div
      class="grid"
      role="group"
      aria-label=${t('fog-hill.sketch-label')}
      dir="ltr"
      style="--columns:${this.columns}"
      @keydown=${this.#move}
    >
      ${all.map((square) => (this.lowest === null ? this.#button(square) : this.#told(square, this.lowest)))}
    </div>`
  }

  #button(square: number) {
    const on = this.on.includes(square)
    const known = this.known.get(square)
    return html`<button
      type="button"
      class="square ${on ? 'on' : ''}"
      id="square-${square}"
      tabindex=${square === this.at ? 0 : -1}
      aria-pressed=${on}
      aria-label=${this.#name(square)}
      @click=${() => this.#toggle(square)}
      @focus=${() => (this.at = square)}
    >
      ${known === undefined ? nothing : formatBits(known)}
    </button>`
  }

  #told(square: number, lowest: readonly number[]) {
    const [on, is] = [this.on.includes(square), lowest.includes(square)]
    const mark = on ? (is ? '✓' : '✕') : is ? '○' : ''
    return html`<span class="square ${on ? 'on' : ''} ${is ? 'lowest' : ''}">${mark}</span>`
  }

  #name(square: number): string {
    const place = { column: (square % this.columns) + 1, row: Math.floor(square / this.columns) + 1 }
    const bits = this.known.get(square)
    return bits === undefined
      ? t('fog-hill.square', place)
      : t('fog-hill.square-known', { ...place, bits: formatBits(bits) })
  }

  #toggle(square: number): void {
    this.at = square
    const isOn = this.on.includes(square)
    if (!isOn && this.on.length >= this.colours) return
    const detail = isOn ? this.on.filter((other) => other !== square) : [...this.on, square]
    this.dispatchEvent(new CustomEvent<readonly number[]>('sketch', { detail }))
  }

  readonly #move = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -this.columns,
      ArrowDown: this.columns,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = this.at + step
    const column = (this.at % this.columns) + (Math.abs(step) === 1 ? step : 0)
    if (next < 0 || next >= this.columns * this.rows || column < 0 || column >= this.columns) return
    this.at = next
    this.renderRoot.querySelector<HTMLButtonElement>(`#square-${next}`)?.focus()
  }
}
