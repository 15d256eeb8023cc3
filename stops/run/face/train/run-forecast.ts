/** The forecast before the run: how far will it fall, and which card turns right first? */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RunView } from '../../view-types.ts'
import { formatBits, formatCount, formatWords } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { Draft, isNumber } from '../../../../client/store/draft.ts'
import { pendingOf, type Pending } from '../../../../client/store/pending.ts'
import { sentenceText } from '../../../../client/store/selectors.ts'
import '../../../../client/moves/amount-slider.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../../client/ui/panel-styles.ts'
import { askBits } from '../../../../client/ui/surprise-figure.ts'
import { told } from '../told.ts'
import { radioRowStyles } from '../../../../client/ui/radio-row.ts'
import { footStyles, sendFoot } from '../../../../client/ui/send-foot.ts'
import { TapEvent } from '../../../../client/ui/tap-event.ts'
import type { RunTap } from '../../taps.ts'

@customElement('run-forecast')
export class RunForecast extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    footStyles,
    radioRowStyles,
    css`
      legend {
        margin-bottom: 10px;
        font-size: 1.125rem;
      }
    `,
  ]

  @property({ attribute: false }) forecast!: NonNullable<RunView['forecast']>
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<RunTap> = []
  readonly #drop = new Draft(this, () => 'forecast.drop', isNumber)
  readonly #flip = new Draft(this, () => 'forecast.flip', isNumber)

  override render() {
    const { forecast } = this
    const { nowBits, summitBits, floorBits, mine } = forecast
    const most = Math.max(0.1, Math.round(((nowBits ?? summitBits) - floorBits) * 20) / 20)
    const drop = this.#drop.value ?? mine?.dropBits ?? Math.round(most * 10) / 20
    const flip = this.#flip.value ?? mine?.firstFlip ?? null
    const sent = mine !== null && Math.abs(mine.dropBits - drop) < 0.001 && mine.firstFlip === flip
    const scale = { summit: formatCount(summitBits), floor: formatCount(floorBits) }
    const from = nowBits ?? summitBits
    return html`
      <div class="stack">
        <h1>${t('forecast.title')}</h1>
        <p>
          ${nowBits === null ? told('forecast.text-unknown', scale) : told('forecast.text', { now: formatWords(nowBits), ...scale })}
          ${askBits(from, forecast, t('bits.surprise', { bits: formatBits(from) }))}
        </p>
      </div>
      <div class="card">
        <amount-slider
          label=${t('forecast.drop')}
          .value=${drop}
          .min=${0}
          .max=${most}
          .step=${0.05}
          .format=${(bits: number) => t('forecast.to', { count: formatCount(from - bits) })}
          .ends=${[t('forecast.low'), t('forecast.high')]}
          @change=${(event: CustomEvent<number>) => (this.#drop.value = event.detail)}
        ></amount-slider>
        <p class="soft middle">${told('forecast.fall', { bits: formatBits(drop) })}</p>
      </div>
      <fieldset class="stack">
        <legend>${t('forecast.flip')}</legend>
        ${[
          ...forecast.cards.map((card, at) => ({ at, text: sentenceText(this.words, card) })),
          { at: -1, text: t('forecast.none') },
        ].map(
          ({ at, text }) =>
            html`<label class="radio-row"
              ><input
                type="radio"
                name="flip"
                .checked=${flip === at}
                @change=${() => (this.#flip.value = at)}
              />${text}</label
            >`,
        )}
      </fieldset>
      ${sendFoot({
        text: mine === null ? t('forecast.send') : t('forecast.change'),
        sending: pendingOf(this.pending, 'forecast') !== null,
        sent,
        ready: flip !== null,
        act: () => {
          if (flip !== null)
            this.dispatchEvent(
              new TapEvent<RunTap>({ stop: 'run', ask: 'forecast', tap: { dropBits: drop, firstFlip: flip } }),
            )
        },
      })}
    `
  }
}
