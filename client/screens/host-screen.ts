/** The host's desk: what is happening, what comes next, who is stuck, and one big button for the next step. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { HostCommand } from '../../shared/match/events.ts'
import type { View } from '../../shared/match/view-types.ts'
import type { DeskNews } from '../../shared/protocol/messages.ts'
import '../locale/en/controls.ts'
import '../locale/en/desk.ts'
import '../locale/en/host.ts'
import '../locale/en/standings.ts'
import { navigate } from '../app/router.ts'
import { t } from '../locale/t.ts'
import { at } from '../net/base.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { wordOf } from '../net/api.ts'
import { goOnWithClass, renewDeskKey, settledHostKey, takeDeskBack } from '../net/desk-key.ts'
import { forgetHostKey, hostKey, pendingHostKey, takeDeskCode } from '../net/host-key.ts'
import { isRoomGone } from '../net/hosted-rooms.ts'
import { openSession, sessionIn, type Session } from '../net/session.ts'
import { wordHeard } from '../store/actions.ts'
import type { NoteWord } from '../store/state.ts'
import { isLobby, isOver } from '../store/selectors.ts'
import { store } from '../store/store.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { Occupied } from '../parts/quiet.ts'
import { KeepAwake } from '../ui/keep-awake.ts'
import { foldStyles } from '../ui/fold.ts'
import '../ui/line-banner.ts'
import { Lasting } from '../ui/lasting.ts'
import { keepFocusInPhase } from '../ui/phase-focus.ts'
import { FacePart } from '../faces/face-part.ts'
import { cards } from '../faces/names.ts'
import type { CommandEvent } from './command-event.ts'
import { panelStyles } from '../ui/panel-styles.ts'
import { progressStyles } from '../ui/team-progress.ts'
import type { DoorEvent } from './door-event.ts'
import './host-bring.ts'
import './host-door.ts'
import './host-lobby.ts'
import './host-more.ts'
import '../lessons/teacher-guide.ts'
import './host-now.ts'
import './host-rehearsal.ts'
import './host-roster.ts'
import { hostStyles } from './host-styles.ts'
import { roomGone } from './room-gone.ts'
import type { TimeLeft } from './time-left.ts'
import './time-left.ts'
import { trainerSentences } from './trainer-sentences.ts'
import { wallPath } from './wall-path.ts'

/** An answer that is here within this needs no "sending", ms. */
const patience = 500
/** Words that say: this key opens no desk any more. */
const strange: ReadonlySet<string> = new Set<RejectWord>(['not-the-host', 'desk-moved', 'key-renewed'])
/** Words that a desk hears of a room that is deleted, or was: a match that is over keeps its desk. */
const gone: ReadonlySet<string> = new Set<RejectWord>(['unknown-code', 'room-ended'])

@customElement('host-screen')
export class HostScreen extends LitElement {
  static override styles = [baseStyles, panelStyles, progressStyles, foldStyles, hostStyles]

  @property({ attribute: false }) code = ''
  @state() private locked = false
  @state() private gone = false
  @state() private goingOn = false
  readonly #state = new StoreWatch(this, (each) => each)
  readonly #walls = new FacePart(this, (face) => face.wall())
  readonly #desks = new FacePart(this, (face) => face.desk())
  readonly #awake = new KeepAwake(this)
  readonly #sending = new Lasting(this, () => this.#state.value.sending > 0, patience)
  #session: Session | null = null
  /** The key that opened the desk here. */
  #key: string | null = null
  /** A code that another desk showed came with the address. */
  readonly #shown = takeDeskCode()

