/** The dark bar on a phone: my shape, my name, the line's state in words, the time; my seat's papers behind it. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { View } from '../../shared/match/view-types.ts'
import { phaseName, stopName } from '../faces/names.ts'
import { t } from '../locale/t.ts'
import { isOver, myTeam } from '../store/selectors.ts'
import { baseStyles } from './base-styles.ts'
import './bell-timer.ts'
import { say } from './say.ts'
import './seat-papers.ts'
import { teamName } from './team-name.ts'
import { teamShape } from './team-shape.ts'

@customElement('play-header')
export class PlayHeader extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        background: var(--bar);
        color: var(--on-bar);
        position: var(--stick);
        top: 0;
        z-index: 5;
      }
      header {
        display: flex;
        align-items: center;
        gap: 12px;
        padding: calc((var(--header-height) - 48px) / 2) 16px;
        min-height: var(--header-height);
        max-width: 560px;
        margin: 0 auto;
      }
      .me {
        background: none;
        border: 0;
        color: inherit;
        padding: 0;
        flex: 1;
        min-width: 0;
        justify-content: flex-start;
        gap: 12px;
        text-align: start;
        font-weight: 500;
      }
      .me:hover:not([aria-disabled='true']) {
        background: none;
      }
      .me strong {
        display: block;
        font-size: 1.125rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .me small {
        color: var(--bar-soft);
        font-size: 0.875rem;
      }
      .me > span {
        min-width: 0;
        line-height: 1.25;
      }
      bell-timer {
        color: var(--yellow);
      }
      .papers {
        background: var(--card);
        color: var(--ink);
        border-bottom: var(--line);
      }
      .papers > seat-papers {
        display: block;
        max-width: 560px;
        margin: 0 auto;
        padding: 16px;
        max-height: calc(100dvh - 72px);
        overflow-y: auto;
      }
    `,
  ]

  @property({ attribute: false }) view: View | null = null
  @property({ attribute: false }) line = ''
  @property({ attribute: false }) recovery: string | null = null
  @property({ type: Number }) skew = 0
  @state() private open = false
  #heard: number | null = null
  #named = ''

  override render() {
    const me = this.view?.me ?? null
    const team = this.view === null ? null : myTeam(this.view)
    return html`
      <header>
        ${
          me === null
            ? html`<strong class="grow">${t('app.name')}</strong>`
            : html`<button
                class="me"
                type="button"
                aria-expanded=${this.open}
                aria-controls="papers"
                @click=${() => (this.open = !this.open)}
              >
                ${team === null ? nothing : teamShape(team.style, 30)}
                <span>
                  <strong>${me.name}</strong>
                  <small
                    >${team === null || teamName(team) === me.name ? nothing : html`${teamName(team)} · `}${this.line}
                    <span aria-hidden="true">${this.open ? '▴' : '▾'}</span></small
                  >
                </span>
              </button>`
        }
        <h1 class="quiet">${this.#phase()}</h1>
        <bell-timer .view=${this.view} .skew=${this.skew}></bell-timer>
      </header>
      <div id="papers" class="papers" ?hidden=${!this.open || me === null} @keydown=${this.#keys}>
        ${this.view === null ? nothing : html`<seat-papers .view=${this.view} .recovery=${this.recovery}></seat-papers>`}
      </div>
    `
  }

  /** A phase that has come is said once; so is the first one, by the page itself. */
  override updated(): void {
    const phase = this.view?.phase.number ?? null
    const before = this.#heard
    this.#heard = phase
    const [named, name] = [this.#named, this.#phase()]
    this.#named = name
    if (before === null || phase === null || before === phase || this.view === null) return
    // Depots and legs of one training are told by its own panel.
    if (this.view.play !== null && named !== name) say(this, t('panel.begins', { phase: this.#phase() }))
    else if (this.view.play === null && isOver(this.view)) say(this, t('over.title'))
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    this.open = false
    this.renderRoot.querySelector<HTMLElement>('.me')?.focus()
  }

  #phase(): string {
    const play = this.view?.play ?? null
    return play === null ? t('app.name') : `${stopName(play.stop)}: ${phaseName(play.stop, play.phase)}`
  }
}
