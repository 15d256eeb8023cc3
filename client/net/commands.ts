/**
 * Everything a person asks of the room. Every receipt brings what is new for the asker; every "no" is a word on this
 * person's screen. What is tapped while there is no line is kept, said so, and sent when it is back.
 */
import type { Tap } from '../../shared/match/play.ts'
import type { HostCommand } from '../../shared/match/events.ts'
import type { Receipt } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { Rekey, Requests, SentTap } from '../../shared/protocol/requests.ts'
import { requestAnswered, requestSent, tapped, tapSettled, wordHeard } from '../store/actions.ts'
import type { Store } from '../store/store.ts'
import type { Connection } from './connection.ts'
import { ANSWER_MS, Outbox } from './outbox.ts'
import { rejectOf } from './reject-of.ts'
import type { Views } from './views.ts'

/** These tell of a moment that is over. To a tap that had to wait for the line they mean that it came too late. */
const timely: ReadonlySet<RejectWord> = new Set<RejectWord>(['not-now', 'after-the-bell', 'unknown-task'])

export class Commands {
  readonly #connection: Connection
  readonly #store: Store
  readonly #views: Views
  readonly #outbox: Outbox

  constructor(connection: Connection, store: Store, views: Views) {
    this.#connection = connection
    this.#store = store
    this.#views = views
    this.#outbox = new Outbox(() => connection.room)
  }

  /** A tap in the running stop: pending until the room has answered. */
  async play(tap: Tap, instead = false): Promise<void> {
    // Of votes that are changed while there is no line only the last one is meant.
    if (instead) this.#outbox.withdraw(({ payload }) => isLike(payload, tap))
    tapped(this.#store, tap)
    tapSettled(this.#store, tap, await this.#ask('play', tap))
  }

  /** The line is back: what has no answer goes out now, in the order it was tapped. */
  sendAgain(): void {
    this.#outbox.sendAgain()
  }

  /** Would like another match. */
  async wishAgain(): Promise<void> {
    await this.#ask('again', {})
  }

  /** Likes a sentence of the class's released model, or does not. */
  async thumb(thumb: Requests['thumb']): Promise<void> {
    await this.#ask('thumb', thumb)
  }

  async changeTeam(team: string): Promise<void> {
    await this.#ask('team', { team })
  }

  /** A step is meant for the phase that the host sees: it ends no other, however late it arrives. */
  async host(command: HostCommand): Promise<void> {
    const isStep = command.kind === 'next' || command.kind === 'skip'
    const phase = this.#store.state.view?.phase.number
    await this.#ask('host', isStep ? { ...command, phase } : command)
  }

  /** The host's answer to somebody at the door. */
  async door(answer: Requests['door']): Promise<void> {
    await this.#ask('door', answer)
  }

  /**
   * The host's browser speaks of its lab; a word is an answer for the lab, not for the screen. What is new in the receipt is
   * for the screen: the room counts it as told. Nothing is sent again: by then the job is somebody else's.
   */
  async lab<K extends 'labReady' | 'labProgress' | 'labDone' | 'labFailed'>(
    name: K,
    payload: Requests[K],
  ): Promise<boolean> {
    const room = this.#connection.room
    if (room === null) return false
    try {
      this.#views.take(room, await room.request<Requests[K], Receipt>(name, payload, { timeout: ANSWER_MS }))
      return true
    } catch {
      return false
    }
  }

  /** Gives the desk another key. 'lost': nobody knows whether the room has it. */
  async rekey(key: string): Promise<'done' | 'lost' | RejectWord> {
    const room = this.#connection.room
    if (room === null) return 'lost'
    try {
      this.#views.take(room, await room.request<Rekey, Receipt>('rekey', { key }, { timeout: ANSWER_MS }))
      return 'done'
    } catch (error) {
      return rejectOf(error) ?? 'lost'
    }
  }

  /** Whether it is done. */
  async #ask(name: SentTap['name'], payload: unknown): Promise<boolean> {
    if (this.#connection.room === null) {
      const isKept = !this.#outbox.isFull
      wordHeard(this.#store, isKept ? 'sent-later' : 'not-sent')
      // The host's second tap on the same button, out of impatience, is not a second command.
      const text = JSON.stringify(payload)
      const isTwice = (tap: SentTap) => tap.name === 'host' && JSON.stringify(tap.payload) === text
      if (!isKept || this.#outbox.waits(isTwice)) return false
    }
    requestSent(this.#store)
    const answer = await this.#outbox.send(name, payload)
    requestAnswered(this.#store)
    if (answer === null) return false
    const isRefused = 'word' in answer
    if (isRefused) wordHeard(this.#store, answer.late && timely.has(answer.word) ? 'too-late' : answer.word)
    else this.#views.take(answer.room, answer.receipt)
    return !isRefused
  }
}

function isLike(payload: unknown, { stop, ask }: Tap): boolean {
  if (typeof payload !== 'object' || payload === null) return false
  return 'stop' in payload && payload.stop === stop && 'ask' in payload && payload.ask === ask
}
