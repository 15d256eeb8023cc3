/** The host's desk: what is happening, what comes next, who is stuck, and one big button for the next step. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { HostCommand } from '../../shared/match/types.ts'
import type { View } from '../../shared/match/view-types.ts'
import { t, textOf } from '../locale/t.ts'
import { keep, kept } from '../net/keepsakes.ts'
import { openSession, sessionIn, type Session } from '../net/session.ts'
import { isLobby, isOver, stuckSeats } from '../store/selectors.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { baseStyles } from '../ui/base-styles.ts'
import '../ui/bell-timer.ts'
import '../ui/line-banner.ts'
import { keepFocusInPhase } from '../ui/phase-focus.ts'
import { activityShow } from '../activities/activity-show.ts'
import type { CommandEvent } from './command-event.ts'
import { panelStyles } from '../ui/panel-styles.ts'
import './host-links.ts'
import './host-plan.ts'
import './host-roster.ts'
import { hostStyles } from './host-styles.ts'
import './host-texts.ts'
import { trainerSentences } from './trainer-sentences.ts'

@customElement('host-screen')
export class HostScreen extends LitElement {
  static override styles = [baseStyles, panelStyles, hostStyles]

  @property({ attribute: false }) code = ''
  @state() private locked = false
  readonly #state = new StoreWatch(this, (each) => each)
  #session: Session | null = null

  constructor() {
    super()
    keepFocusInPhase(this, '.now')
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#sit()
  }

  override render() {
    const { view, line, skew } = this.#state.value
    return html`
      <header>
        <h1>${t('host.title', { code: this.code })}</h1>
        <span class="grow"
          >${t(line.status === 'open' ? 'line.connected' : line.status === 'closed' ? 'line.closed' : 'line.waiting')}</span
        >
        <bell-timer .view=${view} .skew=${skew}></bell-timer>
      </header>
      <line-banner @wake=${() => this.#session?.connection.wake()}></line-banner>
      ${
        this.locked
          ? html`<p class="alone">${t('host.no-secret')}</p>`
          : line.status === 'closed'
            ? html`<div class="alone stack">
                <p role="alert">${line.why === null ? t('line.closed') : t(`reject.${line.why}`)}</p>
                <p><a href="/">${t('app.home')}</a></p>
              </div>`
            : view === null
              ? html`<p class="alone">${t('line.banner-connecting')}</p>`
              : this.#desk(view)
      }
    `
  }

  #desk(view: View) {
    return html`<div class="desk" @command=${this.#hear}>
      <div class="column">
        ${this.#now(view)} ${isLobby(view) ? html`<host-plan .view=${view}></host-plan>` : nothing} ${this.#live(view)}
      </div>
      <div class="column">
        <host-roster .view=${view}></host-roster>
        ${trainerSentences(this.#state.value.desk)}
        <host-links .code=${this.code} @gone=${() => void this.#session?.leave()}></host-links>
      </div>
    </div>`
  }

  #now(view: View) {
    const { play } = view
    const first = view.plan[0]
    const stop =
      play === null
        ? isOver(view)
          ? t('host.over')
          : t('lobby.players', { count: view.players.joined })
        : t(`activity.${play.activity}`)
    const phase = play === null ? '' : textOf('phase', play.phase)
    const stuck = stuckSeats(view)
    const asked = view.roster.some((row) => row.done !== null)
    return html`<section class="card now stack" tabindex="-1" aria-labelledby="now">
      <p class="kicker soft">${t('host.connected', view.players)}</p>
      <div role="status"><h2 id="now">${stop}${phase === '' ? nothing : html` · ${phase}`}</h2></div>
      ${
        play !== null && asked
          ? html`<p>
              ${stuck.length === 0 ? t('host.all-done') : html`${t('host.waiting-for', { count: stuck.length })}: ${stuck.map((row) => row.name).join(', ')}`}
            </p>`
          : nothing
      }
      ${
        isOver(view)
          ? html`<a class="button primary" href="/report/${this.code}">${t('host.report')}</a>`
          : isLobby(view)
            ? html`<button class="primary" type="button" @click=${() => this.#do({ kind: 'start' })}>
                ${t('host.start', { stop: first === undefined ? '' : t(`activity.${first}`) })}
              </button>`
            : html`<button class="primary" type="button" @click=${() => this.#do({ kind: 'next' })}>
                ${t('host.next', { phase })}
              </button>`
      }
      ${this.#controls(view)}
    </section>`
  }

  #controls(view: View) {
    const playing = !isLobby(view) && !isOver(view)
    return html`<div class="row">
      ${
        playing
          ? html`
              <button type="button" @click=${() => this.#do({ kind: view.phase.paused ? 'resume' : 'pause' })}>
                ${t(view.phase.paused ? 'host.resume' : 'host.pause')}
              </button>
              ${view.phase.rings === null && view.phase.left === null ? nothing : html`<button type="button" @click=${() => this.#do({ kind: 'extend', seconds: 30 })}>${t('host.extend')}</button>`}
              <button type="button" @click=${() => this.#do({ kind: 'skip' })}>${t('host.skip')}</button>
            `
          : nothing
      }
      ${
        isOver(view)
          ? nothing
          : html`<button
              type="button"
              aria-pressed=${view.locked}
              @click=${() => this.#do({ kind: 'lock', locked: !view.locked })}
            >
              ${t(view.locked ? 'host.unlock' : 'host.lock')}
            </button>`
      }
      ${playing ? html`<button type="button" class="danger" @click=${() => this.#do({ kind: 'end' })}>${t('host.end')}</button>` : nothing}
    </div>`
  }

  /** The same picture that the projector shows, so that the host need not turn round. */
  #live(view: View) {
    const { words } = this.#state.value
    if (view.play === null || words.length === 0) return nothing
    const texts = view.play.activity === 'run' ? (view.play.explain?.texts ?? null) : null
    return html`<section class="card stack" aria-label=${t('host.tally')}>
        <p class="kicker soft">${t('host.tally')}</p>
        ${activityShow(view.play, words, view.teams, false)}
      </section>
      ${texts === null ? nothing : html`<host-texts .texts=${texts}></host-texts>`}`
  }

  readonly #hear = (event: CommandEvent): void => this.#do(event.detail)

  #do(command: HostCommand): void {
    void this.#session?.commands.host(command)
  }

  /** The secret comes in the fragment, which browsers never send, or from this device's memory. */
  async #sit(): Promise<void> {
    const running = sessionIn(this.code, ['host'])
    if (running !== null) {
      this.#session = running
      return
    }
    const given = location.hash.slice(1)
    if (given !== '') keep('host', this.code, given)
    const secret = given === '' ? kept('host', this.code) : given
    this.locked = secret === null
    if (secret !== null) this.#session = await openSession(this.code, { as: 'host', secret })
  }
}
