/** The glossary: one term with this room's own figures, and behind it all the others. One for the whole page. */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { termTexts } from '../locale/en/terms.ts'
import { t, textIfKnown, textOf } from '../locale/t.ts'
import { store } from '../store/store.ts'
import { baseStyles } from './base-styles.ts'
import { fold, foldStyles } from './fold.ts'
import { termFigures, type Asked } from './term-figures.ts'
import './wide-dialog.ts'

/** Every term, in the order of the catalogue. */
const terms = Object.keys(termTexts).flatMap((key) => /^term\.([\w-]+)$/.exec(key)?.[1] ?? [])

/** `term` null: all of them. */
export function showTerms(term: string | null, asked: Asked): void {
  const dialog = document.createElement('term-dialog')
  dialog.term = term
  dialog.asked = asked
  document.body.append(dialog)
}

@customElement('term-dialog')
export class TermDialog extends LitElement {
  static override styles = [
    baseStyles,
    foldStyles,
    css`
      p {
        font-size: 1.125rem;
      }
      dt {
        font-weight: 750;
      }
      dd {
        margin-bottom: 10px;
      }
    `,
  ]

  @property({ attribute: false }) term: string | null = null
  @property({ attribute: false }) asked: Asked = {}

  override render() {
    const { term } = this
    const label = term === null ? t('terms.open') : textOf('term', term)
    return html`<wide-dialog label=${label} @closed=${() => this.remove()}>
      ${
        term === null
          ? this.#all()
          : html`<div class="stack">
              ${this.#lines(term, this.asked).map((line) => html`<p>${line}</p>`)} ${fold(t('terms.all'), this.#all())}
            </div>`
      }
    </wide-dialog>`
  }

  #lines(term: string, asked: Asked): readonly string[] {
    const figures = termFigures(store.state.view?.model ?? null, asked)
    return ['this', 'text', 'here'].flatMap((part) => textIfKnown('term', `${term}.${part}`, figures) ?? [])
  }

  #all() {
    return html`<dl>
      ${terms.map(
        (each) =>
          html`<dt>${textOf('term', each)}</dt>
            <dd>${this.#lines(each, {}).join(' ')}</dd>`,
      )}
    </dl>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'term-dialog': TermDialog
  }
}
