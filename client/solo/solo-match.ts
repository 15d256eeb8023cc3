/**
 * A match without a server: the page is the doorman. The same table, the same step, the same view; the lab runs in
 * this browser's worker, so its results need no second evaluation. The device keeps log and weights: a reload goes on.
 */
import { type DoneStop, doneStops } from '../../shared/homework/result.ts'
import type { Plan } from '../../shared/lessons/plan.ts'
import { ownResult, type OwnResult } from '../../shared/match/own-result.ts'
import { stops } from '../../stops/rules.ts'
import type { CheckpointId, LabProgress } from '../../shared/lab/shapes.ts'
import type { LabJob } from '../../shared/lab/jobs.ts'
import type { EngineNews, Lab } from '../../shared/lab/lab.ts'
import { type BroughtModel, readModel } from '../../shared/gpt2/read-model.ts'
import { EDITION } from '../../shared/match/edition.ts'
import { ALONE } from '../../shared/match/occasion.ts'
import { brainFor, type BrainSize } from '../../shared/match/brains.ts'
import { type Report, Table } from '../../shared/match/table.ts'
import type { HostCommand } from '../../shared/match/events.ts'
import { type Brain, BROUGHT, type Match } from '../../shared/match/types.ts'
import type { View } from '../../shared/match/view-types.ts'
import { type Rulebook, stopOf } from '../../shared/match/stop.ts'
import type { Tap } from '../../shared/match/play.ts'
import { view } from '../../shared/match/view.ts'
import { checksum } from '../../shared/measures/checksum.ts'
import { loadTextPack } from '../../shared/packs/load-pack.ts'
import { isOwnText, ownTextId } from '../../shared/packs/own-id.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { TextFile } from '../../shared/packs/schema.ts'
import { faceOf } from '../faces/face-part.ts'
import { openLab } from '../lab/open-lab.ts'
import { warmUp } from '../lab/warm-up.ts'
import { speakOf } from '../locale/brought.ts'
import { t } from '../locale/t.ts'
import { ApiError } from '../net/api.ts'
import { fetchPack } from '../net/fetch-pack.ts'
import { packArrived, viewArrived, wordHeard } from '../store/actions.ts'
import type { Store } from '../store/store.ts'
import { deviceShelf, noShelf, runWithDepot } from './depot-on-device.ts'
import { seedOfDay } from './seed-of-day.ts'
import { SoloKeep } from './solo-keep.ts'

export interface SoloSettings {
  readonly plan: Plan
  readonly brain: BrainSize
  /** A text of one's own; null: the town. */
  readonly text: TextFile | null
  /** One that was taken home, to go on from; otherwise the model begins as random numbers. */
  readonly model?: BroughtModel | null
  /** What is drawn by dice hangs on the day alone: everybody has the same. */
  readonly isDaily?: boolean
}

const seat = 's1'

/** Milliseconds since 1970, as it was when the page was opened, and from there on by a clock that nobody sets. */
const clock = () => performance.timeOrigin + performance.now()

export class SoloMatch {
  readonly #table: Table
  readonly #lab: Lab
  readonly #runJob: ReturnType<typeof runWithDepot>
  readonly #store: Store
  readonly #rules: Rulebook
  readonly #keep: SoloKeep
  /** The clock was set back since the match began, ms. */
  #ahead = 0
  #bell: ReturnType<typeof setTimeout> | undefined
  /** Stops that have been told as left, and whether the player is skipping one. */
  #left = 0
  #isSkipping = false
  /** The same match as a wall shows it: what the stage draws. */
  wall: View | null = null
  /** Told of each stop that is left from now on; of a skipped one only where something had been measured. */
  hearResult: (result: OwnResult) => void = () => {}

