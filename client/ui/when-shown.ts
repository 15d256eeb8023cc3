/**
 * Holds a page back while the wall lets it come: whether everything that the phase shows stands on the wall by now. It has
 * the page drawn again at that moment.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import { untilShown } from '../store/selectors.ts'

export class WhenShown implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  /** Ask while drawing. `skew`: the doorman's clock less this page's, ms. */
  isShown(view: View, skew: number): boolean {
    const left = untilShown(view, skew, performance.now())
    clearTimeout(this.#timer)
    if (left > 0) this.#timer = setTimeout(() => this.#host.requestUpdate(), left)
    return left === 0
  }
}
