/** Split Duel for one player: couple wagons, bet on the race, and see what it came to. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import { quoted } from '../../../client/locale/quoted.ts'
import { formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/amount-move.ts'
import '../../../client/moves/choose-move.ts'
import { tallyBars } from '../../../client/moves/tally-bars.ts'
import '../../../client/moves/vote-move.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { Vote } from '../../../shared/moves/vote.ts'
import { CHANGES, GUESSED } from '../content.ts'
import type { SplitTap } from '../taps.ts'
import type { SplitView } from '../view-types.ts'
import { couplePick, coupleRules, coupleShown, pairChoice } from './couple-parts.ts'
import { historyList, prices, rematchResult } from './later-parts.ts'
import { listTable } from './list-table.ts'
import { changeName, changeText, forecasts, languageName, reasons } from './names.ts'
import { raceTables } from './race-table.ts'
import './split-bets.ts'
import { t } from './t.ts'
import { told } from './told.ts'
import { wagons } from './wagons.ts'

const stop = 'split-duel'

@customElement('split-duel-panel')
export class SplitDuelPanel extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) view!: SplitView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  @property({ attribute: false }) team: string | null = null
  @property({ attribute: false }) pending: Pending<SplitTap> = []

  override render() {
    const { view } = this
    const isShown = view.part === 'shown'
    switch (view.phase) {
      case 'couple':
        return isShown ? coupleShown(view) : this.#couple()
      case 'bet':
        return html`<split-bets .view=${view} .words=${this.words} .pending=${this.pending}></split-bets>`
      case 'race':
        return html`<h1>${t('split.race')}</h1>
          <p>${told('split.race-text')}</p>
          ${view.measured ? this.#bits() : nothing} ${raceTables(view)}`
      case 'lists':
        return html`<h1>${t('split.lists')}</h1>
          ${listTable(view, this.teams, this.team)}`
      case 'word':
        return isShown ? this.#history() : this.#word()
      case 'ticket':
        return isShown
          ? html`<h1>${t('split.price')}</h1>
              ${view.ticket === null ? nothing : prices(view.ticket)}`
          : this.#ticket()
      case 'rematch':
        if (isShown) return html`${rematchResult(view)} ${this.#bits()}`
        return view.part === 'pick' ? this.#change() : this.#forecast()
      case 'say':
        return isShown ? this.#answer() : this.#say()
    }
  }

  #couple() {
    const { couple } = this.view
    if (couple === null) return nothing
    const sent = pendingOf(this.pending, 'couple')?.tap
    return html`${couplePick(couple)}
      <choose-move
        .shown=${couple.pick}
        label=${t('split.couple')}
        .choices=${couple.options.map(pairChoice)}
        .sending=${sent?.round === couple.round - 1 ? sent.option : null}
        @answer=${({ detail: option }: CustomEvent<number>) => this.#tap({ stop, ask: 'couple', tap: { round: couple.round - 1, option } })}
      ></choose-move>
      ${coupleRules(this.view, couple)}`
  }

  #word() {
    const { word } = this.view
    if (word === null) return nothing
    return html`<h1>${t('split.word')}</h1>
      <p>${t('split.word-text')}</p>
      <choose-move
        .shown=${word.pick}
        label=${t('split.word-list')}
        .choices=${word.options.map((token) => ({ text: this.words[token] ?? '' }))}
        .sending=${pendingOf(this.pending, 'word')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'word', tap })}
      ></choose-move>`
  }

  #history() {
    const history = this.view.word?.history ?? null
    return history === null ? nothing : historyList(history, this.words)
  }

  #ticket() {
    const { ticket } = this.view
    const home = ticket?.tickets[0]
    if (ticket === null || home === undefined) return nothing
    const count = home.pieces?.length ?? 1
    return html`<h1>${t('split.ticket')}</h1>
      <p>${t('split.ticket-text', { language: languageName(home.id), price: t('split.pieces', { count }) })}</p>
      ${wagons(home.pieces ?? [])}
      ${ticket.tickets.map(({ id, text }) => (id === GUESSED ? html`<p>${languageName(id)}: ${quoted(text)}</p>` : nothing))}
      <amount-move
        .shown=${ticket.guess}
        label=${t('split.ticket-label')}
        .start=${count}
        .step=${1}
        .format=${(pieces: number) => t('split.pieces', { count: Math.round(pieces) })}
        .ends=${[t('split.ticket-low'), t('split.ticket-high')]}
        .sending=${pendingOf(this.pending, 'ticket')?.tap ?? null}
        draft="split.ticket"
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'ticket', tap })}
      ></amount-move>`
  }

  #change() {
    const { rematch } = this.view
    if (rematch === null) return nothing
    return html`<h1>${t('split.rematch')}</h1>
      <p>${t('split.rematch-text')}</p>
      <choose-move
        .shown=${rematch.pick}
        label=${t('split.rematch')}
        .choices=${CHANGES.map((_, at) => ({ text: changeName(at) }))}
        .sending=${pendingOf(this.pending, 'change')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'change', tap })}
      ></choose-move>`
  }

  #forecast() {
    const { rematch } = this.view
    if (rematch === null) return nothing
    return html`<p>${changeText(rematch)}</p>
      ${this.#vote('forecast', t('split.forecast'), forecasts(), rematch.forecast.mine)}`
  }

  #say() {
    const { say } = this.view
    if (say === null) return nothing
    return this.#vote('say', t('split.say'), reasons(), say.vote.mine)
  }

  #vote(ask: 'forecast' | 'say', question: string, options: readonly string[], mine: Vote | null) {
    return html`<vote-move
      .question=${question}
      .options=${options}
      .mine=${mine}
      ?sending=${pendingOf(this.pending, ask) !== null}
      draft="split.${ask}"
      @answer=${({ detail: tap }: CustomEvent<Vote>) => this.#tap({ stop, ask, tap })}
    ></vote-move>`
  }

  #answer() {
    const { say } = this.view
    if (say === null) return nothing
    return html`<h1>${t('split.say')}</h1>
      <p>${told('split.say-why')}</p>
      ${tallyBars(reasons(), say.vote.tally, say.right)}
      ${say.vote.tally === null ? html`<p class="soft">${t('split.say-few')}</p>` : nothing} ${this.#bits()}`
  }

  #bits() {
    const { bits } = this.view
    return bits === null
      ? nothing
      : html`<p><strong>${told('split.my-bits', { bits: formatSignedBits(bits) })}</strong></p>`
  }

  #tap(tap: SplitTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
