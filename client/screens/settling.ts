/**
 * A button that does something else in every phase rests for a moment whenever its meaning has changed: the second press of
 * a double click, an impatient one that the bell has overtaken, or a key that is held down was meant for what it was before.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Longer than a double click takes, and about as long as anybody needs to see that it is another button now, ms. */
const SETTLE_MS = 500

export class Settling implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #phase: number | null = null
  #words: string | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #isNew = false

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    this.#isNew = false
    this.#phase = null
    this.#words = null
  }

  /**
   * Asked while the button is drawn: the phase that its press ends, and the words for what it does there, null until they
   * have come. The first phase of all is nobody's second press; words that come late say what the press meant all along.
   */
  isNew(phase: number, words: string | null): boolean {
    const isSame = phase === this.#phase && (words === this.#words || this.#words === null || words === null)
    const isFirst = this.#phase === null
    this.#phase = phase
    this.#words = words
    if (isSame) return this.#isNew
    this.#isNew = !isFirst
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#isNew = false
      this.#host.requestUpdate()
    }, SETTLE_MS)
    return this.#isNew
  }
}
