/** Lets people in: new players, players who come back, the host, projectors. Says who they are, or a word why not. */
import type { Match, MatchEvent, Seat, SeatId } from '../../shared/match/types.ts'
import type { JoinOptions, Welcome } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { House } from '../house.ts'
import type { StoredRoom } from '../persistence/store.ts'
import { keysOf, nameKeys } from '../names/name-keys.ts'
import { tidyName } from '../names/tidy-name.ts'
import { normaliseCode } from './codes.ts'
import { Limit } from './limits.ts'
import type { LiveMatch } from './live-match.ts'
import { drawName, nameTrouble } from './names.ts'
import { hashSecret, isSecret } from './tokens.ts'

/** Wrong recovery codes a room hears in a minute before it makes everybody wait; right ones cost nothing. */
const WRONG_CODES = 10

export type Admitted =
  | { readonly ok: true; readonly who: 'host' | 'projector' }
  | { readonly ok: true; readonly who: 'seat'; readonly seat: SeatId }
  | { readonly ok: false; readonly word: RejectWord }

type NewPlayer = Extract<JoinOptions, { as: 'player' }>

const no = (word: RejectWord): Admitted => ({ ok: false, word })

export class Admission {
  readonly #house: House
  readonly #room: StoredRoom
  readonly #live: LiveMatch
  readonly #wrongCodes = new Limit(WRONG_CODES, 60)
  readonly #recovery = new Map<string, SeatId>()
  /** Keys of the names of people who are being written down right now. */
  readonly #arriving = new Set<string>()
  /** Arrivals by the hash of their visit. */
  readonly #visits = new Map<string, Promise<Admitted>>()
  #seatNumber = 0

  constructor(house: House, room: StoredRoom, live: LiveMatch) {
    this.#house = house
    this.#room = room
    this.#live = live
  }

  /** Knows again who arrived, and by which visit: a device that asks again after a restart finds its seat. */
  remember(events: readonly MatchEvent[]): void {
    for (const event of events)
      if (event.type === 'joined' && event.tap !== undefined)
        this.#visits.set(event.tap, Promise.resolve({ ok: true, who: 'seat', seat: event.seat }))
  }

  /** Decides, and writes down who arrived or came back. */
  async admit(options: JoinOptions): Promise<Admitted> {
    const match = this.#live.match
    if (match === null) return no('room-ended')
    switch (options.as) {
      case 'host':
        return isSecret(options.secret, this.#room.secretHash) ? { ok: true, who: 'host' } : no('not-the-host')
      case 'projector':
        return { ok: true, who: 'projector' }
      case 'player':
        return await this.#arrive(match, options)
      case 'return': {
        const seat = this.#house.tokens.seatOf(this.#room.code, options.token)
        return seat === null ? no('expired-token') : await this.#back(match, seat)
      }
      case 'recover':
        return await this.#recover(match, normaliseCode(options.recovery))
    }
  }

  /** What a player needs to find the way back. */
  welcome(seat: SeatId): Welcome {
    const { code } = this.#room
    const recovery = [...this.#codes()].find(([, owner]) => owner === seat)?.[0] ?? null
    return { role: 'seat', token: this.#house.tokens.sign(code, seat), recovery }
  }

  /**
   * A device whose line was too slow to hear the answer asks again. It gets the seat of its first try: another one
   * would leave a ghost behind, and its name would be taken.
   */
  async #arrive(match: Match, { visit, name, team }: NewPlayer): Promise<Admitted> {
    const key = hashSecret(visit)
    const before = await this.#visits.get(key)
    if (before?.ok === true && before.who === 'seat') return await this.#back(this.#live.match ?? match, before.seat)
    const arriving = this.#newPlayer(match, name, team, key)
    this.#visits.set(key, arriving)
    const admitted = await arriving.catch((trouble: unknown) => {
      this.#visits.delete(key)
      throw trouble
    })
    if (!admitted.ok) this.#visits.delete(key)
    return admitted
  }

  async #newPlayer(match: Match, typed: string, team: string | null, tap: string): Promise<Admitted> {
    const sitting = Object.values(match.seats).filter(({ removed }) => !removed)
    const taken = new Set([...keysOf(sitting.map(({ name }) => name)), ...this.#arriving])
    // A name of signs that nobody sees is not the wish for any name.
    const name = typed.trim() === '' ? drawName(taken) : tidyName(typed)
    const trouble = name === '' ? 'name-letters' : nameTrouble(name, taken)
    if (trouble !== null) return no(trouble)
    const keys = nameKeys(name)
    for (const key of keys) this.#arriving.add(key)
    try {
      this.#seatNumber = Math.max(this.#seatNumber, ...people(match).map(numberOf)) + 1
      const seat = `s${this.#seatNumber}`
      const word = await this.#live.take({ tap, type: 'joined', seat, name, team })
      return word === null ? { ok: true, who: 'seat', seat } : no(word)
    } finally {
      for (const key of keys) this.#arriving.delete(key)
    }
  }

  async #back(match: Match, id: SeatId): Promise<Admitted> {
    const seat = match.seats[id]
    if (seat === undefined) return no('expired-token')
    if (seat.removed) return no('removed-by-host')
    const word = seat.connected ? null : await this.#live.take({ type: 'returned', seat: id })
    return word === null ? { ok: true, who: 'seat', seat: id } : no(word)
  }

  async #recover(match: Match, recovery: string): Promise<Admitted> {
    if (!(await this.#wrongCodes.has('room'))) return no('try-again-soon')
    const seat = this.#codes().get(recovery)
    if (seat !== undefined) return await this.#back(match, seat)
    await this.#wrongCodes.take('room')
    return no('wrong-recovery-code')
  }

  /** Recovery codes of all seats, given out in the order of joining, so that they are the same after a restart. */
  #codes(): ReadonlyMap<string, SeatId> {
    const seats = people(this.#live.match)
    if (seats.length > this.#recovery.size) {
      const known = new Set(this.#recovery.values())
      const fresh = seats.filter(({ id }) => !known.has(id))
      for (const { id } of fresh.sort((a, b) => numberOf(a) - numberOf(b))) {
        this.#recovery.set(this.#house.tokens.recoveryCode(this.#room.code, id, new Set(this.#recovery.keys())), id)
      }
    }
    return this.#recovery
  }
}

/** Seats that somebody can come back to. */
function people(match: Match | null): Seat[] {
  return Object.values(match?.seats ?? {}).filter(({ simulated }) => !simulated)
}

function numberOf({ id }: Seat): number {
  return Number(id.slice(1))
}
