/**
 * Where phones find the server, for desk and wall, while they are open: a laptop changes its network in the middle of a lesson,
 * and what stands on the wall follows by itself. Which of several addresses is shown, the host chooses.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { Addresses } from '../../shared/protocol/http.ts'
import { t } from '../locale/t.ts'
import { pageOrigin } from '../net/base.ts'
import { chooseOrigin, chosenOf, isOpenToOthers, joinOrigins, typedAddress } from '../net/join-origin.ts'

/** How often the server is asked, ms. */
const askEvery = 3_000
/** For so long it is said that an address is new, ms. */
const newsFor = 60_000

interface Host extends ReactiveControllerHost {
  readonly code: string
}

export class JoinAddress implements ReactiveController {
  readonly #host: Host
  /** null until the server has answered. */
  #found: Addresses | null = isOpenToOthers() ? { phones: [pageOrigin()], doubtful: [] } : null
  #shown: string | null = null
  #changedAt = -Infinity
  #clock: ReturnType<typeof setTimeout> | undefined
  #connected = false

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  /** The address to show; null while none is known. */
  get origin(): string | null {
    return this.#found === null ? null : chosenOf(this.#host.code, this.#found)
  }

  /** All that the host may choose from. */
  get origins(): readonly string[] {
    return [...(this.#found?.phones ?? []), ...(this.#found?.doubtful ?? [])]
  }

  /** No phone can come: this computer is in no network. */
  get isAlone(): boolean {
    return this.#found !== null && this.origin === null
  }

  /** The address is another one than a moment ago, by no choice of the host's. */
  get isNew(): boolean {
    return performance.now() - this.#changedAt < newsFor
  }

  choose(origin: string): void {
    chooseOrigin(this.#host.code, origin)
    this.#changedAt = -Infinity
    this.#shown = this.origin
    this.#host.requestUpdate()
  }

  /** The one after it, and after the last the first: all that a wall has room for. */
  chooseNext(): void {
    const { origins, origin } = this
    const next = origins[(origins.findIndex((each) => each === origin) + 1) % origins.length]
    if (next !== undefined) this.choose(next)
  }

  hostConnected(): void {
    this.#connected = true
    window.addEventListener('storage', this.#chosenElsewhere)
    void this.#ask()
  }

  hostDisconnected(): void {
    this.#connected = false
    window.removeEventListener('storage', this.#chosenElsewhere)
    clearTimeout(this.#clock)
  }

  async #ask(): Promise<void> {
    // A server that is away says nothing about the network: what was known stays.
    const found = await joinOrigins().catch(() => this.#found)
    const wasNew = this.isNew
    this.#found = found
    const { origin } = this
    if (origin !== null && this.#shown !== null && origin !== this.#shown) this.#changedAt = performance.now()
    if (origin !== null) this.#shown = origin
    if (this.#connected) this.#clock = setTimeout(() => void this.#ask(), askEvery)
    if (wasNew || found !== null) this.#host.requestUpdate()
  }

  readonly #chosenElsewhere = (): void => {
    this.#shown = this.origin
    this.#host.requestUpdate()
  }
}

/** What there is to say about the address: that there is none, or that it is new. */
export function aboutAddress({ isAlone, isNew }: JoinAddress): TemplateResult {
  const word = isAlone ? html`<strong>${t('address.none')}</strong>` : isNew ? t('address.changed') : nothing
  return html`<p role="status">${word}</p>`
}

/** The host may show another one than is shown, if one is shown. */
export function hasOtherAddress({ origins, origin }: JoinAddress): boolean {
  return origins.some((each) => each !== origin)
}

/** Which of several addresses; nothing where there is but one. */
export function addressChoice(address: JoinAddress): TemplateResult | typeof nothing {
  const { origins, origin } = address
  if (!hasOtherAddress(address)) return nothing
  const chosen = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) address.choose(target.value)
  }
  return html`<label class="soft small">
    ${t('address.choose')}
    <select @change=${chosen}>
      ${origin === null ? html`<option disabled selected>${t('address.none-short')}</option>` : nothing}
      ${origins.map((each) => html`<option value=${each} .selected=${each === origin}>${typedAddress(each)}</option>`)}
    </select>
  </label>`
}
