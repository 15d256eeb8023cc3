/** Holds the one state value and tells listeners when it was replaced. */
import { emptyState, type ClientState } from './state.ts'

export class Store {
  #state: ClientState = emptyState
  readonly #listeners = new Set<() => void>()

  get state(): ClientState {
    return this.#state
  }

  replace(patch: Partial<ClientState>): void {
    this.#state = { ...this.#state, ...patch }
    for (const listener of this.#listeners) listener()
  }

  /** Returns the way to stop listening. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** The page's own store. */
export const store = new Store()
