/**
 * Makes a box's content as large as it can be seen as a whole: `data-fit` on the box counts the steps down, which its styles
 * turn into sizes. What is still too high after the last step can be scrolled to.
 */
import type { ReactiveController } from 'lit'

/** The styles know as many. */
const FIT_STEPS = 5

export class FitHeight implements ReactiveController {
  readonly #find: () => HTMLElement | null
  readonly #sizes = new ResizeObserver(() => this.#fit())

  constructor(find: () => HTMLElement | null) {
    this.#find = find
  }

  hostUpdated(): void {
    this.#fit()
    const box = this.#find()
    // What comes later, such as a typeface, changes the size of the content and not of the box.
    if (box !== null) for (const each of [box, ...box.children]) this.#sizes.observe(each)
  }

  hostDisconnected(): void {
    this.#sizes.disconnect()
  }

  #fit(): void {
    const box = this.#find()
    if (box === null) return
    for (let step = 0; step <= FIT_STEPS; step++) {
      box.dataset['fit'] = String(step)
      if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return
    }
  }
}
