/**
 * Plays the simulated seats of one room. Each looks at its own view after a while, and what it taps goes through the same
 * door as a person's tap. The server does it, not the host's page: a page in the background is slowed down, and a teacher
 * who rehearses alone looks at the projector.
 */
import { type Rulebook } from '../../shared/match/stop.ts'
import { READ, SPARE, type Tap } from '../../shared/match/play.ts'
import type { Match, SeatId } from '../../shared/match/types.ts'
import type { View } from '../../shared/match/view-types.ts'
import { randomFrom, type Random } from '../../shared/measures/random.ts'
import { act } from '../../shared/rehearsal/act.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { mindOf, pauseMs } from '../../shared/rehearsal/mind.ts'
import { type World, worldOf } from '../../shared/rehearsal/world.ts'

/** At a look a simulated player has read what is shown with this chance: it takes about ten looks, one a second. */
const READS_ON = 0.1

/** Of the looks of somebody who has time to spare, so many end with a card. */
const SPARES = 0.25

export interface RehearsalRoom {
  readonly rules: Rulebook
  readonly match: () => Match | null
  readonly view: (seat: SeatId) => View | null
  /** A tap of this seat, through the room's door. Nothing is done about a "no": the next look will show why. */
  readonly tap: (seat: SeatId, tap: Tap) => Promise<unknown>
}

export class Rehearsal {
  readonly #room: RehearsalRoom
  readonly #timers = new Map<SeatId, NodeJS.Timeout>()
  #world: World | null = null

  constructor(room: RehearsalRoom) {
    this.#room = room
  }

  /** Call it whenever the match has changed: newcomers begin to play, and who has left stops. */
  look(): void {
    const match = this.#room.match()
    if (match === null) return
    const isOn = match.stop < match.settings.plan.length
    for (const { id } of this.#playing(match)) if (isOn && !this.#timers.has(id)) this.#sitDown(id, match)
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
  }

  #playing({ seats }: Match) {
    return Object.values(seats).filter(({ simulated, removed }) => simulated && !removed)
  }

  #sitDown(id: SeatId, { seed, nextId, seats }: Match): void {
    this.#world ??= worldOf(this.#room.rules.pack)
    const own = seed + 101 * Object.keys(seats).indexOf(id)
    const player: Player = { mind: mindOf(own), world: this.#world, random: randomFrom(own + nextId) }
    this.#wait(id, player, -1, false)
  }

  /** After a pause the seat looks at its view; a phase that it has not seen before it thinks about first. */
  #wait(id: SeatId, player: Player, phase: number, isNew: boolean): void {
    const timer = setTimeout(
      () => {
        const view = this.#isPlaying(id) ? this.#room.view(id) : null
        if (view === null) {
          this.#timers.delete(id)
          return
        }
        if (view.phase.number !== phase) return this.#wait(id, player, view.phase.number, true)
        const tap = act(view, player, this.#room.rules.stops)
        if (tap !== null && !isLeft(tap, player.random)) void this.#room.tap(id, tap)
        this.#wait(id, player, phase, false)
      },
      pauseMs(player.mind, isNew, player.random),
    )
    this.#timers.set(id, timer)
  }

  #isPlaying(id: SeatId): boolean {
    const match = this.#room.match()
    return (
      match !== null && match.stop < match.settings.plan.length && this.#playing(match).some((seat) => seat.id === id)
    )
  }
}

/** What nobody has to do is done now and then only. */
function isLeft({ ask }: Tap, random: Random): boolean {
  return (ask === READ && random.unit() > READS_ON) || (ask === SPARE && random.unit() > SPARES)
}
