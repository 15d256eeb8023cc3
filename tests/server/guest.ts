/** One browser's line to a real server, for tests: the real SDK, and every view, word and frame that arrived. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, type Room } from '@colyseus/sdk'
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { View } from '../../shared/match/view-types.ts'
import type { CreatedRoom, ExportedMatch } from '../../shared/protocol/http.ts'
import type { DeskNews, DoorNews, JoinOptions, Pushes, Receipt, Welcome } from '../../shared/protocol/messages.ts'
import type { RequestName } from '../../shared/protocol/requests.ts'
import { HeardViews, type ViewNews } from '../../shared/protocol/view-news.ts'
import { planned } from '../match/small-world.ts'

/** The body of POST /api/rooms; stops by their names are played as they were designed. */
export interface Asked {
  readonly plan?: readonly (string | PlannedStop)[]
  readonly [name: string]: unknown
}

/** Opens a room over http. */
export async function openRoom(port: number, { plan, ...asked }: Asked = {}): Promise<CreatedRoom> {
  const response = await fetch(`http://127.0.0.1:${port}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      brain: 'small',
      timers: null,
      ...(plan === undefined ? {} : { plan: plan.map(planned) }),
      ...asked,
    }),
  })
  if (response.status !== 201) throw new Error(`no room: ${await response.text()}`)
  return (await response.json()) as CreatedRoom
}

/** Everything the room has written down, as its host may export it. */
export async function eventsOf(port: number, { code, secret }: CreatedRoom): Promise<ExportedMatch['events']> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/rooms/${code}/export`, {
    headers: { 'x-host-secret': secret },
  })
  return ((await answer.json()) as ExportedMatch).events
}

/** With an answer that is given up goes what was new in it, ms: longer than any busy computer needs. */
const ANSWER_MS = 120_000

export class Guest {
  readonly room: Room
  readonly words: Pushes['word'][] = []
  /** Messages that arrived by themselves, those of them that brought a view, and answers to requests. */
  readonly counts = { pushes: 0, views: 0, receipts: 0 }
  readonly jobs: Pushes['lab']['job'][] = []
  welcome: Welcome | null = null
  news: DeskNews | null = null
  door: DoorNews | null = null
  walls: number | null = null
  view: View | null = null
  readonly #heard = new HeardViews()
  readonly closed: Promise<number>
  /** Every frame as it came over the socket. */
  readonly frames: Uint8Array[] = []
  #waiting: { readonly wanted: () => boolean; readonly found: () => void }[] = []

  constructor(room: Room) {
    this.room = room
    room.reconnection.enabled = false
    const dispatch = room.connection.events.onmessage
    Object.assign(room.connection.events, {
      onmessage: (event: MessageEvent<ArrayBuffer>) => {
        this.frames.push(new Uint8Array(event.data.slice(0)))
        dispatch?.(event)
      },
    })
    room.onMessage('*', () => {})
    room.onMessage<Pushes['welcome']>('welcome', (welcome) => this.#took(() => (this.welcome = welcome)))
    room.onMessage<Pushes['view']>('view', (news) => {
      this.counts.views += 1
      this.#took(() => this.#hear(news))
    })
    room.onMessage<Pushes['word']>('word', (word) => this.#took(() => this.words.push(word)))
    room.onMessage<Pushes['desk']>('desk', (news) => this.#took(() => (this.news = news)))
    room.onMessage<Pushes['door']>('door', (door) => this.#took(() => (this.door = door)))
    room.onMessage<Pushes['walls']>('walls', ({ open }) => this.#took(() => (this.walls = open)))
    room.onMessage<Pushes['lab']>('lab', ({ job }) => this.#took(() => this.jobs.push(job)))
    room.onMessage<Pushes['steer']>('steer', () => this.#took(() => {}))
    this.closed = new Promise((resolve) => room.onLeave((code) => resolve(code)))
  }

  /**
   * Joins, and waits for the welcome and the first view. Rejects with an error whose message is the word, and when the line
   * does not hold that long; comes again by
   * itself when many are at the door, as a page does.
   */
  static async join(port: number, code: string, options: JoinOptions, base = ''): Promise<Guest> {
    const guest = new Guest(await lineTo(`http://127.0.0.1:${port}${base}`, code, options))
    await Promise.race([
      guest.until(() => guest.welcome !== null && guest.view !== null),
      guest.closed.then((code) => {
        throw new Error(`the line closed with ${code} before the welcome`)
      }),
    ])
    return guest
  }

  /** `base`: path below which a proxy would show the server. */
  static player(port: number, code: string, name: string, team: string | null = null, base = ''): Promise<Guest> {
    return Guest.join(port, code, { as: 'player', name, team, visit: randomUUID() }, base)
  }

  /** The reject word, or null when it was done. Anything but a word is an error. */
  async ask(name: RequestName | 'tap', payload: unknown): Promise<string | null> {
    try {
      const receipt: Receipt = await this.room.request(name, payload, { timeout: ANSWER_MS })
      this.counts.receipts += 1
      this.#hear(receipt)
      this.#look()
      return null
    } catch (refused) {
      if (refused instanceof Error && 'reason' in refused) return String(refused.reason)
      throw refused
    }
  }

  /** Waits until something holds; looked at again after every message. */
  until(wanted: () => boolean): Promise<void> {
    return new Promise((found) => {
      this.#waiting.push({ wanted, found })
      this.#look()
    })
  }

  async leave(): Promise<void> {
    await this.room.leave()
  }

  /** The line breaks without a goodbye. */
  breakLine(): void {
    this.room.connection.close(4999)
  }

  #hear(news: ViewNews): void {
    this.view = this.#heard.take(news) ?? this.view
  }

  #took(note: () => unknown): void {
    this.counts.pushes += 1
    note()
    this.#look()
  }

  #look(): void {
    const ready = this.#waiting.filter(({ wanted }) => wanted())
    this.#waiting = this.#waiting.filter((waiting) => !ready.includes(waiting))
    for (const { found } of ready) found()
  }
}

/** When a page that waits at the door asks again, ms. */
const AGAIN_MS = 500

async function lineTo(endpoint: string, code: string, options: JoinOptions): Promise<Room> {
  for (;;) {
    try {
      return await new Client(endpoint).joinById(code, options)
    } catch (refused) {
      if (!(refused instanceof Error) || refused.message !== 'busy-door') throw refused
      await pause(AGAIN_MS)
    }
  }
}
