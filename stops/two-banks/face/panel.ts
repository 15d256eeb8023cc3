/** Two banks for one player: chips on a kind of words, a word that turns a sentence, and one last question. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatPercent, formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import '../../../client/moves/choose-move.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import { swapped } from '../pair.ts'
import type { BanksTap } from '../taps.ts'
import { otherSide } from '../types.ts'
import type { BanksView } from '../view-types.ts'
import { kindName, kindNames, reasons, swapWords } from './names.ts'
import { headline, looksText, readRows, readText, scoreText, swapRows } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'two-banks'

@customElement('two-banks-panel')
export class TwoBanksPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      h1 {
        font-size: var(--size-big);
      }
      .card {
        padding: 10px 14px;
      }
    `,
  ]

  @property({ attribute: false }) view!: BanksView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<BanksTap> = []

  override render() {
    switch (this.view.phase) {
      case 'bet':
        return this.#bet()
      case 'told':
        return this.#told()
      case 'flip':
        return this.#flip()
      case 'flipped':
        return this.#flipped()
      case 'say':
        return this.#say()
      case 'answer':
        return this.#answer()
    }
  }

  #bet() {
    const { view } = this
    const { bet, round, troubled } = view
    if (view.sentence === null) {
      return html`<h1>${t('two-banks.bet')}</h1>
        <p>${t('two-banks.bet-text')}</p>
        <p role="status"><strong>${t(troubled ? 'two-banks.none' : 'two-banks.waits')}</strong></p>`
    }
    return html`<div>
        <p class="kicker">${this.#kicker()}</p>
        <h1>${t('two-banks.bet')}</h1>
      </div>
      ${this.#sentence()}
      <p>${t(round === 1 ? 'two-banks.bet-text' : 'two-banks.behind-text')}</p>
      <bet-move
        docked
        stand="rows"
        .shown=${bet}
        label=${t('two-banks.chips')}
        .names=${kindNames(view, this.words)}
        .sending=${pendingOf(this.pending, 'kind')?.tap ?? null}
        draft=${this.#draft}
        @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask: 'kind', tap: [...detail] })}
      ></bet-move>`
  }

  #told() {
    const { view, words } = this
    return html`<div>
        <p class="kicker">${this.#kicker()}</p>
        <h1>${headline(view, words)}</h1>
      </div>
      <div class="card stack">${this.#sentence()} ${readRows(view, words)}</div>
      <p><strong>${readText(view, words)}</strong></p>
      ${view.won?.now == null ? lostBet(this.#draft, view.bet.mine) : this.#bits('two-banks.won', view.won.now)}`
  }

  #flip() {
    const { flip, isRematch } = this.view
    if (flip === null) return nothing
    return html`<h1>${t('two-banks.flip')}</h1>
      <p class="sentence">${sentence(this.words, [...flip.words, null])}</p>
      <p><strong>${t('two-banks.flip-text', this.#ways(flip.wanted))}</strong></p>
      <p class="soft">${t(isRematch ? 'two-banks.flip-again' : 'two-banks.flip-why')}</p>
      <choose-move
        label=${t('two-banks.swaps')}
        .shown=${flip.pick}
        .choices=${flip.swaps.map((swap) => ({
          text: t('two-banks.swap', swapWords(flip.words, swap, this.words)),
          more: sentenceText(this.words, [...swapped(flip.words, swap), null]),
        }))}
        .sending=${pendingOf(this.pending, 'swap')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'swap', tap })}
      ></choose-move>`
  }

  #flipped() {
    const { view, words } = this
    const { flip, won } = view
    const share = flip?.turned?.shares[flip.pick.mine ?? -1]
    return html`<h1>${headline(view, words)}</h1>
      <div class="card stack">
        ${flip === null ? nothing : html`<p class="sentence">${sentence(words, [...flip.words, null])}</p>`}
        ${swapRows(view, words)}
      </div>
      ${
        flip === null || share === undefined || won?.now == null
          ? nothing
          : html`<p>
                <strong>
                  ${t('two-banks.mine', { share: formatPercent(share), words: kindName(view, flip.wanted, words) })}
                </strong>
              </p>
              ${this.#bits('two-banks.won-turn', won.now)}
              <p class="soft small">${t('two-banks.turn-rule')}</p>`
      }
      ${looksText(view)}`
  }

  #say() {
    const sending = pendingOf(this.pending, 'say') !== null
    return lastQuestion(
      this.view.say,
      { question: t('two-banks.say'), options: reasons(), draft: 'two-banks.say', sending },
      (tap) => this.#tap({ stop, ask: 'say', tap }),
    )
  }

  #answer() {
    const { say, won, troubled } = this.view
    return html`<h1>${t('two-banks.say')}</h1>
      ${lastAnswer(say, reasons())} ${wonAnswer(won?.now ?? null)} ${scoreText(this.view)}
      ${
        won === null
          ? nothing
          : html`<p><strong>${told('two-banks.won-all', { bits: formatSignedBits(won.all) })}</strong></p>`
      }
      ${labTrouble(troubled)}`
  }

  #kicker(): string {
    return t(this.view.round === 1 ? 'two-banks.first' : 'two-banks.behind')
  }

  #sentence() {
    const { sentence: shown } = this.view
    if (shown === null) return nothing
    return html`<p class="sentence">${sentence(this.words, [...shown.before, null, ...shown.behind])}</p>`
  }

  #ways(wanted: 0 | 1): { is: string; wanted: string } {
    return {
      is: kindName(this.view, otherSide(wanted), this.words),
      wanted: kindName(this.view, wanted, this.words),
    }
  }

  #bits(key: 'two-banks.won' | 'two-banks.won-turn', bits: number) {
    return html`<p class="big-number saved">${told(key, { bits: formatSignedBits(bits) })}</p>`
  }

  get #draft(): string {
    return `two-banks.bet.${this.view.round}`
  }

  #tap(tap: BanksTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
