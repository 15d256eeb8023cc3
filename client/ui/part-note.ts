/** Says that a part of the page has not come, or does not work, or that the page itself is old, and offers what a person can do about it. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { askForPartsAgain, hearOfParts, partsNews } from '../parts/lazy-part.ts'
import { hearOfVersion, isStuckOnOldBuild } from '../parts/version.ts'
import { baseStyles } from './base-styles.ts'
import { say } from './say.ts'

@customElement('part-note')
export class PartNote extends LitElement {
  static override styles = [
    baseStyles,
    css`
      /* It pushes the page down, and stays in sight when that is scrolled. */
      :host {
        position: sticky;
        top: 0;
        z-index: 15;
      }
      .note {
        background: var(--yellow);
        color: var(--on-accent);
        border-bottom: var(--line);
        padding: 8px 16px;
        font-weight: 650;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: 8px 16px;
      }
      /* The wall is as high as its screen, and has its code on top. */
      .low {
        position: fixed;
        inset-block: auto 0;
        inset-inline: 0 auto;
        border: var(--line);
      }
    `,
  ]

  #told = ''
  #stopHearing = () => {}

  override connectedCallback(): void {
    super.connectedCallback()
    const stops = [hearOfParts(() => this.requestUpdate()), hearOfVersion(() => this.requestUpdate())]
    this.#stopHearing = () => stops.forEach((stop) => stop())
  }

  override disconnectedCallback(): void {
    this.#stopHearing()
    super.disconnectedCallback()
  }

  override render() {
    const text = noteText()
    if (text === null) return nothing
    const isLate = text === t('part.late')
    const isWall = document.documentElement.classList.contains('wall')
    return html`<div class="note ${isWall ? 'low' : ''}">
      <span>${text}</span>
      <button type="button" @click=${isLate ? askForPartsAgain : () => location.reload()}>
        ${isLate ? t('part.again') : t('part.reload')}
      </button>
    </div>`
  }

  override updated(): void {
    const text = noteText() ?? ''
    if (text === this.#told) return
    this.#told = text
    if (text !== '') say(this, text)
  }
}

function noteText(): string | null {
  // First: what an old page lacks is not on the server any more, and to ask for it again cannot help.
  if (isStuckOnOldBuild()) return t('part.old')
  const { late, broken } = partsNews()
  return late ? t('part.late') : broken ? t('part.broken') : null
}
