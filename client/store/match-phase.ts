/** What goes on in the match of this page. */
import { isLobby, isOver } from './selectors.ts'
import { store } from './store.ts'

/** Its phase; null while nothing is asked of anybody. */
export function matchPhase(): string | null {
  const { view } = store.state
  return view === null || isLobby(view) || isOver(view) ? null : String(view.phase.number)
}
