/** One audience of the match: a phone's panel, the wall with stage and column, or the desk, made of the app's own parts. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { View } from '../../shared/match/view-types.ts'
import '../locale/en/controls.ts'
import '../locale/en/desk.ts'
import '../locale/en/host.ts'
import '../locale/en/reject.ts'
import '../locale/en/room.ts'
import '../locale/en/standings.ts'
import { FacePart } from '../faces/face-part.ts'
import { cards } from '../faces/names.ts'
import { t } from '../locale/t.ts'
import '../screens/host-now.ts'
import '../screens/room-wall.ts'
import '../ui/stop-panel.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { foldStyles } from '../ui/fold.ts'
import { panelStyles } from '../ui/panel-styles.ts'
import { shownAnew, type Look, type Shown } from './shown.ts'

/** Later than all that a wall lets come, ms. */
const AFTERWARDS = 1e9

const look = new URLSearchParams(location.search).get('look')

@customElement('gallery-frame')
export class GalleryFrame extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    foldStyles,
    css`
      .page {
        padding: 16px;
      }
      .desk {
        padding: 16px;
        max-width: 720px;
      }
    `,
  ]

  @state() private shown: Shown | null = null
  readonly #walls = new FacePart(this, (face) => face.wall())
  readonly #desks = new FacePart(this, (face) => face.desk())

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener(shownAnew, this.#ask)
    this.#ask()
  }

  override disconnectedCallback(): void {
    window.removeEventListener(shownAnew, this.#ask)
    super.disconnectedCallback()
  }

  readonly #ask = (): void => {
    this.shown = window.parent.shown ?? null
  }

  override render() {
    const { shown } = this
    if (shown === null) return html`<p class="page">${t('app.loading')}</p>`
    const views: Readonly<Record<Look, () => unknown>> = {
      phone: () => this.#phone(shown.views.phone, shown),
      wall: () => this.#wall(shown.views.wall, shown),
      desk: () => this.#desk(shown.views.desk, shown),
    }
    return (look === 'wall' || look === 'desk' ? views[look] : views.phone)()
  }

  #phone(view: View, { pack }: Shown) {
    return html`<div class="page">
      <stop-panel .view=${view} .words=${pack.words} .racks=${pack.racks} .skew=${AFTERWARDS}></stop-panel>
    </div>`
  }

  #wall(view: View, { pack }: Shown) {
    return html`<room-wall .code=${view.code} .view=${view} .words=${pack.words} .skew=${AFTERWARDS}></room-wall>`
  }

  #desk(view: View, { pack }: Shown) {
    const { play } = view
    const desk = play === null ? null : this.#desks.of(play.stop)
    const wall = play === null ? null : this.#walls.of(play.stop)
    return html`<div class="desk stack">
      <host-now .code=${view.code} .view=${view} .stop=${desk} .skew=${AFTERWARDS}></host-now>
      ${
        play === null
          ? nothing
          : html`${desk?.tools?.(play, cards) ?? nothing}
              <section class="card stack">${wall?.show(play, pack.words, view.teams, false)}</section>`
      }
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gallery-frame': GalleryFrame
  }
}