  private constructor(pack: Pack, lab: Lab, store: Store, keep: SoloKeep) {
    this.#store = store
    this.#lab = lab
    this.#runJob = runWithDepot(lab, pack, isOwnText(pack.id) ? noShelf : deviceShelf())
    this.#rules = { pack, stops }
    this.#keep = keep
    this.#table = new Table(this.#rules, {
      now: () => this.#now(),
      append: (seq, event) => keep.event(seq, event),
      owing: () => {},
      lab: {
        run: (job, hear) => this.#run(job, hear),
        steer: (word) => lab.steer(word),
        cancel: (jobId) => lab.cancel(jobId),
        keepOnly: async (ids) => {
          await lab.keepOnly(ids)
          await keep.keepOnly(ids)
        },
      },
      setBell: (phase, rings) => this.#setBell(phase, rings),
      changed: (match) => this.#changed(match),
      // Solo rows are not sent anywhere, and nobody is here to be told.
      effect: () => {},
    })
  }

  /** Loads the world and starts the first stop. Rejects with `ApiError` when the world cannot be loaded, or the model does not fit. */
  static async start(settings: SoloSettings, store: Store, keep = new SoloKeep()): Promise<SoloMatch> {
    await keep.clear()
    if (settings.text !== null) await keep.text(settings.text)
    const { solo, pack } = await SoloMatch.#sitDown(store, keep, settings.text)
    const seed =
      settings.isDaily === true ? seedOfDay(new Date()) : (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1)
    const { model: brought = null } = settings
    const model = brought === null ? null : readModel(brought, pack)
    if (typeof model === 'string') {
      await solo.forget()
      throw new ApiError(model)
    }
    if (model !== null) {
      await solo.#lab.restore(BROUGHT, model.checkpoint)
      await keep.checkpoint(BROUGHT, model.checkpoint)
    }
    const brain = brainFor(model?.size ?? settings.brain, pack)
    await solo.#warmUp(brain)
    await solo.#take({
      type: 'created',
      edition: EDITION,
      code: ALONE,
      packId: pack.id,
      seed,
      settings: { plan: settings.plan, teams: 1, timers: null, seatLimit: 1, brain },
      classCode: null,
      ...(model !== null && { pretrained: { weights: null } }),
    })
    await solo.#take({ type: 'joined', seat, name: t('solo.name'), team: null })
    // Whoever is alone is no team: what tells of one says "You".
    const [own] = solo.#table.match?.teams ?? []
    if (own !== undefined) await solo.host({ kind: 'name-team', team: own.id, name: t('solo.name') })
    await solo.host({ kind: 'start' })
    return solo
  }

  /**
   * Goes on with the match that this device keeps. null when it keeps none, or one of other rules than today's: that is
   * cleared away. Rejects with `ApiError` when the world cannot be loaded; the match is kept then.
   */
  static async goOn(store: Store, keep = new SoloKeep()): Promise<SoloMatch | null> {
    if (!(await keep.holdsMatch())) return null
    const kept = await keep.match()
    const created = kept?.events[0]
    const { solo, pack } = await SoloMatch.#sitDown(store, keep, kept?.text ?? null)
    try {
      if (kept === null || created?.type !== 'created' || created.packId !== pack.id) throw new Error('no match')
      for (const [id, checkpoint] of kept.checkpoints) await solo.#lab.restore(id, checkpoint)
      solo.#ahead = Math.max(0, (kept.events.at(-1)?.at ?? 0) - clock())
      solo.#table.resume(kept.events)
      if (solo.#table.match === null) throw new Error('no match')
      solo.#changed(solo.#table.match)
      return solo
    } catch {
      await keep.clear()
      await solo.end()
      return null
    }
  }

  static async #sitDown(store: Store, keep: SoloKeep, text: unknown): Promise<{ solo: SoloMatch; pack: Pack }> {
    const pack = text === null ? await fetchPack('/packs/town.json') : textPack(text)
    speakOf(pack.id)
    packArrived(store, pack.words, pack.racks)
    const allowSoftwareGpu = new URLSearchParams(location.search).has('software-gpu')
    return { solo: new SoloMatch(pack, await openLab({ pack, allowSoftwareGpu }), store, keep), pack }
  }

  get engine(): EngineNews | null {
    return this.#lab.engine
  }

  /** What was done at the stops that are over. */
  get done(): readonly DoneStop[] {
    const match = this.#table.match
    return match === null ? [] : doneStops(match, this.#rules, seat)
  }

  /** Nothing is asked now, and what is shown next has not been measured: whoever goes on goes on without it. */
  get isMeasuring(): boolean {
    const match = this.#table.match
    const { play = null, seats = {} } = match ?? {}
    const me = seats[seat]
    if (match === null || play === null || me === undefined || Object.keys(play.waiting).length === 0) return false
    const stop = stopOf(stops, play)
    return stop.isDone(play, me) === null && stop.shows(play, match) === null
  }

  /** The phase asks for an answer, and it has not been given. */
  get isAsking(): boolean {
    const match = this.#table.match
    const { play = null, seats = {} } = match ?? {}
    const me = seats[seat]
    return play !== null && me !== undefined && stopOf(stops, play).isDone(play, me) === false
  }

  /** One tap an act: where one answer is asked, nothing else has to be tapped for the next thing to come. */
  async play(on: Tap): Promise<void> {
    const before = this.#table.match?.bell.phase
    await this.#take({ type: 'tapped', seat, on })
    const match = this.#table.match
    const { play = null, seats = {} } = match ?? {}
    const me = seats[seat]
    if (play === null || me === undefined || match?.bell.phase !== before) return
    if (faceOf(play.stop)?.oneAnswer.includes(play.phase) && stopOf(stops, play).isDone(play, me) === true)
      await this.host({ kind: 'next', phase: before })
  }

  async host(command: HostCommand): Promise<void> {
    this.#isSkipping = command.kind === 'skip'
    await this.#take({ type: 'host', command })
    this.#isSkipping = false
  }

  /** What the match was begun with; null: it is none yet. */
  get begun(): { readonly plan: Plan; readonly seed: number } | null {
    const match = this.#table.match
    return match && { plan: match.settings.plan, seed: match.seed }
  }

  /** The match is over for this page; what the device keeps of it stays. */
  async end(): Promise<void> {
    clearTimeout(this.#bell)
    await this.#lab.dispose()
  }

  /** Nothing of the match stays on the device. */
  async forget(): Promise<void> {
    await this.end()
    await this.#keep.clear()
  }

  /** A lab that cannot train says so when it is first asked to. */
  async #warmUp(brain: Brain): Promise<void> {
    await warmUp(this.#lab, brain).catch(() => undefined)
  }

  /** Weights are kept before the event that speaks of them. */
  async #run(job: LabJob, hear: (progress: LabProgress) => void): Promise<Report> {
    const shelved = new Set<CheckpointId>()
    const result = await this.#runJob(job, { onProgress: hear, onCheckpoint: (id) => shelved.add(id) })
    for (const id of shelved) {
      const checkpoint = await this.#lab.checkpoint(id).catch(() => null)
      if (checkpoint !== null) await this.#keep.checkpoint(id, checkpoint)
    }
    return { result, audited: true }
  }

  async #take(event: Parameters<Table['take']>[0]): Promise<void> {
    const word = await this.#table.take(event)
    if (word !== null) wordHeard(this.#store, word)
  }

  #now(): number {
    return clock() + this.#ahead
  }

  #changed(match: Match): void {
    this.wall = view(match, { role: 'projector' }, this.#rules)
    viewArrived(this.#store, view(match, { role: 'seat', seat }, this.#rules), this.#now(), performance.now())
    const left = match.finished.slice(this.#left)
    this.#left = match.finished.length
    for (const state of left) {
      const result = ownResult(state, seat, match, this.#rules)
      if (!this.#isSkipping || result.figure !== null || result.saved !== null) this.hearResult(result)
    }
  }

  #setBell(phase: number, rings: number | null): void {
    clearTimeout(this.#bell)
    if (rings === null) return
    this.#bell = setTimeout(() => void this.#table.ring(phase), Math.max(0, rings - this.#now()))
  }
}

/** Nobody else plays here: a sum over the text tells it from another. Throws `ApiError` for what is no such pack. */
function textPack(text: unknown): Pack {
  const sum = checksum(new TextEncoder().encode(JSON.stringify(text)))
  const loaded = loadTextPack(text, ownTextId(sum.toString(16)))
  if (!loaded.ok) throw new ApiError('unreadable-pack')
  return loaded.pack
}
