/** The relay: five stations, one tap each, a real step at the end; then turbo, the throttle and STOP. */
import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { stations } from '../../../shared/activities/run/types.ts'
import type { RunView } from '../../../shared/activities/run/view-types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatBits, formatRate, t } from '../../locale/t.ts'
import { pendingOf, type Pending } from '../../store/pending.ts'
import { baseStyles } from '../../ui/base-styles.ts'
import { lossCurve } from '../../ui/loss-curve.ts'
import { panelStyles } from '../../ui/panel-styles.ts'
import { say } from '../../ui/say.ts'
import { footStyles } from '../../ui/send-foot.ts'
import { sentence } from '../../ui/sentence.ts'
import { teamName } from '../../ui/team-badge.ts'
import { IntentEvent } from '../intent-event.ts'
import { lookResults, lookSentence } from './look-results.ts'
import { relayStyles } from './run-train-styles.ts'
import './throttle-lever.ts'
import { isLastStepOn, traceResults } from './trace-results.ts'

@customElement('run-train')
export class RunTrain extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles, relayStyles]

  @property({ attribute: false }) train!: NonNullable<RunView['train']>
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  /** My team; null where nobody is on one. */
  @property({ attribute: false }) team: string | null = null
  @property({ attribute: false }) pending: Pending = []
  #heard = ''

  override render() {
    const { train } = this
    return html`
      ${this.#news()} ${train.mode === 'crank' ? this.#relay() : this.#running()}
      ${train.mode === 'over' ? nothing : this.#levers()}
      ${train.mode === 'crank' ? lookResults(train, this.words) : nothing} ${this.#ownStations()}
      ${train.trace === null || !isLastStepOn(train) ? nothing : traceResults(train.trace, this.words, train.traceTruth, train.width)}
      ${
        train.points.length === 0
          ? nothing
          : html`<section class="card stack">
              <h2>${t('train.loss')}</h2>
              ${lossCurve(train.points)}
            </section>`
      }
      ${train.mode === 'crank' ? this.#tap() : nothing}
    `
  }

  /** Said once for each station, and once for each turn that training takes: never a figure that runs. */
  override updated(_: PropertyValues<this>): void {
    const { train } = this
    const news = train.mode === 'crank' ? lookSentence(train, this.words) : (this.#newsText() ?? t('train.turbo'))
    const key = `${train.mode} ${train.cranked} ${train.station} ${news === ''}`
    if (key === this.#heard) return
    this.#heard = key
    if (news !== '') say(this, news)
  }

  #newsText(): string | null {
    const { mode, derailments } = this.train
    const last = derailments.at(-1)
    if (mode === 'derailed' && last !== undefined) return t('train.derailed', { rate: formatRate(last.rate) })
    if (mode === 'towed') return t('train.towed')
    return mode === 'over' ? t('train.over') : null
  }

  #news() {
    const text = this.#newsText()
    return text === null ? nothing : html`<p class="news ${this.train.mode}">${text}</p>`
  }

  #relay() {
    const { train } = this
    const due = stations.indexOf(train.station)
    return html`
      <div class="card">
        <p class="kicker">${t('train.crank', { step: train.cranked + 1, of: train.cranks })}</p>
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
    `
  }

  #ownStations() {
    const { mode, myStations } = this.train
    if (mode !== 'crank' || myStations.length === 0 || myStations.length === stations.length) return nothing
    return html`<p class="soft small">
      ${t('train.my-stations', { stations: myStations.map((each) => t(`station.${each}`)).join(', ') })}
    </p>`
  }

  /** The station's tap, always in reach; what it does stands above it. */
  #tap() {
    const { train } = this
    const station = t(`station.${train.station}`)
    const tapped = pendingOf(this.pending, 'crank') !== null
    return html`<div class="foot">
      <p class="state small">${train.busy ? t('train.busy') : t(`station.${train.station}-text`)}</p>
      <button
        type="button"
        class="primary crank ${tapped ? 'pending' : ''}"
        aria-disabled=${!train.myTurn || train.busy || tapped}
        @click=${() => this.#intend('crank')}
      >
        ${tapped ? t('train.tapped', { station }) : train.myTurn ? t('train.do', { station }) : t('train.not-you', { who: this.#whoseTurn(), station })}
      </button>
    </div>`
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
              <p class="soft">${t('train.now')}</p>`
      }
    </div>`
  }

  #levers() {
    const { train } = this
    const mine = this.team !== null && train.stops.includes(this.team)
    const stopping = pendingOf(this.pending, 'stop') !== null
    // The lever stands where its own team left it; the train runs at the middle of all levers.
    const lever = train.throttles.find(({ team }) => team === this.team)?.rate ?? train.throttle
    return html`
      ${
        train.isDriver
          ? html`<throttle-lever
              .rate=${pendingOf(this.pending, 'throttle')?.rate ?? lever}
              .rates=${train.rates}
              .runs=${train.throttles.length < 2 ? null : train.throttle}
              @throttle=${(event: CustomEvent<number>) => this.dispatchEvent(new IntentEvent({ kind: 'throttle', rate: event.detail }))}
            ></throttle-lever>`
          : html`<p class="soft">${t('train.throttle-now', { rate: formatRate(train.throttle) })}</p>`
      }
      ${
        train.isDriver && train.mode !== 'crank'
          ? html`<div>
              <button
                type="button"
                class="danger-fill stop"
                aria-disabled=${stopping || mine}
                @click=${() => this.#intend('stop')}
              >
                ${stopping ? t('panel.sending') : t('train.stop')}
              </button>
              <p class="soft small">
                ${t(mine ? 'train.stopped' : train.throttles.length < 2 ? 'train.stop-text' : 'train.stop-teams')}
              </p>
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
