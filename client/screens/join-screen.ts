/** The way in for a phone: the code, then a name and a team. Kept light: this is the first thing thirty phones load. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RoomInfo } from '../../shared/protocol/http.ts'
import type { JoinOptions } from '../../shared/protocol/messages.ts'
import { roomSpeaks } from '../app/page-language.ts'
import { cleanCode, navigate } from '../app/router.ts'
import { t } from '../locale/t.ts'
import { fetchRoomInfo, wordOf } from '../net/api.ts'
import { at } from '../net/base.ts'
import { heldElsewhere } from '../net/held-seats.ts'
import { tabKeeps } from '../net/keepsakes.ts'
import { forgetSeats, seatsOfDevice, type KeptSeat } from '../net/kept-seats.ts'
import { isDoorWord } from '../net/reject-of.ts'
import { deviceIn, drawVisit } from '../net/visit.ts'
import { ahead, lazyPart, partsNews } from '../parts/lazy-part.ts'
import { Occupied } from '../parts/quiet.ts'
import type { ClientState, NoteWord } from '../store/state.ts'
import { isSeeking } from '../store/selectors.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { linkFoldStyles } from '../ui/fold.ts'
import { formText } from '../ui/form-text.ts'
import { Lasting } from '../ui/lasting.ts'
import { namePattern } from '../ui/name-pattern.ts'
import { teamName } from '../ui/team-name.ts'
import { teamShape } from '../ui/team-shape.ts'
import { comingBack, ownSeats } from './join-back.ts'
import { codeForm } from './join-code.ts'
import { askCard, doorStyles, waitingCard } from './join-door.ts'
import { joinStyles } from './join-styles.ts'
import { RoomWatch } from './join-watch.ts'
import { suggestName } from './names.ts'

/** Comes by itself, and is not missed where it does not. */
const languageChoice = () => lazyPart(() => import('../ui/language-choice.ts'), { isQuiet: true }).catch(() => {})

/** A slow network gets in within some seconds without a word, ms. */
const patience = 5_000

@customElement('join-screen')
export class JoinScreen extends LitElement {
  static override styles = [baseStyles, linkFoldStyles, joinStyles, doorStyles]

  @property({ attribute: false }) code: string | null = null
  @state() private room: RoomInfo | null = null
  /** Seats that were taken from this device, and tokens of those that are open in other tabs. */
  @state() private seats: readonly KeptSeat[] = []
  @state() private held: ReadonlySet<string> = new Set()
  @state() private trouble: NoteWord | null = null
  /** The name that this page thought of last. */
  #suggestion = suggestName()
  @state() private name = tabKeeps.get('typed-name') ?? this.#suggestion
  @state() private busy = false
  /** Code of the room whose door was knocked at. */
  @state() private entering: string | null = null
  readonly #line = new StoreWatch(this, (each: ClientState) => each.line)
  /** The door stays shut for so long that it needs a word. */
  readonly #late = new Lasting(this, () => this.entering !== null && isSeeking(this.#line.value.status), patience)
  #asked: string | null = null
  #knock: JoinOptions | null = null
  /** Whether this page was waiting at the door when it was drawn last. */
  #waited = false

  constructor() {
    super()
    // Whoever has begun goes on, unless what is needed for it does not come any more.
    const hasBegun = () => this.busy || this.entering !== null || this.name !== this.#suggestion
    this.addController(new Occupied({ isBusy: () => hasBegun() && !partsNews().gone }))
    const open = () => (this.entering === null && !this.busy ? (this.room?.code ?? null) : null)
    this.addController(new RoomWatch(open, (room) => this.#know(room)))
  }

  override firstUpdated(): void {
    // Not before the form is drawn: most players read what it says.
    requestAnimationFrame(() => setTimeout(() => void languageChoice()))
  }

  override willUpdate(): void {
    if (this.code === this.#asked) return
    this.#asked = this.code
    this.room = null
    if (this.code !== null) void this.#look(this.code)
  }

  /** The word for which this page waits at the door of the room it wants to enter. */
  get #waiting(): NoteWord | null {
    const { why } = this.#line.value
    return this.entering !== null && why !== null && isDoorWord(why) ? why : null
  }

  override render() {
    const waiting = this.#waiting
    const trouble = waiting === null ? this.#trouble() : null
    return html`
      <header>${t('app.name')}</header>
      <div class="page stack">
        <h1>${this.room === null ? t('join.title') : t('join.room', { code: this.room.code })}</h1>
        <p class="trouble" role="alert" ?hidden=${trouble === null}>${trouble}</p>
        ${
          waiting !== null
            ? waitingCard(waiting, this.#knock, () => void this.#stop())
            : this.room === null
              ? codeForm(this.code ?? '', this.busy, this.#enterCode)
              : this.#seatForms(this.room)
        }
        ${this.entering === null && !this.busy ? html`<language-choice></language-choice>` : nothing}
      </div>
    `
  }

  #trouble(): string | null {
    const { why } = this.#line.value
    if (this.trouble !== null) return t(`reject.${this.trouble}`)
    if (this.entering !== null && why !== null) return t(`reject.${why}`)
    return this.#late.value ? t('line.banner-slow') : null
  }

  #seatForms(room: RoomInfo) {
    const entering = this.busy
    return html`
      ${this.trouble === null ? nothing : askCard(this.trouble, this.#knockedAs, this.#ask)}
      ${ownSeats(this.seats, this.held, entering, (token) => void this.#enter({ as: 'return', token }))}
      ${this.seats.length === 0 ? nothing : html`<h2>${t('join.somebody-else')}</h2>`}
      <form class="stack" @submit=${this.#join}>
        <label for="name">${t('join.name')}</label>
        <div class="row name">
          <input
            id="name"
            class="grow"
            name="name"
            type="text"
            required
            pattern=${namePattern}
            title=${t('reject.name-length')}
            autocomplete="off"
            .value=${this.name}
            @input=${(event: InputEvent) => {
              if (event.target instanceof HTMLInputElement) this.#nameTyped(event.target.value)
            }}
          />
          <button
            type="button"
            aria-label=${t('join.reroll')}
            title=${t('join.reroll')}
            @click=${() => (this.name = this.#suggestion = suggestName())}
          >
            ⟳
          </button>
        </div>
        <fieldset>
          <legend class="label">${t('join.team')}</legend>
          <div class="teams">
            <label class="team any"
              ><input type="radio" name="team" value="" checked /><span>${t('join.team-any')}</span></label
            >
            ${room.teams.map(
              (team) =>
                html`<label class="team">
                  <input type="radio" name="team" value=${team.id} />
                  ${teamShape(team.style, 26)}
                  <span class="grow"
                    >${teamName(team)}<br /><small class="soft"
                      >${t('join.team-players', { count: team.players })}</small
                    ></span
                  >
                </label>`,
            )}
          </div>
        </fieldset>
        <button class="primary" aria-disabled=${entering}>${entering ? t('join.entering') : t('join.enter')}</button>
      </form>
      ${comingBack(entering, this.#recover, this.#askByName)}
      <p><a href=${at('/join')}>${t('join.other-room')}</a></p>
    `
  }

