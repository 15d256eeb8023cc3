/** Asks before something is done: a title, a sentence or one field, yes and no. Open while it is on the page. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { baseStyles } from './base-styles.ts'
import { formText } from './form-text.ts'
import './modal-box.ts'

@customElement('ask-dialog')
export class AskDialog extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .answers {
        justify-content: flex-end;
        margin-top: 8px;
      }
    `,
  ]

  @property() label = ''
  @property() text = ''
  @property() yes = ''
  /** Label of the one field, '' for none. */
  @property() field = ''
  @property({ attribute: false }) start = ''
  @property({ type: Boolean }) danger = false

  override render() {
    return html`<modal-box label=${this.label} @closed=${this.#closed}>
      <form class="stack" @submit=${this.#say}>
        ${this.text === '' ? nothing : html`<p>${this.text}</p>`}
        ${
          this.field === ''
            ? nothing
            : html`<label for="answer">${this.field}</label
                ><input
                  id="answer"
                  name="answer"
                  type="text"
                  required
                  maxlength="40"
                  autocomplete="off"
                  .value=${this.start}
                  autofocus
                />`
        }
        <div class="row answers">
          <button type="button" @click=${this.#hide}>${t('app.cancel')}</button>
          <button class=${this.danger ? 'danger-fill' : 'yellow'}>${this.yes}</button>
        </div>
      </form>
    </modal-box>`
  }

  #say(event: SubmitEvent): void {
    event.preventDefault()
    this.dispatchEvent(new CustomEvent<string>('yes', { detail: formText(event.target, 'answer') }))
    this.#hide()
  }

  #hide(): void {
    this.renderRoot.querySelector('modal-box')?.hide()
  }

  #closed(): void {
    this.dispatchEvent(new CustomEvent('closed'))
  }
}
