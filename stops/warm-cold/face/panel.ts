/** Warm or cold for one player: words to try, how near each came, and the word. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatSignedBits } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import '../../../client/ui/word-picker.ts'
import type { Rack, TokenId } from '../../../shared/packs/pack.ts'
import type { WarmTap } from '../taps.ts'
import type { WarmView } from '../view-types.ts'
import { headline, nearestRows, rules, tryRows } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'warm-cold'

@customElement('warm-cold-panel')
export class WarmColdPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    figureStyles,
    css`
      h1 {
        font-size: var(--size-big);
      }
    `,
  ]

  @property({ attribute: false }) view!: WarmView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) pending: Pending<WarmTap> = []

  override render() {
    const { view, words } = this
    return html`<h1>${headline(view, words)}</h1>
      ${view.phase === 'told' ? this.#told() : this.#search()} ${labTrouble(view.troubled)}`
  }

  #search() {
    const { view, words, racks } = this
    const { mine } = view
    if (mine === null)
      return html`<p>${rules(view)}</p>
        <p role="status"><strong>${t(view.troubled ? 'warm-cold.none' : 'warm-cold.waits')}</strong></p>`
    const isSending = pendingOf(this.pending, 'find') !== null
    const found = mine.tries.find(({ place }) => place === 1)
    return html`${mine.tries.length === 0 ? html`<p>${rules(view)}</p>` : nothing}
      <p role="status">
        <strong>
          ${
            mine.isFound && found !== undefined
              ? t('warm-cold.found', { word: wordOf(words, found.word) })
              : mine.left === 0
                ? t('warm-cold.no-more')
                : t('warm-cold.left', { count: mine.left })
          }
        </strong>
      </p>
      ${
        mine.left === 0
          ? nothing
          : html`<word-picker
              .words=${words}
              .racks=${racks}
              label=${t('warm-cold.try')}
              ?resting=${isSending}
              @pick=${({ detail }: CustomEvent<TokenId>) => this.#tap({ stop, ask: 'find', tap: detail })}
            ></word-picker>`
      }
      ${tryRows([...mine.tries, ...view.given], t('warm-cold.tries'), view, words)}`
  }

  #told() {
    const { view, words } = this
    const { won, mine } = view
    return html`${
      won?.now == null
        ? nothing
        : html`<p class="big-number saved">${told('warm-cold.won', { bits: formatSignedBits(won.now) })}</p>`
    }
    ${
      won === null || !view.isRematch
        ? nothing
        : html`<p><strong>${told('warm-cold.won-all', { bits: formatSignedBits(won.all) })}</strong></p>`
    }
    ${mine === null ? nothing : tryRows(mine.tries, t('warm-cold.tries'), view, words)} ${nearestRows(view, words)}`
  }

  #tap(tap: WarmTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
