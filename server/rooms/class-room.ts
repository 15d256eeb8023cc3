/**
 * The doorman of one classroom: the wire in front of a match, and nothing else. It lets people in, checks what they
 * say, hands it to the match, and shows each of them their own view.
 */
import { type Client, CloseCode, type Messages, Room, ServerError } from '@colyseus/core'
import { NotStored } from '../../shared/match/not-stored.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { Brain } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { JoinOptions, Pushes } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { rekeySchema, type RequestName } from '../../shared/protocol/requests.ts'
import type { House } from '../house.ts'
import type { StoredRoom } from '../persistence/store.ts'
import { Admission, type Admitted } from './admission.ts'
import { act, admit, speakerOf } from './answers.ts'
import { handlersOf } from './handlers.ts'
import { parseJoin } from './join-options.ts'
import { HostKey } from './host-key.ts'
import { type Front, LiveMatch } from './live-match.ts'
import { Porter } from './porter.ts'
import { Projection } from './project.ts'
import { Sleep } from './sleep.ts'
import { Rehearsal } from './rehearsal.ts'
import { DOOR_CLOSED, Seats } from './seats.ts'
import { Taken } from './taken.ts'

export interface RoomOptions {
  readonly house: House
  readonly room: StoredRoom
  readonly pack: Pack
  readonly brain: Brain
  readonly events: readonly MatchEvent[]
  /** Under which this process writes the log, where there are several. */
  readonly claim?: number
  /** The host or a player has come. */
  readonly touched: () => void
  readonly opened: (room: ClassRoom) => void
  /** It is on its way out of the memory; the promise is kept when it holds nothing any more. */
  readonly leaving: (gone: Promise<void>) => void
}

export class ClassRoom extends Room {
  override autoDispose = false
  override patchRate = null
  readonly #seats = new Seats()
  readonly #taken = new Taken()
  override messages: Messages<this> = handlersOf<this>({
    taken: this.#taken,
    answered: (seconds, isDone) => this.#options.house.metrics.answered(seconds, isDone),
    now: () => this.#live.now(),
    speaker: (client) => this.#speaker(client),
    ask: (audience, name, payload, tap) => this.#ask(audience, name, payload, tap),
    rekey: (audience, payload) => this.#rekey(audience, payload),
    receipt: (client, audience) => this.#projection.receipt(client, audience),
  })
  #isGivenAway = false
  #sleep!: Sleep
  #options!: RoomOptions
  #live!: LiveMatch
  #hostKey!: HostKey
  #admission!: Admission
  #porter!: Porter
  #projection!: Projection
  #rehearsal!: Rehearsal

  get live(): LiveMatch {
    return this.#live
  }

  get hostKey(): HostKey {
    return this.#hostKey
  }

