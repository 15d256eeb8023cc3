/** Blank duel for one player: the missing word by what one sees, chips on blanks, and one last question. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatSignedBits } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import '../../../client/moves/bet-move.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import '../../../client/moves/vote-move.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import type { Vote } from '../../../shared/moves/vote.ts'
import type { BlankTap } from '../taps.ts'
import type { BlankView } from '../view-types.ts'
import { reasons, rowName } from './names.ts'
import { betRules, headline, learningText, numberText, rowTables, scoreText } from './results.ts'
import { rowStyles } from './row-styles.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'blank-duel'

@customElement('blank-duel-panel')
export class BlankDuelPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    figureStyles,
    rowStyles,
    css`
      h1 {
        font-size: var(--size-big);
      }
      .hidden {
        background: repeating-linear-gradient(-45deg, var(--paper-deep) 0 8px, transparent 8px 14px);
        border-radius: 6px;
        color: var(--ink-soft);
        font-size: var(--size-small);
        font-weight: 600;
        padding: 2px 10px;
      }
      .side {
        font-weight: 800;
      }
      @media (max-height: 640px) {
        :host {
          gap: 8px;
        }
      }
    `,
  ]

  @property({ attribute: false }) view!: BlankView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<BlankTap> = []

  override render() {
    switch (this.view.phase) {
      case 'fill':
        return this.#fill()
      case 'told':
        return this.#told()
      case 'bet':
        return this.#bet()
      case 'duel':
        return this.#duel()
      case 'say':
        return this.#say()
      case 'answer':
        return this.#answer()
    }
  }

  #fill() {
    const { view, words } = this
    const { card, side, round, isRematch } = view
    if (card === null)
      return html`<h1>${headline(view, words)}</h1>
        <p role="status"><strong>${t('blank-duel.none')}</strong></p>`
    const isLeft = side !== 'both'
    return html`<div>
        <p class="kicker">${numberText(view)}</p>
        <h1>${headline(view, words)}</h1>
      </div>
      ${round === 1 && !isRematch ? html`<p>${t('blank-duel.turns')}</p>` : nothing}
      <p class="side">${t(isLeft ? 'blank-duel.side-left' : 'blank-duel.side-both')}</p>
      <p class="sentence">
        ${sentence(words, card.words)}${isLeft ? html`<span class="hidden">${t('blank-duel.hidden')}</span>` : nothing}
      </p>
      <vote-move
        .options=${card.options.map((word) => wordOf(words, word))}
        .mine=${card.fill.mine}
        ?sending=${pendingOf(this.pending, 'fill') !== null}
        draft=${`blank-duel.fill.${isRematch ? 'more.' : ''}${round}`}
        @answer=${({ detail }: CustomEvent<Vote>) => this.#tap({ stop, ask: 'fill', tap: detail })}
      ></vote-move>
      ${labTrouble(view.troubled)}`
  }

  #told() {
    const { view, words } = this
    const { won, said, rows } = view
    const truth = rows[0]?.words[rows[0].blank]
    return html`<h1>${headline(view, words)}</h1>
      ${
        said === null
          ? nothing
          : html`<p>
              <strong>
                ${said === truth ? t('blank-duel.right') : t('blank-duel.wrong', { word: wordOf(words, said) })}
              </strong>
            </p>`
      }
      ${
        won?.now == null
          ? nothing
          : html`<p class="big-number saved">${told('blank-duel.won', { bits: formatSignedBits(won.now) })}</p>`
      }
      ${rowTables(view, words)}
      <p class="soft small">${t('blank-duel.fewer')}</p>
      ${learningText(view)}`
  }

  #bet() {
    const { view, words } = this
    return html`<h1>${headline(view, words)}</h1>
      <p>${betRules()}</p>
      <bet-move
        stand="rows"
        .shown=${view.bet}
        label=${t('blank-duel.my-bet')}
        .names=${view.rows.map((row) => rowName(row, words))}
        .sending=${pendingOf(this.pending, 'ahead')?.tap ?? null}
        draft=${this.#draft}
        @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask: 'ahead', tap: [...detail] })}
      >
        ${learningText(view)} ${labTrouble(view.troubled)}
      </bet-move>`
  }

  #duel() {
    const { view, words } = this
    const { won, bet, troubled } = view
    return html`<h1>${headline(view, words)}</h1>
      ${
        won?.now == null
          ? lostBet(this.#draft, bet.mine)
          : html`<p class="big-number saved">${told('blank-duel.won-bet', { bits: formatSignedBits(won.now) })}</p>`
      }
      <p><strong>${t('blank-duel.duel-text')}</strong></p>
      ${rowTables(view, words)}
      <p class="soft small">${t('blank-duel.fewer')}</p>
      ${labTrouble(troubled)}`
  }

  #say() {
    const sending = pendingOf(this.pending, 'say') !== null
    return lastQuestion(
      this.view.say,
      { question: t('blank-duel.say'), options: reasons(), draft: 'blank-duel.say', sending },
      (tap) => this.#tap({ stop, ask: 'say', tap }),
    )
  }

  #answer() {
    const { say, won, troubled } = this.view
    return html`<h1>${t('blank-duel.say')}</h1>
      ${lastAnswer(say, reasons())} ${wonAnswer(won?.now ?? null)} ${scoreText(this.view)}
      ${
        won === null
          ? nothing
          : html`<p><strong>${told('blank-duel.won-all', { bits: formatSignedBits(won.all) })}</strong></p>`
      }
      ${labTrouble(troubled)}`
  }

  get #draft(): string {
    return `blank-duel.ahead.${this.view.isRematch ? 2 : 1}`
  }

  #tap(tap: BlankTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
