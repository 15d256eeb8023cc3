/** The homework that this browser has given, and who is through, by signs and not by names. */
import { LitElement, css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import '../homework/given-card.ts'
import '../locale/en/homeworks.ts'
import { t } from '../locale/t.ts'
import { at } from '../net/base.ts'
import { givenHomework } from '../net/given-homework.ts'
import { baseStyles } from '../ui/base-styles.ts'

@customElement('homeworks-screen')
export class HomeworksScreen extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .page {
        max-width: 760px;
        margin: 0 auto;
        padding: clamp(16px, 4vw, 32px) clamp(12px, 4vw, 20px) 48px;
      }
    `,
  ]

  @state() private given = givenHomework()

  override render() {
    return html`<div class="page stack">
      <p><a href=${at('/')}>${t('app.home')}</a></p>
      <h1>${t('given.title')}</h1>
      <p class="soft">${t('given.text')}</p>
      ${this.given.length === 0 ? html`<p>${t('given.none')}</p>` : ''}
      ${repeat(
        this.given,
        ({ id }) => id,
        (given) => html`<given-card .given=${given} @dropped=${() => (this.given = givenHomework())}></given-card>`,
      )}
      <p><a href=${at('/plan')}>${t('plan.title')}</a></p>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'homeworks-screen': HomeworksScreen
  }
}
