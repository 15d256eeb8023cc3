/** One part of a teacher's page, on a screen and on paper: black on white there, with lines to write on. */
import { LitElement, css, html, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { baseStyles } from '../ui/base-styles.ts'
import { guideHtml } from './guide-html.ts'

@customElement('guide-part')
export class GuidePart extends LitElement {
  static override styles = [
    baseStyles,
    css`
      h2,
      h3,
      h4 {
        margin-top: 20px;
        font-size: 1.125rem;
      }
      p,
      ul,
      ol,
      .scroll {
        margin-block: 10px;
        max-width: 72ch;
      }
      .scroll {
        max-width: none;
        overflow-x: auto;
      }
      ul,
      ol {
        padding-inline-start: 24px;
      }
      ul {
        list-style: disc;
      }
      ol {
        list-style: decimal;
      }
      li {
        margin-block: 4px;
      }
      table {
        border-collapse: collapse;
      }
      th,
      td {
        border: 1.5px solid var(--ink-soft);
        padding: 6px 10px;
        vertical-align: top;
        height: 34px;
      }
      .draw {
        height: 150px;
      }
      .line {
        height: 30px;
        margin: 0;
        border-bottom: 1.5px solid var(--ink-soft);
        max-width: none;
      }
      .blank {
        display: inline-block;
        min-width: 4.5em;
        border-bottom: 1.5px solid var(--ink-soft);
      }
      .rest {
        display: block;
        height: 30px;
        border-bottom: 1.5px solid var(--ink-soft);
      }
      @media print {
        :host {
          color: var(--ink);
          font-size: 10.5pt;
          line-height: 1.35;
        }
        h3,
        h4 {
          font-size: 11.5pt;
          margin-top: 10pt;
          break-after: avoid;
        }
        p,
        ul,
        ol,
        .scroll {
          margin-block: 5pt;
          max-width: none;
          overflow: visible;
        }
        li {
          margin-block: 2pt;
        }
        th,
        td {
          border-color: var(--ink);
          padding: 2.5pt 5pt;
          height: 24pt;
        }
        tr,
        li {
          break-inside: avoid;
        }
        .line,
        .rest {
          border-color: var(--ink);
          height: 26pt;
        }
        .blank {
          border-color: var(--ink);
          min-width: 70pt;
        }
        .draw {
          height: 160pt;
        }
        a {
          color: var(--ink);
          text-decoration: none;
        }
      }
    `,
  ]

  /** It stands right below the page's own heading, and not below one of a part. */
  @property({ type: Boolean }) shallow = false
  /** Markdown. */
  @property({ attribute: false }) text = ''
  @state() private shown = ''

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.shown = guideHtml(this.text, this.shallow ? 0 : 1)
  }

  override render() {
    return html`${unsafeHTML(this.shown)}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-part': GuidePart
  }
}
