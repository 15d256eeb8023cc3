/**
 * A room that nobody is in goes to sleep after a while: it leaves the memory, not the store, and wakes from its log when
 * somebody asks for it. A server that runs for a school year would keep every room that was ever left otherwise.
 */
export interface Sleeper {
  /** How long nobody must have been there, ms. */
  readonly afterMs: number
  readonly isEmpty: () => boolean
  /** Something would be lost: a code that was shown, a yes at the door. It is waited for. A training goes on afterwards. */
  readonly isBusy: () => boolean
  readonly fallAsleep: () => void
}

export class Sleep {
  readonly #sleeper: Sleeper
  #timer: NodeJS.Timeout | null = null
  #isDeep = false

  constructor(sleeper: Sleeper) {
    this.#sleeper = sleeper
  }

  /** It has fallen asleep, and nobody has come since. */
  get isDeep(): boolean {
    return this.#isDeep
  }

  /** Somebody has come or gone. */
  look(): void {
    this.stop()
    this.#isDeep = false
    if (this.#sleeper.isEmpty()) this.#timer = setTimeout(() => this.#tryTo(), this.#sleeper.afterMs)
  }

  /** Its memory is wanted: it sleeps now, unless something would be lost. */
  hurry(): void {
    this.stop()
    this.#tryTo()
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #tryTo(): void {
    if (!this.#sleeper.isEmpty()) return
    if (this.#sleeper.isBusy()) return this.look()
    this.#isDeep = true
    this.#sleeper.fallAsleep()
  }
}
