/**
 * What who is done may do until the others are, and all while the lab is waited for: the model's own task. A strip below the one thing to do says so; the card stands
 * under it. `answer` brings the option.
 */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { SpareShown } from '../../shared/match/spare.ts'
import '../locale/en/controls.ts'
import { formatPercent, t } from '../locale/t.ts'
import { wordOf } from '../locale/word-of.ts'
import { baseStyles } from './base-styles.ts'

@customElement('spare-cards')
export class SpareCards extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: contents;
      }
      .strip,
      button.strip:hover:not([aria-disabled='true']) {
        position: var(--stick);
        bottom: 0;
        z-index: 2;
        display: flex;
        justify-content: space-between;
        gap: 8px;
        align-items: center;
        height: var(--spare);
        margin: 0 -16px;
        padding: 0 16px;
        background: var(--yellow);
        color: var(--on-accent);
        font-weight: 700;
        line-height: 1.15;
        border: 0;
        border-radius: 0;
        box-shadow: none;
        text-align: start;
      }
      section {
        padding: 16px 0 24px;
      }
      /* A lab that answers at once lets nothing flash up. */
      .late {
        animation: late 2.5s step-end;
      }
      @keyframes late {
        from {
          visibility: hidden;
        }
      }
      .options {
        display: grid;
        grid-template-columns: repeat(2, 1fr);
        gap: 8px;
      }
      .options button {
        min-height: 52px;
        padding: 4px 10px;
        overflow-wrap: anywhere;
      }
      .told {
        min-height: 1.3em;
      }
    `,
  ]

  @property({ attribute: false }) shown!: SpareShown
  @property({ attribute: false }) words: readonly string[] = []
  @property({ type: Boolean }) sending = false

  /** Nobody was waited for before the lab. */
  #isLate = false

  override willUpdate(): void {
    if (!this.hasUpdated) this.#isLate = this.shown.waitsFor === null
  }

  override render() {
    const late = this.#isLate ? 'late' : ''
    const { waitsFor, card, mine, all } = this.shown
    return html`<button type="button" class="strip ${late}" @click=${this.#come}>
        <span>${waitedFor(waitsFor)}</span>
        <span aria-hidden="true">▾</span>
      </button>
      <section class="stack ${late}" tabindex="-1" aria-labelledby="spare">
        <h2 id="spare">${t('spare.title')}</h2>
        ${card === null ? html`<p>${t('spare.all')}</p>` : this.#card(card)}
        <p class="told" role="status">${this.#told()}</p>
        ${
          mine.asked === 0
            ? html`<p class="soft small">${t('spare.text')}</p>`
            : html`<p class="small">
                ${t('spare.mine', { right: mine.right, asked: mine.asked })}
                ${t('spare.class', { share: formatPercent(all.right / all.asked), counted: formatPercent(all.counted / all.asked) })}
              </p>`
        }
      </section>`
  }

  #card({ words, options }: NonNullable<SpareShown['card']>): TemplateResult {
    return html`<p class="sentence">${words.map((word) => wordOf(this.words, word)).join(' ')} …</p>
      <div class="options" role="group" aria-labelledby="spare">
        ${options.map(
          (word, option) =>
            html`<button type="button" aria-disabled=${this.sending} @click=${() => this.#answer(option)}>
              ${wordOf(this.words, word)}
            </button>`,
        )}
      </div>`
  }

  /** Of the card before: what the text says. */
  #told(): string | typeof nothing {
    const { last } = this.shown
    if (last === null) return nothing
    const sentence = [...last.words, last.right].map((word) => wordOf(this.words, word)).join(' ')
    return last.said === last.right
      ? t('spare.right', { sentence })
      : t('spare.wrong', { sentence, said: wordOf(this.words, last.said) })
  }

  #answer(option: number): void {
    if (!this.sending) this.dispatchEvent(new CustomEvent<number>('answer', { detail: option }))
  }

  readonly #come = (): void => {
    const section = this.renderRoot.querySelector('section')
    section?.scrollIntoView({ block: 'end' })
    section?.focus({ preventScroll: true })
  }
}

/** What is waited for. */
function waitedFor(busy: SpareShown['waitsFor']): string {
  if (busy === null) return t('spare.lab')
  return busy > 0 ? t('spare.waits', { count: busy }) : t('spare.soon')
}

declare global {
  interface HTMLElementTagNameMap {
    'spare-cards': SpareCards
  }
}
