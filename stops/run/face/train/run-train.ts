/** Training on a phone: my station in a hand-cranked step, then the vote at the lever while the model trains. */
import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { stations, type DriveVote } from '../../train/state.ts'
import type { RunView } from '../../view-types.ts'
import { formatAmong, formatBits, formatList, formatRate } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { pendingOf, type Pending } from '../../../../client/store/pending.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { buzz } from '../../../../client/ui/buzz.ts'
import { lossCurve } from '../../../../client/ui/loss-curve.ts'
import { panelStyles } from '../../../../client/ui/panel-styles.ts'
import { say } from '../../../../client/ui/say.ts'
import { footStyles } from '../../../../client/ui/send-foot.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import { TapEvent } from '../../../../client/ui/tap-event.ts'
import type { RunTap } from '../../taps.ts'
import './drive-vote.ts'
import { ghostLine } from './ghost-line.ts'
import { legTable } from './leg-table.ts'
import { lookResults, lookSentence } from './look-results.ts'
import { relayStyles } from './run-train-styles.ts'
import { traceResults } from './trace-results.ts'
import { askNumber, toldLine, type Told } from '../../../../client/ui/told.ts'
import { told, toldOf } from '../told.ts'

@customElement('run-train')
export class RunTrain extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles, relayStyles]

  @property({ attribute: false }) train!: NonNullable<RunView['train']>
  @property({ attribute: false }) words: readonly string[] = []
  /** All stations are this player's, and the picture stands above. */
  @property({ attribute: false }) solo = false
  @property({ attribute: false }) pending: Pending<RunTap> = []
  #heard = ''
  /** The step for which this phone has shaken. */
  #shaken = -1

  override render() {
    const { train } = this
    return train.mode === 'crank' ? this.#crank() : this.#turbo()
  }

  /** Said once for each turn that training takes: never a figure that runs. */
  override updated(_: PropertyValues<this>): void {
    const { train } = this
    const { mode, part, cranked, station } = train
    if (
      mode === 'crank' &&
      part === 'hands' &&
      !train.tapped &&
      train.myStations.length > 0 &&
      cranked !== this.#shaken
    ) {
      this.#shaken = cranked
      buzz()
    }
    const news = this.#newsText()
    const key =
      mode === 'crank'
        ? `${cranked} ${part} ${part === 'line' ? station : ''} ${news === ''}`
        : `${mode} ${train.legs.length}`
    if (key === this.#heard) return
    this.#heard = key
    if (news !== '') say(this, news)
  }

  #newsText(): string {
    const { train } = this
    const last = train.derailments.at(-1)
    switch (train.mode) {
      case 'crank':
        if (train.part === 'hands')
          return this.solo ? t('train.hands-alone') : t('train.hands-heard', { stations: this.#mine() })
        return train.part === 'line' ? lookSentence(train, this.words) : ''
      case 'halt':
        return t('train.halt')
      case 'turbo':
        return t('train.leg', { leg: train.legs.length + 1, rate: formatRate(train.lever.rate) })
      case 'derailed':
        return last === undefined ? '' : t('train.derailed', { rate: formatRate(last.rate) })
      case 'towed':
        return t('train.towed')
      case 'over':
        return t('train.over')
    }
  }

  #news(mode: 'over' | 'derailed') {
    const { derailments, lever } = this.train
    const last = derailments.at(-1)
    if (mode === 'over') return told('train.over')
    if (last === undefined) return nothing
    return toldOf({ rate: lever.rate, lostRate: last.rate }, 'train.derailed', { rate: formatRate(last.rate) })
  }

  #mine(): string {
    return formatList(this.train.myStations.map((each) => t(`station.${each}`)))
  }

  #crank() {
    const { train } = this
    const shows =
      train.part === 'hands' ? -1 : train.part === 'line' ? stations.indexOf(train.station) : stations.length
    return html`
      <div class="card">
        <p class="kicker">
          ${t('train.crank', { step: Math.min(train.cranks, train.cranked + (train.part === 'moved' ? 0 : 1)), of: train.cranks })}
        </p>
        <p class="sentence">
          ${sentence(
            this.words,
            train.card.map((word, at) => (at === train.blank && shows < 1 ? null : word)),
            train.blank,
          )}
        </p>
      </div>
      <ol class="stations">
        ${stations.map((station, at) => {
          const mine = !this.solo && train.myStations.includes(station)
          return html`<li
            class="${at < shows ? 'done' : at === shows ? 'due' : ''} ${mine ? 'mine' : ''}"
            aria-current=${at === shows ? 'step' : 'false'}
          >
            <span aria-hidden="true"></span
            >${t(`station.${station}`)}${mine ? html`<small>${t('train.you')}</small>` : nothing}
          </li>`
        })}
      </ol>
      ${train.part === 'line' ? lookResults(train, this.words) : nothing}
      ${train.part === 'moved' && train.trace !== null ? traceResults(train.trace, this.words, train.traceTruth, train.width) : nothing}
      ${train.part === 'hands' ? html`<section class="card stack">${this.#tasks()}</section>` : nothing} ${this.#tap()}
    `
  }

  /** What the own stations do. */
  #tasks() {
    return this.train.myStations.map(
      (station) => html`<p><strong>${t(`station.${station}`)}</strong> ${told(`station.${station}-text`)}</p>`,
    )
  }

  /** The tap of all hands, always in reach. */
  #tap() {
    const { train } = this
    const tapped = train.tapped || pendingOf(this.pending, 'crank') !== null
    const isOpen = train.part === 'hands' && !tapped && train.myStations.length > 0
    return html`<div class="foot">
      <p class="state small">${this.#state(tapped)}</p>
      ${
        this.solo && !isOpen
          ? nothing
          : html`<button
              type="button"
              class="primary crank"
              aria-disabled=${!isOpen}
              @click=${() => isOpen && this.#intend()}
            >
              ${this.#act(tapped)}
            </button>`
      }
    </div>`
  }

  #act(tapped: boolean): string {
    if (this.solo) return t('train.do-alone')
    const isOpen = this.train.part === 'hands' && !tapped
    return t(isOpen ? 'train.do' : 'train.tapped', { station: this.#mine() })
  }

  #state(tapped: boolean): string | Told {
    const { train } = this
    switch (train.part) {
      case 'hands':
        if (this.solo) return t('train.hands-alone')
        return tapped ? t('train.missing', { count: train.missing }) : t('train.hands')
      case 'line':
        return t(this.solo ? 'train.line-alone' : 'train.line')
      case 'busy':
        return t('train.busy')
      case 'moved':
        return told('train.moved')
    }
  }

  #turbo() {
    const { train } = this
    const isVoting = train.lever.isOpen
    const race = train.mode === 'derailed' ? null : ghostLine(train.ghost)
    return html`
      ${train.mode === 'over' || train.mode === 'derailed' ? html`<p class="news ${train.mode}">${this.#news(train.mode)}</p>` : nothing}
      <div>
        <p class="kicker">
          ${train.mode === 'turbo' ? toldOf({ rate: train.lever.rate }, 'train.leg', { leg: train.legs.length + 1, rate: formatRate(train.lever.rate) }) : toldLine({ key: `train.kicker-${train.mode}`, values: {} })}
          · ${t('train.steps-left', { count: train.stepsLeft })}
        </p>
      </div>
      ${
        isVoting
          ? html`<drive-vote
              .solo=${this.solo}
              .lever=${train.lever}
              .sending=${pendingOf(this.pending, 'drive')?.tap ?? null}
              @drive=${(event: CustomEvent<DriveVote>) => this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'drive', tap: event.detail }, { instead: true }))}
            ></drive-vote>`
          : nothing
      }
      <div>
        ${
          train.nowBits === null || train.mode === 'derailed'
            ? nothing
            : html`<p class="big-number">${formatAmong(train.nowBits, Math.log2(this.words.length))}</p>
                <p class="soft">
                  ${t('bits.surprise', { bits: formatBits(train.nowBits) })}
                  ${askNumber('surprise', train.nowBits, t('bits.surprise', { bits: formatBits(train.nowBits) }))}
                </p>
                <p class="soft small">${told('train.now')}</p>`
        }
        ${race === null ? nothing : html`<p><strong>${race}</strong></p>`}
      </div>
      ${
        train.points.length === 0
          ? nothing
          : html`<section class="card stack">
              <h2>${t('train.loss')}</h2>
              ${lossCurve(train.points)}
              <p class="soft small">${told('train.curve')}</p>
            </section>`
      }
      ${train.legs.length === 0 ? nothing : html`<section class="card">${legTable(train.legs)}</section>`}
    `
  }

  #intend(): void {
    this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'crank' }))
  }
}
