/** What this is, in ten seconds, and three ways in. Hosting takes one tap: the room opens with sensible settings. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { navigate } from '../app/router.ts'
import { t } from '../locale/t.ts'
import { createRoom, wordOf } from '../net/api.ts'
import { at } from '../net/base.ts'
import { givenHomework } from '../net/given-homework.ts'
import { keepHostKey } from '../net/host-key.ts'
import { hostedRooms } from '../net/hosted-rooms.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { Occupied } from '../parts/quiet.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { linkFoldStyles } from '../ui/fold.ts'
import '../ui/language-choice.ts'
import '../ui/theme-choice.ts'
import { forTheDoor } from '../take-home/model-field.ts'
import { landingHill } from './landing-hill.ts'
import { readRoomOptions, roomOptions } from './room-options.ts'

@customElement('landing-screen')
export class LandingScreen extends LitElement {
  static override styles = [
    baseStyles,
    linkFoldStyles,
    css`
      header {
        background: var(--bar);
        color: var(--on-bar);
        padding: clamp(8px, 2vw, 14px) 20px;
        font-weight: 800;
        font-size: 1.25rem;
      }
      .hero {
        display: block;
        width: 100%;
        aspect-ratio: 3;
        min-height: 104px;
        max-height: 44vh;
        border-bottom: var(--line);
      }
      .page {
        max-width: 1080px;
        margin: 0 auto;
        padding: clamp(16px, 3vw, 24px) 20px 32px;
      }
      h1 {
        font-size: clamp(1.625rem, 4.4vw, 3.25rem);
        line-height: 1.05;
        font-weight: 800;
      }
      .lead {
        font-size: clamp(1.0625rem, 2vw, 1.3rem);
        max-width: 62ch;
      }
      .ways {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
        gap: clamp(10px, 3vw, 14px);
        margin-top: 12px;
      }
      .way {
        flex-direction: column;
        align-items: flex-start;
        justify-content: flex-start;
        text-align: start;
        padding: clamp(10px, 3vw, 18px) 20px;
        gap: 4px;
        border-radius: 16px;
        font-weight: 500;
        width: 100%;
        transition: translate var(--quick) var(--ease);
      }
      .way:hover:not([aria-disabled='true']) {
        translate: 0 -2px;
        box-shadow: var(--depth);
      }
      .way strong {
        font-size: clamp(1.25rem, 4vw, 1.5rem);
        font-weight: 800;
      }
      details {
        margin-top: 8px;
      }
      summary {
        font-weight: 700;
      }
      .options {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
        gap: 16px;
      }
      footer {
        border-top: 2px solid var(--paper-deep);
        margin-top: 24px;
        padding-top: 16px;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 24px;
      }
      .target {
        display: inline-flex;
        align-items: center;
        min-height: var(--target);
        font-weight: 700;
      }
      .links {
        display: flex;
        flex-wrap: wrap;
        gap: 0 24px;
      }
      .options label {
        display: block;
        margin-bottom: 4px;
      }
      .options .check {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: var(--target);
      }
      .check input {
        width: 24px;
        height: 24px;
        accent-color: var(--ink);
        flex: none;
      }
    `,
  ]

  @state() private opening = false
  /** Title of a text that is played instead of a world. */
  @state() private ownText: string | null = null

  constructor() {
    super()
    this.addController(new Occupied({ isDesk: true, isBusy: () => this.opening }))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // Most visitors have hosted nothing.
    if (hostedRooms().length > 0) lazyPart(() => import('./my-rooms.ts'), { isQuiet: true }).catch(() => {})
  }

  override render() {
    return html`
      <header>${t('app.name')}</header>
      ${landingHill()}
      <div class="page stack">
        <h1>${t('landing.headline')}</h1>
        <p class="lead">${t('landing.text')}</p>
        <div class="ways">
          <button type="button" class="way yellow" aria-disabled=${this.opening} @click=${this.#host}>
            <strong>${t('landing.host')}</strong>
            <span>${this.opening ? t('landing.opening') : t('landing.host-text')}</span>
          </button>
          <a class="way button" href=${at('/join')}>
            <strong>${t('landing.join')}</strong>
            <span>${t('landing.join-text')}</span>
          </a>
          <a class="way button" href=${at('/solo')}>
            <strong>${t('landing.solo')}</strong>
            <span>${t('landing.solo-text')}</span>
          </a>
        </div>
        <my-rooms></my-rooms>
        <details>
          <summary>${t('landing.options')}</summary>
          <form class="options card" @submit=${this.#host}>${roomOptions(this.ownText)}</form>
        </details>
        <details class="own" @toggle=${this.#textOpened}>
          <summary>${t('landing.own-text')}</summary>
          <div class="card stack">
            <own-text-box
              @own-text=${({ detail }: CustomEvent<string | null>) => (this.ownText = detail)}
            ></own-text-box>
            <button type="button" class="yellow" aria-disabled=${this.opening} @click=${this.#host}>
              ${this.opening ? t('landing.opening') : t('landing.host')}
            </button>
          </div>
        </details>
        <p class="links">
          <a class="target" href=${at('/plan')}>${t('plan.title')}</a>
          ${
            givenHomework().length === 0
              ? nothing
              : html`<a class="target" href=${at('/homeworks')}>${t('landing.homeworks')}</a>`
          }
          <a class="target" href=${at('/lessons')}>${t('lessons.link')}</a>
        </p>
        <footer>
          <p class="soft small">${t('landing.measured')} ${t('landing.licence')}</p>
          <a class="target" href=${at('/school/privacy')}>${t('school.privacy')}</a>
          <a class="target" href=${at('/school/accessibility')}>${t('school.accessibility')}</a>
          <a class="target" href=${at('/check')}>${t('landing.check')}</a>
          <a class="target" href=${at('/bench')}>${t('landing.bench')}</a>
          <language-choice></language-choice>
          <theme-choice></theme-choice>
        </footer>
        ${this.opening ? html`<p class="quiet" role="status">${t('landing.opening')}</p>` : nothing}
      </div>
    `
  }

  readonly #textOpened = (): void => {
    lazyPart(() => import('../own-text/own-text-box.ts')).catch(() => wordHeard(store, 'no-server'))
  }

  async #host(event: Event): Promise<void> {
    event.preventDefault()
    const form = this.renderRoot.querySelector('form')
    if (form === null || this.opening) return
    const box = this.renderRoot.querySelector('own-text-box')
    const text = (await box?.take?.()) ?? 'none'
    if (text === 'trouble') {
      this.renderRoot.querySelector('details.own')?.setAttribute('open', '')
      await box?.showTrouble()
      return
    }
    const model = this.renderRoot.querySelector('model-field')?.take() ?? null
    this.opening = true
    try {
      const own = { ...(text !== 'none' && { text }), ...(model !== null && { model: forTheDoor(model) }) }
      const room = await createRoom({ ...readRoomOptions(new FormData(form)), ...own })
      keepHostKey(room.code, room.secret)
      navigate(`/host/${room.code}`)
    } catch (error) {
      wordHeard(store, wordOf(error))
    } finally {
      this.opening = false
    }
  }
}
