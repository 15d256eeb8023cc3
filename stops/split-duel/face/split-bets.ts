/** Three bets, one after the other: which brain is least surprised? Those that are made may be changed until the bell. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { quoted } from '../../../client/locale/quoted.ts'
import { formatList, textOf } from '../../../client/locale/t.ts'
import '../../../client/moves/vote-move.ts'
import type { Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { Vote } from '../../../shared/moves/vote.ts'
import type { ExamId } from '../book.ts'
import { RACERS } from '../content.ts'
import type { SplitTap } from '../taps.ts'
import type { BetView, SplitView } from '../view-types.ts'
import { coalText } from './coal-text.ts'
import { cutText, racerName, sumsText } from './names.ts'
import { t } from './t.ts'

@customElement('split-bets')
export class SplitBets extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) view!: SplitView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<SplitTap> = []
  /** A bet that is made and looked at again; null: the first that is open. */
  @state() private again: ExamId | null = null

  override render() {
    const { bets } = this.view
    const open = bets.find(({ exam }) => exam === this.again) ?? bets.find((bet) => this.#said(bet) === null)
    return open === undefined ? this.#made(bets) : this.#bet(open, bets)
  }

  #bet(bet: BetView, bets: readonly BetView[]) {
    const { exam, example, vote } = bet
    const at = bets.indexOf(bet) + 1
    return html`<div class="stack">
        <p class="soft small">${t('split.bet-of', { at, of: bets.length })}</p>
        <h1>${textOf('split', `exam-${exam}`)}</h1>
        <p>${textOf('split', `exam-${exam}-text`)} ${exam === 'unseen' ? this.#kept() : nothing}</p>
        <p class="sentence">${quoted(example)}</p>
        ${at === 1 ? this.#sums() : nothing}
      </div>
      <vote-move
        .question=${t('split.bet')}
        .options=${RACERS.map(({ merges }, i) => `${racerName(i)} (${cutText(merges)})`)}
        .mine=${vote.mine}
        ?sending=${this.#sent(exam) !== null}
        draft="split.bet.${exam}"
        @answer=${({ detail }: CustomEvent<Vote>) => this.#tap(exam, detail)}
      ></vote-move>`
  }

  #sums() {
    const { sums } = this.view
    return html`<details>
      <summary class="as-table">${t('split.each-spends', { sums: sumsText(sums) })}</summary>
      <div class="stack">${coalText(sums)}</div>
    </details>`
  }

  #kept() {
    return formatList(this.view.kept.map((word) => quoted(this.words[word] ?? '')))
  }

  #made(bets: readonly BetView[]) {
    return html`<h1>${t('split.my-bets')}</h1>
      <ul class="stack">
        ${bets.map((bet) => {
          const said = this.#said(bet)
          const name = textOf('split', `exam-${bet.exam}`)
          return html`<li class="card stack">
            <h2>${name}</h2>
            <p><strong>${said === null ? nothing : racerName(said.option)}</strong></p>
            <button type="button" @click=${() => (this.again = bet.exam)}>
              ${t('split.change-bet', { exam: name })}
            </button>
          </li>`
        })}
      </ul>
      <p class="soft middle medium" role="status">${t('panel.sent')}</p>`
  }

  #said({ exam, vote }: BetView): Vote | null {
    return this.#sent(exam) ?? vote.mine
  }

  #sent(exam: ExamId): Vote | null {
    const sent = this.pending.flatMap((tap) => (tap.ask === 'race' && tap.tap.exam === exam ? [tap.tap.vote] : []))
    return sent.at(-1) ?? null
  }

  #tap(exam: ExamId, vote: Vote): void {
    this.again = null
    this.dispatchEvent(new TapEvent<SplitTap>({ stop: 'split-duel', ask: 'race', tap: { exam, vote } }))
  }
}
