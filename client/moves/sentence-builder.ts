/** Writes a sentence with the world's words: what is there so far, a way back, and the picker. `change` brings it. */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Rack, TokenId } from '../../shared/packs/pack.ts'
import { sentenceText } from '../store/selectors.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { say } from '../ui/say.ts'
import '../ui/word-picker.ts'

@customElement('sentence-builder')
export class SentenceBuilder extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .line {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 60px;
        padding-block: 6px;
        padding-inline: 14px 6px;
        background: var(--field);
        border: 2.5px dashed var(--ink-soft);
        border-radius: var(--radius);
        margin-bottom: 10px;
      }
      .text {
        font-weight: 700;
        font-size: 1.25rem;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) value: readonly TokenId[] = []
  @property({ type: Number }) most = 8
  @property() label = ''

  override render() {
    const full = this.value.length >= this.most
    return html`
      <div class="line">
        <span class="text grow"
          >${
            this.value.length === 0
              ? html`<span class="soft regular">${t('builder.empty')}</span>`
              : sentenceText(this.words, this.value)
          }</span
        >
        <button
          type="button"
          aria-label=${t('builder.back')}
          title=${t('builder.back')}
          aria-disabled=${this.value.length === 0}
          @click=${this.#back}
        >
          ⌫
        </button>
      </div>
      <word-picker
        .words=${this.words}
        .racks=${this.racks}
        label=${full ? t('builder.full', { count: this.most }) : this.label}
        ?resting=${full}
        @pick=${(event: CustomEvent<TokenId>) => this.#change([...this.value, event.detail])}
        @take-back=${this.#back}
      ></word-picker>
    `
  }

  #back(): void {
    this.#change(this.value.slice(0, -1))
  }

  #change(value: readonly TokenId[]): void {
    this.value = value
    say(this, value.length === 0 ? t('builder.empty') : sentenceText(this.words, value))
    this.dispatchEvent(new CustomEvent<readonly TokenId[]>('change', { detail: value }))
  }
}
