/** The host's desk: what is happening, what comes next, who is stuck, and one big button for the next step. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { HostCommand } from '../../shared/match/types.ts'
import type { View } from '../../shared/match/view-types.ts'
import '../locale/en/activities.ts'
import '../locale/en/desk.ts'
import '../locale/en/host.ts'
import '../locale/en/questions.ts'
import '../locale/en/run.ts'
import '../locale/en/standings.ts'
import { t } from '../locale/t.ts'
import { at } from '../net/base.ts'
import { hostKey } from '../net/host-key.ts'
import { openSession, sessionIn, type Session } from '../net/session.ts'
import { isLobby, isRehearsal } from '../store/selectors.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { KeepAwake } from '../ui/keep-awake.ts'
import '../ui/line-banner.ts'
import { Lasting } from '../ui/lasting.ts'
import { keepFocusInPhase } from '../ui/phase-focus.ts'
import { activityShow } from '../activities/activity-show.ts'
import type { CommandEvent } from './command-event.ts'
import { panelStyles } from '../ui/panel-styles.ts'
import type { DoorEvent } from './door-event.ts'
import './host-door.ts'
import './host-lobby.ts'
import './host-more.ts'
import './host-now.ts'
import './host-rehearsal.ts'
import './host-roster.ts'
import { hostStyles } from './host-styles.ts'
import './host-texts.ts'
import { trainerSentences } from './trainer-sentences.ts'
import { wallPath } from './wall-path.ts'

/** An answer that is here within this needs no "sending", ms. */
const patience = 500

@customElement('host-screen')
export class HostScreen extends LitElement {
  static override styles = [baseStyles, panelStyles, hostStyles]

  @property({ attribute: false }) code = ''
  @state() private locked = false
  readonly #state = new StoreWatch(this, (each) => each)
  readonly #awake = new KeepAwake(this)
  readonly #sending = new Lasting(this, () => this.#state.value.sending > 0, patience)
  #session: Session | null = null

  constructor() {
    super()
    keepFocusInPhase(this, '.now')
    this.addController(this.#awake)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#sit()
  }

  override render() {
    const { view, line } = this.#state.value
    return html`
      <header class=${this.#count > 0 ? 'waited' : ''}>
        <h1>${t('host.title', { code: this.code })}</h1>
        <span class="grow"
          >${t(line.status === 'open' ? 'line.connected' : line.status === 'closed' ? 'line.closed' : 'line.waiting')}</span
        >
        ${view === null ? nothing : html`${this.#knocks()} ${this.#doors(view)}`}
      </header>
      <line-banner @wake=${() => this.#session?.connection.wake()}></line-banner>
      ${
        this.locked
          ? html`<p class="alone">${t('host.no-secret')}</p>`
          : line.status === 'closed'
            ? html`<div class="alone stack">
                <p role="alert">${line.why === null ? t('line.closed') : t(`reject.${line.why}`)}</p>
                <p><a href=${at('/')}>${t('app.home')}</a></p>
              </div>`
            : view === null
              ? html`<p class="alone">${t('line.banner-connecting')}</p>`
              : this.#desk(view)
      }
    `
  }

  /** On a phone, or further down the page, whoever waits at the door is out of sight. */
  #knocks() {
    const count = this.#count
    return count === 0
      ? nothing
      : html`<button type="button" class="yellow knocks" @click=${this.#toDoor}>${t('knock.title', { count })}</button>`
  }

  /** How many wait at the door. */
  get #count(): number {
    const { door } = this.#state.value
    return door === null ? 0 : door.waiting.length + door.more
  }

  readonly #toDoor = (): void => {
    this.renderRoot.querySelector('host-door')?.scrollIntoView({ block: 'center' })
  }

  #doors(view: View) {
    return html`
      ${
        isLobby(view)
          ? nothing
          : html`<a class="button" href=${wallPath(this.code, this.#state.value.welcome)} target="_blank" rel="noopener"
              >${t('desk.projector-short')} ↗</a
            >`
      }
      <host-more
        .code=${this.code}
        .view=${view}
        .wall=${wallPath(this.code, this.#state.value.welcome)}
        @command=${this.#hear}
        @gone=${() => void this.#session?.leave()}
      ></host-more>
    `
  }

  #desk(view: View) {
    const { desk, door, skew } = this.#state.value
    const rehearsal = html`<host-rehearsal .view=${view}></host-rehearsal>`
    return html`<div class="desk" @command=${this.#hear} @door-answer=${this.#answer}>
      ${isRehearsal(view) ? html`<div class="whole">${rehearsal}</div>` : nothing}
      <div class="column">
        <div class="now" tabindex="-1">
          ${
            isLobby(view)
              ? html`<host-lobby
                    .code=${this.code}
                    .view=${view}
                    .wall=${wallPath(this.code, this.#state.value.welcome)}
                  ></host-lobby>
                  ${this.#awake.mayGoDark ? html`<p class="soft small">${t('desk.may-go-dark')}</p>` : nothing}`
              : html`<host-now
                  .code=${this.code}
                  .view=${view}
                  .desk=${desk}
                  .skew=${skew}
                  .sending=${this.#sending.value}
                ></host-now>`
          }
        </div>
        ${this.#live(view)}
      </div>
      <div class="column">
        <host-door .view=${view} .door=${door}></host-door>
        <host-roster .view=${view}></host-roster>
        ${trainerSentences(desk, view)} ${isRehearsal(view) ? nothing : rehearsal}
      </div>
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

  readonly #answer = (event: DoorEvent): void => {
    void this.#session?.commands.door(event.detail)
  }

  /** On a phone, whoever takes the next step from further down sees what it brought. */
  #do(command: HostCommand): void {
    if (command.kind === 'next' || command.kind === 'start') window.scrollTo(0, 0)
    void this.#session?.commands.host(command)
  }

  async #sit(): Promise<void> {
    const running = sessionIn(this.code, ['host'])
    if (running !== null) {
      this.#session = running
      return
    }
    const secret = hostKey(this.code)
    this.locked = secret === null
    if (secret !== null) this.#session = await openSession(this.code, { as: 'host', secret })
  }
}
