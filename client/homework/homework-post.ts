/**
 * Brings what was done to the teacher: at once where there is a network, else as soon as the device has one. What is sent has the
 * id of its run, so that it counts once, however often it goes out.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { ApiError } from '../net/api.ts'
import { sendResult } from '../net/homework.ts'
import { isRejectWord } from '../net/reject-of.ts'
import { onWakeUp } from '../net/wake-up.ts'
import { type KeptWork, keptWork, noteHeard } from './kept-work.ts'

/** A device may have a network for a while before it says so, ms. */
const AGAIN_MS = 20_000

export class HomeworkPost implements ReactiveController {
  readonly #idOf: () => string
  readonly #heard: (work: KeptWork | null) => void
  #isSending = false
  #clock: ReturnType<typeof setTimeout> | undefined
  #stopWaking = () => {}

  /** `heard`: what is kept has changed, because the server has answered. */
  constructor(host: ReactiveControllerHost, idOf: () => string, heard: (work: KeptWork | null) => void) {
    this.#idOf = idOf
    this.#heard = heard
    host.addController(this)
  }

  hostConnected(): void {
    this.#stopWaking = onWakeUp(() => void this.send())
    void this.send()
  }

  hostDisconnected(): void {
    this.#stopWaking()
    clearTimeout(this.#clock)
  }

  /** Nothing where all that is kept was heard. */
  async send(): Promise<void> {
    const id = this.#idOf()
    const work = keptWork(id)
    if (this.#isSending || work === null || work.refused !== null || work.heard >= work.stops.length) return
    clearTimeout(this.#clock)
    this.#isSending = true
    const { device, run, stops } = work
    try {
      await sendResult(id, { device, run, stops })
      this.#heard(noteHeard(id, run, stops.length, null))
    } catch (error) {
      const isFinal = error instanceof ApiError && error.isRefusal && !error.mayPass
      const word = isFinal && isRejectWord(error.word) ? error.word : null
      if (word === null) this.#clock = setTimeout(() => void this.send(), AGAIN_MS)
      else this.#heard(noteHeard(id, run, work.heard, word))
      return
    } finally {
      this.#isSending = false
    }
    // More may have been done meanwhile.
    await this.send()
  }
}
