/** Four levers, the car that a team's levers make, its test drives, and the button that says it is ready. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { comma, formatBits, formatNumber, formatRate } from '../../../client/locale/t.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { footStyles, sendFoot } from '../../../client/ui/send-foot.ts'
import { LEVERS } from '../content.ts'
import type { BuildShown, TestShown } from '../view-types.ts'
import { designText } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'

@customElement('lever-board')
export class LeverBoard extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    footStyles,
    css`
      .settings {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .settings button {
        min-width: 56px;
        min-height: 48px;
        padding: 4px 12px;
        font-variant-numeric: tabular-nums;
      }
      .settings button[aria-pressed='true'] {
        background: var(--yellow);
        color: var(--on-accent);
      }
      .settings small {
        display: block;
        font-weight: 600;
      }
      .lever {
        gap: 6px;
      }
    `,
  ]

  @property({ attribute: false }) build!: BuildShown
  @property({ type: Boolean }) sending = false

  override render() {
    const { build } = this
    return html`${this.#car()} ${LEVERS.map((_, at) => this.#lever(at))} ${this.#earlier()}
    ${sendFoot({
      text: t('garage.ready'),
      sending: false,
      sent: build.ready,
      sentText: t('garage.is-ready'),
      act: () => this.dispatchEvent(new Event('ready')),
    })}`
  }

  #car() {
    const { design, parameters, steps, rate, sentences } = this.build.car
    return html`<section class="card stack" aria-live="polite">
      <h2>${t('garage.now')}</h2>
      <p>
        <strong>${designText(design)}${comma()}${t('garage.reads', { sentences: formatNumber(sentences) })}</strong>
      </p>
      <p>
        ${told('garage.facts', { parameters: formatNumber(parameters), steps: formatNumber(steps), rate: formatRate(rate) })}
      </p>
      ${this.#drive()}
    </section>`
  }

  #drive() {
    const { left, hands, needed, mine, mayDrive, isDriving, tests } = this.build
    const last = tests.at(-1)
    const text = isDriving
      ? t('garage.driving')
      : left === 0
        ? t('garage.no-drives')
        : !mayDrive
          ? t('garage.driven')
          : hands > 0
            ? t('garage.drive-hands', { hands, needed })
            : t('garage.drive', { count: left })
    return html`<button
        type="button"
        class="drive"
        aria-disabled=${!mayDrive || isDriving || mine}
        @click=${() => (mayDrive && !isDriving && !mine ? this.dispatchEvent(new Event('drive')) : undefined)}
      >
        ${text}
      </button>
      ${last === undefined ? html`<p class="soft small">${t('garage.drive-text')}</p>` : this.#test(last, isDriving)}`
  }

  #lever(at: number) {
    const lever = this.build.levers[at]
    const name = LEVERS[at]
    if (lever === undefined || name === undefined) return nothing
    const { options, at: team, mine, tally } = lever
    return html`<section class="stack lever">
      <h2 id="lever-${name}">${name === 'layers' ? told('garage.lever-layers') : t(`garage.lever-${name}`)}</h2>
      <p class="soft small">${t(`garage.lever-${name}-text`)}</p>
      <div class="settings" role="group" aria-labelledby="lever-${name}">
        ${options.map((option, i) => {
          const votes = tally[i] ?? 0
          return html`<button
            type="button"
            aria-pressed=${mine === i}
            @click=${() => this.dispatchEvent(new CustomEvent('lever', { detail: { lever: at, option: i } }))}
          >
            ${i === team ? '▸ ' : ''}${formatNumber(option)}
            ${votes > 0 ? html`<small>${t('garage.votes', { count: votes })}</small>` : nothing}
          </button>`
        })}
      </div>
      <p class="small">${t('garage.set', { value: formatNumber(options[team] ?? 0) })}</p>
    </section>`
  }

  /** Below the levers, which stay where they are while drives are made: the last drive stands where it was asked for. */
  #earlier() {
    const earlier = this.build.tests.slice(0, -1)
    if (earlier.length === 0) return nothing
    return html`<section class="card stack">
      <h2>${t('garage.tests')}</h2>
      ${earlier.map((test) => this.#test(test, false))}
    </section>`
  }

  #test({ design, bits }: TestShown, isUnderWay: boolean) {
    const came = bits === null ? t('garage.test-none') : t('garage.test-bits', { bits: formatBits(bits) })
    return html`<p>${designText(design)}${isUnderWay ? ' …' : html`: <strong>${came}</strong>`}</p>`
  }
}
