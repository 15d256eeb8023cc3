/** Fog Hill for one player: a bet, an engine in the fog, a map to draw, and what came of them. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatBits, formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import { lostBet } from '../../../client/moves/lost-bet.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import type { FogTap } from '../taps.ts'
import type { FogView } from '../view-types.ts'
import './engine-panel.ts'
import './map-squares.ts'
import { ghostNames, reasons } from './names.ts'
import { belowTexts, belowTitle, ghostTexts, liftedTexts, measuredText } from './results.ts'
import './sketch-panel.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'fog-hill'

@customElement('fog-hill-panel')
export class FogHillPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      engine-panel,
      sketch-panel {
        flex: 1;
      }
    `,
  ]

  @property({ attribute: false }) view!: FogView
  @property({ attribute: false }) pending: Pending<FogTap> = []

  override render() {
    const { view } = this
    switch (view.phase) {
      case 'start':
        return this.#start()
      case 'walk':
        return this.#walk()
      case 'fog':
        return html`<h1>${t('fog-hill.lifted')}</h1>
          ${this.#down()} ${this.#sketched()} ${liftedTexts(view)}`
      case 'below':
        return html`<h1>${belowTitle(view)}</h1>
          ${this.#ended()} ${belowTexts(view)} ${ghostTexts(view)} ${this.#wonBet()}`
      case 'say':
        return this.#say()
      case 'answer':
        return html`<h1>${t('fog-hill.say')}</h1>
          ${lastAnswer(view.say, reasons())} ${wonAnswer(view.won?.say ?? null)}
          <p>${t('fog-hill.right-text')}</p>
          ${this.#ended()}`
    }
  }

  #start() {
    const { view } = this
    return html`<h1>${t('fog-hill.start')}</h1>
      <p><strong>${t('fog-hill.goal', { coal: view.coal })}</strong></p>
      <p>${told('fog-hill.start-text')}</p>
      <h2>${t('fog-hill.bet')}</h2>
      <p>${t('fog-hill.bet-text')}</p>
      <bet-move
        .shown=${view.bet}
        label=${t('fog-hill.bet-label')}
        .names=${ghostNames()}
        .sending=${pendingOf(this.pending, 'bet')?.tap ?? null}
        draft="fog-hill.bet"
        @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask: 'bet', tap: [...detail] })}
      ></bet-move>`
  }

  #walk() {
    const { view, pending } = this
    if (view.sketch !== null) {
      return html`<sketch-panel
        .sketch=${view.sketch}
        .engine=${view.engine}
        .sending=${pendingOf(pending, 'sketch')?.tap ?? null}
        draft="fog-hill.sketch.${view.land}"
        @answer=${({ detail }: CustomEvent<readonly number[]>) => this.#tap({ stop, ask: 'sketch', tap: [...detail] })}
        @scout=${() => this.#tap({ stop, ask: 'scout' })}
      ></sketch-panel>`
    }
    if (view.engine === null)
      return html`<h1>${t('fog-hill.walk')}</h1>
        <p role="status">${view.troubled ? t('panel.troubled') : measuredText(view)}</p>`
    return html`<engine-panel
      .view=${view}
      .engine=${view.engine}
      ?sending=${(['compass', 'go', 'park'] as const).some((ask) => pendingOf(pending, ask) !== null)}
      @compass=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'compass', tap })}
      @go=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'go', tap })}
      @park=${() => this.#tap({ stop, ask: 'park' })}
    ></engine-panel>`
  }

  #down() {
    const { won } = this.view
    if (won === null) return nothing
    const { down, before } = won
    if (down === null || down === 0)
      return html`<p>${t('fog-hill.down-none')}</p>
        ${this.#ended()}`
    return html`<p class="big-number saved">${t('fog-hill.down', { bits: formatBits(down) })}</p>
      ${this.#ended()}
      ${
        before === null
          ? nothing
          : html`<p>
              ${
                down > before
                  ? t('fog-hill.beaten', { bits: formatBits(down - before) })
                  : t('fog-hill.not-beaten', { bits: formatBits(before) })
              }
            </p>`
      }`
  }

  #ended() {
    const bits = this.view.won?.end ?? null
    return bits === null ? nothing : html`<p><strong>${t('fog-hill.end', { bits: formatBits(bits) })}</strong></p>`
  }

  /** One's own map beside the truth. */
  #sketched() {
    const { map, won, land } = this.view
    const mine = map?.mine ?? null
    if (map === null || mine === null || won?.hits == null) return nothing
    return html`<section class="stack" data-land=${land}>
      <p>${t('fog-hill.hits', { hits: won.hits, colours: mine.length })}</p>
      <map-squares .columns=${map.columns} .rows=${map.rows} .on=${mine} .lowest=${map.lowest}></map-squares>
      <p class="soft small">${t('fog-hill.sketch-key')}</p>
    </section>`
  }

  #wonBet() {
    const bits = this.view.won?.bet ?? null
    return bits === null
      ? lostBet('fog-hill.bet', this.view.bet.mine)
      : html`<p class="big-number saved">${told('fog-hill.won-bet', { bits: formatSignedBits(bits) })}</p>`
  }

  #say() {
    const sending = pendingOf(this.pending, 'say') !== null
    return lastQuestion(
      this.view.say,
      { question: t('fog-hill.say'), options: reasons(), draft: 'fog-hill.say', sending },
      (tap) => this.#tap({ stop, ask: 'say', tap }),
    )
  }

  #tap(tap: FogTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
