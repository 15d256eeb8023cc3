/**
 * Which moment of the match is shown: a stop, a phase, or any event between. Its frames show it to every audience.
 * `?stop=<name>` plays that stop alone.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Match, SeatId } from '../../shared/match/types.ts'
import { view } from '../../shared/match/view.ts'
import { phaseName, stopName } from '../faces/names.ts'
import { faces } from '../../stops/faces.ts'
import { forgetMatch, galleryMatch, type GalleryMatch } from './gallery-match.ts'
import { looks, shownAnew, type Look } from './shown.ts'

/** Widths and heights of the devices, and how large they stand on the page. */
const devices: Readonly<Record<Look, { readonly w: number; readonly h: number; readonly scale: number }>> = {
  phone: { w: 390, h: 844, scale: 1 },
  wall: { w: 1920, h: 1080, scale: 0.5 },
  desk: { w: 720, h: 844, scale: 1 },
}

const only = new URLSearchParams(location.search).get('stop')
const every = faces.map(({ id }) => id)
const plan = every.filter((id) => only === null || id === only)
const placeOfMoment = `gallery-at ${plan.join(' ')}`

/** A phase of the match, from its first event to its last. */
interface Moment {
  readonly stop: string
  readonly phase: string
  readonly from: number
  readonly to: number
}

@customElement('gallery-page')
export class GalleryPage extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 12px;
      font-family: var(--font, system-ui);
      color: var(--ink);
    }
    nav,
    .frames,
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      align-items: start;
    }
    a[aria-current],
    button[aria-current] {
      font-weight: 800;
      background: var(--yellow);
    }
    .frame {
      width: calc(var(--wide) * var(--scale));
      height: calc(var(--high) * var(--scale));
      overflow: hidden;
      border: 2px solid var(--ink);
    }
    iframe {
      width: var(--wide);
      height: var(--high);
      border: 0;
      transform: scale(var(--scale));
      transform-origin: 0 0;
    }
    input {
      width: min(60ch, 90vw);
    }
    input[type='checkbox'] {
      width: auto;
    }
  `

  @state() private match: GalleryMatch | null = null
  @state() private at = 0
  @state() private seat: SeatId = ''
  @state() private narrow = false
  @state() private trouble = ''
  #isChosen = false

  override connectedCallback(): void {
    super.connectedCallback()
    galleryMatch(plan, (match) => this.#take(match)).catch((error: unknown) => (this.trouble = String(error)))
  }

  /** While it is still played the newest moment is shown, until one is chosen. */
  #take(match: GalleryMatch): void {
    this.match = match
    const kept = Number(sessionStorage.getItem(placeOfMoment) ?? -1)
    if (this.#isChosen) return
    this.at = kept >= 0 && kept < match.states.length ? kept : match.states.length - 1
    this.seat ||= Object.keys(match.states.at(-1)?.seats ?? {})[0] ?? ''
  }

  #choose(at: number): void {
    this.#isChosen = true
    this.at = at
    sessionStorage.setItem(placeOfMoment, String(at))
  }

  override render() {
    const { match, at } = this
    if (match === null) return html`<p>${this.trouble || 'The match is being played …'}</p>`
    const moments = momentsOf(match.states)
    const here = moments.find(({ from, to }) => at >= from && at <= to)
    const isOver = match.states.at(-1)?.play === null && (match.states.at(-1)?.finished.length ?? 0) > 0
    return html`
      <nav aria-label="stops">
        <a href="/gallery/" aria-current=${only === null ? 'page' : nothing}>All stops</a>
        ${every.map((id) => html`<a href="/gallery/?stop=${id}" aria-current=${id === only ? 'page' : nothing}>${stopName(id)}</a>`)}
      </nav>
      <nav aria-label="phases">
        ${moments.map(
          ({ stop, phase, from, to }, i) => html`
            ${i === 0 || moments[i - 1]?.stop !== stop ? html`<strong>${stopName(stop)}</strong>` : nothing}
            <button aria-current=${here?.from === from ? 'true' : nothing} @click=${() => this.#choose(to)}>
              ${phaseName(stop, phase)}
            </button>
          `,
        )}
      </nav>
      <div class="row">
        <input
          type="range"
          aria-label="event"
          min=${here?.from ?? 0}
          max=${here?.to ?? match.states.length - 1}
          .value=${String(at)}
          @input=${(event: InputEvent) => {
            if (event.target instanceof HTMLInputElement) this.#choose(event.target.valueAsNumber)
          }}
        />
        <span>event ${at} of ${match.states.length}${isOver ? '' : ', still playing …'}</span>
        <select aria-label="player" @change=${this.#sit}>
          ${Object.values(match.states[at]?.seats ?? {}).map(({ id, name }) => html`<option value=${id} ?selected=${id === this.seat}>${name}</option>`)}
        </select>
        <label><input type="checkbox" @change=${() => (this.narrow = !this.narrow)} />320 px</label>
        <button @click=${() => void forgetMatch(plan).then(() => location.reload())}>Play it anew</button>
        <span>${this.trouble}</span>
      </div>
      <div class="frames">
        ${looks.map((look) => {
          const { w, h, scale } = devices[look]
          const width = look === 'phone' && this.narrow ? 320 : w
          return html`<div class="frame" style="--wide:${width}px;--high:${h}px;--scale:${scale}">
            <iframe title=${look} src="/gallery/?look=${look}"></iframe>
          </div>`
        })}
      </div>
    `
  }

  readonly #sit = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.seat = event.target.value
  }

  override updated(): void {
    const { match, seat } = this
    const state = match?.states[this.at]
    if (match === null || state === undefined) return
    const { rules } = match
    window.shown = {
      pack: rules.pack,
      views: {
        phone: view(state, { role: 'seat', seat }, rules),
        wall: view(state, { role: 'projector' }, rules),
        desk: view(state, { role: 'host' }, rules),
      },
    }
    for (const frame of this.renderRoot.querySelectorAll('iframe'))
      frame.contentWindow?.dispatchEvent(new CustomEvent(shownAnew))
  }
}

function momentsOf(states: readonly Match[]): readonly Moment[] {
  const moments: Moment[] = []
  for (const [at, { play }] of states.entries()) {
    const last = moments.at(-1)
    if (play === null) continue
    if (last?.stop === play.stop && last.phase === play.phase) moments[moments.length - 1] = { ...last, to: at }
    else moments.push({ stop: play.stop, phase: play.phase, from: at, to: at })
  }
  return moments
}

declare global {
  interface HTMLElementTagNameMap {
    'gallery-page': GalleryPage
  }
}
