/**
 * `<game-stage>`: the show. It is given a view and draws it; it sends nothing and remembers nothing. Phaser is loaded
 * when a stage is first shown. Where the browser draws no canvas it says so once (`stage-unavailable`) and stays empty:
 * everything on it can also be read and done with the controls beside it.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { View } from '../../shared/match/view-types.ts'
import { FacePart } from '../faces/face-part.ts'
import { isOver } from '../store/selectors.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { availableRenderer, type Renderer } from './can-draw.ts'
import { markAt } from './mark-at.ts'
import { numberTags } from './number-tags.ts'
import type { Theme } from './palette.ts'
import { frameFor, pictureOf } from './picture.ts'
import { readOutAll } from './read-out.ts'
import type { Picture } from './shape.ts'
import { roomScenes } from './scenes/room-scenes.ts'
import type { Cue, StageBox, StageGame } from './stage-game.ts'
import type { Scene, StopPictures } from './stop-pictures.ts'
import '../locale/en/controls.ts'
import '../locale/en/stage.ts'

/** Resolves when all is here that draws, or when nothing can be drawn here anyway. */
export async function stageHere(): Promise<void> {
  if (availableRenderer() !== null) await stageGame()
}

const stageGame = () => lazyPart(() => import('./stage-game.ts'))

@customElement('game-stage')
export class GameStage extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      overflow: hidden;
      min-height: 200px;
    }
    .canvas {
      position: absolute;
      inset: 0;
    }
    .canvas canvas {
      display: block;
      width: 100% !important;
      height: 100% !important;
    }
    .tip {
      position: absolute;
      max-width: 22em;
      padding: 6px 12px;
      border: 2.5px solid var(--ink, #23282e);
      border-radius: 10px;
      background: var(--card, #fff9ec);
      color: var(--ink, #23282e);
      font: 600 1rem var(--font, system-ui, sans-serif);
      pointer-events: none;
      translate: -50% calc(-100% - 14px);
    }
  `

  @property({ attribute: false }) view: View | null = null
  /** The pack's words, by token id. */
  @property({ attribute: false }) words: readonly string[] = []
  /** Rows of stored boards beside which this match may stand, at its end. */
  @property({ attribute: false }) board: readonly BoardRow[] = []
  /** Writes its number beside every mark that has room for it. */
  @property({ type: Boolean }) numbers = false
  @property() theme: Theme = 'light'
  /** The room's clock minus this page's, ms. */
  @property({ attribute: false }) skew = 0

  @state() private tip: { readonly x: number; readonly y: number; readonly text: string } | null = null

  /** Which renderer draws; null before the first show, and where there is none. */
  renderer: Renderer | null = null

  private showing: Cue | null = null
  /** They bring the texts of the awards. */
  private readonly endings = new FacePart(this, (face) => face.ending())
  private readonly pictures = new FacePart(this, (face) => face.pictures())
  private game: StageGame | null = null
  private starting: Promise<void> | null = null
  private hasShown = false
  private readonly sizes = new ResizeObserver(() => this.requestUpdate())
  private readonly lessMotion = matchMedia('(prefers-reduced-motion: reduce)')
  private readonly motionChanged = () => this.requestUpdate()

  override connectedCallback(): void {
    super.connectedCallback()
    this.sizes.observe(this)
    this.lessMotion.addEventListener('change', this.motionChanged)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.sizes.disconnect()
    this.lessMotion.removeEventListener('change', this.motionChanged)
    this.game?.destroy()
    this.game = null
    this.starting = null
    this.hasShown = false
  }

  /** True while a view is shown and nothing moves. */
  get isStill(): boolean {
    return !this.isUpdatePending && this.game?.isStill === true
  }

  override render() {
    const { tip } = this
    return html`<div
        class="canvas"
        role=${this.showing === null ? nothing : 'img'}
        aria-label=${this.showing?.picture.title ?? nothing}
        @pointermove=${this.point}
        @pointerleave=${this.unpoint}
      ></div>
      ${tip === null ? nothing : html`<div class="tip" style="left:${tip.x}px;top:${tip.y}px">${tip.text}</div>`}`
  }

  override willUpdate(): void {
    const box = this.box()
    const { view } = this
    const running = view?.play == null ? null : this.pictures.of(view.play.stop)
    // While the pictures of a stop are on their way, what stood here last stays.
    const isTold = view === null || !isOver(view) || this.endings.all(view.plan.map(({ stop }) => stop)) !== null
    const picture =
      view === null || box === null || !isTold ? null : pictureOf(view, this.words, frameFor(box), running, this.board)
    if (picture !== null) this.showing = { picture, owner: view?.play?.stop ?? '', scene: sceneOf(picture, running) }
  }

  override updated(): void {
    const box = this.box()
    const { showing } = this
    if (showing === null || box === null) return
    if (this.game === null) {
      this.starting ??= this.start(box)
      return
    }
    // A network that drops later finds them here.
    if (this.view !== null) this.pictures.fetch(this.view.plan.map(({ stop }) => stop))
    const { picture } = showing
    const shown = this.numbers ? { ...picture, shapes: [...picture.shapes, ...numberTags(picture)] } : picture
    this.game.show({ ...showing, picture: shown }, box, this.theme, this.lessMotion.matches, this.ahead())
    this.hasShown = true
  }

  /** A stage that opens in the middle of a phase, after a reload, does not let all come anew: the column is further on. */
  private ahead(): number {
    return this.hasShown || this.view === null ? 0 : Math.max(0, performance.now() + this.skew - this.view.phase.since)
  }

  private async start(box: StageBox): Promise<void> {
    const parent = this.renderRoot.querySelector<HTMLElement>('.canvas')
    const renderer = availableRenderer()
    if (parent === null || renderer === null) return this.giveUp()
    try {
      const { StageGame } = await stageGame()
      const game = await StageGame.start(parent, renderer, box, this.theme)
      if (!this.isConnected) return game.destroy()
      this.game = game
      this.renderer = renderer
      this.requestUpdate()
      this.dispatchEvent(new CustomEvent('stage-drawn', { bubbles: true, composed: true }))
    } catch (error) {
      console.warn('The stage cannot be drawn here.', error)
      this.giveUp()
    }
  }

  private giveUp(): void {
    this.hidden = true
    this.dispatchEvent(new CustomEvent('stage-unavailable', { bubbles: true, composed: true }))
  }

  private box(): StageBox | null {
    const { clientWidth: width, clientHeight: height } = this
    return width === 0 || height === 0 ? null : { width, height, density: window.devicePixelRatio }
  }

  private point(event: PointerEvent): void {
    const box = this.box()
    const picture = this.showing?.picture ?? null
    if (picture === null || box === null) return
    const { width, height } = picture.frame
    const unit = Math.min(box.width / width, box.height / height)
    const x = (event.offsetX - (box.width - width * unit) / 2) / unit
    const y = (event.offsetY - (box.height - height * unit)) / unit
    const mark = markAt(picture, { x, y })
    this.tip = mark === null ? null : { x: event.offsetX, y: event.offsetY, text: readOutAll(mark.readings ?? []) }
  }

  private unpoint(): void {
    this.tip = null
  }
}

/** A kind of picture of which nothing is said comes at once. */
function sceneOf({ scene }: Picture, running: StopPictures | null): Scene {
  return (running?.scenes ?? roomScenes)[scene] ?? { beat: 0, move: 0, ease: (part) => part }
}

declare global {
  interface HTMLElementTagNameMap {
    'game-stage': GameStage
  }
}
