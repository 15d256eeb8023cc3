/** Receipt for one player: three estimates, the ticket of one's team, what the last car of coal is for, and how one has learned language oneself. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatNumber } from '../../../client/locale/t.ts'
import '../../../client/moves/amount-move.ts'
import '../../../client/moves/choose-move.ts'
import '../../../client/moves/explain-move.ts'
import { contrastPair } from '../../../client/moves/contrast-pair.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { CAR } from '../content.ts'
import type { ReceiptTap } from '../taps.ts'
import type { ReceiptView } from '../view-types.ts'
import { hint, question, spends, spoken, whose } from './names.ts'
import { cardPart, estimateRows, sayFacts, spentPart, ticketPart } from './results.ts'
import { t } from './t.ts'
import { rowsTable, saveTicket, teamRows } from './ticket.ts'
import { told } from './told.ts'

const stop = 'receipt'

@customElement('receipt-panel')
export class ReceiptPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    figureStyles,
    css`
      h1 {
        font-size: var(--size-big);
      }
    `,
  ]

  @property({ attribute: false }) view!: ReceiptView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  @property({ attribute: false }) pending: Pending<ReceiptTap> = []
  /** The estimate that somebody has gone back to; null: the first one that is open. */
  @state() private page: number | null = null

  override render() {
    switch (this.view.phase) {
      case 'guess':
        return this.#guess()
      case 'ticket':
        return this.#ticket()
      case 'coal':
        return this.#coal()
      case 'spent':
        return html`<h1>${t('receipt.spent')}</h1>
          ${this.view.coalWon === null || this.view.coalWon === 0 ? nothing : html`<p><strong>${told('receipt.coal-won')}</strong></p>`}
          ${spentPart(this.view, this.#blindBits)} ${labTrouble(this.view.troubled)}`
      case 'say':
        return this.#say()
    }
  }

  #guess() {
    const { estimates } = this.view
    const open = estimates.findIndex((_, of) => !this.#isIn(of))
    const at = this.page ?? open
    const shown = estimates[at]
    if (shown === undefined)
      return html`<h1>${t('receipt.all')}</h1>
        <p role="status">${t('receipt.all-text')}</p>
        <button type="button" @click=${() => (this.page = 0)}>${t('receipt.back')}</button>`
    const { what, guess } = shown
    return html`<h1>${question(what)}</h1>
      <p>${whose(this.view)} ${t('receipt.guess-text')}</p>
      <p class="soft">${hint(what)}</p>
      <p class="kicker">${t('receipt.number', { number: at + 1, of: estimates.length })}</p>
      <amount-move
        .shown=${guess}
        label=${question(what)}
        .start=${(guess.from + guess.to) / 2}
        .format=${spoken}
        .ends=${[spoken(guess.from), spoken(guess.to)]}
        .sending=${this.#sending(at)?.tap.power ?? null}
        draft=${`receipt-power-${what}`}
        @answer=${({ detail }: CustomEvent<number>) => this.#estimate(at, detail)}
      ></amount-move>`
  }

  #ticket() {
    const { won, teams, ticket } = this.view
    return html`<h1>${t('receipt.ticket')}</h1>
      ${won === null ? nothing : html`<p><strong>${told('receipt.won', { points: formatNumber(won) })}</strong></p>`}
      ${estimateRows(this.view)} ${ticketPart(this.view)}
      <h2>${t('receipt.team')}</h2>
      ${rowsTable(t('receipt.team'), teamRows(teams, this.teams))} ${cardPart(this.view, this.#blindBits)}
      ${
        ticket === null
          ? nothing
          : html`<button type="button" @click=${() => void saveTicket(this.view, this.teams, 'team')}>
              ${t('receipt.save')}
            </button>`
      }
      ${labTrouble(this.view.troubled)}`
  }

  get #blindBits() {
    return Math.log2(this.words.length)
  }

  #coal() {
    const { coal } = this.view
    if (coal === null) return nothing
    return html`<h1>${t('receipt.coal')}</h1>
      <p>${t('receipt.coal-text', { count: CAR.steps })}</p>
      <choose-move
        .shown=${coal}
        label=${t('receipt.coal')}
        .choices=${spends(this.view)}
        .sending=${pendingOf(this.pending, 'coal')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'coal', tap })}
      ></choose-move>`
  }

  #say() {
    const { explain, contrast } = this.view
    return html`<h1>${t('receipt.say')}</h1>
      <p class="sentence">${t('receipt.say-text')}</p>
      <p class="soft">${sayFacts(this.view)}</p>
      ${
        explain === null
          ? nothing
          : html`<explain-move
                .shown=${explain}
                label=${t('receipt.say-label')}
                .sending=${pendingOf(this.pending, 'explain')?.tap ?? null}
                draft="receipt-words"
                @answer=${({ detail: tap }: CustomEvent<string>) => this.#tap({ stop, ask: 'explain', tap })}
              ></explain-move>
              ${explain.mine === null ? nothing : html`<p role="status">${t('receipt.said')}</p>`}`
      }
      ${contrast === null ? nothing : contrastPair(contrast)}`
  }

  #isIn(of: number): boolean {
    return this.#sending(of) !== null || this.view.estimates[of]?.guess.mine != null
  }

  #sending(of: number) {
    return (
      this.pending.findLast(
        (each): each is Extract<ReceiptTap, { ask: 'estimate' }> => each.ask === 'estimate' && each.tap.of === of,
      ) ?? null
    )
  }

  #estimate(of: number, power: number): void {
    const isAgain = this.page !== null
    this.page = isAgain && of + 1 < this.view.estimates.length ? of + 1 : null
    this.#tap({ stop, ask: 'estimate', tap: { of, power } })
  }

  #tap(tap: ReceiptTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
