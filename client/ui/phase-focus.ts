/**
 * Who plays by keyboard or screen reader stands somewhere. When a phase, the next card or an answer takes that place away,
 * the focus moves to the start of what came instead, and not to nowhere.
 */
import type { LitElement } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import { store } from '../store/store.ts'
import { focused } from './focused.ts'

/** `start` selects what takes the focus, inside the host; it has `tabindex="-1"`. */
export function keepFocusInPhase(host: LitElement, start: string): void {
  let before = phaseOf(store.state.view)
  let stands: Element | null = null
  // A panel that knows a better place takes it in the frame before.
  const look = () =>
    requestAnimationFrame(() => {
      if (!isGone(stands)) return
      stands = null
      focusIfLost(host, start)
    })
  const note = () => {
    stands = focused() ?? stands
  }
  host.addEventListener('keydown', note)
  // What a panel changes by itself its host does not hear of.
  host.addEventListener('click', () => {
    note()
    look()
  })
  host.addController({
    hostUpdated: () => {
      const phase = phaseOf(store.state.view)
      if (phase === before) {
        look()
        return
      }
      before = phase
      focusIfLost(host, start)
    },
  })
}

/** Once everything is drawn again: if that took the focus away, it moves to `start` inside the host. */
export function focusIfLost(host: LitElement, start: string): void {
  // What is inside redraws after its host: the next frame has it all.
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    host.renderRoot.querySelector<HTMLElement>(start)?.focus({ preventScroll: true })
  })
}

/** Off the page, or no longer drawn. */
function isGone(element: Element | null): boolean {
  return element !== null && element.getClientRects().length === 0
}

function phaseOf(view: View | null): string {
  return view === null ? '' : `${view.stop} ${view.play?.phase ?? ''}`
}
