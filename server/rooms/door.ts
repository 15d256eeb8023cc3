/**
 * Who waits at the door, and what the host has said. A page that waits asks again every few seconds; who asks no more has
 * gone. Nothing here is part of the match: after a restart everybody who still waits asks again.
 */
import type { SeatId } from '../../shared/match/types.ts'
import type { DoorNews, Waiting } from '../../shared/protocol/messages.ts'

/** Who has not asked for so long has gone, ms. On a slow network a page asks every five seconds. */
const GONE_MS = 20_000
/** A yes holds for so long, ms: until the page asks again, which a phone with its screen off does when it wakes up. */
const YES_MS = 600_000
/** A no holds for so long, ms, the first time; each further one twice as long as the one before. */
const NO_MS = 60_000
const LONGEST_NO_MS = 3_600_000
/** More than this many nobody looks through; the others move up. */
const MOST_SHOWN = 100
/** News are not sent more often, ms. */
const NEWS_MS = 250
const MOST_NOES = 1_000
/** A script that makes up more waits like the others, but unnoted. */
const MOST_WAITING = 500

/** Somebody at the door: `visit` is the hash of this arrival, `device` what else of theirs is known again. */
export interface Knock extends Omit<Waiting, 'id'> {
  readonly visit: string
  readonly device: string | null
}

interface Waiter {
  readonly knock: Knock
  readonly id: string
  heard: number
}

interface Yes {
  /** The one to take, null for a new one. */
  readonly seat: SeatId | null
  /** The name that the host saw: the yes is one to this name. */
  readonly name: string
  readonly until: number
}

export interface DoorEars {
  readonly now: () => number
  readonly changed: (news: DoorNews) => void
}

export class Door {
  readonly #ears: DoorEars
  readonly #waiting = new Map<string, Waiter>()
  /** By visit. */
  readonly #yes = new Map<string, Yes>()
  /** By device or visit. */
  readonly #no = new Map<string, { readonly until: number; readonly lasts: number }>()
  #count = 0
  #timer: NodeJS.Timeout | null = null
  #told = ''

  constructor(ears: DoorEars) {
    this.#ears = ears
  }

  /** Notes that somebody waits; false when the host has said no. */
  wait(knock: Knock): boolean {
    const now = this.#ears.now()
    const refused = [knock.visit, knock.device].some((key) => key !== null && (this.#no.get(key)?.until ?? 0) > now)
    if (refused) return false
    const before = this.#waiting.get(knock.visit)
    if (before === undefined && this.#waiting.size >= MOST_WAITING) return true
    this.#waiting.set(knock.visit, { knock, id: before?.id ?? `k${++this.#count}`, heard: now })
    this.#look()
    return true
  }

  /** They are in, or want nothing more. */
  gone(visit: string): void {
    if (this.#waiting.delete(visit)) this.#look()
  }

  /** The seat that the host has said yes to, null for a new one; undefined when to nothing. */
  yes(visit: string): SeatId | null | undefined {
    return this.#yesTo(visit)?.seat
  }

  /** The name that the host has said yes to. */
  yesName(visit: string): string | undefined {
    return this.#yesTo(visit)?.name
  }

  /** A yes of the host still holds: whoever it was said to may come back with it. */
  get isExpecting(): boolean {
    return [...this.#yes.values()].some(({ until }) => until >= this.#ears.now())
  }

  #yesTo(visit: string): Yes | undefined {
    const yes = this.#yes.get(visit)
    return yes === undefined || yes.until < this.#ears.now() ? undefined : yes
  }

  /** One of those who wait; for `all`, all who are simply new. */
  find(who: string): Knock[] {
    const waiting = [...this.#waiting.values()]
    const meant = waiting.filter(({ id, knock }) => (who === 'all' ? knock.why === 'new' : id === who))
    return meant.map(({ knock }) => knock)
  }

  letIn({ visit, name }: Knock, seat: SeatId | null): void {
    const now = this.#ears.now()
    for (const [key, { until }] of this.#yes) if (until < now) this.#yes.delete(key)
    this.#yes.set(visit, { seat, name, until: now + YES_MS })
    this.gone(visit)
  }

  turnAway({ visit, device }: Knock): void {
    const now = this.#ears.now()
    for (const key of new Set([visit, device ?? visit])) {
      const lasts = Math.min(LONGEST_NO_MS, 2 * (this.#no.get(key)?.lasts ?? NO_MS / 2))
      this.#no.delete(key)
      this.#no.set(key, { until: now + lasts, lasts })
    }
    for (const [key] of [...this.#no].slice(0, Math.max(0, this.#no.size - MOST_NOES))) this.#no.delete(key)
    this.gone(visit)
  }

  news(): DoorNews {
    const waiting = [...this.#waiting.values()].map(({ id, knock: { visit: _v, device: _d, ...rest } }) => ({
      id,
      ...rest,
    }))
    return { waiting: waiting.slice(0, MOST_SHOWN), more: Math.max(0, waiting.length - MOST_SHOWN) }
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Tells the host soon, and looks again as long as somebody waits. */
  #look(): void {
    if (this.#timer !== null) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      const gone = this.#ears.now() - GONE_MS
      for (const [visit, { heard }] of this.#waiting) if (heard < gone) this.#waiting.delete(visit)
      const news = this.news()
      const text = JSON.stringify(news)
      if (text !== this.#told) this.#ears.changed(news)
      this.#told = text
      if (this.#waiting.size > 0) this.#look()
    }, NEWS_MS)
  }
}