  readonly #enterCode = (event: SubmitEvent): void => {
    event.preventDefault()
    const code = cleanCode(formText(event.target, 'code'))
    if (code !== '') navigate(`/join/${code}`)
    if (code === this.code) void this.#look(code)
  }

  readonly #join = (event: SubmitEvent): void => {
    event.preventDefault()
    const team = formText(event.target, 'team')
    void this.#enter({
      as: 'player',
      name: this.name.trim(),
      team: team === '' ? null : team,
      visit: drawVisit(),
      ...this.#device,
    })
  }

  /** No is said where the host could say yes: the same once more, and the host is asked. */
  readonly #ask = (): void => {
    const knock = this.#knock
    if (knock?.as === 'player' || knock?.as === 'return') void this.#enter({ ...knock, asks: true })
  }

  readonly #askByName = (event: SubmitEvent): void => {
    event.preventDefault()
    const name = formText(event.target, 'seat-name').trim()
    void this.#enter({ as: 'player', name, team: null, visit: drawVisit(), asks: true, ...this.#device })
  }

  get #device() {
    return this.room === null ? {} : { device: deviceIn(this.room.first) }
  }

  get #knockedAs(): string {
    return this.#knock?.as === 'player' ? this.#knock.name : ''
  }

  async #stop(): Promise<void> {
    this.entering = null
    const { leaveSession } = await lazyPart(() => import('../net/session.ts'))
    await leaveSession()
    this.busy = false
  }

  /** A name of one's own outlives a new page. */
  #nameTyped(name: string): void {
    this.name = name
    tabKeeps.put('typed-name', name)
  }

  readonly #recover = (event: SubmitEvent): void => {
    event.preventDefault()
    void this.#enter({ as: 'recover', recovery: cleanCode(formText(event.target, 'recovery')) })
  }

  async #look(code: string): Promise<void> {
    this.busy = true
    this.trouble = null
    // What it takes to knock comes first, on its way beside the question who is there.
    ahead(() => import('../net/session.ts'))
    try {
      const room = await fetchRoomInfo(code)
      const seats = seatsOfDevice(code, room.from)
      const held = seats.length === 0 ? new Set<string>() : await heldElsewhere(code)
      if (this.code !== code) return
      this.seats = seats
      this.held = held
      this.#know(room)
      this.trouble = room.ended ? 'room-ended' : room.full ? 'room-full' : room.locked ? 'room-locked' : null
      // The next screen is fetched while the player thinks of a name, and not before the form is drawn.
      requestAnimationFrame(() => setTimeout(() => ahead(() => import('./play-screen.ts'))))
    } catch (error) {
      this.trouble = wordOf(error)
      if (this.trouble === 'unknown-code') forgetSeats(code)
    } finally {
      this.busy = false
    }
  }

  #know(room: RoomInfo): void {
    this.room = room
    roomSpeaks(room.language)
  }

  async #enter(options: JoinOptions): Promise<void> {
    if (this.room === null) return
    const { code } = this.room
    this.#knock = options
    this.trouble = null
    this.busy = true
    try {
      const { openSession } = await lazyPart(() => import('../net/session.ts'))
      await openSession(code, options)
      this.entering = code
    } catch {
      // The wire has come and does not work: the page says so (ui/part-note).
      this.busy = false
    }
  }

  /** The play screen takes over when the room has let this seat in. */
  override updated(): void {
    const waits = this.#waiting !== null
    if (waits && !this.#waited) this.renderRoot.querySelector<HTMLElement>('.door')?.focus()
    this.#waited = waits
    if (this.entering === null) return
    const { status, why } = this.#line.value
    if (status === 'open') {
      tabKeeps.put('typed-name', null)
      navigate(`/play/${this.entering}`, true)
    }
    if (status !== 'closed') return
    this.entering = null
    const knock = this.#knock
    if (why === 'name-taken' && knock?.as === 'player' && knock.name === this.#suggestion) {
      // Somebody was faster with a name that is not the player's own choice: the room draws one that is free.
      void this.#enter({ ...knock, name: '' })
      return
    }
    this.trouble = why
    this.busy = false
  }
}
