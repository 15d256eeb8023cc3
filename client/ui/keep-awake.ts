/**
 * Keeps this device's screen on while an element is there and in sight. Browsers take the lock away from a page that is
 * hidden, and give it to secure pages only: elsewhere, or when a battery is low, the screen goes dark as it always does.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export class KeepAwake implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #lock: WakeLockSentinel | null = null
  #connected = false
  /** The browser has said no, or has no such lock. */
  #refused = false

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /** This screen may go dark while somebody looks at it. */
  get mayGoDark(): boolean {
    return this.#refused
  }

  hostConnected(): void {
    this.#connected = true
    document.addEventListener('visibilitychange', this.#ask)
    this.#ask()
  }

  hostDisconnected(): void {
    this.#connected = false
    document.removeEventListener('visibilitychange', this.#ask)
    void this.#lock?.release()
    this.#lock = null
  }

  readonly #ask = (): void => {
    if (document.visibilityState === 'visible' && this.#lock?.released !== false) void this.#take()
  }

  async #take(): Promise<void> {
    const lock = await request()
    if (!this.#connected) await lock?.release()
    else this.#lock = lock
    const refused = lock === null
    if (refused === this.#refused) return
    this.#refused = refused
    this.#host.requestUpdate()
  }
}

/** Null where it cannot be had. Plain http pages have no `wakeLock`, whatever the types say. */
async function request(): Promise<WakeLockSentinel | null> {
  const { wakeLock } = navigator as Partial<Pick<Navigator, 'wakeLock'>>
  try {
    return (await wakeLock?.request('screen')) ?? null
  } catch {
    return null
  }
}