  override async onCreate(options: RoomOptions): Promise<void> {
    const { house, room, pack, brain, events } = options
    this.roomId = room.code
    this.#options = options
    const front: Front = {
      changed: (isUrgent) => this.#changed(isUrgent),
      tell: (seat, word) => this.#tell(seat, word),
      isAttended: () => this.clients.length > 0,
      toHost: (name, message) => {
        this.#seats.host?.send(name, message)
        return this.#seats.host !== null
      },
      lost: () => void this.giveAway(),
    }
    this.#live = new LiveMatch(house, room.code, pack, brain, front, options.claim)
    this.#sleep = new Sleep({
      afterMs: house.sleepMs,
      isEmpty: () => this.clients.length === 0,
      // What the store does not know would be forgotten.
      isBusy: () => this.#hostKey.isOffered || this.#porter.isExpecting,
      fallAsleep: () => this.#mayGo(),
    })
    this.#porter = new Porter(room.code, this.#live, {
      now: () => this.#live.now(),
      changed: (news) => this.#seats.host?.send('door', news),
    })
    this.#hostKey = new HostKey(house, room)
    this.#admission = new Admission(house, room, this.#live, this.#porter, this.#hostKey)
    this.#projection = new Projection({
      now: () => this.#live.now(),
      view: (audience) => this.#live.view(audience),
      clients: () => this.#seats.all(),
    })
    this.#rehearsal = new Rehearsal({
      rules: this.#live.rules,
      match: () => this.#live.match,
      view: (seat) => this.#live.view({ role: 'seat', seat }),
      tap: (seat, tap) => this.#ask({ role: 'seat', seat }, 'play', tap, null),
    })
    this.#taken.remember(events)
    this.#admission.remember(events)
    await this.#live.resume(events)
    this.#changed(true)
    this.#sleep.look()
    this.#options.opened(this)
  }

  override async onJoin(client: Client, joinOptions: unknown): Promise<void> {
    const options = parseJoin(joinOptions)
    if (options === null) throw new ServerError(DOOR_CLOSED, 'malformed' satisfies RejectWord)
    const admitted = await this.#guarded('join failed', () => this.#admission.admit(options))
    if (admitted === 'server-trouble') throw new ServerError(DOOR_CLOSED, admitted)
    if (!admitted.ok) throw new ServerError(DOOR_CLOSED, admitted.word)
    const audience = this.#seat(client, admitted)
    this.#sleep.look()
    this.#mayGo()
    this.#options.house.frames.hearAs(client.ref, speakerOf(audience))
    client.send('welcome', this.#welcome(audience))
    this.#projection.show(client, audience)
    if (audience.role !== 'seat') this.#tellWalls()
    if (audience.role !== 'projector') this.#options.touched()
    if (audience.role !== 'host') return
    client.send('door', this.#porter.news())
    this.#live.dispatcher.hostCame()
  }

  override async onLeave(client: Client): Promise<void> {
    const audience = this.#seats.leave(client)
    this.#sleep.look()
    if (audience?.role === 'host') this.#live.dispatcher.hostLeft()
    if (audience?.role === 'projector') this.#tellWalls()
    if (audience?.role !== 'seat') return
    await this.#live.take({ type: 'dropped', seat: audience.seat })
    this.#porter.left(audience.seat)
  }

  override async onDispose(): Promise<void> {
    this.#sleep.stop()
    this.#rehearsal.stop()
    this.#projection.stop()
    this.#porter.stop()
    const closed = this.#live.close()
    this.#options.leaving(closed)
    await closed
  }

  /** The desk has another key: whoever has it open by the one before is told and closed. */
  closeDesk(word: 'desk-moved' | 'key-renewed'): void {
    const { host } = this.#seats
    if (host === null) return
    this.#seats.evict(host, word)
    this.#live.dispatcher.hostLeft()
  }

  /** Who has a line. */
  *audiences(): Iterable<Audience> {
    for (const [, audience] of this.#seats.all()) yield audience
  }

  /** Nobody is in it, and it is not on its way out. */
  get isIdle(): boolean {
    return this.clients.length === 0 && !this.#sleep.isDeep
  }

  /** Its place in memory is wanted. */
  makeRoom(): void {
    this.#sleep.hurry()
  }

  /** Closes the room for good, telling everybody why. */
  async shut(word: RejectWord): Promise<void> {
    this.#rehearsal.stop()
    await this.#live.close()
    for (const [client] of Array.from(this.#seats.all())) this.#seats.evict(client, word)
    await this.disconnect()
  }

  /** Another process has this room now: whoever is here comes back, and finds it there. */
  async giveAway(): Promise<void> {
    if (this.#isGivenAway) return
    this.#isGivenAway = true
    this.#rehearsal.stop()
    // Its line in the list of rooms is the other one's.
    this['_listing'].roomId = ''
    await this.#live.close()
    await this.disconnect(CloseCode.SERVER_SHUTDOWN)
  }

  /** Whether somebody from this source may open a line: null, or the word why not (yet). */
  async knock(options: JoinOptions, source: string): Promise<RejectWord | null> {
    return await this.#guarded('knock failed', () => this.#admission.knock(options, source))
  }

  #welcome(audience: Audience): Pushes['welcome'] {
    if (audience.role === 'seat') return this.#admission.welcome(audience.seat)
    return audience.role === 'host' ? this.#admission.hostWelcome() : { role: 'projector', token: '', recovery: null }
  }

  #seat(client: Client, admitted: Extract<Admitted, { ok: true }>): Audience {
    if (admitted.who === 'seat') this.#seats.takeSeat(client, admitted.seat)
    else if (admitted.who === 'host') this.#seats.takeHost(client)
    else if (admitted.proven || this.#seats.hasPlaceForWall) this.#seats.addProjector(client, admitted.proven)
    else throw new ServerError(DOOR_CLOSED, 'too-many-walls' satisfies RejectWord)
    return admitted.who === 'seat' ? { role: 'seat', seat: admitted.seat } : { role: admitted.who }
  }

  #changed(isUrgent: boolean): void {
    this.#projection.touch(isUrgent)
    this.#rehearsal.look()
    this.#mayGo()
  }

  /** An ended room goes away with its last guest, another one after a while; its log brings it back when somebody asks. */
  #mayGo(): void {
    const match = this.#live.match
    this.autoDispose = this.#sleep.isDeep || (match !== null && match.stop >= match.settings.plan.length)
  }

  #tellWalls(): void {
    this.#seats.host?.send('walls', { open: this.#seats.walls } satisfies Pushes['walls'])
  }

  #tell(seat: string, word: 'renamed' | 'moved' | 'removed-by-host'): void {
    const client = this.#seats.client(seat)
    if (client === null) return
    if (word === 'removed-by-host') this.#seats.evict(client, word)
    else client.send('word', { word, final: false } satisfies Pushes['word'])
  }

  /** Who says something: somebody was seen there. */
  #speaker(client: Client): Audience | null {
    const audience = this.#seats.audience(client)
    if (audience?.role === 'seat') this.#porter.spoke(audience.seat)
    return audience
  }

  /** The host gives the desk another key. It is no part of the match, and no log knows of it. */
  async #rekey(audience: Audience, payload: unknown): Promise<RejectWord | null> {
    const parsed = rekeySchema.safeParse(payload)
    if (audience.role !== 'host') return 'not-the-host'
    if (!parsed.success) return 'malformed'
    try {
      await this.#hostKey.renew(parsed.data.key)
      // The walls that were opened with the old key have their place; others are opened with the new one.
      this.#seats.host?.send('welcome', this.#welcome(audience))
      return null
    } catch (trouble) {
      this.#options.house.log.error({ trouble, room: this.roomId }, 'key not renewed')
      return trouble instanceof NotStored ? trouble.word : 'server-trouble'
    }
  }

  /** One request through the door, whoever asks. Null when it is done. */
  async #ask(audience: Audience, name: RequestName, payload: unknown, tap: string | null): Promise<RejectWord | null> {
    const work = async () => {
      const admitted = admit(name, payload)
      return admitted.ok ? await act(this.#live, this.#porter, audience, admitted.request, tap) : admitted.word
    }
    return await this.#guarded('request failed', work, { request: name })
  }

  /** What goes wrong in it is logged, and nobody's line ends of it. */
  async #guarded<T>(what: string, work: () => Promise<T>, about: object = {}): Promise<T | 'server-trouble'> {
    try {
      return await work()
    } catch (trouble) {
      this.#options.house.log.error({ trouble, room: this.roomId, ...about }, what)
      return 'server-trouble'
    }
  }
}
