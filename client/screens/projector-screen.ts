/** The wall: how to join, what is happening, the line in the valley, and the standings. Its only taps are its own: numbers, light, sound. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { View } from '../../shared/match/view-types.ts'
import { phasesAhead } from '../faces/face.ts'
import { FacePart } from '../faces/face-part.ts'
import { phaseName, stopName } from '../faces/names.ts'
import '../locale/en/controls.ts'
import '../locale/en/host.ts'
import '../locale/en/standings.ts'
import { formatRate, t } from '../locale/t.ts'
import { classBoard, worldBoard } from '../net/api.ts'
import { typedAddress } from '../net/join-origin.ts'
import { openSession, sessionIn, type Session } from '../net/session.ts'
import { takeWallAlong, wallKey } from '../net/wall-key.ts'
import { navigate } from '../app/router.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { Occupied } from '../parts/quiet.ts'
import { matchPhase } from '../store/match-phase.ts'
import { SoundBox } from '../sound/sound-box.ts'
import { soundsOf } from '../sound/sounds-of.ts'
import { isLobby, isOver, isRehearsal } from '../store/selectors.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { openGlossary } from '../ui/ask-term.ts'
import { baseStyles } from '../ui/base-styles.ts'
import '../ui/bell-timer.ts'
import { KeepAwake } from '../ui/keep-awake.ts'
import '../ui/line-banner.ts'
import { modelNote } from '../ui/model-note.ts'
import { progressStyles, teamProgress } from '../ui/team-progress.ts'
import { panelStyles } from '../ui/panel-styles.ts'
import { WhenShown } from '../ui/when-shown.ts'
import { chooseTheme, themeWorn, wearTheme, wornTheme, type Theme } from '../ui/theme.ts'
import { roomProfile } from './room-profile.ts'
import { JoinAddress, hasOtherAddress } from './join-address.ts'
import { joinPoster } from './join-poster.ts'
import { StepRate } from './projector-step-rate.ts'
import { projectorStyles } from './projector-styles.ts'
import { awardsWon, boardTable, classLine, modelStory, standings } from './standings.ts'

@customElement('projector-screen')
export class ProjectorScreen extends LitElement {
  static override styles = [baseStyles, panelStyles, progressStyles, projectorStyles]

  @property({ attribute: false }) code = ''
  @state() private stage: 'loading' | 'ready' | 'none' = 'loading'
  @state() private drawn = false
  /** Whether every mark on the stage carries its value. */
  @state() private numbers = false
  @state() private world: readonly BoardRow[] = []
  @state() private ourClass: readonly BoardRow[] = []
  @state() private theme: Theme = wornTheme()
  @state() private sound = false
  readonly #address = new JoinAddress(this)
  readonly #sounds = new SoundBox()
  readonly #stepRate = new StepRate()
  /** Steps a second of the running turbo, once they are known. */
  #perSecond: number | null = null
  /** The view that was heard last. */
  #heard: View | null = null
  readonly #state = new StoreWatch(this, (each) => each)
  #session: Session | null = null
  #askedBoards = false
  readonly #endings = new FacePart(this, (face) => face.ending())
  readonly #walls = new FacePart(this, (face) => face.wall())
  readonly #wall = new WhenShown(this)

  constructor() {
    super()
    this.addController(new KeepAwake(this))
    this.addController(new Occupied({ phase: matchPhase }))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.documentElement.classList.add('wall')
    window.addEventListener(themeWorn, this.#dressed)
    wearTheme('wall')
    this.sound = this.#sounds.isOn
    void this.#sit()
    void this.#fetchStage()
  }

  override disconnectedCallback(): void {
    document.documentElement.classList.remove('wall')
    window.removeEventListener(themeWorn, this.#dressed)
    wearTheme('page')
    this.#sounds.close()
    super.disconnectedCallback()
  }

  override willUpdate(): void {
    const { view } = this.#state.value
    this.#walls.fetch((view?.plan ?? []).map(({ stop }) => stop))
    if (view !== null && view !== this.#heard) {
      const stop = view.play === null ? null : this.#walls.of(view.play.stop)
      this.#sounds.play(soundsOf(this.#heard, view, stop))
      const told = view.play === null ? null : (stop?.stepsTold?.(view.play) ?? null)
      this.#perSecond = this.#stepRate.of(told, performance.now())
      this.#heard = view
    }
    if (view === null || !isOver(view) || this.#askedBoards) return
    this.#askedBoards = true
    void this.#askBoards(view)
  }

  /** The stored boards. One that cannot be read is left out: everything of this match is shown without it. */
  async #askBoards({ packId, standings }: View): Promise<void> {
    const mine = standings.rows.at(-1)
    const isAlike = (row: BoardRow) => mine === undefined || row.brain === mine.brain
    const [world, ourClass] = await Promise.allSettled([
      worldBoard(packId),
      mine?.classCode ? classBoard(mine.classCode) : Promise.resolve([]),
    ])
    if (world.status === 'fulfilled') this.world = world.value.filter(isAlike)
    if (ourClass.status === 'fulfilled') this.ourClass = ourClass.value.filter(isAlike)
  }

  override render() {
    const { view, line, skew } = this.#state.value
    const rehearsing = view !== null && isRehearsal(view)
    return html`
      <header>
        <h1 class=${rehearsing ? 'quiet' : 'name'}>${t('app.name')}</h1>
        ${rehearsing ? html`<strong class="rehearsal">${t('projector.rehearsal')}</strong>` : nothing}
        ${view === null ? nothing : this.#stop(view)}
        <bell-timer .view=${view} .skew=${skew}></bell-timer>
        <span class="grow"></span>
        ${this.#where()}
        <strong class="code">${this.code}</strong>
      </header>
      <line-banner @wake=${() => this.#session?.connection.wake()}></line-banner>
      ${
        line.status === 'closed'
          ? html`<p class="alone" role="alert">${line.why === null ? t('line.closed') : t(`reject.${line.why}`)}</p>`
          : view === null
            ? html`<p class="alone">${t('line.banner-connecting')}</p>`
            : html`<div class="wall">
                <div class="scene">${this.#scene(view)}</div>
                <aside class="rail stack">${this.#rail(view)}</aside>
              </div>`
      }
    `
  }

  #where() {
    const { origin, isAlone } = this.#address
    if (isAlone) return html`<strong class="where">${t('address.none-short')}</strong>`
    if (origin === null) return nothing
    return html`<span class="where">${t('projector.join')} <strong>${typedAddress(origin)}</strong></span>`
  }

  #stop(view: View) {
    const { play } = view
    if (play === null) return nothing
    const track = this.#walls.of(play.stop)
    const phases = track === null ? [] : phasesAhead(track, view.plan[view.stop])
    const at = phases.indexOf(track?.phaseOf(play) ?? '')
    return html`<span class="stop" role="status"
        >${stopName(play.stop)}<span class=${at < 0 ? '' : 'quiet'}>
          · <strong>${phaseName(play.stop, play.phase)}</strong></span
        ></span
      >
      ${
        at < 0
          ? nothing
          : html`<ol class="track" aria-hidden="true">
              ${phases.map((phase, index) => html`<li class=${index < at ? 'done' : index === at ? 'here' : ''}>${phaseName(play.stop, phase)}</li>`)}
            </ol>`
      }`
  }

  #scene(view: View) {
    const { words } = this.#state.value
    const profile = html`<div class="profile">${roomProfile(view, 640)}</div>`
    // Until the stage is drawn, and where there is none, the wall shows the same figures without it.
    if (this.stage !== 'ready' || words.length === 0) return profile
    return html`${this.drawn ? nothing : profile}<game-stage
        @stage-drawn=${() => (this.drawn = true)}
        .view=${view}
        .words=${words}
        .board=${[...this.ourClass, ...this.world]}
        .numbers=${this.numbers}
        .theme=${this.theme}
        @stage-unavailable=${() => (this.stage = 'none')}
      ></game-stage>`
  }

  #rail(view: View) {
    const { words } = this.#state.value
    const { play } = view
    const over = isOver(view)
    const besideStage = this.stage !== 'none'
    // The panel beside the stage waits for it.
    const isShown = !besideStage || this.#wall.isShown(view, this.#state.value.skew)
    const counted = over || (play !== null && isShown && this.#walls.of(play.stop)?.isScored?.(play) === true)
    return html`
      <div class="read stack" tabindex="0">
        ${isLobby(view) ? joinPoster(view, this.code, this.#address) : nothing}
        ${over ? html`<h2>${t('projector.over')}</h2>` : nothing}
        ${over && view.again.wishes > 0 ? html`<p role="status">${t('again.wishes', { count: view.again.wishes })}</p>` : nothing}
        ${play !== null && words.length > 0 && isShown ? this.#walls.of(play.stop)?.show(play, words, view.teams, besideStage) : nothing}
        ${this.#perSecond === null ? nothing : html`<p class="big-number">${t('projector.steps-a-second', { rate: formatRate(this.#perSecond) })}</p>`}
        ${over ? modelStory(view.teams, view.standings.stories, this.#endings) : nothing}
        ${counted ? html`${besideStage ? nothing : classLine(view)} ${standings(view, !besideStage)}` : nothing}
        ${over && !besideStage ? awardsWon(view.teams, view.standings.awards, words, this.#endings.all(view.plan.map(({ stop }) => stop)) !== null) : nothing}
        ${over && !besideStage ? this.#boards(view) : nothing}
      </div>
      <div class="foot-note">
        ${view.progress === null ? nothing : teamProgress(view.progress, view.teams)}
        ${isShown ? modelNote(view.speaks) : nothing}
        ${isLobby(view) ? nothing : html`<p class="soft small">${t('projector.players', view.players)}</p>`}
        <div class="row switches">
          ${
            this.stage === 'ready' && !isLobby(view)
              ? html`<button type="button" aria-pressed=${this.numbers} @click=${() => (this.numbers = !this.numbers)}>
                  ${t('app.numbers')}
                </button>`
              : nothing
          }
          ${
            isLobby(view) && hasOtherAddress(this.#address)
              ? html`<button type="button" @click=${() => this.#address.chooseNext()}>${t('address.other')}</button>`
              : nothing
          }
          <button
            type="button"
            class="words"
            aria-haspopup="dialog"
            aria-label=${t('terms.open')}
            title=${t('terms.open')}
            @click=${() => openGlossary(null)}
          >
            ?
          </button>
          <button type="button" aria-pressed=${this.theme === 'dark'} @click=${this.#turnLight}>
            ${t('projector.dark')}
          </button>
          <button type="button" aria-pressed=${this.sound} @click=${this.#turnSound}>${t('projector.sound')}</button>
        </div>
      </div>
    `
  }

  #turnLight(): void {
    chooseTheme('wall', this.theme === 'dark' ? 'light' : 'dark')
  }

  readonly #dressed = (): void => {
    this.theme = wornTheme()
  }

  #turnSound(): void {
    this.#sounds.turn(!this.#sounds.isOn)
    this.sound = this.#sounds.isOn
  }

  #boards({ standings }: View) {
    const mine = standings.rows.at(-1)
    return html`${boardTable(t('projector.class'), this.ourClass, mine)}
    ${boardTable(t('projector.world'), this.world, mine)}`
  }

  /** The class has gone on in another room: the wall goes with it. */
  override updated(): void {
    const { view } = this.#state.value
    const next = view?.code === this.code ? view.again.next : null
    if (next === null) return
    takeWallAlong(this.code, next)
    navigate(`/projector/${next}`, true)
  }

  async #fetchStage(): Promise<void> {
    try {
      const { stageHere } = await lazyPart(() => import('../stage/game-stage.ts'))
      await stageHere()
      this.stage = 'ready'
    } catch {
      this.stage = 'none'
    }
  }

  async #sit(): Promise<void> {
    const key = wallKey(this.code)
    const options = { as: 'projector', ...(key !== undefined && { key }) } as const
    this.#session = sessionIn(this.code, ['projector']) ?? (await openSession(this.code, options))
  }
}
