/** Waits for the store to hold something: no clock, only its own news. */
import type { ClientState } from '../../../client/store/state.ts'
import type { Store } from '../../../client/store/store.ts'

/** Resolves with the state as soon as it fits; the test's own time limit is the only other way out. */
export function until(store: Store, fits: (state: ClientState) => boolean): Promise<ClientState> {
  return new Promise((resolve) => {
    const stop = store.listen(look)
    function look(): void {
      if (!fits(store.state)) return
      stop()
      resolve(store.state)
    }
    look()
  })
}
