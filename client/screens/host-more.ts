/** Everything of the desk that is not needed all the time, behind one button. What cannot be undone asks first. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { HostCommand } from '../../shared/match/events.ts'
import type { View } from '../../shared/match/view-types.ts'
import '../locale/en/homeworks.ts'
import { t } from '../locale/t.ts'
import { wordOf } from '../net/api.ts'
import { at } from '../net/base.ts'
import { hostKey } from '../net/host-key.ts'
import { joinOrigin } from '../net/join-origin.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { wordHeard } from '../store/actions.ts'
import { isLobby, isOver } from '../store/selectors.ts'
import { store } from '../store/store.ts'
import '../ui/ask-dialog.ts'
import { openGlossary } from '../ui/ask-term.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { copyText } from '../ui/copy-text.ts'
import '../ui/language-choice.ts'
import '../ui/wide-dialog.ts'
import { CommandEvent } from './command-event.ts'
import './delete-room.ts'
import './host-move.ts'
import './host-plan.ts'
import './keeping-note.ts'
import './room-language.ts'

type Asking = 'skip' | 'end' | 'move' | 'renew'

@customElement('host-more')
export class HostMore extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .stack > button,
      .stack > a {
        width: 100%;
      }
      /* What cannot be undone stands by itself. */
      .apart {
        margin-top: 12px;
        padding-top: 20px;
        border-top: 2px solid var(--paper-deep);
      }
    `,
  ]

  @property({ attribute: false }) code = ''
  @property({ attribute: false }) view!: View
  /** Where the host's own wall opens. */
  @property({ attribute: false }) wall = ''
  @state() private open = false
  @state() private classOpen = false
  @state() private homeworkOpen = false
  @state() private asking: Asking | null = null
  /** There was no address to give away when somebody asked for it. */
  @state() private noNetwork = false

  override render() {
    return html`<button type="button" aria-haspopup="dialog" @click=${() => (this.open = true)}>
        ${t('desk.more')}
      </button>
      ${this.open ? this.#menu() : nothing} ${this.#question()} ${this.classOpen ? this.#class() : nothing}
      ${this.homeworkOpen ? this.#homework() : nothing}`
  }

  #menu() {
    const { code, view } = this
    const isPlaying = !isLobby(view) && !isOver(view)
    return html`<wide-dialog label=${t('desk.more-title')} @closed=${this.#close}>
      <div class="stack">
        ${isPlaying ? html`<button type="button" @click=${() => this.#ask('skip')}>${t('host.skip')}</button>` : nothing}
        ${
          isPlaying
            ? html`<details>
                <summary>${t('plan.change')}</summary>
                <host-plan .view=${view}></host-plan>
              </details>`
            : nothing
        }
        <button type="button" @click=${this.#copyJoin}>${t('host.copy-join')}</button>
        ${this.noNetwork ? html`<p role="alert">${t('address.none')}</p>` : nothing}
        <button type="button" @click=${() => this.#copy(new URL(this.wall, location.href).href)}>
          ${t('host.copy-wall')}
        </button>
        <button
          type="button"
          aria-pressed=${!view.named}
          aria-describedby="names-text"
          @click=${() => this.#do({ kind: 'names', shown: !view.named })}
        >
          ${t('host.no-names')}
        </button>
        <p class="soft small" id="names-text">${t('host.no-names-text')}</p>
        ${isLobby(view) ? nothing : html`<room-language .view=${view}></room-language>`}
        <button type="button" @click=${() => this.#ask('move')}>${t('move.title')}</button>
        <button type="button" @click=${() => this.#ask('renew')}>${t('renew.title')}</button>
        <button type="button" aria-haspopup="dialog" @click=${() => openGlossary(null)}>${t('terms.open')}</button>
        <a class="button" href=${at('/lessons')} target="_blank" rel="noopener">${t('lessons.link')} ↗</a>
        <button type="button" aria-haspopup="dialog" @click=${() => void this.#openClass()}>
          ${t('so-far.title')}
        </button>
        <button type="button" aria-haspopup="dialog" @click=${() => void this.#openHomework()}>
          ${t('give.title')}
        </button>
        <a class="button" href=${at(`/report/${code}`)}>${t('host.report')}</a>
        ${
          isPlaying
            ? html`<button type="button" class="danger" @click=${() => this.#ask('end')}>${t('host.end')}</button>`
            : nothing
        }
        <div class="stack apart">
          <delete-room .code=${code} .players=${view.players.joined}></delete-room>
          <keeping-note></keeping-note>
          <language-choice></language-choice>
        </div>
      </div>
    </wide-dialog>`
  }

  /** What the class has played and measured so far. */
  #class() {
    return html`<wide-dialog
      style="--dialog-width: 46rem"
      label=${t('so-far.title')}
      @closed=${() => (this.classOpen = false)}
    >
      <class-lessons .code=${this.code} .secret=${hostKey(this.code) ?? ''}></class-lessons>
    </wide-dialog>`
  }

  #homework() {
    return html`<wide-dialog
      style="--dialog-width: 46rem"
      label=${t('give.title')}
      @closed=${() => (this.homeworkOpen = false)}
    >
      <host-homework .code=${this.code} .plan=${this.view.plan}></host-homework>
    </wide-dialog>`
  }

  async #openHomework(): Promise<void> {
    this.#close()
    await lazyPart(() => import('./host-homework.ts'))
    this.homeworkOpen = true
  }

  async #openClass(): Promise<void> {
    this.#close()
    await lazyPart(() => import('./class-lessons.ts'))
    this.classOpen = true
  }

  #question() {
    const { asking } = this
    if (asking === null) return nothing
    const closed = () => (this.asking = null)
    if (asking === 'move') return html`<host-move .code=${this.code} @closed=${closed}></host-move>`
    const texts = {
      skip: [t('host.skip'), t('desk.skip-text'), t('host.skip')],
      end: [t('host.end'), t('desk.end-text'), t('host.end')],
      renew: [t('renew.title'), t('renew.text'), t('renew.yes')],
    } as const
    const [label, text, yes] = texts[asking]
    return html`<ask-dialog
      label=${label}
      text=${text}
      yes=${yes}
      ?danger=${asking === 'end'}
      @yes=${() => this.#yes(asking)}
      @closed=${closed}
    ></ask-dialog>`
  }

  #yes(asking: Exclude<Asking, 'move'>): void {
    if (asking === 'renew') this.dispatchEvent(new CustomEvent('renew'))
    else this.#do({ kind: asking })
  }

  #close(): void {
    this.open = false
    this.noNetwork = false
  }

  #ask(what: Asking): void {
    this.#close()
    this.asking = what
  }

  #do(command: HostCommand): void {
    this.dispatchEvent(new CommandEvent(command))
  }

  async #copyJoin(): Promise<void> {
    try {
      const origin = await joinOrigin(this.code)
      this.noNetwork = origin === null
      if (origin !== null) await this.#copy(`${origin}/join/${this.code}`)
    } catch (error) {
      wordHeard(store, wordOf(error))
    }
  }

  async #copy(text: string): Promise<void> {
    if (await copyText(text)) wordHeard(store, 'copied')
  }
}
