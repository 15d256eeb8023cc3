/** Pile of Math for one player: talk to the untrained model, guess its surprise, see it measured. */
import { LitElement, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { PileView } from '../types.ts'
import type { Rack, TokenId } from '../../../shared/packs/pack.ts'
import '../../../client/locale/en/controls.ts'
import { formatBits, formatCount } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import '../../../client/moves/amount-move.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import '../../../client/moves/write-move.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { PileTap } from '../taps.ts'
import { pileReveal } from './pile-reveal.ts'
import { told } from './told.ts'

@customElement('pile-of-math-panel')
export class PileOfMathPanel extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) view!: PileView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) pending: Pending<PileTap> = []

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
    const { begin } = this.view
    return html`
      <div class="stack">
        <h1>${t('pile.talk')}</h1>
        <p>${t('pile.talk-text')}</p>
      </div>
      <write-move
        .shown=${begin}
        .words=${this.words}
        .racks=${this.racks}
        .texts=${{
          label: t('pile.beginning'),
          send: t('pile.ask'),
          left: t('pile.asks-left', { count: begin.left }),
          none: t('pile.no-asks'),
          rows: t('pile.answers'),
        }}
        .sending=${pendingOf(this.pending, 'begin')?.tap ?? null}
        draft="pile.prompt"
        @answer=${({ detail: tap }: CustomEvent<readonly TokenId[]>) => this.#tap({ stop: 'pile-of-math', ask: 'begin', tap })}
      ></write-move>
    `
  }

  #guess() {
    const { guess, summitBits } = this.view
    return html`
      <div class="stack">
        <h1>${t('pile.guess')}</h1>
        <p>${told('pile.guess-text')}</p>
      </div>
      <amount-move
        .shown=${guess}
        label=${t('pile.guess-label')}
        .start=${Math.round(summitBits * 5) / 10}
        .format=${(bits: number) => t('pile.among', { count: formatCount(bits) })}
        .note=${(bits: number) => t('bits.surprise', { bits: formatBits(bits) })}
        .ends=${[t('pile.guess-low'), t('pile.guess-high', { most: Math.floor(guess.to * 10) / 10 })]}
        .sending=${pendingOf(this.pending, 'guess')?.tap ?? null}
        draft="pile.bits"
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop: 'pile-of-math', ask: 'guess', tap })}
      ></amount-move>
    `
  }

  #tap(tap: PileTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
