/**
 * The shell: chooses the screen for the address, loads its code on demand, moves the focus and the title with it,
 * and keeps the room's words to this person on top of everything.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js'
import { baseStyles } from '../ui/base-styles.ts'
import '../locale/en/reject.ts'
import '../locale/en/room.ts'
import { hearOfLanguage, isSpeaking } from '../locale/speak.ts'
import { t } from '../locale/t.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { store } from '../store/store.ts'
import '../ui/part-note.ts'
import '../ui/word-note.ts'
import { roomSpeaks, speakOn } from './page-language.ts'
import { navigate, routeHere, type Route } from './router.ts'
import { at, within } from '../net/base.ts'

const screens: Readonly<Record<Exclude<Route['screen'], 'lost'>, () => Promise<unknown>>> = {
  landing: () => lazyPart(() => import('../screens/landing-screen.ts')),
  join: () => lazyPart(() => import('../screens/join-screen.ts')),
  play: () => lazyPart(() => import('../screens/play-screen.ts')),
  host: () => lazyPart(() => import('../screens/host-screen.ts')),
  projector: () => lazyPart(() => import('../screens/projector-screen.ts')),
  solo: () => lazyPart(() => import('../screens/solo-screen.ts')),
  bench: () => lazyPart(() => import('../screens/bench-screen.ts')),
  check: () => lazyPart(() => import('../screens/check-screen.ts')),
  homework: () => lazyPart(() => import('../screens/homework-screen.ts')),
  homeworks: () => lazyPart(() => import('../screens/homeworks-screen.ts')),
  plan: () => lazyPart(() => import('../screens/plan-screen.ts')),
  lessons: () => lazyPart(() => import('../screens/lessons-screen.ts')),
  school: () => lazyPart(() => import('../screens/school-screen.ts')),
  report: () => lazyPart(() => import('../screens/report-screen.ts')),
}

@customElement('app-shell')
export class AppShell extends LitElement {
  static override styles = [
    baseStyles,
    css`
      main {
        min-height: 100dvh;
      }
      main:focus {
        outline: none;
      }
      .lost,
      .loading {
        padding: 48px 20px;
        max-width: 640px;
        margin: 0 auto;
      }
      .skip {
        position: absolute;
        inset-inline-start: -999px;
      }
      .skip:focus {
        inset-inline-start: 8px;
        top: 8px;
        z-index: 10;
      }
      @media print {
        main {
          min-height: 0;
        }
        part-note,
        word-note {
          display: none;
        }
      }
    `,
  ]

  @state() private route: Route = routeHere()
  @state() private loaded = new Set<Route['screen']>()
  @state() private failed = false
  /** Times that the page has begun to say things in another language; null: it does not yet know how to say anything. */
  @state() private told: number | null = null
  #stopHearing: (() => void)[] = []

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('popstate', this.#moved)
    this.addEventListener('click', this.#followLink)
    this.#stopHearing = [
      hearOfLanguage(this.#sayAnew),
      store.listen(() => {
        if (store.state.view !== null) roomSpeaks(store.state.view.language)
      }),
    ]
    void this.#load()
  }

  override disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#moved)
    for (const stop of this.#stopHearing) stop()
    super.disconnectedCallback()
  }

  override render() {
    if (this.told === null) return html`<part-note></part-note>`
    // All of it anew: texts are said where they are drawn, and what a screen must not lose is not kept in it.
    return keyed(
      this.told,
      html`
        <part-note></part-note>
        <main id="main" tabindex="-1">${this.#screen()}</main>
        <word-note></word-note>
      `,
    )
  }

  #screen() {
    const { screen } = this.route
    if (screen === 'lost') {
      return html`<div class="lost stack">
        <h1>${t('app.lost-title')}</h1>
        <p>${t('app.lost-text')}</p>
        <p><a href=${at('/')}>${t('app.home')}</a></p>
      </div>`
    }
    if (this.failed) return html`<p class="loading" role="alert">${t('part.broken')}</p>`
    if (!this.loaded.has(screen)) return html`<p class="loading">${t('app.loading')}</p>`
    const tag = unsafeStatic(`${screen}-screen`)
    const code = 'code' in this.route ? this.route.code : null
    if (this.route.screen === 'lessons') return html`<lessons-screen .stop=${this.route.stop}></lessons-screen>`
    if (this.route.screen === 'school') return html`<school-screen .page=${this.route.page}></school-screen>`
    if (this.route.screen === 'homework')
      return keyed(this.route.id, html`<homework-screen .homework=${this.route.id}></homework-screen>`)
    // Another room is another screen: nothing of the last one may stay. The way in asks for a room, and then is in it.
    return keyed(
      screen === 'join' ? screen : `${screen} ${code}`,
      staticHtml`<${tag} .code=${code ?? nothing}></${tag}>`,
    )
  }

  readonly #moved = (): void => {
    this.route = routeHere()
    this.failed = false
    void this.#load()
    void this.updateComplete.then(() => this.#focusMain())
    window.scrollTo(0, 0)
  }

  readonly #sayAnew = (): void => {
    if (this.told === null) return
    this.told += 1
    document.title = this.#title()
    const hadFocus = document.activeElement === this
    if (hadFocus) void this.updateComplete.then(() => this.#focusMain())
  }

  #focusMain(): void {
    this.renderRoot.querySelector('main')?.focus({ preventScroll: true })
  }

  async #load(): Promise<void> {
    const { screen } = this.route
    const isRoom = screen === 'join' || screen === 'play' || screen === 'projector'
    if (!isRoom) roomSpeaks(null)
    const begin = () => {
      this.told ??= 0
      document.title = this.#title()
    }
    const spoken = speakOn(screen)
    if (isSpeaking()) begin()
    else void spoken.then(begin)
    if (screen === 'lost') return
    try {
      await screens[screen]()
      this.loaded = new Set(this.loaded).add(screen)
    } catch {
      this.failed = true
    }
  }

  #title(): string {
    const { route } = this
    if (route.screen === 'host') return t('title.host', { code: route.code })
    if (route.screen === 'projector') return t('title.projector', { code: route.code })
    if (route.screen === 'report') return t('title.report', { code: route.code })
    return t(`title.${route.screen}`)
  }

  /** Links inside the app change the screen without a new page. */
  readonly #followLink = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    if (link === undefined || link.origin !== location.origin || link.target !== '' || link.hasAttribute('download'))
      return
    const path = within(link.pathname)
    if (path === null) return
    event.preventDefault()
    navigate(path + link.hash)
  }
}
