/** Pile of Math for one player: talk to the untrained model, guess its surprise, see it measured. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { PileView } from '../../../shared/activities/pile-of-math/types.ts'
import type { Rack, TokenId } from '../../../shared/packs/pack.ts'
import { formatBits, t } from '../../locale/t.ts'
import '../../ui/amount-slider.ts'
import { baseStyles } from '../../ui/base-styles.ts'
import { panelStyles } from '../../ui/panel-styles.ts'
import '../../ui/sentence-builder.ts'
import { IntentEvent } from '../intent-event.ts'
import { pileAnswers } from './pile-answers.ts'
import { pileReveal } from './pile-reveal.ts'

@customElement('pile-of-math-panel')
export class PileOfMathPanel extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) view!: PileView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @state() private prompt: readonly TokenId[] = []
  @state() private bits: number | null = null

  override render() {
    switch (this.view.phase) {
      case 'talk':
        return this.#talk()
      case 'guess':
        return this.#guess()
      case 'reveal':
        return pileReveal(this.view, this.words)
    }
  }

  #talk() {
    const { view } = this
    const left = view.questionsLeft
    const done = left <= 0
    return html`
      <div class="stack">
        <h1>${t('pile.talk')}</h1>
        <p>${t('pile.talk-text')}</p>
      </div>
      ${pileAnswers(view.answers, this.words)}
      ${
        done
          ? html`<p class="soft">${t('pile.no-asks')}</p>`
          : html`<sentence-builder
                .words=${this.words}
                .racks=${this.racks}
                .value=${this.prompt}
                label=${t('pile.beginning')}
                @change=${(event: CustomEvent<readonly TokenId[]>) => (this.prompt = event.detail)}
              ></sentence-builder>
              <div class="foot">
                <p class="state soft">${t('pile.asks-left', { count: left })}</p>
                <button class="primary" type="button" ?disabled=${this.prompt.length === 0} @click=${this.#ask}>
                  ${t('pile.ask')}
                </button>
              </div>`
      }
    `
  }

  #guess() {
    const { view } = this
    const most = Math.round(view.summitBits * 2 * 10) / 10
    const bits = this.bits ?? view.mine ?? Math.round(view.summitBits * 5) / 10
    const sent = view.mine !== null && Math.abs(view.mine - bits) < 0.001
    return html`
      <div class="stack">
        <h1>${t('pile.guess')}</h1>
        <p>${t('pile.guess-text')}</p>
      </div>
      <div class="card">
        <amount-slider
          label=${t('pile.guess-label')}
          .value=${bits}
          .min=${0}
          .max=${most}
          .step=${0.1}
          .format=${(value: number) => t('bits.value', { bits: formatBits(value) })}
          .ends=${[t('pile.guess-low'), t('pile.guess-high', { most })]}
          @change=${(event: CustomEvent<number>) => (this.bits = event.detail)}
        ></amount-slider>
      </div>
      <div class="foot">
        <p class="state" role="status">${view.mine === null ? nothing : t('panel.sent')}</p>
        <button
          class="primary"
          type="button"
          ?disabled=${sent}
          @click=${() => this.dispatchEvent(new IntentEvent({ kind: 'guess-loss', bits }))}
        >
          ${view.mine === null ? t('pile.guess-send') : t('pile.guess-change')}
        </button>
      </div>
    `
  }

  #ask(): void {
    this.dispatchEvent(new IntentEvent({ kind: 'ask', prompt: this.prompt }))
    this.prompt = []
  }
}
