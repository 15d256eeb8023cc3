/** A page for the school, to read and to print. */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../lessons/guide-part.ts'
import { schoolPage } from '../lessons/school-pages.ts'
import '../locale/en/lessons.ts'
import { t } from '../locale/t.ts'
import { at } from '../net/base.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { lessonsStyles } from './lessons-styles.ts'

@customElement('school-screen')
export class SchoolScreen extends LitElement {
  static override styles = [
    baseStyles,
    lessonsStyles,
    css`
      @media print {
        h1 {
          font-size: 18pt;
        }
      }
    `,
  ]

  @property({ attribute: false }) page = ''
  @state() private text: string | null | undefined = undefined

  override render() {
    const { text } = this
    return html`<div class="page stack">
      <p class="screen"><a href=${at('/lessons')}>${t('lessons.title')}</a></p>
      ${text === undefined ? html`<p>${t('app.loading')}</p>` : nothing}
      ${text === null ? html`<p role="alert">${t('app.lost-text')}</p>` : nothing}
      ${
        text === undefined || text === null
          ? nothing
          : html`<h1>${/^# (.+)/.exec(text)?.[1]}</h1>
              <p class="screen">
                <button type="button" class="yellow" @click=${() => window.print()}>${t('lessons.print')}</button>
              </p>
              <guide-part shallow .text=${text.replace(/^# .+/, '')}></guide-part>`
      }
    </div>`
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('page')) void this.#load()
  }

  async #load(): Promise<void> {
    this.text = await schoolPage(this.page)
  }
}