  constructor() {
    super()
    keepFocusInPhase(this, '.now')
    this.addController(this.#awake)
    // A job in this browser's lab would begin anew elsewhere.
    this.addController(new Occupied({ isDesk: true, isBusy: () => (this.#state.value.desk?.job ?? null) !== null }))
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
          >${t(line.status === 'open' ? 'line.connected' : this.locked || line.status === 'closed' ? 'line.closed' : 'line.waiting')}</span
        >
        ${view === null || line.status === 'closed' ? nothing : html`${this.#knocks()} ${this.#doors(view)}`}
      </header>
      <line-banner @wake=${() => this.#session?.connection.wake()}></line-banner>
      ${
        this.gone || (line.status === 'closed' && line.why !== null && gone.has(line.why))
          ? roomGone(this.code)
          : this.locked || (line.status === 'closed' && line.why !== null && strange.has(line.why))
            ? html`<host-bring
                class="alone"
                .code=${this.code}
                .why=${this.locked ? null : line.why}
                .shown=${this.#shown}
                @brought=${this.#sit}
              ></host-bring>`
            : line.status === 'closed'
              ? html`<div class="alone stack">
                  <p role="alert">${this.#whyClosed(line.why)}</p>
                  ${line.why === 'opened-elsewhere' ? this.#ways() : nothing}
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

  #whyClosed(why: NoteWord | null): string {
    if (why === null) return t('line.closed')
    return why === 'opened-elsewhere' ? t('host.elsewhere') : t(`reject.${why}`)
  }

  /** Back to a desk that was opened on another screen: by its owner, or by somebody who found the key. */
  #ways() {
    return html`<button type="button" class="primary" @click=${this.#sit}>${t('host.open-here')}</button>
      <button type="button" @click=${() => this.#takeBack()}>${t('host.take-back')}</button>
      <p class="soft">${t('host.take-back-text')}</p>`
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
        @renew=${() => void this.#renew()}
        @gone=${() => void this.#session?.leave()}
      ></host-more>
    `
  }

  #desk(view: View) {
    const { desk, door, skew, walls } = this.#state.value
    const stop = view.play === null ? null : this.#desks.of(view.play.stop)
    const estimate = this.#estimate(view, desk)
    const rehearsal = html`<host-rehearsal .view=${view}></host-rehearsal>`
    return html`<div class="desk" @command=${this.#hear} @door-answer=${this.#answer}>
      ${view.rehearsal ? html`<div class="whole">${rehearsal}</div>` : nothing}
      <div class="column">
        <div class="now" tabindex="-1">
          ${
            isLobby(view)
              ? html`<host-lobby
                    .code=${this.code}
                    .view=${view}
                    .wall=${wallPath(this.code, this.#state.value.welcome)}
                    .walls=${walls}
                  ></host-lobby>
                  ${this.#awake.mayGoDark ? html`<p class="soft small">${t('desk.may-go-dark')}</p>` : nothing}`
              : html`<host-now
                  .code=${this.code}
                  .view=${view}
                  .stop=${stop}
                  .estimate=${estimate}
                  .skew=${skew}
                  .sending=${this.#sending.value || this.goingOn}
                  @again=${() => void this.#again(view)}
                ></host-now>`
          }
        </div>
        ${this.#live(view)}
      </div>
      <div class="column">
        ${this.#beside(view, stop)}
        ${view.text === null ? nothing : html`<p class="soft">${t('room.text', { title: view.text })}</p>`}
        <host-door .view=${view} .door=${door}></host-door>
        <host-roster .view=${view}></host-roster>
        ${trainerSentences(desk, estimate)} ${view.rehearsal ? nothing : rehearsal}
      </div>
    </div>`
  }

  /** For the host alone; on a phone it stands below what the class waits for. */
  #beside(view: View, stop: TimeLeft['track']) {
    if (isOver(view) || view.play === null) return nothing
    return html`<section class="card stack" aria-label=${t('desk.beside')}>
      <teacher-guide .stop=${view.play.stop}></teacher-guide>
      <time-left .view=${view} .track=${stop}></time-left>
    </section>`
  }

  /** The same picture that the projector shows, so that the host need not turn round. */
  #live(view: View) {
    const { words } = this.#state.value
    if (view.play === null || words.length === 0) return nothing
    // What the host can do stands above what the host can look at: on a phone one is below the other.
    return html`${this.#desks.of(view.play.stop)?.tools?.(view.play, cards) ?? nothing}
      <section class="card stack" aria-label=${t('host.tally')}>
        <p class="kicker soft">${t('host.tally')}</p>
        ${this.#walls.of(view.play.stop)?.show(view.play, words, view.teams, false)}
      </section>`
  }

  /** Of the running stop, or the first one ahead that keeps the lab busy. */
  #estimate(view: View, desk: DeskNews | null): string | null {
    const ahead = view.plan.slice(Math.max(0, view.stop))
    return (
      ahead
        .map((planned) => this.#desks.of(planned.stop)?.estimate?.(view, desk) ?? null)
        .find((each) => each !== null) ?? null
    )
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

  readonly #sit = async (): Promise<void> => {
    const running = sessionIn(this.code, ['host'])
    const secret = await settledHostKey(this.code)
    this.gone = secret === null && (await isRoomGone(this.code))
    this.locked = secret === null
    const isRunning = running !== null && this.#state.value.line.status !== 'closed'
    if (secret !== null) this.#session = isRunning ? running : await openSession(this.code, { as: 'host', secret })
    // Not before: until then the line is still the one that another key has lost.
    this.#key = secret
  }

  /** A key that the room knows no more: another one may be on its way here, else the desk is elsewhere. */
  override willUpdate(): void {
    const plan = (this.#state.value.view?.plan ?? []).map(({ stop }) => stop)
    this.#walls.fetch(plan)
    this.#desks.fetch(plan)
    const { status, why } = this.#state.value.line
    if (this.#key === null || status !== 'closed' || why === null || !strange.has(why)) return
    forgetHostKey(this.code, this.#key)
    this.#key = null
    if (pendingHostKey(this.code) !== null) void this.#session?.leave().then(() => this.#sit())
  }

  /** The next match of this class: its desk opens here, phones and wall learn of it from their rooms. */
  async #again({ again }: View): Promise<void> {
    if (this.#key === null || this.goingOn) return
    this.goingOn = true
    try {
      navigate(`/host/${await goOnWithClass(this.code, this.#key, again.next)}`)
    } catch (error) {
      wordHeard(store, wordOf(error))
    } finally {
      this.goingOn = false
    }
  }

  async #renew(): Promise<void> {
    const session = this.#session
    if (session === null) return
    wordHeard(store, await renewDeskKey(this.code, (key) => session.commands.rekey(key)))
    this.#key = hostKey(this.code)
    if (this.#key !== null) session.rekey(this.#key)
  }

  /** Another device has opened this desk: it comes back here, with a key that the other one has not. */
  async #takeBack(): Promise<void> {
    if (this.#key === null) return
    try {
      await takeDeskBack(this.code, this.#key)
      await this.#sit()
    } catch (error) {
      wordHeard(store, wordOf(error))
    }
  }
}
