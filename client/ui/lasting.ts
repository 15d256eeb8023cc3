/** Tells an element when something has lasted for a while: what is over sooner needs no words. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export class Lasting implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #isOn: () => boolean
  readonly #ms: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #late = false

  constructor(host: ReactiveControllerHost, isOn: () => boolean, ms: number) {
    this.#host = host
    this.#isOn = isOn
    this.#ms = ms
    host.addController(this)
  }

  /** It is so, and has been for so long. */
  get value(): boolean {
    return this.#late
  }

  hostUpdate(): void {
    if (this.#isOn()) this.#timer ??= setTimeout(() => this.#turn(true), this.#ms)
    else {
      this.#forget()
      this.#late = false
    }
  }

  hostDisconnected(): void {
    this.#forget()
  }

  #turn(late: boolean): void {
    this.#late = late
    this.#host.requestUpdate()
  }

  #forget(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
