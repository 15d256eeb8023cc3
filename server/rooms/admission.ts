/** Lets people in: new players, players who come back, the host, projectors. Says who they are, or a word why not. */
import { sitting } from '../../shared/match/teams.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { Match, Seat, SeatId } from '../../shared/match/types.ts'
import type { JoinOptions, Welcome } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { House } from '../house.ts'
import type { StoredRoom } from '../persistence/store.ts'
import { keysOf, nameKeys } from '../../shared/names/name-keys.ts'
import { tidyName } from '../names/tidy-name.ts'
import { normaliseCode } from './codes.ts'
import type { HostKey } from './host-key.ts'
import type { NewPlayer } from './join-options.ts'
import type { LiveMatch } from './live-match.ts'
import { drawName, isTaken } from './names.ts'
import type { Porter } from './porter.ts'
import { Recovery } from './recovery.ts'
import { hashSecret } from './tokens.ts'

export type Admitted =
  | { readonly ok: true; readonly who: 'host' }
  /** `proven`: opened from the host's desk. */
  | { readonly ok: true; readonly who: 'projector'; readonly proven: boolean }
  | { readonly ok: true; readonly who: 'seat'; readonly seat: SeatId }
  | { readonly ok: false; readonly word: RejectWord }

type Arrival = Pick<Extract<MatchEvent, { type: 'joined' }>, 'tap' | 'letIn'>

const no = (word: RejectWord): Admitted => ({ ok: false, word })

export class Admission {
  readonly #house: House
  readonly #room: StoredRoom
  readonly #live: LiveMatch
  readonly #porter: Porter
  readonly #hostKey: HostKey
  readonly #recovery: Recovery
  /** Keys of the names of people who are being written down right now. */
  readonly #arriving = new Set<string>()
  /** Arrivals by the hash of their visit. */
  readonly #visits = new Map<string, Promise<Admitted>>()
  /** The room of before, and the seats that it handed over: their owners hold tokens of that room. */
  #before: { readonly code: string; readonly seats: ReadonlySet<SeatId> } | null = null
  #seatNumber = 0

  constructor(house: House, room: StoredRoom, live: LiveMatch, porter: Porter, hostKey: HostKey) {
    this.#house = house
    this.#room = room
    this.#live = live
    this.#porter = porter
    this.#hostKey = hostKey
    this.#recovery = new Recovery(house.tokens, room.code)
  }

