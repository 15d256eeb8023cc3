/**
 * A match without a server: the page is the doorman. The same table, the same step, the same view; the lab runs in
 * this browser's worker, so its results need no second evaluation.
 */
import type { ActivityId, ActivityIntent } from '../../shared/activities/types.ts'
import type { EngineNews, Lab } from '../../shared/lab/lab.ts'
import { brainFor, type BrainSize } from '../../shared/match/brains.ts'
import { Table } from '../../shared/match/table.ts'
import type { HostCommand, Match } from '../../shared/match/types.ts'
import { view } from '../../shared/match/view.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { openLab } from '../lab/open-lab.ts'
import { warmUp } from '../lab/warm-up.ts'
import { t } from '../locale/t.ts'
import { fetchPack } from '../net/fetch-pack.ts'
import { packArrived, viewArrived, wordHeard } from '../store/actions.ts'
import type { Store } from '../store/store.ts'

export interface SoloSettings {
  readonly plan: readonly ActivityId[]
  readonly brain: BrainSize
}

const seat = 's1'

/** Milliseconds since 1970, as it was when the page was opened, and from there on by a clock that nobody sets. */
const now = () => performance.timeOrigin + performance.now()

export class SoloMatch {
  readonly #table: Table
  readonly #lab: Lab
  readonly #store: Store
  #bell: ReturnType<typeof setTimeout> | undefined

  private constructor(pack: Pack, lab: Lab, store: Store) {
    this.#store = store
    this.#lab = lab
    this.#table = new Table(pack, {
      now: () => now(),
      append: () => Promise.resolve(),
      owing: () => {},
      lab: {
        run: async (job, hear) => ({ result: await lab.run(job, { onProgress: hear }), audited: true }),
        steer: (word) => lab.steer(word),
        cancel: (jobId) => lab.cancel(jobId),
        keepOnly: (ids) => lab.keepOnly(ids),
      },
      setBell: (phase, rings) => this.#setBell(phase, rings),
      changed: (match) => this.#changed(match, pack),
      // Solo rows are not sent anywhere, and nobody is here to be told.
      effect: () => {},
    })
  }

  /** Loads the world and starts the first stop. Rejects with `ApiError` when the world cannot be loaded. */
  static async start(settings: SoloSettings, store: Store): Promise<SoloMatch> {
    const pack = await fetchPack('/packs/town.json')
    packArrived(store, pack.words, pack.racks)
    const allowSoftwareGpu = new URLSearchParams(location.search).has('software-gpu')
    const solo = new SoloMatch(pack, await openLab({ pack, allowSoftwareGpu }), store)
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
    const brain = brainFor(settings.brain, pack)
    // A lab that cannot train says so when it is first asked to.
    await warmUp(solo.#lab, brain).catch(() => undefined)
    await solo.#take({
      type: 'created',
      code: 'SOLO',
      packId: pack.id,
      seed,
      settings: { plan: settings.plan, teams: 1, timers: null, seatLimit: 1, brain },
      classCode: null,
    })
    await solo.#take({ type: 'joined', seat, name: t('solo.name'), team: null })
    await solo.host({ kind: 'start' })
    return solo
  }

  get engine(): EngineNews | null {
    return this.#lab.engine
  }

  async play(intent: ActivityIntent): Promise<void> {
    await this.#take({ type: 'intent', seat, intent })
  }

  async host(command: HostCommand): Promise<void> {
    await this.#take({ type: 'host', command })
  }

  async end(): Promise<void> {
    clearTimeout(this.#bell)
    await this.#lab.dispose()
  }

  async #take(event: Parameters<Table['take']>[0]): Promise<void> {
    const word = await this.#table.take(event)
    if (word !== null) wordHeard(this.#store, word)
  }

  #changed(match: Match, pack: Pack): void {
    viewArrived(this.#store, view(match, { role: 'seat', seat }, pack), now(), performance.now())
  }

  #setBell(phase: number, rings: number | null): void {
    clearTimeout(this.#bell)
    if (rings === null) return
    this.#bell = setTimeout(() => void this.#table.ring(phase), Math.max(0, rings - now()))
  }
}
