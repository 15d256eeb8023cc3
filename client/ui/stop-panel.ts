/** Shows the panel of whatever stop is on: loads its element and hands it the view. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js'
import { READ, SPARE, type StopId } from '../../shared/match/play.ts'
import type { SpareShown } from '../../shared/match/spare.ts'
import type { View } from '../../shared/match/view-types.ts'
import type { Rack } from '../../shared/packs/pack.ts'
import { draftShelf } from '../store/draft-shelf.ts'
import { pendingOf, type Pending } from '../store/pending.ts'
import { panelTag } from '../faces/face.ts'
import { FacePart } from '../faces/face-part.ts'
import { t } from '../locale/t.ts'
import { modelNote } from './model-note.ts'
import './spare-cards.ts'
import { TapEvent } from './tap-event.ts'
import { baseStyles } from './base-styles.ts'
import { footStyles, sendFoot } from './send-foot.ts'
import { WhenShown } from './when-shown.ts'

@customElement('stop-panel')
export class StopPanel extends LitElement {
  static override styles = [
    baseStyles,
    footStyles,
    css`
      .model-note {
        margin-bottom: 10px;
      }
      /* The strip of who has time to spare lies below all other feet. */
      :host([spare]) {
        --spare: 52px;
        --under: var(--spare);
      }
    `,
  ]

  @property({ attribute: false }) view: View | null = null
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  /** Taps without an answer yet. */
  @property({ attribute: false }) pending: Pending = []
  /** The doorman's clock less this page's, ms. */
  @property({ type: Number }) skew = 0
  /** The page's own lab measures, and no server looks on. */
  @property({ type: Boolean }) solo = false
  readonly #panels = new FacePart(this, (face) => face.panel())
  readonly #wall = new WhenShown(this)
  #phase = ''

  override willUpdate(): void {
    const { view, solo } = this
    this.toggleAttribute('spare', this.#time() !== null)
    // A solo match ends with its page, and its drafts with it.
    if (view !== null) draftShelf.open(solo ? '' : `${view.code} ${view.me?.seat ?? ''} ${view.stop}`)
  }

  /** A new phase begins at its top, wherever the last one was scrolled to. */
  override updated(): void {
    const play = this.view?.play
    const phase = play === null || play === undefined ? '' : `${play.stop} ${play.phase}`
    if (phase === this.#phase) return
    this.#phase = phase
    window.scrollTo(0, 0)
  }

  override render() {
    const play = this.view?.play
    if (this.view === null || play === null || play === undefined) return html``
    const isHere = this.#panels.of(play.stop) !== null
    if (this.#panels.isBroken(play.stop)) return html`<p role="alert">${t('part.broken')}</p>`
    if (!isHere || this.words.length === 0) return html`<p class="soft">${t('app.loading')}</p>`
    // What falls on the wall is not told before it has fallen. Alone there is no wall.
    if (!this.solo && !this.#wall.isShown(this.view, this.skew)) {
      return html`<h1 role="status">${t('panel.watch')}</h1>`
    }
    const tag = unsafeStatic(panelTag(play.stop))
    return staticHtml`${modelNote(this.view.speaks)}<${tag}
      .view=${play}
      .words=${this.words}
      .racks=${this.racks}
      .teams=${this.view.teams}
      .team=${this.view.me?.team ?? null}
      .solo=${this.solo}
      .pending=${this.pending}
    ></${tag}>${this.solo ? nothing : this.#readIt(play.stop, this.view.phase.read)} ${this.#spare(play.stop, this.#time())}`
  }

  /** Alone nobody waits for others, but for the lab. */
  #time(): SpareShown | null {
    const spare = this.view?.spare ?? null
    return this.solo && spare?.waitsFor !== null ? null : spare
  }

  /** Who is done may do the model's own task until the others are. */
  #spare(stop: StopId, shown: SpareShown | null) {
    if (shown === null) return nothing
    return html`<spare-cards
      .shown=${shown}
      .words=${this.words}
      ?sending=${pendingOf(this.pending, SPARE) !== null}
      @answer=${({ detail: option }: CustomEvent<number>) => {
        if (shown.card !== null)
          this.dispatchEvent(new TapEvent({ stop, ask: SPARE, tap: { at: shown.card.at, option } }))
      }}
    ></spare-cards>`
  }

  /** Where something is only shown, the phase is over when everybody has read it. */
  #readIt(stop: StopId, read: boolean | null) {
    if (read === null) return nothing
    return sendFoot({
      text: t('panel.read'),
      sending: pendingOf(this.pending, READ) !== null,
      sent: read,
      sentText: t('panel.have-read'),
      act: () => this.dispatchEvent(new TapEvent({ stop, ask: READ })),
    })
  }
}
