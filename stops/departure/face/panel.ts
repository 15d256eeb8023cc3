/** Departure check for one player: six items by chips, a few words, a drawing on paper; after the lesson the answers. */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import '../../../client/moves/bet-move.ts'
import '../../../client/moves/explain-move.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import type { DepartureTap } from '../taps.ts'
import type { DepartureView } from '../view-types.ts'
import { optionsOf, questionOf } from './names.ts'
import { classPart, itemRows, ownPart } from './results.ts'
import { t } from './t.ts'

const stop = 'departure'

@customElement('departure-panel')
export class DeparturePanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    figureStyles,
    css`
      h1 {
        font-size: var(--size-big);
      }
      .pages {
        display: flex;
        gap: 6px;
      }
      .pages button {
        flex: 1 1 0;
        max-width: 56px;
        min-width: 0;
        padding: 4px 0;
      }
      .pages [aria-current] {
        background: var(--yellow);
        color: var(--on-accent);
        border-style: double;
        border-width: 5px;
      }
      .own {
        display: flex;
        flex-direction: column;
        gap: 20px;
        padding-inline-start: 1.25em;
      }
    `,
  ]

  @property({ attribute: false }) view!: DepartureView
  @property({ attribute: false }) pending: Pending<DepartureTap> = []
  /** The question that somebody has gone to; null: the first one that is open. */
  @state() private page: number | null = null

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') && this.view.phase !== 'ask') this.page = null
  }

  override render() {
    switch (this.view.phase) {
      case 'ask':
        return this.#ask()
      case 'draw':
        return html`<h1>${t('departure.draw')}</h1>
          <p class="sentence">${this.#drawing}</p>
          <p class="soft">${t('departure.draw-press')}</p>`
      case 'close':
        return this.#close()
    }
  }

  #ask() {
    const { isAfter } = this.view
    const isNew = this.view.items.every(({ item }) => !this.#isDone(item))
    const rules = html`<p class=${isNew ? '' : 'soft small'}>
      ${t('departure.rules')} ${isAfter ? t('departure.others') : t('departure.neighbour')}
      <strong>${t('departure.never')}</strong>
    </p>`
    return html`<p class="kicker">${t(isAfter ? 'departure.after' : 'departure.before')}</p>
      ${isNew ? rules : nothing} ${this.#pages()} ${this.#page()}
      ${isNew || this.#at >= this.view.items.length ? nothing : rules}`
  }

  /** All six, and the open question after them: what is answered can be answered anew. */
  #pages() {
    const { items, explain } = this.view
    const at = this.#at
    const button = (to: number, label: string, sign: string, isDone: boolean) =>
      html`<button
        type="button"
        aria-label=${label}
        aria-current=${to === at ? 'step' : nothing}
        @click=${() => (this.page = to)}
      >
        ${isDone ? '✓' : sign}
      </button>`
    return html`<div class="pages" role="group" aria-label=${t('departure.list')}>
      ${items.map(({ item }, to) => {
        const isDone = this.#isDone(item)
        const number = to + 1
        const label = t(isDone ? 'departure.to-done' : 'departure.to', { number })
        return button(to, label, String(number), isDone)
      })}
      ${
        explain === null
          ? nothing
          : button(
              items.length,
              t(explain.mine === null ? 'departure.to-open' : 'departure.to-open-done'),
              '✎',
              explain.mine !== null,
            )
      }
    </div>`
  }

  #page() {
    const { items, explain } = this.view
    const at = this.#at
    const shown = items[at]
    if (shown !== undefined) {
      const { item, bet } = shown
      return html`<div class="stack">
          <p class="kicker">${t('departure.number', { number: at + 1, of: items.length })}</p>
          <h1>${questionOf(item)}</h1>
        </div>
        <bet-move
          stand="sentences"
          .shown=${bet}
          label=${t('departure.chips')}
          .names=${optionsOf(item)}
          .sending=${this.#sending(item)?.tap.chips ?? null}
          draft=${`departure-chips-${item}`}
          @answer=${({ detail }: CustomEvent<Laid>) => this.#lay(item, detail)}
        ></bet-move>`
    }
    if (explain !== null && at === items.length)
      return html`<h1>${t('departure.open')}</h1>
        <explain-move
          .shown=${explain}
          label=${t('departure.open-label')}
          .sending=${pendingOf(this.pending, 'explain')?.tap ?? null}
          draft=${this.view.isAfter ? 'departure-words-after' : 'departure-words-before'}
          @answer=${({ detail: tap }: CustomEvent<string>) => this.#tap({ stop, ask: 'explain', tap })}
        ></explain-move>`
    return html`<h1>${t('departure.all')}</h1>
      <p role="status">${t('departure.all-text')}</p>
      ${explain === null ? nothing : html`<p class="sentence">${this.#drawing}</p>`}`
  }

  #close() {
    const { told, own } = this.view
    if (told === null || own === null)
      return html`<h1>${t('departure.kept')}</h1>
        <p class="sentence">${t('departure.kept-text')}</p>`
    return html`<h1>${t('departure.told')}</h1>
      ${classPart(told)} ${ownPart(own)}
      <h2>${t('departure.chips-right')}</h2>
      ${itemRows(told)}`
  }

  get #drawing(): string {
    return t(this.view.isAfter ? 'departure.draw-again' : 'departure.draw-text')
  }

  /** Index of what is shown: past the open question it is that all is answered. */
  get #at(): number {
    if (this.page !== null) return this.page
    const { items, explain } = this.view
    const open = items.findIndex(({ item }) => !this.#isDone(item))
    if (open >= 0) return open
    const isWritten = explain === null || explain.mine !== null || pendingOf(this.pending, 'explain') !== null
    return isWritten ? items.length + 1 : items.length
  }

  #isDone(item: number): boolean {
    return this.#sending(item) !== null || this.view.items.some((one) => one.item === item && one.bet.mine !== null)
  }

  #sending(item: number) {
    return (
      this.pending.findLast(
        (each): each is Extract<DepartureTap, { ask: 'item' }> => each.ask === 'item' && each.tap.item === item,
      ) ?? null
    )
  }

  #lay(item: number, chips: Laid): void {
    this.page = null
    this.#tap({ stop, ask: 'item', tap: { item, chips: [...chips] } })
  }

  #tap(tap: DepartureTap): void {
    this.page = null
    this.dispatchEvent(new TapEvent(tap))
  }
}
