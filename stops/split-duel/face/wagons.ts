/** A text as a row of wagons. Who hears the page hears the pieces as one list. */
import { formatList } from '../../../client/locale/t.ts'
import { LitElement, css, html, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { seen } from './names.ts'
import { t } from './t.ts'

@customElement('split-wagons')
export class SplitWagons extends LitElement {
  static override styles = [
    baseStyles,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        font-size: 1.125rem;
        font-weight: 700;
        line-height: 1.2;
      }
      span {
        padding: 3px 6px;
        border: 2px solid var(--ink);
        border-radius: 7px;
        background: var(--card);
      }
      .new {
        background: var(--yellow);
        color: var(--on-accent);
      }
    `,
  ]

  @property({ attribute: false }) pieces: readonly string[] = []
  /** The piece that was coupled just now; null: none was. */
  @property({ attribute: false }) coupled: string | null = null

  override render() {
    const text = formatList(this.pieces.map(seen))
    return html`<div role="img" aria-label=${t('split.train-of', { text })}>
      ${this.pieces.map((piece) => html`<span class=${piece === this.coupled ? 'new' : ''}>${seen(piece)}</span>`)}
    </div>`
  }
}

export function wagons(pieces: readonly string[], coupled: string | null = null): TemplateResult {
  return html`<split-wagons .pieces=${pieces} .coupled=${coupled}></split-wagons>`
}