  /** Asked before a line is opened, from this source: null, or the word why not (yet). Nobody sits down by it. */
  async knock(options: JoinOptions, source: string): Promise<RejectWord | null> {
    const { match } = this.#live
    if (match === null) return 'room-ended'
    switch (options.as) {
      case 'player':
        if (this.#visits.has(hashSecret(options.visit))) return null
        return (await this.#porter.meet(options)) ?? (await this.#porter.pace(options, source))
      case 'return':
        return await this.#porter.meetAgain(this.#seatOf(options.token), options.asks === true)
      case 'recover': {
        const code = normaliseCode(options.recovery)
        const seat = this.#recovery.ownerOf(code, match)
        if (seat !== null) return await this.#porter.meetAgain(seat, false)
        await this.#porter.heardWrongCode(source, code)
        return 'wrong-recovery-code'
      }
      case 'host':
        return this.#hostKey.opens(options.secret) ? null : 'not-the-host'
      case 'projector':
        return null
    }
  }

  /** Knows again who arrived, and by which visit: a device that asks again after a restart finds its seat. */
  remember(events: readonly MatchEvent[]): void {
    const [created] = events
    if (created?.type === 'created' && created.again !== undefined) {
      const { from, seats } = created.again
      this.#before = { code: from, seats: new Set(seats.map(({ id }) => id)) }
    }
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
        return this.#hostKey.opens(options.secret) ? { ok: true, who: 'host' } : no('not-the-host')
      case 'projector': {
        return { ok: true, who: 'projector', proven: await this.#isOwnWall(options.key ?? '') }
      }
      case 'player':
        return await this.#arrive(match, options)
      case 'return':
        return await this.#back(this.#seatOf(options.token))
      case 'recover': {
        const seat = this.#recovery.ownerOf(normaliseCode(options.recovery), match)
        return seat === null ? no('wrong-recovery-code') : await this.#back(seat)
      }
    }
  }

  /** What a player needs to find the way back. */
  welcome(seat: SeatId): Welcome {
    const { code } = this.#room
    return { role: 'seat', token: this.#house.tokens.sign(code, seat), recovery: this.#recovery.codeOf(seat) }
  }

  /** What the host needs to open a wall. */
  hostWelcome(): Welcome {
    return { role: 'host', token: this.#house.tokens.wallKey(this.#room.code, this.#hostKey.hash), recovery: null }
  }

  #seatOf(token: string): SeatId | null {
    const { tokens } = this.#house
    const own = tokens.seatOf(this.#room.code, token)
    if (own !== null || this.#before === null) return own
    const seat = tokens.seatOf(this.#before.code, token)
    return seat !== null && this.#before.seats.has(seat) ? seat : null
  }

  /** Opened from this room's desk, or from that of the room of before as long as that is there. */
  async #isOwnWall(key: string): Promise<boolean> {
    const { tokens, store } = this.#house
    if (tokens.isWallKey(this.#room.code, this.#hostKey.hash, key)) return true
    const before = this.#before === null ? null : await store.room(this.#before.code)
    return before !== null && tokens.isWallKey(before.code, before.secretHash, key)
  }

  /**
   * A device whose line was too slow to hear the answer asks again. It gets the seat of its first try: another one
   * would leave a ghost behind, and its name would be taken.
   */
  async #arrive(match: Match, options: NewPlayer): Promise<Admitted> {
    const key = hashSecret(options.visit)
    const before = await this.#visits.get(key)
    if (before?.ok === true && before.who === 'seat') return await this.#back(before.seat)
    const arriving = this.#newcomer(match, options, key)
    this.#visits.set(key, arriving)
    const admitted = await arriving.catch((trouble: unknown) => {
      this.#visits.delete(key)
      throw trouble
    })
    if (admitted.ok) this.#porter.cameIn(options.visit)
    else this.#visits.delete(key)
    return admitted
  }

  async #newcomer(match: Match, options: NewPlayer, tap: string): Promise<Admitted> {
    const word = await this.#porter.meet(options)
    if (word !== null) return no(word)
    const given = this.#porter.given(options.visit)
    if (typeof given === 'string') return await this.#back(given)
    return await this.#newPlayer(match, options, { tap, ...(given === null && { letIn: true }) })
  }

  async #newPlayer(match: Match, { name: typed, team, device, visit }: NewPlayer, how: Arrival): Promise<Admitted> {
    const taken = new Set([...keysOf(sitting(match).map(({ name }) => name)), ...this.#arriving])
    // A name of signs that nobody sees is not the wish for any name.
    const name = typed.trim() === '' ? drawName(taken) : tidyName(typed)
    const trouble = name === '' ? 'name-letters' : this.#porter.wallTrouble(name, visit)
    if (trouble !== null || isTaken(name, taken)) return no(trouble ?? 'name-taken')
    const keys = nameKeys(name)
    for (const key of keys) this.#arriving.add(key)
    try {
      this.#seatNumber = Math.max(this.#seatNumber, ...Object.values(match.seats).map(numberOf)) + 1
      const seat = `s${this.#seatNumber}`
      const word = await this.#live.take({
        ...how,
        type: 'joined',
        seat,
        name,
        team,
        ...(device !== undefined && { device: this.#porter.deviceHash(device) }),
      })
      if (word !== null) return no(word)
      this.#porter.tookSeat(seat)
      return { ok: true, who: 'seat', seat }
    } finally {
      for (const key of keys) this.#arriving.delete(key)
    }
  }

  async #back(id: SeatId | null): Promise<Admitted> {
    const { match } = this.#live
    const seat = id === null ? undefined : match?.seats[id]
    if (match === null || seat === undefined) return no('expired-token')
    if (seat.removed) return no('removed-by-host')
    const word = seat.connected ? null : await this.#live.take({ type: 'returned', seat: seat.id })
    return word === null ? { ok: true, who: 'seat', seat: seat.id } : no(word)
  }
}

function numberOf({ id }: Seat): number {
  return Number(/^s(\d+)$/.exec(id)?.[1] ?? 0)
}
