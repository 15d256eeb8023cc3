/**
 * Solo: the same panels as in class and the wall's own pictures, one player, no server. The device keeps the match: whoever
 * loads the page again is where they were.
 */
import { LitElement, html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { OwnResult } from '../../shared/match/own-result.ts'
import type { View } from '../../shared/match/view-types.ts'
import type { TapEvent } from '../ui/tap-event.ts'
import { FacePart, faceOf } from '../faces/face-part.ts'
import { navigate } from '../app/router.ts'
import '../locale/en/controls.ts'
import '../locale/en/solo.ts'
import '../locale/en/standings.ts'
import { t } from '../locale/t.ts'
import { ApiError } from '../net/api.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { dailyOf } from '../solo/daily.ts'
import { keepOffline } from '../solo/keep-offline.ts'
import { type Offline, watchOffline } from '../solo/offline.ts'
import { withDaily, withResult } from '../solo/progress.ts'
import { ProgressKeep } from '../solo/progress-keep.ts'
import { SoloKeep } from '../solo/solo-keep.ts'
import { SoloMatch, type SoloSettings } from '../solo/solo-match.ts'
import { Occupied } from '../parts/quiet.ts'
import { roomLeft, wordHeard } from '../store/actions.ts'
import { isOver } from '../store/selectors.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { store } from '../store/store.ts'
import '../ui/stop-panel.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { fold, foldStyles } from '../ui/fold.ts'
import { belowStyles, MoreBelow } from '../ui/more-below.ts'
import { keepFocusInPhase } from '../ui/phase-focus.ts'
import '../ui/play-header.ts'
import { wornTheme } from '../ui/theme.ts'
import { isModelTrouble } from '../take-home/model-field.ts'
import { overPage } from './play-over.ts'
import { playStyles } from './play-styles.ts'
import { roomProfile } from './room-profile.ts'
import { pressOnce } from '../ui/press-once.ts'
import { Settling } from './settling.ts'
import { troubleText, whereText } from './lab-texts.ts'
import './solo-door.ts'
import { soloStyles } from './solo-styles.ts'

@customElement('solo-screen')
export class SoloScreen extends LitElement {
  static override styles = [baseStyles, playStyles, foldStyles, belowStyles, soloStyles]

  @state() protected match: SoloMatch | null = null
  @state() protected starting = false
  @state() protected failed = false
  @state() private learning = false
  /** What is asked before it is done. */
  @state() private asking: 'skip' | 'anew' | null = null
  @state() private stage: 'loading' | 'ready' | 'none' = 'loading'
  @state() protected offline: Offline = 'coming'
  readonly #endings = new FacePart(this, (face) => face.ending())
  readonly #state = new StoreWatch(this, (each) => each)
  readonly #settling = new Settling(this)
  readonly #progress = new ProgressKeep(() => this.requestUpdate())
  #stopWatching = () => {}

  constructor() {
    super()
    keepFocusInPhase(this, '.page')
    this.addController(new MoreBelow(this))
    // The device keeps the match, but a phase is not to be torn.
    this.addController(new Occupied({ isBusy: () => this.#isPlaying() }))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    keepOffline()
    roomLeft(store)
    this.#stopWatching = watchOffline((offline) => (this.offline = offline))
    void this.#progress.load()
    void this.begin(() => SoloMatch.goOn(store, this.keep()))
  }

  override disconnectedCallback(): void {
    this.#stopWatching()
    void this.match?.end()
    roomLeft(store)
    super.disconnectedCallback()
  }

  override render() {
    const { view, skew } = this.#state.value
    return html`
      <play-header .view=${view} .skew=${skew} .line=${t('line.solo')} @leave=${() => navigate('/')}></play-header>
      ${this.match === null || view === null ? nothing : this.#stage(this.match)}
      <div
        class="page ${this.match === null || view === null ? 'door' : ''} ${view !== null && !isOver(view) ? 'match' : ''} ${this.match?.isAsking === true ? 'asking' : ''}"
        tabindex="-1"
        @tap=${(event: TapEvent) => void this.match?.play(event.detail)}
      >
        ${this.match === null || view === null ? this.door() : this.#play(this.match, view)}
      </div>
      ${this.#question()}
    `
  }

  /** Where this device keeps the match. */
  protected keep(): SoloKeep {
    return new SoloKeep()
  }

  /** What is shown before a match has begun. */
  protected door(): TemplateResult {
    if (this.learning)
      return html`<solo-cards
        .keep=${this.#progress}
        .progress=${this.#progress.progress}
        @leave=${() => (this.learning = false)}
      ></solo-cards>`
    return html`<solo-door
      .keep=${this.#progress}
      .progress=${this.#progress.progress}
      .trouble=${this.#progress.trouble}
      .offline=${this.offline}
      ?starting=${this.starting}
      ?failed=${this.failed}
      @learn=${this.#learn}
      @begin=${({ detail }: CustomEvent<SoloSettings>) => void this.begin(() => SoloMatch.start(detail, store, this.keep()))}
    ></solo-door>`
  }

  /** The picture that a class sees on its wall, of this very match. */
  #stage({ wall }: SoloMatch) {
    const { words } = this.#state.value
    if (this.stage !== 'ready' || wall === null || words.length === 0) return nothing
    const { play } = wall
    const isSaid = play !== null && faceOf(play.stop)?.saidByPanel?.includes(play.phase) === true
    return html`<div class="scene ${isSaid ? 'said' : ''}">
      <game-stage
        .view=${wall}
        .words=${words}
        .theme=${wornTheme()}
        .skew=${this.#state.value.skew}
        @stage-unavailable=${() => (this.stage = 'none')}
      ></game-stage>
    </div>`
  }

  #play(match: SoloMatch, view: View) {
    const { words, racks } = this.#state.value
    if (isOver(view)) {
      return html`${this.over()} ${overPage(view, words, this.#endings)}
        ${view.model.exams.length === 0 ? nothing : html`<div class="card below">${roomProfile(view, 300)}</div>`}
        <button type="button" class="primary below" @click=${this.#anew}>${this.onward()}</button>`
    }
    const trouble = troubleText(match.engine?.trouble ?? null)
    return html`<stop-panel .view=${view} .words=${words} .racks=${racks} solo></stop-panel>
      <p class="red small" role="status">${trouble}</p>
      <div class="engine">
        ${fold(
          t('solo.about'),
          html`<p>${engineText(match.engine)}</p>
            <p>${t(`solo.offline-${this.offline}`)} ${t('solo.kept')}</p>
            <button type="button" @click=${() => (this.asking = 'anew')}>${t('solo.anew')}</button>`,
        )}
      </div>
      <div class="bar">
        <button type="button" class=${match.isAsking ? 'plain' : ''} @click=${() => (this.asking = 'skip')}>
          ${t('solo.skip')}
        </button>
        <button
          type="button"
          class=${match.isAsking ? 'plain' : match.isMeasuring ? '' : 'yellow'}
          aria-disabled=${this.#settling.isNew(view.phase.number, String(match.isMeasuring))}
          @keydown=${pressOnce}
          @click=${() => void match.host({ kind: 'next' })}
        >
          ${t(match.isMeasuring ? 'solo.next-early' : 'solo.next')}
        </button>
      </div>`
  }

  /** Where one goes from there. */
  protected onward(): string {
    return t('solo.back')
  }

  /** What is said first when the match is over. */
  protected over(): TemplateResult | typeof nothing {
    return nothing
  }

  #question() {
    const { asking } = this
    if (asking === null) return nothing
    return html`<ask-dialog
      label=${t(`solo.${asking}`)}
      text=${t(`solo.${asking}-text`)}
      yes=${t(`solo.${asking}-yes`)}
      danger
      @yes=${() => (asking === 'skip' ? void this.match?.host({ kind: 'skip' }) : void this.#anew())}
      @closed=${() => (this.asking = null)}
    ></ask-dialog>`
  }

  #isPlaying(): boolean {
    const { view } = this.#state.value
    return this.starting || (this.match !== null && view !== null && !isOver(view))
  }

  protected async begin(how: () => Promise<SoloMatch | null>): Promise<void> {
    this.starting = true
    this.failed = false
    try {
      this.match = await how()
      if (this.match !== null) this.match.hearResult = (result) => void this.#remember(result)
      if (!this.isConnected) await this.match?.end()
      else if (this.match !== null) void this.#fetchStage()
    } catch (error) {
      if (error instanceof ApiError && isModelTrouble(error.word)) wordHeard(store, error.word)
      else this.failed = true
    } finally {
      this.starting = false
    }
  }

  readonly #learn = async (): Promise<void> => {
    await lazyPart(() => import('./solo-cards.ts'))
    this.learning = true
  }

  /** Of a stop that was left. */
  async #remember(result: OwnResult): Promise<void> {
    const [at, begun] = [Date.now(), this.match?.begun ?? null]
    const daily = begun === null ? null : dailyOf(begun)
    await this.#progress.change((progress) => {
      const next = withResult(progress, result, at)
      return daily === null ? next : withDaily(next, daily.id, daily.day, result, at)
    })
  }

  /** Panels and figures say everything without it. */
  async #fetchStage(): Promise<void> {
    if (this.stage === 'ready') return
    try {
      const { stageHere } = await lazyPart(() => import('../stage/game-stage.ts'), { isQuiet: true })
      await stageHere()
      this.stage = 'ready'
    } catch {
      this.stage = 'none'
    }
  }

  readonly #anew = async (): Promise<void> => {
    await this.match?.forget()
    this.match = null
    roomLeft(store)
  }
}

function engineText(engine: SoloMatch['engine']): string {
  return engine === null ? t('solo.engine-none') : t('solo.engine', { where: whereText(engine.name) })
}
