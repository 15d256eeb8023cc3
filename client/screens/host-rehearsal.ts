/** The way into a rehearsal, and, while one is on, the line that says so and the way out. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { REHEARSALS } from '../../shared/match/limits.ts'
import type { View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import { isLobby } from '../store/selectors.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { CommandEvent } from './command-event.ts'

@customElement('host-rehearsal')
export class HostRehearsal extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .on {
        border-style: dashed;
        padding: 8px 16px;
        background: var(--yellow);
        color: var(--on-accent);
      }
      select {
        width: auto;
      }
    `,
  ]

  @property({ attribute: false }) view!: View
  @state() private count: number = REHEARSALS[0]
  @state() private asking = false

  override render() {
    const { view } = this
    const simulated = view.roster.filter((row) => row.simulated).length
    if (simulated > 0) return this.#on(simulated)
    if (!isLobby(view)) return nothing
    return html`<section class="card stack" aria-labelledby="rehearse">
      <h2 id="rehearse">${t('rehearse.title')}</h2>
      <p>${t('rehearse.text')}</p>
      <div class="row">
        <select aria-label=${t('rehearse.players')} @change=${this.#choose}>
          ${REHEARSALS.map((n) => html`<option value=${n} ?selected=${n === this.count}>${n}</option>`)}
        </select>
        <button
          type="button"
          class="grow"
          @click=${() => this.dispatchEvent(new CommandEvent({ kind: 'rehearse', players: this.count }))}
        >
          ${t('rehearse.start', { count: this.count })}
        </button>
      </div>
    </section>`
  }

  #on(simulated: number) {
    return html`<section class="card on row between" aria-label=${t('rehearse.end')}>
        <p class="grow"><strong>${t('rehearse.on', { count: simulated })}</strong></p>
        <button type="button" @click=${this.#end}>${t('rehearse.end')}</button>
      </section>
      ${
        this.asking
          ? html`<ask-dialog
              label=${t('rehearse.end')}
              text=${t('rehearse.end-text')}
              yes=${t('rehearse.end')}
              @yes=${() => this.dispatchEvent(new CommandEvent({ kind: 'end-rehearsal' }))}
              @closed=${() => (this.asking = false)}
            ></ask-dialog>`
          : nothing
      }`
  }

  /** Before the start nothing is lost. */
  readonly #end = (): void => {
    if (isLobby(this.view)) this.dispatchEvent(new CommandEvent({ kind: 'end-rehearsal' }))
    else this.asking = true
  }

  readonly #choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.count = Number(event.target.value)
  }
}
