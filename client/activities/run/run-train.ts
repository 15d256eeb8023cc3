/** The relay: five stations, one tap each, a real step at the end; then turbo, the throttle and STOP. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { stations, type RunView } from '../../../shared/activities/run/types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatBits, formatRate, t } from '../../locale/t.ts'
import { baseStyles } from '../../ui/base-styles.ts'
import { lossCurve } from '../../ui/loss-curve.ts'
import { panelStyles } from '../../ui/panel-styles.ts'
import { sentence } from '../../ui/sentence.ts'
import { teamName } from '../../ui/team-badge.ts'
import { IntentEvent } from '../intent-event.ts'
import { lookResults } from './look-results.ts'
import { relayStyles } from './run-train-styles.ts'
import './throttle-lever.ts'
import { isLastStepOn, traceResults } from './trace-results.ts'

@customElement('run-train')
export class RunTrain extends LitElement {
  static override styles = [baseStyles, panelStyles, relayStyles]

  @property({ attribute: false }) train!: NonNullable<RunView['train']>
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []

  override render() {
    const { train } = this
    return html`
      <h1>${t('train.title')}</h1>
      ${this.#news()} ${train.mode === 'crank' ? this.#relay() : this.#running()}
      ${train.mode === 'over' ? nothing : this.#levers()}
      ${
        train.points.length === 0
          ? nothing
          : html`<section class="card stack">
              <h2>${t('train.loss')}</h2>
              ${lossCurve(train.points)}
            </section>`
      }
      ${train.trace === null || !isLastStepOn(train) ? nothing : traceResults(train.trace, this.words, train.traceTruth)}
    `
  }

  #news() {
    const { train } = this
    const last = train.derailments.at(-1)
    const text =
      train.mode === 'derailed' && last !== undefined
        ? t('train.derailed', { rate: formatRate(last.rate) })
        : train.mode === 'towed'
          ? t('train.towed')
          : train.mode === 'over'
            ? t('train.over')
            : null
    return html`<div role="status">${text === null ? nothing : html`<p class="news ${train.mode}">${text}</p>`}</div>`
  }

  #relay() {
    const { train } = this
    const due = stations.indexOf(train.station)
    return html`
      <p class="kicker">${t('train.crank', { step: train.cranked + 1, of: train.cranks })}</p>
      <div class="card">
        <p class="sentence">
          ${sentence(
            this.words,
            train.card.map((word, at) => (at === train.blank && due < 1 ? null : word)),
            train.blank,
          )}
        </p>
      </div>
      <ol class="stations">
        ${stations.map(
          (station, at) =>
            html`<li class=${at < due ? 'done' : at === due ? 'due' : ''} aria-current=${at === due ? 'step' : 'false'}>
              <span aria-hidden="true"></span>${t(`station.${station}`)}
            </li>`,
        )}
      </ol>
      <p>${train.busy ? t('train.busy') : t(`station.${train.station}-text`)}</p>
      ${lookResults(train, this.words)}
      <button
        type="button"
        class="primary crank"
        ?disabled=${!train.myTurn || train.busy}
        @click=${() => this.#intend('crank')}
      >
        ${train.myTurn ? t('train.do', { station: t(`station.${train.station}`) }) : t('train.not-you', { who: this.#whoseTurn(), station: t(`station.${train.station}`) })}
      </button>
      ${
        train.myStations.length === 0 || train.myStations.length === stations.length
          ? nothing
          : html`<p class="soft small">
              ${t('train.my-stations', { stations: train.myStations.map((station) => t(`station.${station}`)).join(', ') })}
            </p>`
      }
    `
  }

  #running() {
    const { train } = this
    const last = train.points.at(-1)
    return html`<div>
      ${train.mode === 'turbo' ? html`<p class="kicker">${t('train.turbo')} · ${t('train.steps-left', { count: train.stepsLeft })}</p>` : nothing}
      ${
        last === undefined
          ? nothing
          : html`<p class="big-number">${t('bits.value', { bits: formatBits(last.bits) })}</p>
              <p class="soft">${t('train.now', { bits: formatBits(last.bits) })}</p>`
      }
    </div>`
  }

  #levers() {
    const { train } = this
    const mine = train.stops.length > 0
    return html`
      ${
        train.isDriver
          ? html`<throttle-lever
              .rate=${train.throttle}
              .rates=${train.rates}
              @throttle=${(event: CustomEvent<number>) => this.dispatchEvent(new IntentEvent({ kind: 'throttle', rate: event.detail }))}
            ></throttle-lever>`
          : html`<p class="soft">${t('train.throttle-now', { rate: formatRate(train.throttle) })}</p>`
      }
      ${
        train.isDriver && train.mode !== 'crank'
          ? html`<div>
              <button type="button" class="danger-fill stop" @click=${() => this.#intend('stop')}>
                ${t('train.stop')}
              </button>
              <p class="soft small">${mine ? t('train.stopped') : t('train.stop-text')}</p>
            </div>`
          : nothing
      }
    `
  }

  #whoseTurn(): string {
    const team = this.teams.find((each) => each.id === this.train.turn.team)
    return t('train.team-turn', { team: team === undefined ? '' : teamName(team) })
  }

  #intend(kind: 'crank' | 'stop'): void {
    this.dispatchEvent(new IntentEvent({ kind }))
  }
}
