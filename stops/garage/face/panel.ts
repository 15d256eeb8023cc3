/** Garage for one player: chips on cars, levers, and what came of them. */
import { LitElement, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatAmong, formatBits, formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { figureStyles } from '../../../client/ui/figure-styles.ts'
import { labTrouble, notMeasured, secondsLeft } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { BetShown, Laid } from '../../../shared/moves/bet.ts'
import { SEEDS } from '../content.ts'
import type { GarageTap } from '../taps.ts'
import type { CarShown, Figure, GarageView } from '../view-types.ts'
import './lever-board.ts'
import { factoryNames, millions, reasons, widthsOf } from './names.ts'
import { curveText, curveTitle, gainRows, movedText, movedTitle, placeRows, raceTitle, receiptText } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'garage'

@customElement('garage-panel')
export class GaragePanel extends LitElement {
  static override styles = [baseStyles, panelStyles, figureStyles]

  @property({ attribute: false }) view!: GarageView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  @property({ attribute: false }) team: string | null = null
  @property({ attribute: false }) pending: Pending<GarageTap> = []

  override render() {
    const { view } = this
    switch (view.phase) {
      case 'bet':
        return html`<h1>${t('garage.bet')}</h1>
          <p>${told('garage.bet-text', { coal: millions(view.coal) })}</p>
          ${this.#chips('bet', view.bet)}`
      case 'build':
        return this.#build()
      case 'race':
        return this.#race()
      case 'curve':
        return html`<h1>${curveTitle(view)}</h1>
          ${this.#wonCar()} ${this.#won('bet', view.won?.bet ?? null, view.bet)}
          <p>${curveText(view)}</p>
          ${placeRows(view, this.teams)}`
      case 'again':
        return view.again === null
          ? nothing
          : html`<h1>${t('garage.again')}</h1>
              <p>
                ${t('garage.again-text', { coal: millions(view.coal * view.times), widths: widthsOf(view, view.front) })}
              </p>
              ${this.#chips('again', view.again)}`
      case 'moved':
        return html`<h1>${movedTitle(view)}</h1>
          ${
            view.isMoved && view.again !== null
              ? html`${this.#won('again', view.won?.again ?? null, view.again)} ${gainRows(view)}
                  <p>${movedText(view)}</p>`
              : this.#waits(t('garage.moved-waits'))
          }`
      case 'say':
        return this.#say()
      case 'answer':
        return html`<h1>${t('garage.say')}</h1>
          ${lastAnswer(view.say, reasons())} ${wonAnswer(view.won?.say ?? null)}
          <p>${t('garage.right-text')}</p>
          ${receiptText(view)} ${labTrouble(view.troubled)}`
    }
  }

  #chips(ask: 'bet' | 'again', shown: BetShown): TemplateResult {
    return html`<bet-move
      .shown=${shown}
      label=${t('garage.bet-label')}
      .names=${factoryNames(this.view)}
      .sending=${pendingOf(this.pending, ask)?.tap ?? null}
      draft="garage.${ask}"
      @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask, tap: [...detail] })}
    ></bet-move>`
  }

  #build() {
    const { view, pending } = this
    if (view.build === null) return nothing
    return html`<h1>${t('garage.build')}</h1>
      <p>${t('garage.build-text', { coal: millions(view.coal) })}</p>
      <lever-board
        .build=${view.build}
        ?sending=${(['lever', 'drive', 'ready'] as const).some((ask) => pendingOf(pending, ask) !== null)}
        @lever=${({ detail: tap }: CustomEvent<{ lever: number; option: number }>) =>
          this.#tap({ stop, ask: 'lever', tap })}
        @drive=${() => this.#tap({ stop, ask: 'drive' })}
        @ready=${() => this.#tap({ stop, ask: 'ready' })}
      ></lever-board>`
  }

  #race() {
    const { view, teams, team } = this
    const own = view.cars.find((car) => team !== null && car.teams.includes(team))
    if (!view.isRaced)
      return html`<h1>${t('garage.race')}</h1>
        ${this.#waits(t('garage.race-waits', { starts: SEEDS.race }))}`
    return html`<h1>${raceTitle(view, teams)}</h1>
      ${own?.race == null ? nothing : this.#ownCar(own, own.race)}
      <p class="soft">${t('garage.race-text')}</p>
      ${placeRows(view, teams)}`
  }

  #ownCar({ place }: CarShown, { bits }: Figure) {
    const text = t('garage.your-car', { bits: formatBits(bits), place: place ?? 0, of: this.view.cars.length })
    return html`<p class="big-number saved">${text}</p>
      <p>${formatAmong(bits, Math.log2(this.words.length))}</p>`
  }

  #waits(text: string) {
    const { troubled, left } = this.view
    return troubled
      ? notMeasured(true)
      : html`<p role="status">${text}</p>
          ${secondsLeft(left)}`
  }

  #wonCar() {
    const bits = this.view.won?.car ?? null
    if (bits === null) return nothing
    return html`<p>
      <strong>${bits > 0 ? t('garage.beat', { bits: formatBits(bits) }) : t('garage.beat-none')}</strong>
    </p>`
  }

  #won(ask: 'bet' | 'again', bits: number | null, shown: BetShown) {
    return bits === null
      ? lostBet(`garage.${ask}`, shown.mine)
      : html`<p class="big-number saved">${told('garage.won', { bits: formatSignedBits(bits) })}</p>`
  }

  #say() {
    const sending = pendingOf(this.pending, 'say') !== null
    return lastQuestion(
      this.view.say,
      { question: t('garage.say'), options: reasons(), draft: 'garage.say', sending },
      (tap) => this.#tap({ stop, ask: 'say', tap }),
    )
  }

  #tap(tap: GarageTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
