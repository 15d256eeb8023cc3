/** Before the lesson: what works on this device and in this network, line by line, each one measured just now. */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { askServer, measures } from '../check/measure.ts'
import { type CheckName, checkNames, type Outcome } from '../check/outcome.ts'
import '../locale/en/check.ts'
import '../locale/en/host.ts'
import { t } from '../locale/t.ts'
import { at } from '../net/base.ts'
import { joinOrigins } from '../net/join-origin.ts'
import { drawVisit } from '../net/visit.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { checkStyles } from './check-styles.ts'
import { qrCode } from './join-poster.ts'

/** How often it is asked whether a phone has come, ms. */
const askEvery = 3_000
const signs = { good: '✓', bad: '✗', open: '?' } as const

@customElement('check-screen')
export class CheckScreen extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .qr {
        width: 180px;
        height: 180px;
      }
    `,
    checkStyles,
  ]

  @state() private outcomes: Partial<Record<CheckName, Outcome>> = {}
  @state() private running = false
  @state() private origin: string | null = null
  readonly #visit = drawVisit()
  #ticker: ReturnType<typeof setInterval> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    joinOrigins().then(
      ({ phones }) => (this.origin = phones[0] ?? null),
      // Its own line says that the server is away.
      () => {},
    )
    this.#ticker = setInterval(() => void this.#look(), askEvery)
    void this.#run()
  }

  override disconnectedCallback(): void {
    clearInterval(this.#ticker)
    super.disconnectedCallback()
  }

  override render() {
    const bad = checkNames.filter((name) => this.outcomes[name]?.verdict === 'bad')
    return html`<div class="page stack">
      <h1>${t('check.title')}</h1>
      <p class="plain-words">${t('check.text')}</p>
      <p role="status">
        <strong
          >${this.running ? t('check.running') : bad.length === 0 ? t('check.all-good') : t('check.some-bad', { count: bad.length })}</strong
        >
      </p>
      <ul class="rows">
        ${checkNames.map((name) => this.#row(name, this.outcomes[name]))}
      </ul>
      <div class="row tools">
        <button type="button" ?disabled=${this.running} @click=${this.#run}>${t('check.again')}</button>
        <button type="button" @click=${() => window.print()}>${t('check.print')}</button>
      </div>
      <p class="tools"><a href=${at('/')}>${t('app.home')}</a></p>
    </div>`
  }

  #row(name: CheckName, outcome: Outcome | undefined): TemplateResult {
    const verdict = outcome?.verdict ?? null
    const isWaiting = name === 'address' && verdict === 'open' && this.origin !== null
    return html`<li class="card ${verdict ?? ''}">
      <span class="sign" aria-hidden="true">${verdict === null ? '…' : signs[verdict]}</span>
      <div>
        <h2>
          ${t(`check.name-${name}`)}
          <span class="word">${verdict === null ? t('check.running') : t(`check.${verdict}`)}</span>
        </h2>
        ${outcome === undefined ? nothing : html`<p>${outcome.measured}</p>`}
        ${outcome === undefined || outcome.advice === '' ? nothing : html`<p>${outcome.advice}</p>`}
        ${isWaiting ? qrCode(`${this.origin}/check`) : nothing}
      </div>
    </li>`
  }

  readonly #run = async (): Promise<void> => {
    if (this.running) return
    this.running = true
    this.outcomes = {}
    const server = await askServer(this.#visit).catch(() => null)
    // The engine comes last: it would slow down every other line.
    for (const name of [...checkNames.filter((each) => each !== 'engine'), 'engine' as const]) {
      const outcome = await measures[name](server)
      this.outcomes = { ...this.outcomes, [name]: outcome }
    }
    this.running = false
  }

  /** Whether somebody has found the server meanwhile. */
  async #look(): Promise<void> {
    if (this.running || this.outcomes.address?.verdict !== 'open') return
    const server = await askServer(this.#visit).catch(() => null)
    if (server !== null && !this.running) this.outcomes = { ...this.outcomes, address: await measures.address(server) }
  }
}
