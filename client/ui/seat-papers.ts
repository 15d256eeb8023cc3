/** What belongs to my seat: the points, the code that brings the seat to another device, and the way out. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { View } from '../../shared/match/view-types.ts'
import { formatBits, formatNumber, t } from '../locale/t.ts'
import { hasServer } from '../net/base.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { myTeam } from '../store/selectors.ts'
import { baseStyles } from './base-styles.ts'
import { openGlossary } from './ask-term.ts'
import { copyText } from './copy-text.ts'
import { say } from './say.ts'
import { teamBadge } from './team-badge.ts'
import { told } from './told.ts'

@customElement('seat-papers')
export class SeatPapers extends LitElement {
  static override styles = [
    baseStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 6px 16px;
      }
      dd {
        text-align: end;
        font-weight: 800;
        font-variant-numeric: tabular-nums;
      }
      .recovery {
        font-size: 1.375rem;
        font-weight: 800;
        letter-spacing: 0.08em;
        white-space: nowrap;
      }
      ol {
        list-style: decimal;
        padding-inline-start: 1.4em;
      }
    `,
  ]

  @property({ attribute: false }) view!: View
  /** null: this seat has no code, as in solo. */
  @property({ attribute: false }) recovery: string | null = null
  @state() private copied = false

  override connectedCallback(): void {
    super.connectedCallback()
    lazyPart(() => import('./language-choice.ts'), { isQuiet: true }).catch(() => {})
  }

  override render() {
    const { me } = this.view
    const team = myTeam(this.view)
    return html`<div class="stack">
      ${
        me === null
          ? nothing
          : html`<dl>
              <dt>${t('seat.name')}</dt>
              <dd>${me.name}</dd>
              ${
                team === null
                  ? nothing
                  : html`<dt>${t('seat.team')}</dt>
                      <dd>${teamBadge(team)}</dd>`
              }
              <dt>${told('seat.score')}</dt>
              <dd>${formatBits(me.bitsSaved)}</dd>
              <dt>${told('seat.forecast')}</dt>
              <dd>${formatNumber(me.foresight)}</dd>
            </dl>`
      }
      ${this.recovery === null ? nothing : this.#code(inGroups(this.recovery))}
      <button type="button" aria-haspopup="dialog" @click=${() => openGlossary(null)}>${t('terms.open')}</button>
      <language-choice></language-choice>
      ${hasServer ? html`<button type="button" @click=${this.#leave}>${t('seat.leave')}</button>` : nothing}
    </div>`
  }

  #code(recovery: string) {
    return html`<section class="stack" aria-label=${t('seat.recovery')}>
      <div class="row between">
        <div>
          <h2 class="body-size">${t('seat.recovery')}</h2>
          <p class="recovery">${recovery}</p>
        </div>
        <button type="button" @click=${() => void this.#copy(recovery)}>
          ${this.copied ? t('seat.copied') : t('seat.copy')}
        </button>
      </div>
      <p class="soft small">${t('seat.recovery-text')}</p>
      <ol class="soft small">
        <li>${t('seat.recovery-open', { code: this.view.code })}</li>
        <li>${t('seat.recovery-choose', { choice: t('join.was-here') })}</li>
        <li>${t('seat.recovery-type')}</li>
      </ol>
    </section>`
  }

  async #copy(recovery: string): Promise<void> {
    if (!(await copyText(recovery))) return
    this.copied = true
    say(this, t('seat.copied'))
  }

  #leave(): void {
    this.dispatchEvent(new CustomEvent('leave', { bubbles: true, composed: true }))
  }
}

/** Four letters at a time can be read, said and typed. */
function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code
}
