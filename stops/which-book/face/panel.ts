/** Which book did this brain read? for one player. */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/moves/bet-move.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { footStyles } from '../../../client/ui/send-foot.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import { STAKES } from '../content.ts'
import type { BookTap } from '../taps.ts'
import type { BookView } from '../view-types.ts'
import { foldedBooks, openBooks, swapsHere } from './books-open.ts'
import { titleOf } from './names.ts'
import { matrixShown, revealed } from './results.ts'
import { askedText, readText, roundText } from './said.ts'
import { t } from './t.ts'

@customElement('which-book-panel')
export class WhichBookPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    footStyles,
    figureStyles,
    css`
      /* Five lines and the chips are in sight together. */
      .several .asked {
        font-size: 1.25rem;
      }
      .card.several {
        padding: 8px 14px;
        gap: 5px;
      }
      .several .written {
        font-size: 1.0625rem;
        line-height: 1.2;
        padding-top: 5px;
      }
      .several .written:first-child {
        padding-top: 0;
      }
      @media (max-height: 720px) {
        .asked {
          font-size: 1.25rem;
        }
        .several .written {
          font-size: 1rem;
        }
      }
      /* Racks and button stay in sight below the lines. */
      bet-move {
        /* What goes on is above it. */
        --more-below: 0;
        position: var(--stick);
        bottom: var(--under, 0);
        z-index: 2;
        margin: auto -16px 0;
        padding: 8px 16px 0;
        gap: 8px;
        flex: none;
        background: var(--paper);
        border-top: 1.5px solid var(--paper-deep);
      }
    `,
  ]

  @property({ attribute: false }) view!: BookView
  @property({ attribute: false }) teams: readonly TeamView[] = []
  @property({ attribute: false }) pending: Pending<BookTap> = []

  override render() {
    const { view, teams } = this
    switch (view.phase) {
      case 'read':
        return this.#read()
      case 'line':
      case 'lines':
        return this.#bet()
      case 'told':
        return html`<div class="stack">${this.#round()} ${revealed(view, teams)}</div>`
      case 'matrix':
        return html`<div class="stack">${this.#round()} ${matrixShown(view, teams)}</div>`
    }
  }

  #round() {
    return html`<p class="kicker">${roundText(this.view)}</p>`
  }

  #read() {
    const { view } = this
    return html`<div class="stack">
        ${this.#round()}
        <h1>${t('books.read')}</h1>
        <p>${readText(view)}</p>
        <p class="soft" role="status">${t('books.trained', { count: view.trained, of: view.books.length })}</p>
      </div>
      ${openBooks(view)}`
  }

  #bet() {
    const { view } = this
    const { phase, chips, moved, lines, books } = view
    const head = html`<div class=${lines.length > 1 ? 'stack several' : 'stack'}>
      ${this.#round()}
      <h1 class="asked">${askedText(view)}</h1>
    </div>`
    if (lines.length === 0) {
      return html`${head}
        <p class="soft" role="status">${t(view.isReady ? 'books.no-lines' : 'books.waits')}</p>
        ${foldedBooks(view)}`
    }
    return html`${head} ${linesCard(view)} ${swapsHere(view)}
      <p>${t(phase === 'line' ? 'books.line-text' : 'books.lines-text')}</p>
      ${foldedBooks(view)}
      <bet-move
        docked
        .shown=${chips}
        label=${t('books.chips')}
        .names=${books.map(titleOf)}
        .sending=${pendingOf(this.pending, 'chips')?.tap ?? null}
        draft="books.${view.round}.${view.turn}.${phase}"
        .stake=${STAKES[phase === 'line' ? 'line' : 'lines']}
        .asLaid=${{ text: t('books.keep'), noneText: t('books.keep-none'), isDone: moved }}
        @answer=${({ detail: tap }: CustomEvent<Laid>) =>
          this.dispatchEvent(new TapEvent({ stop: 'which-book', ask: 'chips', tap: [...tap] }))}
      ></bet-move>`
  }
}

function linesCard({ lines }: BookView) {
  return html`<ol class="card stack divided ${lines.length > 1 ? 'several' : ''}" aria-label=${t('books.wrote')}>
    ${lines.map((line) => html`<li class="written">${line}</li>`)}
  </ol>`
}
