/**
 * Where somebody who is alone begins: what is for today, the line as a map of what was measured on this device, lessons that
 * are ready, a text of one's own.
 */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { asDesigned, type Plan } from '../../shared/lessons/plan.ts'
import type { StopId } from '../../shared/match/play.ts'
import { faces } from '../../stops/faces.ts'
import { lessons } from '../../stops/lessons.ts'
import { FacePart } from '../faces/face-part.ts'
import { lessonName } from '../faces/names.ts'
import '../locale/en/solo.ts'
import { t } from '../locale/t.ts'
import { hasServer } from '../net/base.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import type { Offline } from '../solo/offline.ts'
import { noProgress, type Progress } from '../solo/progress.ts'
import type { KeepTrouble, ProgressKeep } from '../solo/progress-keep.ts'
import type { SoloSettings } from '../solo/solo-match.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { linkFoldStyles } from '../ui/fold.ts'
import '../ui/language-choice.ts'
import { wayHome } from '../ui/way-home.ts'
import { brainChoice } from './brain-choice.ts'
import { lineStyles } from './line-styles.ts'
import { soloDoorStyles } from './solo-door-styles.ts'
import './solo-kept.ts'
import { soloLine } from './solo-line.ts'
import { soloToday } from './solo-today.ts'

@customElement('solo-door')
export class SoloDoor extends LitElement {
  static override styles = [baseStyles, linkFoldStyles, lineStyles, soloDoorStyles]

  @property({ attribute: false }) keep: ProgressKeep | null = null
  /** What it has and what ails it: drawn anew when that changes. */
  @property({ attribute: false }) progress: Progress = noProgress
  @property({ attribute: false }) trouble: KeepTrouble | null = null
  @property({ attribute: false }) offline: Offline = 'coming'
  @property({ type: Boolean }) starting = false
  @property({ type: Boolean }) failed = false
  /** Where the button stands that was pressed last: what goes wrong is said there. */
  @state() private pressed: 'today' | 'line' | 'lessons' = 'lessons'
  readonly #reports = new FacePart(this, (face) => face.report())

  override render() {
    const isTold = (stop: StopId) => this.#reports.of(stop) !== null
    const begin = (place: typeof this.pressed, settings: Omit<SoloSettings, 'brain' | 'text' | 'model'>) =>
      void this.#begin(place, settings)
    return html`<div class="stack loose">
      <h1>${t('solo.title')}</h1>
      <p>${t('solo.text')}</p>
      <p class="soft" role="status">${t(`solo.offline-${this.offline}`)}</p>
      <section class="stack">
        <h2>${t('solo.today')}</h2>
        ${soloToday(
          this.progress,
          isTold,
          ({ plan }) => begin('today', { plan, isDaily: true }),
          () => this.dispatchEvent(new CustomEvent('learn')),
        )}
        ${this.#said('today')}
      </section>
      <section class="stack">
        <h2>${t('solo.line')}</h2>
        ${this.#said('line')}
        <div class="brain">${brainChoice()}</div>
        ${soloLine(this.progress, isTold, (stop) => begin('line', { plan: planOf(stop) }))}
      </section>
      <form class="stack narrow" @submit=${this.#start}>
        <h2>${t('solo.lessons')}</h2>
        <div>
          <label for="plan">${t('landing.plan')}</label>
          <select id="plan" name="plan">
            ${lessons.filter(({ group }) => group === 'other').map(({ id }) => html`<option value=${id}>${lessonName(id)}</option>`)}
          </select>
        </div>
        ${this.#said('lessons')}
        <button class="primary" aria-disabled=${this.starting}>
          ${this.starting ? t('solo.loading') : t('solo.start')}
        </button>
        <details
          @toggle=${() => void lazyPart(() => import('../own-text/own-text-box.ts')).catch(() => wordHeard(store, 'no-server'))}
        >
          <summary>${t('landing.own-text')}</summary>
          <div class="card"><own-text-box></own-text-box></div>
        </details>
      </form>
      <solo-kept .keep=${this.keep} .progress=${this.progress} .trouble=${this.trouble}></solo-kept>
      <language-choice></language-choice>
      ${hasServer ? wayHome() : html`<p class="soft">${t('solo.class')}</p>`}
    </div>`
  }

  #said(place: typeof this.pressed) {
    if (place !== this.pressed) return nothing
    if (this.failed) return html`<p class="red" role="alert">${t('solo.failed')}</p>`
    return this.starting && place !== 'lessons' ? html`<p role="status">${t('solo.loading')}</p>` : nothing
  }

  #start(event: SubmitEvent): void {
    event.preventDefault()
    const id = this.renderRoot.querySelector<HTMLSelectElement>('#plan')?.value
    void this.#begin('lessons', { plan: (lessons.find((each) => each.id === id) ?? lessons[0]).plan })
  }

  /** The small ones of a day are the same for everybody: of the world that comes with the game, and by the usual model. */
  async #begin(place: typeof this.pressed, settings: Omit<SoloSettings, 'brain' | 'text' | 'model'>): Promise<void> {
    if (this.starting) return
    this.pressed = place
    const box = settings.isDaily === true ? null : this.renderRoot.querySelector('own-text-box')
    const text = (await box?.take?.()) ?? 'none'
    if (text === 'trouble') return void box?.showTrouble()
    const isSmall = this.renderRoot.querySelector<HTMLSelectElement>('#brain')?.value === 'small'
    const model = settings.isDaily === true ? null : (this.renderRoot.querySelector('model-field')?.take() ?? null)
    const detail: SoloSettings = {
      ...settings,
      brain: isSmall && settings.isDaily !== true ? 'small' : 'class',
      text: text === 'none' ? null : text,
      model,
    }
    this.dispatchEvent(new CustomEvent('begin', { detail }))
  }

  protected override willUpdate(): void {
    this.#reports.fetch(Object.keys(this.progress.stops))
  }
}

function planOf(stop: StopId): Plan {
  return faces.flatMap(({ id, card }) => (id === stop ? [asDesigned(card)] : []))
}

declare global {
  interface HTMLElementTagNameMap {
    'solo-door': SoloDoor
  }
  interface HTMLElementEventMap {
    begin: CustomEvent<SoloSettings>
  }
}
