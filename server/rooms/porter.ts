/**
 * Stands at the door of one room: who may go in at once, who waits, and what the host says to those who wait. The rules
 * have the last word on every seat; this is who asks the host before they do.
 */
import { hasEnded } from '../../shared/match/seats.ts'
import { MOST_SEATS } from '../../shared/match/limits.ts'
import { sitting } from '../../shared/match/teams.ts'
import type { Match, Seat, SeatId } from '../../shared/match/types.ts'
import { doorSign } from '../../shared/protocol/door-sign.ts'
import type { DoorNews, Waiting } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { Requests } from '../../shared/protocol/requests.ts'
import { keysOf, nameKeys } from '../../shared/names/name-keys.ts'
import { isOffensive } from '../../shared/names/offence.ts'
import { tidyName } from '../names/tidy-name.ts'
import { Door, type Knock } from './door.ts'
import type { NewPlayer } from './join-options.ts'
import { JoinPace } from './join-pace.ts'
import type { LiveMatch } from './live-match.ts'
import { isTaken, spellingTrouble } from './names.ts'
import { hashSecret } from './tokens.ts'
import { Unseen } from './unseen.ts'
import { WrongCodes } from './wrong-codes.ts'

/** A page that was let through to its line is not counted again for so long, ms: it may need several tries. */
const LET_THROUGH_MS = 60_000

/** Before the id of a seat, in place of a visit: its owner is at the door. */
const OWN_SEAT = 'seat '

/** Pupils share a tablet by twos and threes; whoever takes more seats from one device is let in by the host, or not. */
const SEATS_A_DEVICE = 4

export interface PorterEars {
  readonly now: () => number
  readonly changed: (news: DoorNews) => void
}

export class Porter {
  readonly #code: string
  readonly #live: LiveMatch
  readonly #ears: PorterEars
  readonly #door: Door
  readonly #unseen: Unseen
  readonly #wrongCodes = new WrongCodes(null)
  readonly #through = new Map<string, number>()
  #paced = { seats: 0, pace: new JoinPace(0) }

  constructor(code: string, live: LiveMatch, ears: PorterEars) {
    this.#code = code
    this.#live = live
    this.#ears = ears
    this.#door = new Door(ears)
    this.#unseen = new Unseen({ match: () => live.match, free: (seats) => live.take({ type: 'freed', seats }) })
  }

