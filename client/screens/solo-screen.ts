/** Solo: the same panels as in class, one player, no server. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { View } from '../../shared/match/view-types.ts'
import type { IntentEvent } from '../activities/intent-event.ts'
import { navigate } from '../app/router.ts'
import '../locale/en/activities.ts'
import '../locale/en/solo.ts'
import '../locale/en/standings.ts'
import '../locale/en/run.ts'
import { formatRate, t } from '../locale/t.ts'
import { keepOffline } from '../solo/keep-offline.ts'
import { SoloMatch, type SoloSettings } from '../solo/solo-match.ts'
import { Occupied } from '../parts/quiet.ts'
import { roomLeft } from '../store/actions.ts'
import { isOver } from '../store/selectors.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { store } from '../store/store.ts'
import '../ui/activity-panel.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { belowStyles, MoreBelow } from '../ui/more-below.ts'
import { keepFocusInPhase } from '../ui/phase-focus.ts'
import '../ui/play-header.ts'
import { overPage } from './play-over.ts'
import { playStyles } from './play-styles.ts'
import { roomProfile } from './room-profile.ts'
import { brainChoice } from './brain-choice.ts'
import { troubleText, whereText } from './lab-texts.ts'
import { at } from '../net/base.ts'

@customElement('solo-screen')
export class SoloScreen extends LitElement {
  static override styles = [
    baseStyles,
    playStyles,
    belowStyles,
    css`
      /* The next phase is always in reach, below what the phase itself asks for. */
      .match {
        --under: var(--bar-height);
      }
      .bar {
        position: var(--stick);
        bottom: 0;
        z-index: 2;
        display: flex;
        gap: 8px;
        justify-content: flex-end;
        background: var(--paper);
        border-top: 1.5px solid var(--paper-deep);
        margin: 0 -16px;
        padding: 8px 16px;
      }
      .engine {
        padding: 12px 0;
      }
    `,
  ]

  @state() private match: SoloMatch | null = null
  @state() private starting = false
  @state() private failed = false
  readonly #state = new StoreWatch(this, (each) => each)

  constructor() {
    super()
    keepFocusInPhase(this, '.page')
    this.addController(new MoreBelow(this))
    this.addController(new Occupied({ isBusy: () => this.#isPlaying() }))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    keepOffline()
    roomLeft(store)
  }

  override disconnectedCallback(): void {
    void this.match?.end()
    roomLeft(store)
    super.disconnectedCallback()
  }

  override render() {
    const { view, skew } = this.#state.value
    return html`
      <play-header .view=${view} .skew=${skew} .line=${t('line.solo')} @leave=${() => navigate('/')}></play-header>
      <div
        class="page ${view !== null && !isOver(view) ? 'match' : ''}"
        tabindex="-1"
        @intent=${(event: IntentEvent) => void this.match?.play(event.detail)}
      >
        ${this.match === null || view === null ? this.#door() : this.#play(this.match, view)}
      </div>
    `
  }

  #door() {
    return html`<form class="stack" style="gap:20px" @submit=${this.#start}>
      <h1>${t('solo.title')}</h1>
      <p>${t('solo.text')}</p>
      <div>
        <label for="plan">${t('landing.plan')}</label>
        <select id="plan" name="plan">
          <option value="full">${t('solo.plan-full')}</option>
          <option value="run">${t('activity.run')}</option>
          <option value="flashcard">${t('activity.flashcard')}</option>
          <option value="pile-of-math">${t('activity.pile-of-math')}</option>
        </select>
      </div>
      ${brainChoice()} ${this.failed ? html`<p class="red" role="alert">${t('solo.failed')}</p>` : nothing}
      <button class="primary" aria-disabled=${this.starting}>
        ${this.starting ? t('solo.loading') : t('solo.start')}
      </button>
      <p><a href=${at('/')}>${t('app.home')}</a></p>
    </form>`
  }

  #play(match: SoloMatch, view: View) {
    const { words, racks } = this.#state.value
    if (isOver(view)) {
      return html`${overPage(view, words)}
        ${view.model.exams.length === 0 ? nothing : html`<div class="card" style="margin-top:16px">${roomProfile(view, 300)}</div>`}
        <button type="button" class="primary" style="margin-top:16px" @click=${this.#again}>${t('solo.again')}</button>`
    }
    return html`<activity-panel .view=${view} .words=${words} .racks=${racks} solo></activity-panel>
      <p class="engine soft small">
        ${engineText(match.engine)} <span role="status">${troubleText(match.engine?.trouble ?? null)}</span>
      </p>
      <div class="bar">
        <button type="button" @click=${() => void match.host({ kind: 'skip' })}>${t('solo.skip')}</button>
        <button type="button" class="yellow" @click=${() => void match.host({ kind: 'next' })}>
          ${t('solo.next')}
        </button>
      </div>`
  }

  /** A match without a server ends with its page. */
  #isPlaying(): boolean {
    const { view } = this.#state.value
    return this.starting || (this.match !== null && view !== null && !isOver(view))
  }

  async #start(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const form = new FormData(event.target)
    this.starting = true
    this.failed = false
    try {
      this.match = await SoloMatch.start(settingsOf(form), store)
    } catch {
      this.failed = true
    } finally {
      this.starting = false
    }
  }

  async #again(): Promise<void> {
    await this.match?.end()
    this.match = null
    roomLeft(store)
  }
}

function engineText(engine: SoloMatch['engine']): string {
  if (engine === null) return t('solo.engine-none')
  const { msPerStep } = engine
  const where = whereText(engine.name)
  return msPerStep === null ? t('solo.engine', { where }) : t('solo.engine-speed', { where, ms: formatRate(msPerStep) })
}

function settingsOf(form: FormData): SoloSettings {
  const plan = form.get('plan')
  const brain = form.get('brain') === 'small' ? 'small' : 'class'
  if (plan === 'run' || plan === 'flashcard' || plan === 'pile-of-math') return { plan: [plan], brain }
  return { plan: ['pile-of-math', 'flashcard', 'run'], brain }
}
