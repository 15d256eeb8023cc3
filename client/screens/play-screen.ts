/** The phone in a match: who I am on top, then the one thing to do. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Thumb } from '../../shared/match/types.ts'
import type { View } from '../../shared/match/view-types.ts'
import type { TapEvent } from '../ui/tap-event.ts'
import { FacePart } from '../faces/face-part.ts'
import { navigate } from '../app/router.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import { at } from '../net/base.ts'
import { tabSeat, takeSeatAlong } from '../net/kept-seats.ts'
import { seatToGoOn } from '../net/seat-to-go-on.ts'
import { isDoorWord } from '../net/reject-of.ts'
import { openSession, sessionIn, type Session } from '../net/session.ts'
import { wordHeard } from '../store/actions.ts'
import { isLobby, isOver } from '../store/selectors.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { Occupied } from '../parts/quiet.ts'
import { matchPhase } from '../store/match-phase.ts'
import { store } from '../store/store.ts'
import { StoreWatch } from '../store/store-watch.ts'
import '../ui/stop-panel.ts'
import { baseStyles } from '../ui/base-styles.ts'
import '../ui/line-banner.ts'
import { belowStyles, MoreBelow } from '../ui/more-below.ts'
import { keepFocusInPhase } from '../ui/phase-focus.ts'
import '../ui/play-header.ts'
import { say } from '../ui/say.ts'
import { askCard, doorStyles, waitingCard } from './join-door.ts'
import { playStyles } from './play-styles.ts'
import { lobbyPage } from './play-lobby.ts'
import type { OverPage } from './play-over.ts'

@customElement('play-screen')
export class PlayScreen extends LitElement {
  static override styles = [baseStyles, playStyles, doorStyles, belowStyles]

  @property({ attribute: false }) code = ''
  /** The last page: nobody waits for it at the door. */
  @state() private over: OverPage | 'coming' | 'broken' | null = null
  /** The card for thumbs, and its words: the page is whole without it. */
  @state() private thumbs: 'none' | 'coming' | 'here' = 'none'
  /** A thumb is on its way. */
  @state() private thumbing = false
  readonly #endings = new FacePart(this, (face) => face.ending())
  readonly #state = new StoreWatch(this, (each) => each)
  #session: Session | null = null
  /** The receipt that was said last. */
  #heard = 0

  constructor() {
    super()
    keepFocusInPhase(this, '.page')
    this.addController(new MoreBelow(this))
    this.addController(new Occupied({ phase: matchPhase }))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#sit()
  }

  override render() {
    const { view, line, welcome, skew } = this.#state.value
    return html`
      <play-header
        .view=${view}
        .skew=${skew}
        .line=${t(line.status === 'open' ? 'line.connected' : line.status === 'closed' ? 'line.closed' : 'line.waiting')}
        .recovery=${welcome?.recovery ?? null}
        @leave=${this.#leave}
      ></play-header>
      <line-banner @wake=${() => this.#session?.connection.wake()}></line-banner>
      <div class="page" tabindex="-1" @tap=${this.#tap}>
        ${
          line.status === 'closed'
            ? this.#closed()
            : line.why !== null && isDoorWord(line.why)
              ? waitingCard(line.why, null, () => void this.#leave())
              : view === null
                ? html`<p class="soft">${t('line.banner-connecting')}</p>`
                : this.#page(view)
        }
      </div>
    `
  }

  override willUpdate(): void {
    const { view } = this.#state.value
    if (view !== null && !isLobby(view)) void this.#fetchLast()
    if (view?.thumbs) void this.#fetchThumbs()
  }

  /** An answer that has arrived is heard, too; what a press or a crank did is said by its result. */
  override updated(): void {
    const { receipt, view } = this.#state.value
    const next = view?.code === this.code ? view.again.next : null
    if (next !== null) this.#follow(next)
    if (receipt === null || receipt.id === this.#heard) return
    this.#heard = receipt.id
    say(this, t('panel.arrived'))
  }

  /** The class has gone on in another room: this player has the same seat there. */
  #follow(next: string): void {
    takeSeatAlong(this.code, next)
    wordHeard(store, 'went-on')
    navigate(`/play/${next}`, true)
  }

  #page(view: View) {
    if (isLobby(view))
      return html`${lobbyPage(view, (team) => void this.#session?.commands.changeTeam(team))} ${this.#thumbs(view)}`
    if (isOver(view)) return html`${this.#last(view)} ${this.#thumbs(view)}`
    const { words, racks, pending, skew } = this.#state.value
    return html`<stop-panel
      .view=${view}
      .words=${words}
      .racks=${racks}
      .pending=${pending}
      .skew=${skew}
    ></stop-panel>`
  }

  /** Between stops, where the class's released model has written something. */
  #thumbs({ thumbs }: View) {
    if (thumbs === null || this.thumbs !== 'here') return nothing
    return html`<thumb-card
      .shown=${thumbs}
      .words=${this.#state.value.words}
      ?sending=${this.thumbing}
      @thumb=${(event: CustomEvent<Thumb>) => void this.#thumb(event.detail)}
    ></thumb-card>`
  }

  async #fetchThumbs(): Promise<void> {
    if (this.thumbs !== 'none') return
    this.thumbs = 'coming'
    await lazyPart(() => import('../ui/thumb-card.ts'), { isQuiet: true }).then(
      () => (this.thumbs = 'here'),
      () => {},
    )
  }

  async #thumb(thumb: Thumb): Promise<void> {
    this.thumbing = true
    await this.#session?.commands.thumb(thumb)
    this.thumbing = false
  }

  #last(view: View) {
    const { over } = this
    if (over === 'broken') return html`<p role="alert">${t('part.broken')}</p>`
    if (over === null || over === 'coming') return html`<p class="soft">${t('app.loading')}</p>`
    return over(view, this.#state.value.words, this.#endings, () => void this.#session?.commands.wishAgain())
  }

  /** While the first stop is played, so that it is here when the line is at its end. */
  async #fetchLast(): Promise<void> {
    if (this.over !== null) return
    this.over = 'coming'
    try {
      this.over = (await lazyPart(() => import('./play-over.ts'))).overPage
    } catch {
      this.over = 'broken'
    }
  }

  #closed() {
    const { why } = this.#state.value.line
    return html`<div class="stack">
      <h1>${t('closed.title')}</h1>
      ${why === null ? nothing : html`<p role="alert">${t(`reject.${why}`)}</p>`}
      ${why === null ? nothing : askCard(why, '', () => void this.#ask())}
      <a class="button primary" href=${at(`/join/${this.code}`)}>${t('closed.again')}</a>
    </div>`
  }

  async #sit(): Promise<void> {
    const running = sessionIn(this.code, ['player', 'return', 'recover'])
    if (running !== null) {
      this.#session = running
      return
    }
    const seat = await seatToGoOn(this.code)
    if (!this.isConnected) return
    if (seat === null) {
      navigate(`/join/${this.code}`, true)
      return
    }
    this.#session = await openSession(this.code, { as: 'return', token: seat.token })
  }

  /** The host has removed this player, who asks to come back. */
  async #ask(): Promise<void> {
    const token = tabSeat(this.code)?.token
    if (token === undefined) navigate(`/join/${this.code}`)
    else this.#session = await openSession(this.code, { as: 'return', token, asks: true })
  }

  #tap(event: TapEvent): void {
    void this.#session?.commands.play(event.detail, event.instead)
  }

  async #leave(): Promise<void> {
    await this.#session?.leave()
    navigate('/')
  }
}
