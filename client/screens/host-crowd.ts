/** Several players at once, off the train: after a flood of strangers, or of pupils who joined twice. */
import { LitElement, css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RosterRow, View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'
import '../ui/wide-dialog.ts'
import { CommandEvent } from './command-event.ts'

/** Who came within this time before the last one counts as one wave, ms. */
const WAVE_MS = 60_000

@customElement('host-crowd')
export class HostCrowd extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ul {
        max-height: min(50vh, 24rem);
        overflow-y: auto;
        border: 1.5px solid var(--paper-deep);
        border-radius: var(--radius);
        padding: 4px 12px;
      }
      label {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: var(--target);
        font-weight: 500;
        overflow-wrap: anywhere;
      }
      input {
        width: 24px;
        height: 24px;
        accent-color: var(--ink);
        flex: none;
      }
    `,
  ]

  @property({ attribute: false }) view!: View
  @state() private chosen: ReadonlySet<string> = new Set()

  override render() {
    const rows = this.#newestFirst()
    const wave = this.#lastWave(rows)
    const count = rows.filter(({ seat }) => this.chosen.has(seat)).length
    return html`<wide-dialog label=${t('crowd.title')} @closed=${this.#closed}>
      <p>${t('crowd.text')}</p>
      <div class="row">
        <button type="button" @click=${() => this.#choose(wave)}>${t('crowd.wave', { count: wave.length })}</button>
        <button type="button" @click=${() => this.#choose([])}>${t('crowd.none')}</button>
      </div>
      <ul>
        ${rows.map(
          (row) =>
            html`<li>
              <label
                ><input
                  type="checkbox"
                  .checked=${this.chosen.has(row.seat)}
                  @change=${() => this.#turn(row.seat)}
                />${row.name}</label
              >
            </li>`,
        )}
      </ul>
      <button type="button" class="danger-fill" aria-disabled=${count === 0} @click=${this.#remove}>
        ${t('crowd.remove', { count })}
      </button>
    </wide-dialog>`
  }

  #newestFirst(): RosterRow[] {
    return this.view.roster.filter(({ simulated }) => !simulated).toSorted((a, b) => (b.since ?? 0) - (a.since ?? 0))
  }

  #lastWave(rows: readonly RosterRow[]): RosterRow[] {
    const last = rows[0]?.since ?? 0
    return rows.filter(({ since }) => (since ?? 0) > last - WAVE_MS)
  }

  #choose(rows: readonly RosterRow[]): void {
    this.chosen = new Set(rows.map(({ seat }) => seat))
  }

  #turn(seat: string): void {
    const chosen = new Set(this.chosen)
    if (!chosen.delete(seat)) chosen.add(seat)
    this.chosen = chosen
  }

  readonly #remove = (): void => {
    const seats = this.view.roster.flatMap(({ seat }) => (this.chosen.has(seat) ? [seat] : []))
    if (seats.length === 0) return
    this.dispatchEvent(new CommandEvent({ kind: 'remove-many', seats }))
    this.renderRoot.querySelector('wide-dialog')?.hide()
  }

  readonly #closed = (): void => {
    this.dispatchEvent(new CustomEvent('closed'))
  }
}
