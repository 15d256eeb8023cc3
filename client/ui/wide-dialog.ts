/** A dialog that holds whatever is put into it, and a way to close it. Open while it is on the page. */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { baseStyles } from './base-styles.ts'
import './modal-box.ts'

@customElement('wide-dialog')
export class WideDialog extends LitElement {
  static override styles = [
    baseStyles,
    css`
      modal-box {
        --width: var(--dialog-width, 32rem);
      }
    `,
  ]

  @property() label = ''

  override render() {
    return html`<modal-box label=${this.label} @closed=${this.#closed}>
      <div class="stack">
        <slot></slot>
        <button type="button" @click=${this.hide}>${t('app.close')}</button>
      </div>
    </modal-box>`
  }

  readonly hide = (): void => {
    this.renderRoot.querySelector('modal-box')?.hide()
  }

  #closed(): void {
    this.dispatchEvent(new CustomEvent('closed'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wide-dialog': WideDialog
  }
}
