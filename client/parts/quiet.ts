/** Whether a page can be loaded anew at this moment without anybody losing anything, or being disturbed. */
import type { ReactiveController } from 'lit'
import { store } from '../store/store.ts'

export interface Occupation {
  /** What is done here would be lost. */
  readonly isBusy?: () => boolean
  /** Names what is going on, when the page may be loaded anew in between only; null: at any time. */
  readonly phase?: () => string | null
  /** Somebody works here who should not be interrupted between two taps. */
  readonly isDesk?: boolean
}

/** Whoever taps has not finished for so long, ms. */
const BETWEEN_TAPS_MS = 3_000

let occupation: Occupation = {}
let touched = 0

if ('document' in globalThis) {
  for (const event of ['pointerdown', 'keydown'] as const)
    addEventListener(event, () => (touched = performance.now()), { capture: true, passive: true })
}

/** A screen says how it is occupied, for as long as it is on. */
export class Occupied implements ReactiveController {
  readonly #mine: Occupation

  constructor(mine: Occupation) {
    this.#mine = mine
  }

  hostConnected(): void {
    occupation = this.#mine
  }

  hostDisconnected(): void {
    if (occupation === this.#mine) occupation = {}
  }
}

export function phaseNow(): string | null {
  return occupation.phase?.() ?? null
}

/** `begun`: the phase during which nothing may happen; null when the page cannot wait for its end. */
export function isQuiet(begun: string | null): boolean {
  const { sending, pending } = store.state
  const { isBusy, isDesk } = occupation
  if (sending > 0 || pending.length > 0 || isBusy?.() === true || isInHand()) return false
  if (isDesk === true && performance.now() - touched < BETWEEN_TAPS_MS) return false
  const phase = phaseNow()
  return begun === null || phase === null || phase !== begun || document.visibilityState === 'hidden'
}

/** Something is being typed, or a dialog is open. */
function isInHand(): boolean {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) {
    if (active.matches('modal-box')) return true
    active = active.shadowRoot.activeElement
  }
  if (active?.closest('modal-box, dialog[open]')) return true
  if (active instanceof HTMLInputElement) return isTyped(active) && active.value !== ''
  return active instanceof HTMLTextAreaElement && active.value !== ''
}

function isTyped({ type }: HTMLInputElement): boolean {
  return type === 'text' || type === 'search' || type === 'number'
}
