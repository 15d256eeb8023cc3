/** Time capsule for one player: chips on an answer, an alarm, days with chips on one of them, a choice, and what came of each. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatBits, formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import '../../../client/moves/choose-move.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { labTrouble, notMeasured } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { BetShown, Laid } from '../../../shared/moves/bet.ts'
import { CHANGES, DAYS, STEPS } from '../content.ts'
import type { CapsuleTap } from '../taps.ts'
import type { CapsuleView, WatchShown } from '../view-types.ts'
import {
  alarmText,
  alarmTitle,
  askText,
  dayNames,
  foundTitle,
  levelChoices,
  newsText,
  plans,
  reasons,
  saysNames,
  sureTitle,
} from './names.ts'
import { dayRows, foundText, planRows, rungText, saidRows } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'time-capsule'

@customElement('time-capsule-panel')
export class TimeCapsulePanel extends LitElement {
  static override styles = [baseStyles, panelStyles, figureStyles]

  @property({ attribute: false }) view!: CapsuleView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<CapsuleTap> = []

  override render() {
    const { view, words, pending } = this
    const { phase, watch, news } = view
    switch (phase) {
      case 'ask':
        return news === null
          ? nothing
          : html`<h1>${t('time-capsule.ask')}</h1>
              <p>${newsText(news, words)}</p>
              <p class="medium"><strong>${askText(news, words)}</strong></p>
              <p class="soft small">${t('time-capsule.sure-more')}</p>
              ${this.#chips('answer', view.bet, saysNames(), t('time-capsule.bet-label'))}`
      case 'sure':
        return html`<h1>${sureTitle(view)}</h1>
          ${this.#won('answer', view.bet)} ${saidRows(view, words)} ${labTrouble(view.troubled)}`
      case 'alarm':
      case 'again':
        return watch === null ? notMeasured(view.troubled) : this.#alarm(watch)
      case 'days':
      case 'more':
        return watch === null ? notMeasured(view.troubled) : this.#days(watch)
      case 'found':
      case 'seen':
        return watch === null ? notMeasured(view.troubled) : this.#found(watch)
      case 'update':
        return view.plan === null
          ? nothing
          : html`<h1>${t('time-capsule.update')}</h1>
              <p>${t('time-capsule.update-text', { steps: STEPS })}</p>
              <choose-move
                .shown=${view.plan}
                label=${t('time-capsule.update-label')}
                .choices=${plans()}
                .sending=${pendingOf(pending, 'update')?.tap ?? null}
                @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'update', tap })}
              ></choose-move>`
      case 'after':
        return html`<h1>${t('time-capsule.after')}</h1>
          ${wonText('time-capsule.plan-won', view.won.update)} ${planRows(view)} ${labTrouble(view.troubled)}`
      case 'say':
        return lastQuestion(
          view.say,
          {
            question: t('time-capsule.say'),
            options: reasons(),
            draft: 'time-capsule.say',
            sending: pendingOf(pending, 'say') !== null,
          },
          (tap) => this.#tap({ stop, ask: 'say', tap }),
        )
      case 'answer':
        return html`<h1>${t('time-capsule.say')}</h1>
          ${lastAnswer(view.say, reasons())} ${wonAnswer(view.won.say)} ${labTrouble(view.troubled)}`
    }
  }

  #alarm(watch: WatchShown) {
    return html`<h1>${alarmTitle(this.view)}</h1>
      <p>${told('time-capsule.alarm-text', alarmText(watch))}</p>
      <p>${t('time-capsule.alarm-rule', { first: CHANGES[0], last: CHANGES.at(-1) ?? DAYS })}</p>
      <h2>${t('time-capsule.alarm-label')}</h2>
      <choose-move
        .shown=${watch.alarm}
        label=${t('time-capsule.alarm-label')}
        .choices=${levelChoices(watch)}
        .sending=${pendingOf(this.pending, 'alarm')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'alarm', tap })}
      ></choose-move>`
  }

  #days(watch: WatchShown) {
    return html`<h1>${t('time-capsule.days')}</h1>
      <p>${levelText(watch)}</p>
      <p class="medium" role="status">${t('time-capsule.days-come', { day: watch.days.length, days: DAYS })}</p>
      ${dayRows(watch)}
      <h2>${t('time-capsule.when-text')}</h2>
      ${this.#chips('when', watch.when, dayNames(), t('time-capsule.when-label'))}`
  }

  #found(watch: WatchShown) {
    const { rung } = watch
    return html`<h1>${foundTitle({ watch })}</h1>
      ${
        rung === null
          ? nothing
          : html`${wonText('time-capsule.alarm-won', rung.saved)}
              <p><strong>${rungText(rung)}</strong></p>`
      }
      ${this.#won('when', watch.when)} ${foundText(watch)}
      <p>${levelText(watch)}</p>
      ${dayRows(watch)}`
  }

  #chips(ask: 'answer' | 'when', shown: BetShown, names: readonly string[], label: string) {
    return html`<bet-move
      .shown=${shown}
      label=${label}
      .names=${names}
      .sending=${pendingOf(this.pending, ask)?.tap ?? null}
      draft=${this.#draft(ask)}
      @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask, tap: [...detail] })}
    ></bet-move>`
  }

  /** Half-made chips of one watch are not those of the next. */
  #draft(ask: 'answer' | 'when'): string {
    const isAgain = this.view.phase === 'more' || this.view.phase === 'seen'
    return isAgain ? `time-capsule.${ask}-again` : `time-capsule.${ask}`
  }

  #won(ask: 'answer' | 'when', shown: BetShown) {
    const bits = this.view.won[ask]
    return bits === null ? lostBet(this.#draft(ask), shown.mine) : wonText('time-capsule.won', bits)
  }

  #tap(tap: CapsuleTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}

function levelText({ own }: WatchShown): string {
  return own === null ? t('time-capsule.no-alarm') : t('time-capsule.your-level', { bits: formatBits(own) })
}

function wonText(key: 'time-capsule.won' | 'time-capsule.alarm-won' | 'time-capsule.plan-won', bits: number | null) {
  if (bits === null) return nothing
  return html`<p class="medium saved">
    <strong>${told(key, { bits: formatSignedBits(bits) })}</strong>
  </p>`
}
