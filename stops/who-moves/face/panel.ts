/** Who moves together for one player: chips on pairs, how near they come while a model learns, and one last question. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import type { MovesTap } from '../taps.ts'
import type { MovesView } from '../view-types.ts'
import { reasons, tileNames } from './names.ts'
import { headline, mapTexts, pairRows, question, rules, scoreText, stepText } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'who-moves'

@customElement('who-moves-panel')
export class WhoMovesPanel extends LitElement {
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

  @property({ attribute: false }) view!: MovesView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<MovesTap> = []

  override render() {
    switch (this.view.phase) {
      case 'bet':
        return this.#bet()
      case 'train':
        return html`<h1>${headline(this.view, this.words)}</h1>
          <p role="status">${stepText(this.view)}</p>
          ${pairRows(this.view, this.words)}
          <p class="soft">${t('who-moves.train-text')}</p>
          ${labTrouble(this.view.troubled)}`
      case 'map':
        return this.#map()
      case 'say':
        return this.#say()
      case 'answer':
        return this.#answer()
    }
  }

  #bet() {
    const { view } = this
    if (view.pairs.length === 0)
      return html`<h1>${question(view)}</h1>
        <p role="status"><strong>${t('who-moves.none')}</strong></p>`
    return html`<h1>${question(view)}</h1>
      <p>${rules(view)}</p>
      <bet-move
        .shown=${view.bet}
        label=${t('who-moves.my-bet')}
        .names=${tileNames(view, this.words)}
        .sending=${pendingOf(this.pending, 'pair')?.tap ?? null}
        draft=${this.#draft}
        @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask: 'pair', tap: [...detail] })}
      ></bet-move>`
  }

  #map() {
    const { won, bet } = this.view
    return html`<h1>${headline(this.view, this.words)}</h1>
      ${
        won?.now == null
          ? lostBet(this.#draft, bet.mine)
          : html`<p class="big-number saved">${told('who-moves.won', { bits: formatSignedBits(won.now) })}</p>`
      }
      ${pairRows(this.view, this.words)} ${mapTexts(this.view)}`
  }

  #say() {
    const sending = pendingOf(this.pending, 'say') !== null
    return lastQuestion(
      this.view.say,
      { question: t('who-moves.say'), options: reasons(), draft: 'who-moves.say', sending },
      (tap) => this.#tap({ stop, ask: 'say', tap }),
    )
  }

  #answer() {
    const { say, won, troubled } = this.view
    return html`<h1>${t('who-moves.say')}</h1>
      ${lastAnswer(say, reasons())} ${wonAnswer(won?.now ?? null)} ${scoreText(this.view)}
      ${
        won === null
          ? nothing
          : html`<p><strong>${told('who-moves.won-all', { bits: formatSignedBits(won.all) })}</strong></p>`
      }
      ${labTrouble(troubled)}`
  }

  get #draft(): string {
    return `who-moves.pair.${this.view.isRematch ? 2 : 1}`
  }

  #tap(tap: MovesTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
