/** The heart of the desk: what is happening, who is still busy, how much time is left, and the one big button. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RosterRow, View } from '../../shared/match/view-types.ts'
import type { StopDesk } from '../faces/face.ts'
import { FacePart } from '../faces/face-part.ts'
import { phaseName, stopName } from '../faces/names.ts'
import { comma, type Line, t } from '../locale/t.ts'
import { isOver, stuckSeats } from '../store/selectors.ts'
import { baseStyles } from '../ui/base-styles.ts'
import '../ui/bell-timer.ts'
import { toldLine } from '../ui/told.ts'
import { CommandEvent } from './command-event.ts'
import { deskTrack, trackStyles } from './host-track.ts'
import { nextStep } from './next-step.ts'
import { pressOnce } from '../ui/press-once.ts'
import { Settling } from './settling.ts'
import { classLine, modelStory, standings } from './standings.ts'
import { at } from '../net/base.ts'

/** More names than this are counted. */
const mostNames = 8

@customElement('host-now')
export class HostNow extends LitElement {
  static override styles = [
    baseStyles,
    trackStyles,
    css`
      #now {
        font-size: 1.75rem;
      }
      .big-number {
        font-size: 1.75rem;
        font-weight: 800;
      }
      .doing {
        font-size: 1.125rem;
      }
      progress {
        width: 100%;
        height: 12px;
        accent-color: var(--teal);
      }
      .primary {
        min-height: 72px;
        font-size: 1.375rem;
      }
      bell-timer {
        font-size: 1.75rem;
      }
    `,
  ]

  readonly #endings = new FacePart(this, (face) => face.ending())
  readonly #settling = new Settling(this)
  @property({ attribute: false }) code = ''
  @property({ attribute: false }) view!: View
  /** The running stop's words, once they have come. */
  @property({ attribute: false }) stop: StopDesk | null = null
  /** How long the lab will still need. */
  @property({ attribute: false }) estimate: string | null = null
  @property({ type: Number }) skew = 0
  /** A tap of the host is on its way, and has been for a while. */
  @property({ type: Boolean }) sending = false

  override render() {
    const { view, stop, estimate } = this
    const { play } = view
    if (isOver(view) || play === null) return this.#over()
    const step = nextStep(view, stop)
    const wantsEstimate = stop?.wantsEstimate?.(play) === true
    const label = step?.label ?? t('desk.next')
    const isNew = this.#settling.isNew(view.phase.number, step?.label ?? null)
    return html`<section class="card stack" aria-labelledby="now">
      ${deskTrack(view, stop)}
      <div role="status" class="stack">
        <h2 id="now">${stopName(play.stop)} · ${phaseName(play.stop, play.phase)}</h2>
        <p class="doing">${toldWords(step?.doing)}</p>
      </div>
      ${this.#who()} ${wantsEstimate && estimate !== null ? html`<p class="soft">${estimate}</p>` : nothing}
      <div role="group" aria-label=${t('desk.next')} class="stack">
        <button
          class="primary"
          type="button"
          aria-disabled=${this.sending || isNew}
          @keydown=${pressOnce}
          @click=${() => this.dispatchEvent(new CommandEvent({ kind: 'next' }))}
        >
          ${this.sending ? t('panel.sending') : label}
        </button>
        <p><strong>${t('desk.then')}</strong> ${toldWords(step?.after)}</p>
      </div>
      ${this.#time()}
    </section>`
  }

  #over() {
    return html`<section class="card stack" aria-labelledby="now">
      ${deskTrack(this.view, null)}
      <div role="status"><h2 id="now">${t('host.over')}</h2></div>
      ${this.#again()}
      <a class="button" href=${at(`/report/${this.code}`)}>${t('host.report')}</a>
      ${modelStory(this.view.teams, this.view.standings.stories, this.#endings, this.view.model.summitBits)}
      ${classLine(this.view)} ${standings(this.view)}
    </section>`
  }

  /** Another match with the same seats: the one big button of a match that is over. */
  #again() {
    const { again } = this.view
    if (!again.open) return nothing
    const label = again.next === null ? t('again.desk') : t('again.go', { code: again.next })
    return html`<div class="stack">
      <button
        class="primary"
        type="button"
        aria-disabled=${this.sending}
        @click=${() => this.dispatchEvent(new CustomEvent('again'))}
      >
        ${this.sending ? t('again.opening') : label}
      </button>
      ${again.next === null ? html`<p>${t('again.desk-text')}</p>` : nothing}
      <p role="status">
        ${again.wishes === 0 ? nothing : html`<strong>${t('again.wishes', { count: again.wishes })}</strong>`}
      </p>
    </div>`
  }

  /** Time left with what can be done about it. */
  #time() {
    const { phase, timers } = this.view
    const send = (kind: 'pause' | 'resume') => this.dispatchEvent(new CommandEvent({ kind }))
    return html`<div class="row">
      ${
        timers === null || (phase.rings === null && phase.left === null)
          ? html`<span class="soft grow">${t('desk.no-timer')}</span>`
          : html`<bell-timer class="grow" .view=${this.view} .skew=${this.skew}></bell-timer>
              <button
                type="button"
                @click=${() => this.dispatchEvent(new CommandEvent({ kind: 'extend', seconds: 30 }))}
              >
                ${t('host.extend')}
              </button>`
      }
      <button type="button" aria-pressed=${phase.paused} @click=${() => send(phase.paused ? 'resume' : 'pause')}>
        ${t(phase.paused ? 'host.resume' : 'host.pause')}
      </button>
    </div>`
  }

  /** Who has not done yet what is asked, by name; who is away. */
  #who() {
    const { view } = this
    const asked = view.roster.filter((row) => row.done !== null)
    const stuck = stuckSeats(view)
    const away = view.roster.filter((row) => !row.connected)
    const done = asked.filter((row) => row.done === true).length
    return html`
      ${
        asked.length === 0
          ? nothing
          : html`<div>
              <div class="row between">
                <p>
                  ${stuck.length === 0 ? t('host.all-done') : html`<strong>${t('host.waiting-for', { count: stuck.length })}:</strong> ${names(stuck)}`}
                </p>
                <span class="number">${t('desk.done-of', { done, of: asked.length })}</span>
              </div>
              <progress
                max=${asked.length}
                value=${done}
                aria-label=${t('desk.done-of', { done, of: asked.length })}
              ></progress>
            </div>`
      }
      ${away.length === 0 ? nothing : html`<p class="red">${t('desk.away', { count: away.length })}: ${names(away)}</p>`}
    `
  }
}

/** A stop's words, with its terms to be tapped where it marks them. */
function toldWords(words: string | Line = '') {
  return typeof words === 'string' ? words : toldLine(words)
}

function names(rows: readonly RosterRow[]): string {
  const shown = rows.slice(0, mostNames).map(({ name }) => name)
  const more = rows.length - shown.length
  return [...shown, ...(more > 0 ? [t('desk.and-more', { count: more })] : [])].join(comma())
}
