/** The almanac: labelling is work with a source. A field to look words up in, and the facts by topic. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { almanacOf, lookUp } from '../../../../shared/packs/almanac.ts'
import { textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'

@customElement('almanac-book')
export class AlmanacBook extends LitElement {
  static override styles = [
    baseStyles,
    css`
      summary {
        min-height: var(--target);
        padding: 10px 0;
        font-weight: 700;
        cursor: pointer;
      }
      li {
        padding: 3px 0;
      }
    `,
  ]

  @property({ attribute: false }) packId = ''
  @state() private typed = ''

  override render() {
    const almanac = almanacOf(this.packId)
    if (almanac === null) return nothing
    const topics = lookUp(almanac, this.typed)
    return html`<details>
      <summary>${t('almanac.title')}</summary>
      <div class="card stack">
        <div>
          <label for="typed">${t('almanac.look-up')}</label>
          <input
            id="typed"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            .value=${this.typed}
            @input=${(event: Event) => {
              if (event.target instanceof HTMLInputElement) this.typed = event.target.value
            }}
          />
        </div>
        ${topics.map(
          ({ id, lines }) =>
            html`<section>
              <h3>${textOf('almanac', id)}</h3>
              <ul>
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>
            </section>`,
        )}
        ${topics.length === 0 ? html`<p class="soft">${t('almanac.nothing')}</p>` : nothing}
      </div>
    </details>`
  }
}
