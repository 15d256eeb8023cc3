/** Update day for one player: messages to the model, chips on what they have changed, a plan for an update, and what came of it. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import '../../../client/moves/choose-move.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import '../../../client/moves/write-move.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { BetShown, Laid } from '../../../shared/moves/bet.ts'
import type { Rack, TokenId } from '../../../shared/packs/pack.ts'
import { STEPS } from '../content.ts'
import type { UpdateTap } from '../taps.ts'
import type { Words } from '../types.ts'
import type { UpdateView } from '../view-types.ts'
import { changedNames, movedNames, newsText, numbersText, plans, sameTitle } from './names.ts'
import { answersPart, printNow, printsPart, printText, sameText, updatesPart } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'update-day'

@customElement('update-day-panel')
export class UpdateDayPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    figureStyles,
    css`
      .print,
      .prints .number {
        font-weight: 800;
        overflow-wrap: anywhere;
      }
      .quick button {
        width: 100%;
        justify-content: flex-start;
        text-align: start;
      }
    `,
  ]

  @property({ attribute: false }) view!: UpdateView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) pending: Pending<UpdateTap> = []

  override render() {
    const { view, words } = this
    switch (view.phase) {
      case 'chat':
        return this.#chat()
      case 'bet':
        return html`<h1>${t('update-day.bet')}</h1>
          <p>${told('update-day.bet-text', { count: numbersText(view) })}</p>
          ${this.#chips('changed', view.bet, changedNames(), t('update-day.bet-label'))} ${printNow(view)}`
      case 'same':
        return html`<h1>${sameTitle(view)}</h1>
          ${this.#won('changed', view.bet)} ${printsPart(view)} ${sameText(view)} ${answersPart(view, words)}
          ${labTrouble(view.troubled)}`
      case 'plan':
        return this.#plan()
      case 'updated':
        return html`<h1>${t('update-day.updated')}</h1>
          ${this.#won('moved', view.moved)} ${updatesPart(view, words)} ${labTrouble(view.troubled)}`
    }
  }

  #chat() {
    const { view, words } = this
    const { news, chat } = view
    const sending = pendingOf(this.pending, 'chat')?.tap ?? null
    return html`<h1>${t('update-day.chat')}</h1>
      ${news === null ? nothing : html`<p class="medium"><strong>${newsText(view, words)}</strong></p>`}
      <p>${t(news === null ? 'update-day.chat-plain' : 'update-day.chat-text')}</p>
      ${
        news === null || chat.left <= 0
          ? nothing
          : html`<div class="quick stack" role="group" aria-label=${t('update-day.quick')}>
              ${this.#quick(t('update-day.ask-it', { words: sentenceText(words, news.asks) }), news.asks, sending !== null)}
              ${this.#quick(t('update-day.tell-it', { words: sentenceText(words, news.tells) }), news.tells, sending !== null)}
            </div>`
      }
      <write-move
        .shown=${chat}
        .words=${words}
        .racks=${this.racks}
        .texts=${{
          label: t(news === null ? 'update-day.beginning' : 'update-day.own'),
          send: t('update-day.send'),
          left: t('update-day.left', { count: chat.left }),
          none: t('update-day.none'),
          rows: t('update-day.answers'),
        }}
        .sending=${sending}
        draft="update-day.chat"
        @answer=${({ detail: tap }: CustomEvent<readonly TokenId[]>) => this.#tap({ stop, ask: 'chat', tap })}
      ></write-move>
      ${printNow(view)} ${printText(view)} ${labTrouble(view.troubled)}`
  }

  #quick(text: string, words: Words, isSending: boolean) {
    return html`<button
      type="button"
      aria-disabled=${isSending}
      @click=${() => {
        if (!isSending) this.#tap({ stop, ask: 'chat', tap: [...words] })
      }}
    >
      ${text}
    </button>`
  }

  #plan() {
    const { view, pending } = this
    const { plan, moved } = view
    if (plan === null || moved === null) return nothing
    const isChosen = plan.mine !== null || pendingOf(pending, 'plan') !== null
    return html`<h1>${t('update-day.plan')}</h1>
      <p>${t('update-day.plan-text', { steps: STEPS })}</p>
      <choose-move
        .shown=${plan}
        label=${t('update-day.plan-label')}
        .choices=${plans()}
        .sending=${pendingOf(pending, 'plan')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'plan', tap })}
      ></choose-move>
      ${
        isChosen
          ? html`<h2>${t('update-day.moved-title')}</h2>
              <p>${t('update-day.moved-text', { count: numbersText(view) })}</p>
              ${this.#chips('moved', moved, movedNames(), t('update-day.moved-label'))}`
          : nothing
      }`
  }

  #chips(ask: 'changed' | 'moved', shown: BetShown, names: readonly string[], label: string) {
    return html`<bet-move
      .shown=${shown}
      label=${label}
      .names=${names}
      .sending=${pendingOf(this.pending, ask)?.tap ?? null}
      draft="update-day.${ask}"
      @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask, tap: [...detail] })}
    ></bet-move>`
  }

  #won(ask: 'changed' | 'moved', shown: BetShown | null) {
    const { won } = this.view
    if (won === null) return lostBet(`update-day.${ask}`, shown?.mine ?? null)
    return html`<p class="medium saved">
      <strong>${told('update-day.won', { bits: formatSignedBits(won) })}</strong>
    </p>`
  }

  #tap(tap: UpdateTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
