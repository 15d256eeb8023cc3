/** Pile of Math for one player: talk to the untrained model, guess its surprise, see it measured. */
import { LitElement, html, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { PileView } from '../types.ts'
import type { Rack, TokenId } from '../../../shared/packs/pack.ts'
import '../../../client/locale/en/controls.ts'
import { formatBits, formatCount } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import { Draft, isNumber, isNumbers } from '../../../client/store/draft.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import '../../../client/ui/amount-slider.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { footStyles, sendFoot } from '../../../client/ui/send-foot.ts'
import '../../../client/ui/sentence-builder.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { PileTap } from '../taps.ts'
import { pileAnswers } from './pile-answers.ts'
import { pileReveal } from './pile-reveal.ts'
import { told } from './told.ts'

@customElement('pile-of-math-panel')
export class PileOfMathPanel extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles]

  @property({ attribute: false }) view!: PileView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) pending: Pending<PileTap> = []
  readonly #prompt = new Draft(this, () => 'pile.prompt', isNumbers)
  readonly #bits = new Draft(this, () => 'pile.bits', isNumber)

  /** A question that arrived is no draft any more; one that was refused still is. */
  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view')
    if (before !== undefined && this.view.begin.left < before.begin.left) this.#prompt.value = null
  }

  override render() {
    switch (this.view.phase) {
      case 'talk':
        return this.#talk()
      case 'guess':
        return this.#guess()
      case 'reveal':
        return pileReveal(this.view, this.words, [])
    }
  }

  #talk() {
    const { view, pending } = this
    const asking = pendingOf(pending, 'begin')
    const prompt = this.#prompt.value ?? []
    const { left, longest, rows } = view.begin
    const answers = asking === null ? rows : [...rows, { words: asking.tap, goesOn: null, mine: true }]
    return html`
      <div class="stack">
        <h1>${t('pile.talk')}</h1>
        <p>${t('pile.talk-text')}</p>
      </div>
      ${pileAnswers(answers, this.words)}
      ${
        left <= 0
          ? html`<p class="soft">${t('pile.no-asks')}</p>`
          : html`<sentence-builder
                .words=${this.words}
                .racks=${this.racks}
                .value=${asking === null ? prompt : []}
                .most=${longest}
                label=${t('pile.beginning')}
                aria-disabled=${asking !== null}
                @change=${(event: CustomEvent<readonly TokenId[]>) => (this.#prompt.value = event.detail)}
              ></sentence-builder>
              ${sendFoot({
                text: t('pile.ask'),
                sending: asking !== null,
                sent: false,
                ready: prompt.length > 0,
                state: t('pile.asks-left', { count: left }),
                act: () =>
                  this.dispatchEvent(new TapEvent<PileTap>({ stop: 'pile-of-math', ask: 'begin', tap: prompt })),
              })}`
      }
    `
  }

  #guess() {
    const { view } = this
    const { mine, to } = view.guess
    const most = Math.floor(to * 10) / 10
    const bits = this.#bits.value ?? mine ?? Math.round(view.summitBits * 5) / 10
    return html`
      <div class="stack">
        <h1>${t('pile.guess')}</h1>
        <p>${told('pile.guess-text')}</p>
      </div>
      <div class="card">
        <amount-slider
          label=${t('pile.guess-label')}
          .value=${bits}
          .min=${0}
          .max=${most}
          .step=${0.1}
          .format=${(value: number) => t('pile.among', { count: formatCount(value) })}
          .ends=${[t('pile.guess-low'), t('pile.guess-high', { most })]}
          @change=${(event: CustomEvent<number>) => (this.#bits.value = event.detail)}
        ></amount-slider>
        <p class="soft middle">${t('bits.surprise', { bits: formatBits(bits) })}</p>
      </div>
      ${sendFoot({
        text: mine === null ? t('pile.guess-send') : t('pile.guess-change'),
        sending: pendingOf(this.pending, 'guess') !== null,
        sent: mine !== null && Math.abs(mine - bits) < 0.001,
        act: () => this.dispatchEvent(new TapEvent<PileTap>({ stop: 'pile-of-math', ask: 'guess', tap: bits })),
      })}
    `
  }
}