  /** Somebody new: null, or the word why not, or why they wait. */
  async meet(options: NewPlayer): Promise<RejectWord | null> {
    const { match } = this.#live
    if (match === null || hasEnded(match)) return 'room-ended'
    const given = this.given(options.visit)
    if (given !== undefined) return given === null ? null : wordForSeat(match.seats[given])
    const name = tidyName(options.name)
    const trouble = name === '' ? null : this.wallTrouble(name, options.visit)
    const known = seatNamed(match, name)
    // A name that somebody has here has been let in before.
    if (trouble !== null && (trouble !== 'name-not-allowed' || known === null)) {
      return trouble === 'name-not-allowed' && options.asks === true ? this.#wait(options, 'name', null) : trouble
    }
    if (known?.removed === true || this.#isRemoved(match, options.device)) {
      return options.asks === true ? this.#wait(options, 'removed', known?.id ?? null) : 'removed-by-host'
    }
    if (options.asks === true) {
      return known?.connected === true ? 'seat-in-use' : this.#wait(options, 'seat', known?.id ?? null)
    }
    if (known !== null) return 'name-taken'
    if (this.#seatsOf(match, options.device) >= SEATS_A_DEVICE) return this.#wait(options, 'crowded', null)
    if (match.locked) return 'room-locked'
    if (isFull(match) && !(await this.#unseen.makeRoom())) return this.#wait(options, 'full', null)
    return match.approve ? this.#wait(options, 'new', null) : null
  }

  /** The owner of a seat: null, or the word why not, or why they wait. */
  async meetAgain(id: SeatId | null, asks: boolean): Promise<RejectWord | null> {
    const { match } = this.#live
    const seat = id === null ? undefined : match?.seats[id]
    if (match === null || seat === undefined) return 'expired-token'
    this.#unseen.seen(seat.id)
    const asking = { name: seat.name, visit: `${OWN_SEAT}${seat.id}` }
    if (seat.removed) return asks ? this.#wait(asking, 'removed', seat.id) : 'removed-by-host'
    if (seat.freed && !hasEnded(match) && isFull(match) && !(await this.#unseen.makeRoom())) {
      return this.#wait(asking, 'full', seat.id)
    }
    return null
  }

  /** Null, or the word for too many at once. */
  async pace({ visit }: NewPlayer, source: string): Promise<RejectWord | null> {
    const [key, now] = [hashSecret(visit), this.#ears.now()]
    for (const [other, until] of this.#through) if (until < now) this.#through.delete(other)
    // What a script has used up must not keep out those whom the host lets in.
    if (this.#through.has(key) || this.given(visit) !== undefined) return null
    const seats = this.#live.match?.settings.seatLimit ?? 0
    if (this.#paced.seats !== seats) this.#paced = { seats, pace: new JoinPace(seats) }
    if (!(await this.#paced.pace.take(source))) return 'busy-door'
    this.#through.set(key, now + LET_THROUGH_MS)
    return null
  }

  async heardWrongCode(source: string, code: string): Promise<void> {
    await this.#wrongCodes.wait(source, code)
  }

  /** The seat that the host gave to this visit, null for a new one; undefined when the host gave nothing. */
  given(visit: string): SeatId | null | undefined {
    return this.#door.yes(hashSecret(visit))
  }

  /** Why this tidied name may not stand on the wall, or null. What the host has seen and let in may. */
  wallTrouble(name: string, visit: string): RejectWord | null {
    const trouble = spellingTrouble(name)
    if (trouble !== null || this.#door.yesName(hashSecret(visit)) === name) return trouble
    const keptOut = keysOf(this.#live.match?.keptOut ?? [])
    return isOffensive(name) || isTaken(name, keptOut) ? 'name-not-allowed' : null
  }

  /** What the match may know of a device; the same in all rooms of one class. */
  deviceHash(device: string): string {
    return hashSecret(`${this.#live.match?.first ?? this.#code} ${device}`).slice(0, 24)
  }

  get isExpecting(): boolean {
    return this.#door.isExpecting
  }

  cameIn(visit: string): void {
    this.#door.gone(hashSecret(visit))
  }

  tookSeat(seat: SeatId): void {
    this.#unseen.taken(seat)
  }

  /** Something came over this seat's line. */
  spoke(seat: SeatId): void {
    this.#unseen.seen(seat)
  }

  left(seat: SeatId): void {
    this.#unseen.left(seat)
  }

  news(): DoorNews {
    return this.#door.news()
  }

  stop(): void {
    this.#door.stop()
    this.#unseen.stop()
  }

  /** What the host says to those who wait. Null when it is done, else the word why it cannot be. */
  async answer({ who, letIn, seat }: Requests['door']): Promise<RejectWord | null> {
    const knocks = this.#door.find(who)
    if (knocks.length === 0) return 'not-at-the-door'
    for (const knock of knocks) {
      const word = letIn ? await this.#letIn(knock, seat ?? knock.seat) : null
      if (word !== null) return word
      if (!letIn) this.#door.turnAway(knock)
    }
    return null
  }

  async #letIn(knock: Knock, id: SeatId | null): Promise<RejectWord | null> {
    const { match } = this.#live
    if (match === null) return 'room-ended'
    const word = (await this.#makePlace(match, id)) ?? (id === null ? null : await this.#giveBack(id))
    if (word === null) this.#door.letIn(knock, id)
    return word
  }

  /** The host's yes is a yes to one seat more, if there is none. */
  async #makePlace(match: Match, id: SeatId | null): Promise<RejectWord | null> {
    const seat = id === null ? undefined : match.seats[id]
    if (seat !== undefined && !seat.removed && !seat.freed) return null
    if (!isFull(match) || (await this.#unseen.makeRoom())) return null
    const limit = match.settings.seatLimit + 1
    return limit > MOST_SEATS ? 'room-full' : await this.#live.take({ type: 'host', command: { kind: 'seats', limit } })
  }

  async #giveBack(id: SeatId): Promise<RejectWord | null> {
    const seat = this.#live.match?.seats[id]
    if (seat?.removed === true) return await this.#live.take({ type: 'host', command: { kind: 'restore', seat: id } })
    return wordForSeat(seat)
  }

  #wait(options: Pick<NewPlayer, 'name' | 'visit' | 'device'>, why: Waiting['why'], seat: SeatId | null): RejectWord {
    const isNoted = this.#door.wait({
      visit: hashSecret(options.visit),
      device: options.device === undefined ? null : this.deviceHash(options.device),
      name: tidyName(options.name),
      why,
      seat,
      sign: options.visit.startsWith(OWN_SEAT) ? null : doorSign(options.visit),
    })
    return isNoted ? waitingWords[why] : 'turned-away'
  }

  /** Seats that were taken from this device and are not given up. A device that does not tell is paced, not counted. */
  #seatsOf(match: Match, device: string | undefined): number {
    if (device === undefined) return 0
    const hash = this.deviceHash(device)
    return sitting(match).filter((seat) => seat.device === hash).length
  }

  /** Whether the host has removed somebody who sat there with this device. */
  #isRemoved({ seats }: Match, device: string | undefined): boolean {
    if (device === undefined) return false
    const hash = this.deviceHash(device)
    return Object.values(seats).some((seat) => seat.removed && !seat.simulated && seat.device === hash)
  }
}

/** The seat that goes by this name: taken, or removed, or given up after something was played on it. */
function seatNamed({ seats }: Match, name: string): Seat | null {
  const keys = new Set(name === '' ? [] : nameKeys(name))
  const named = Object.values(seats).filter((seat) => nameKeys(seat.name).some((key) => keys.has(key)))
  return (
    named.find(({ removed, freed }) => !removed && !freed) ??
    named.find(({ removed, simulated }) => removed && !simulated) ??
    named.find(({ freed, cards, foresight }) => freed && (cards > 0 || foresight > 0)) ??
    null
  )
}

const waitingWords = {
  new: 'at-the-door',
  full: 'room-full',
  seat: 'seat-asked',
  name: 'name-asked',
  removed: 'at-the-door',
  crowded: 'many-seats',
} as const satisfies Record<Waiting['why'], RejectWord>

function isFull(match: Match): boolean {
  return sitting(match).length >= match.settings.seatLimit
}

/** Why nobody else may sit down on this seat now, or null. */
function wordForSeat(seat: Seat | undefined): RejectWord | null {
  if (seat === undefined || seat.simulated) return 'unknown-seat'
  if (seat.removed) return 'removed-by-host'
  return seat.connected ? 'seat-in-use' : null
}
