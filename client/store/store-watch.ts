/** Lit's way to the store: redraws its element when the chosen part of the state is another one. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ClientState } from './state.ts'
import { store } from './store.ts'

export class StoreWatch<T> implements ReactiveController {
  value: T
  readonly #host: ReactiveControllerHost
  readonly #select: (state: ClientState) => T
  #stop: (() => void) | null = null

  constructor(host: ReactiveControllerHost, select: (state: ClientState) => T) {
    this.#host = host
    this.#select = select
    this.value = select(store.state)
    host.addController(this)
  }

  hostConnected(): void {
    this.#stop = store.listen(() => this.#look())
    this.#look()
  }

  hostDisconnected(): void {
    this.#stop?.()
    this.#stop = null
  }

  #look(): void {
    const next = this.#select(store.state)
    if (Object.is(next, this.value)) return
    this.value = next
    this.#host.requestUpdate()
  }
}
