/** A dialog that holds whatever is put into it, and a way to close it. Open while it is on the page. */
import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { baseStyles } from './base-styles.ts'
import { dialogStyles } from './dialog-styles.ts'

@customElement('wide-dialog')
export class WideDialog extends LitElement {
  static override styles = [
    baseStyles,
    dialogStyles,
    css`
      wa-dialog {
        --width: 32rem;
      }
    `,
  ]

  @property() label = ''

  override render() {
    return html`<wa-dialog open label=${this.label} light-dismiss @wa-after-hide=${this.#closed}>
      <div class="stack">
        <slot></slot>
        <button type="button" @click=${this.hide}>${t('app.close')}</button>
      </div>
    </wa-dialog>`
  }

  readonly hide = (): void => {
    const dialog = this.renderRoot.querySelector('wa-dialog')
    if (dialog !== null) dialog.open = false
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
