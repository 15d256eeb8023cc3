/**
 * Who was idle when. A seat is busy while it reads words that it has not read yet, at a reader's speed, and while it does
 * something that its own view asks of it and that it has not done: thinking and tapping. At any other time it is idle:
 * nothing on its own view is left for it to do or to see.
 */
export type Role = 'driver' | 'member' | 'spectator'

/** Where a seat is: a stop of the plan, its phase, and what the seat is in it. */
export interface Place {
  readonly stop: string
  readonly phase: string
  readonly role: Role
}

export interface Row extends Place {
  readonly seats: number
  /** Mean over its seats of the time spent there. */
  readonly seconds: number
  readonly idleShare: number
  /** The longest time without a break that one of these seats was idle while it was there. */
  readonly longestIdleSeconds: number
  /** How often one of them had not done what the phase asks when it ended. */
  readonly cutOff: number
  /** How often one of those had said nothing at all in it: what lies when the bell rings counts. */
  readonly silent: number
}

interface Account {
  readonly place: Place
  readonly seats: Set<string>
  ms: number
  idleMs: number
  longestMs: number
  cutOff: number
  silent: number
}

interface Line {
  place: Place
  isBusy: boolean
  since: number
  /** When this stretch of idleness began in this phase, and when it began at all. */
  idleHere: number
  idleFrom: number
}

export class Ledger {
  readonly #accounts = new Map<string, Account>()
  readonly #lines = new Map<string, Line>()
  /** The longest stretch of one seat, whatever phases it spans. */
  longest = { seconds: 0, from: '', to: '' }
  readonly #began = new Map<string, string>()

  note(seat: string, now: number, place: Place, isBusy: boolean): void {
    const line = this.#lines.get(seat)
    if (line === undefined) {
      this.#lines.set(seat, { place, isBusy, since: now, idleHere: now, idleFrom: now })
      this.#began.set(seat, nameOf(place))
      return
    }
    this.#close(seat, line, now)
    if (place.phase !== line.place.phase || place.stop !== line.place.stop) line.idleHere = now
    if (line.isBusy && !isBusy) {
      line.idleHere = line.idleFrom = now
      this.#began.set(seat, nameOf(place))
    }
    line.place = place
    line.isBusy = isBusy
  }

  /** The phase as it is now, for seats of which nothing else has changed. */
  move(seat: string, now: number, place: Place): void {
    const line = this.#lines.get(seat)
    this.note(seat, now, place, line?.isBusy ?? false)
  }

  cutOff(place: Place, isSilent: boolean): void {
    const account = this.#account(place)
    account.cutOff++
    if (isSilent) account.silent++
  }

  #account(place: Place): Account {
    const key = nameOf(place)
    const account = this.#accounts.get(key) ?? {
      place,
      seats: new Set(),
      ms: 0,
      idleMs: 0,
      longestMs: 0,
      cutOff: 0,
      silent: 0,
    }
    this.#accounts.set(key, account)
    return account
  }

  #close(seat: string, line: Line, now: number): void {
    const account = this.#account(line.place)
    const passed = now - line.since
    account.seats.add(seat)
    account.ms += passed
    if (!line.isBusy) {
      account.idleMs += passed
      account.longestMs = Math.max(account.longestMs, now - line.idleHere)
      const seconds = tenths(now - line.idleFrom)
      if (seconds > this.longest.seconds) {
        this.longest = { seconds, from: this.#began.get(seat) ?? '', to: nameOf(line.place) }
      }
    }
    line.since = now
  }

  rows(): Row[] {
    return [...this.#accounts.values()]
      .filter(({ ms }) => ms > 0)
      .map(({ place, seats, ms, idleMs, longestMs, cutOff, silent }) => ({
        ...place,
        seats: seats.size,
        seconds: tenths(ms / seats.size),
        idleShare: Math.round((100 * idleMs) / ms) / 100,
        longestIdleSeconds: tenths(longestMs),
        cutOff,
        silent,
      }))
  }

  /** Of all seats and phases. */
  idleShare(): number {
    const all = [...this.#accounts.values()]
    const sum = (of: (one: Account) => number) => all.reduce((total, one) => total + of(one), 0)
    return (
      Math.round(
        (100 * sum(({ idleMs }) => idleMs)) /
          Math.max(
            1,
            sum(({ ms }) => ms),
          ),
      ) / 100
    )
  }
}

function nameOf({ stop, phase, role }: Place): string {
  return `${stop} ${phase} (${role})`
}

function tenths(ms: number): number {
  return Math.round(ms / 100) / 10
}
