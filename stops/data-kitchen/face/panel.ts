/** Data Kitchen for one player: bet, sort card after card, write a filter rule, then see what it was worth. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Sorting } from '../../../shared/moves/sorting.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import { formatBits, formatShare, formatSignedBits, textOf } from '../../../client/locale/t.ts'
import '../../../client/moves/amount-move.ts'
import '../../../client/moves/choose-move.ts'
import '../../../client/moves/bet-move.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import { contrastPair } from '../../../client/moves/contrast-pair.ts'
import '../../../client/moves/explain-move.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { focusIfLost } from '../../../client/ui/phase-focus.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import { STAKE, SWITCH, type BetOn } from '../content.ts'
import { DIRT, hasGlorp } from '../kinds.ts'
import type { KitchenTap } from '../taps.ts'
import type { KitchenView } from '../types.ts'
import './kitchen-duel.ts'
import type { DuelPick } from './kitchen-duel.ts'
import './kitchen-rule.ts'
import './kitchen-sort.ts'
import { dirtList, outcomeNames } from './dirt-list.ts'
import { reveal } from './reveal.ts'
import { said } from './said.ts'
import { spelt } from './spelt.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'data-kitchen'

@customElement('data-kitchen-panel')
export class DataKitchenPanel extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) view!: KitchenView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  @property({ attribute: false }) team: string | null = null
  /** Nobody else reads what is written. */
  @property({ attribute: false }) solo = false
  @property({ attribute: false }) pending: Pending<KitchenTap> = []

  /** What is asked in the bets, as it was drawn last. */
  #asked = ''

  override updated(): void {
    const asked = this.#asks()
    // What is asked next is above the button that was pressed.
    if (this.#asked !== '' && asked !== this.#asked && (asked === 'free' || asked === 'sort'))
      this.scrollIntoView({ block: 'start' })
    // A bet that is placed takes its button away: who pressed it stands on what comes next.
    if (asked !== '' && this.#asked !== '' && asked !== this.#asked) focusIfLost(this, '.next')
    this.#asked = asked
  }

  /** What is asked now, where an answer takes its own button away; or else ''. */
  #asks(): string {
    const { phase, sort, duel } = this.view
    if (phase === 'bet') return sort === null ? `bet ${this.#open()}` : 'sort'
    if (phase === 'rule') return duel === null ? 'rule' : 'free'
    return ''
  }

  override render() {
    const { view, words } = this
    switch (view.phase) {
      case 'bet':
        return this.#bet()
      case 'sort':
        return html`${this.#lost()} ${this.#sort()} ${this.#duel()}`
      case 'rule':
        return this.#rule()
      case 'switch':
        return this.#switch()
      case 'say':
      case 'said':
        return this.#say()
      case 'blind':
      case 'machine':
      case 'teams':
      case 'filter':
      case 'again':
        return html`${view.phase === 'machine' ? this.#lost() : nothing} ${reveal(view, words, this.teams, this.team)}`
    }
  }

  /** One bet after the other; who has laid both need not wait for the belts. */
  #bet() {
    const { sort } = this.view
    const sending = {
      dirt: pendingOf(this.pending, 'dirt')?.tap ?? null,
      machine: pendingOf(this.pending, 'machine')?.tap ?? null,
    }
    const open = this.#open()
    const tables = (['dirt', 'machine'] as const).map((on) =>
      on === open
        ? this.#table(on, sending[on], 'next')
        : this.#isLaid(on)
          ? html`<details>
              <summary>${t(`kitchen.bet-${on}-laid`)}</summary>
              ${this.#table(on, sending[on])}
            </details>`
          : nothing,
    )
    if (open !== null) return tables
    // The last bet is placed before the belt is here: who pressed the button stands here meanwhile. Then the card lies where it
    // will lie when all sort.
    return html`${sort === null ? html`<p class="next" tabindex="-1" role="status">${t('panel.sending')}</p>` : this.#sort(t('kitchen.begin'))}
    ${tables}`
  }

  /** Of both bets what was laid and not placed before the bell. */
  #lost() {
    return (['dirt', 'machine'] as const).map((on) =>
      lostBet(`kitchen.${on}`, this.view.bets[on].shown.mine, t(`kitchen.bet-${on}`)),
    )
  }

  #isLaid(on: BetOn): boolean {
    return this.view.bets[on].shown.mine !== null || pendingOf(this.pending, on) !== null
  }

  /** The bet that is to be laid; null: both are. */
  #open(): BetOn | null {
    return this.#isLaid('dirt') ? (this.#isLaid('machine') ? null : 'machine') : 'dirt'
  }

  #table(on: BetOn, sending: Laid | null, place = '') {
    const { bets, cards, pallet } = this.view
    const names = on === 'dirt' ? DIRT.map((kind) => textOf('kitchen.kind', kind)) : outcomeNames()
    return html`<section class="stack">
      <h1 class=${place} tabindex="-1">${t(`kitchen.bet-${on}`)}</h1>
      <p>${told(`kitchen.bet-${on}-text`, { of: cards * pallet })}</p>
      ${on === 'dirt' ? dirtList() : nothing}
      <bet-move
        .shown=${bets[on].shown}
        label=${t(`kitchen.bet-${on}`)}
        .names=${names}
        .sending=${sending}
        .stake=${STAKE}
        draft=${`kitchen.${on}`}
        @answer=${({ detail: tap }: CustomEvent<Laid>) => this.#tap({ stop, ask: on, tap })}
      ></bet-move>
    </section>`
  }

  /** `begun`: said until a card has been judged. */
  #sort(begun = t('kitchen.first')) {
    return html`<kitchen-sort
      class="next"
      tabindex="-1"
      .begun=${begun}
      .view=${this.view}
      .words=${this.words}
      .team=${this.team}
      .sending=${pendingOf(this.pending, 'sort')?.tap ?? null}
      .using=${pendingOf(this.pending, 'tool')?.tap.tool ?? null}
      @answer=${({ detail: tap }: CustomEvent<Sorting>) => this.#tap({ stop, ask: 'sort', tap })}
      @tool=${({ detail: tool }: CustomEvent<number>) => this.#tool(tool)}
    ></kitchen-sort>`
  }

  #rule() {
    const { rule, price } = this.view
    const filter = html`<kitchen-rule
      .shown=${rule}
      .words=${this.words}
      .spelt=${spelt(this.view, this.words)}
      .sending=${pendingOf(this.pending, 'rule')?.tap ?? null}
      @answer=${({ detail: tap }: CustomEvent<string>) => this.#tap({ stop, ask: 'rule', tap })}
    ></kitchen-rule>`
    const prices = html`<section class="stack">
        <h2>${t('kitchen.price')}</h2>
        <p>${told('kitchen.price-text')}</p>
        ${
          rule === null || rule.leak === null || rule.perfect === null
            ? nothing
            : html`<p>
                ${t('kitchen.price-measured', { leak: formatShare(rule.leak), perfect: formatSignedBits(rule.perfect.mean) })}
              </p>`
        }
      </section>
      <amount-move
        .shown=${price}
        label=${t('kitchen.price-label')}
        .start=${0.05}
        .step=${0.01}
        .format=${(bits: number) => t('kitchen.price-bits', { bits: formatBits(bits) })}
        .ends=${[t('kitchen.price-low'), t('kitchen.price-high')]}
        .note=${(bits: number) => this.#priceNote(bits)}
        .sending=${pendingOf(this.pending, 'price')?.tap ?? null}
        draft="kitchen.price"
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'price', tap })}
      ></amount-move>`
    if (this.view.duel === null) return html`${filter} ${prices}`
    // Who has done both sees at once that there is something to do.
    return html`<div class="next" tabindex="-1">${this.#duel()}</div>
      ${filter}
      <details>
        <summary>${t('kitchen.price-laid')}</summary>
        ${prices}
      </details>`
  }

  /** What a price means: for a card of one's own, against what cleaning saves, and against what leaks now. */
  #priceNote(price: number): string {
    const { rule } = this.view
    const words = spelt(this.view, this.words)
    const card = rule?.judged.find((one) => hasGlorp(one.words, this.words.length))
    const text = card === undefined ? null : sentenceText(words, card.words)
    const perfect = rule?.perfect?.mean ?? null
    const count = perfect === null || perfect <= 0 || price <= 0 ? null : Math.ceil(perfect / price)
    const what = text === null ? t('kitchen.price-such') : t('kitchen.price-like', { text })
    const example =
      price <= 0
        ? t('kitchen.price-free', { what })
        : count === null
          ? t('kitchen.price-each', { what, bits: formatBits(price) })
          : t(count > 100 ? 'kitchen.price-never' : 'kitchen.price-eats', { what, bits: formatBits(price), count })
    const leak = rule?.leak ?? null
    return leak === null ? example : `${example} ${t('kitchen.price-now', { bits: formatBits(100 * leak * price) })}`
  }

  /** For who has nothing else to do. */
  #duel() {
    const { duel } = this.view
    if (duel === null) return nothing
    return html`<kitchen-duel
      .shown=${duel}
      .words=${spelt(this.view, this.words)}
      .sending=${pendingOf(this.pending, 'duel')?.tap ?? null}
      @answer=${({ detail: tap }: CustomEvent<DuelPick>) => this.#tap({ stop, ask: 'duel', tap })}
    ></kitchen-duel>`
  }

  #say() {
    const { say, phase } = this.view
    if (say === null) return nothing
    const mine = say.text.mine
    return phase === 'said'
      ? html`${said(say)} ${mine === null ? nothing : html`<blockquote class="card">${mine}</blockquote>`}`
      : html`
          ${say.contrast === null ? nothing : contrastPair(say.contrast)}
          <h1>${t('kitchen.say')}</h1>
          <explain-move
            .shown=${say.text}
            label=${t(this.solo ? 'kitchen.say-text-alone' : 'kitchen.say-text')}
            .sending=${pendingOf(this.pending, 'explain')?.tap ?? null}
            draft="kitchen.say"
            @answer=${({ detail: tap }: CustomEvent<string>) => this.#tap({ stop, ask: 'explain', tap })}
          ></explain-move>
          ${this.#duel()}
        `
  }

  #switch() {
    return html`
      <div class="stack">
        <h1>${t('kitchen.switch')}</h1>
        <p>${t('kitchen.switch-text')}</p>
      </div>
      <choose-move
        .shown=${this.view.switchBet}
        label=${t('kitchen.switch')}
        .choices=${SWITCH.map((way) => ({ text: textOf('kitchen.switch', way) }))}
        .sending=${pendingOf(this.pending, 'switch')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'switch', tap })}
      ></choose-move>
    `
  }

  #tool(tool: number): void {
    const { hand } = this.view
    if (hand !== null) this.#tap({ stop, ask: 'tool', tap: { tool, card: hand.card } })
  }

  #tap(tap: KitchenTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
