/** The wall of one view: how to join, what is happening, the line in the valley, and the standings. Its only taps are its own: numbers, light, sound. */
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
import { typedAddress } from '../net/join-origin.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { SoundBox } from '../sound/sound-box.ts'
import { soundsOf } from '../sound/sounds-of.ts'
import { isLobby, isOver } from '../store/selectors.ts'
import { openGlossary } from '../ui/ask-term.ts'
import { baseStyles } from '../ui/base-styles.ts'
import '../ui/bell-timer.ts'
import { FitHeight } from '../ui/fit-height.ts'
import { lineWinners } from '../ui/line-winner.ts'
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

/** The bar has room for names of so many letters; of more phases only dots stand there, beside the name of this one. */
const mostLetters = 60
/** Sentences of the story for which the column has room; phones and the report have all of them. */
const mostTold = 6
/** Rows of a stored board beside the stage. */
const mostBeside = 3

@customElement('room-wall')
export class RoomWall extends LitElement {
  static override styles = [baseStyles, panelStyles, progressStyles, projectorStyles]

  @property({ attribute: false }) code = ''
  /** null until the room has sent one. */
  @property({ attribute: false }) view: View | null = null
  /** The pack's words, by token id; none while they are on their way. */
  @property({ attribute: false }) words: readonly string[] = []
  /** The room's clock minus this page's, ms. */
  @property({ attribute: false }) skew = 0
  /** Why there is nothing to show, if the line is closed. */
  @property({ attribute: false }) alone: string | null = null
  /** Stored boards beside which this match may stand, at its end. */
  @property({ attribute: false }) world: readonly BoardRow[] = []
  @property({ attribute: false }) ourClass: readonly BoardRow[] = []
  @state() private stage: 'loading' | 'ready' | 'none' = 'loading'
  @state() private drawn = false
  /** Whether every mark on the stage carries its value. */
  @state() private numbers = false
  @state() private theme: Theme = wornTheme()
  @state() private sound = false
  readonly #address = new JoinAddress(this)
  readonly #sounds = new SoundBox()
  readonly #stepRate = new StepRate()
  /** Steps a second of the running turbo, once they are known. */
  #perSecond: number | null = null
  /** The view that was heard last. */
  #heard: View | null = null
  readonly #endings = new FacePart(this, (face) => face.ending())
  readonly #walls = new FacePart(this, (face) => face.wall())
  readonly #wall = new WhenShown(this)

  constructor() {
    super()
    this.addController(new FitHeight(() => this.renderRoot.querySelector('.read')))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.documentElement.classList.add('wall')
    window.addEventListener(themeWorn, this.#dressed)
    wearTheme('wall')
    this.sound = this.#sounds.isOn
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
    const { view } = this
    this.#walls.fetch((view?.plan ?? []).map(({ stop }) => stop))
    if (view !== null && view !== this.#heard) {
      const stop = view.play === null ? null : this.#walls.of(view.play.stop)
      this.#sounds.play(soundsOf(this.#heard, view, stop))
      const told = view.play === null ? null : (stop?.stepsTold?.(view.play) ?? null)
      this.#perSecond = this.#stepRate.of(told, performance.now())
      this.#heard = view
    }
  }

  override render() {
    const { view, alone, skew } = this
    const rehearsing = view?.rehearsal === true
    return html`
      <header>
        <h1 class=${rehearsing || (view?.play ?? null) !== null ? 'quiet' : 'name'}>${t('app.name')}</h1>
        ${rehearsing ? html`<strong class="rehearsal">${t('projector.rehearsal')}</strong>` : nothing}
        ${view === null ? nothing : this.#stop(view)}
        <bell-timer roomy .view=${view} .skew=${skew}></bell-timer>
        <span class="grow"></span>
        <span class="door">${this.#where()} <strong class="code">${this.code}</strong></span>
      </header>
      <slot></slot>
      ${
        alone !== null
          ? html`<p class="alone" role="alert">${alone}</p>`
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
    const names = phases.map((phase) => phaseName(play.stop, phase))
    return html`<span class="stop" role="status"
        >${stopName(play.stop)}<span class=${at < 0 ? '' : 'quiet'}>
          · <strong>${phaseName(play.stop, play.phase)}</strong></span
        ></span
      >
      ${
        at < 0
          ? nothing
          : html`<ol class="track ${names.join('').length > mostLetters ? 'dots' : ''}" aria-hidden="true">
              ${names.map((name, index) => html`<li class=${index < at ? 'done' : index === at ? 'here' : ''}>${name}</li>`)}
            </ol>`
      }`
  }

  #scene(view: View) {
    const { words } = this
    const profile = html`<div class="profile">${roomProfile(view, 640)}</div>`
    // Until the stage is drawn, and where there is none, the wall shows the same figures without it.
    if (this.stage !== 'ready' || words.length === 0) return profile
    return html`${this.drawn ? nothing : profile}<game-stage
        @stage-drawn=${() => (this.drawn = true)}
        .view=${view}
        .words=${words}
        .board=${[...this.ourClass, ...this.world]}
        .numbers=${this.numbers}
        .skew=${this.skew}
        .theme=${this.theme}
        @stage-unavailable=${() => (this.stage = 'none')}
      ></game-stage>`
  }

  #rail(view: View) {
    const { words } = this
    const { play } = view
    const over = isOver(view)
    const besideStage = this.stage !== 'none'
    // The panel beside the stage waits for it.
    const isShown = !besideStage || this.#wall.isShown(view, this.skew)
    // What the stage shows at the end is not repeated beside it.
    const isRaced =
      over && besideStage && (view.model.exams.length === 0 || lineWinners(view.standings.teams).length > 0)
    const counted = over || (play !== null && isShown && this.#walls.of(play.stop)?.isScored?.(play) === true)
    return html`
      <div class="read stack" tabindex="0">
        ${isLobby(view) ? joinPoster(view, this.code, this.#address) : nothing}
        ${over ? html`<h2>${t('projector.over')}</h2>` : nothing}
        ${over && view.again.wishes > 0 ? html`<p role="status">${t('again.wishes', { count: view.again.wishes })}</p>` : nothing}
        ${play !== null && words.length > 0 && isShown ? this.#walls.of(play.stop)?.show(play, words, view.teams, besideStage) : nothing}
        ${this.#perSecond === null ? nothing : html`<p class="big-number">${t('projector.steps-a-second', { rate: formatRate(this.#perSecond) })}</p>`}
        ${over ? modelStory(view.teams, view.standings.stories, this.#endings, view.model.summitBits, mostTold) : nothing}
        ${counted ? html`${besideStage ? nothing : classLine(view)} ${isRaced ? nothing : standings(view, !besideStage)}` : nothing}
        ${over && !besideStage ? awardsWon(view.teams, view.standings.awards, words, this.#endings.all(view.plan.map(({ stop }) => stop)) !== null) : nothing}
        ${over && (!besideStage || isRaced) ? this.#boards(view, besideStage ? mostBeside : undefined) : nothing}
      </div>
      <div class="foot-note">
        ${view.progress === null ? nothing : teamProgress(view.progress, view.teams)}
        ${isShown ? modelNote(view.speaks) : nothing}
        ${view.text === null ? nothing : html`<p class="soft small">${t('room.text', { title: view.text })}</p>`}
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

  #boards({ standings }: View, most?: number) {
    const mine = standings.rows.at(-1)
    return html`${boardTable(t('projector.class'), this.ourClass, mine, most)}
    ${boardTable(t('projector.world'), this.world, mine, most)}`
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
}

declare global {
  interface HTMLElementTagNameMap {
    'room-wall': RoomWall
  }
}
