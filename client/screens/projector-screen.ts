/** The wall's page: its line to the room, the stored boards at the end, and the way on to the next room. What it shows, `room-wall` draws. */
import { LitElement, css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { View } from '../../shared/match/view-types.ts'
import '../locale/en/host.ts'
import { t } from '../locale/t.ts'
import { classBoard, worldBoard } from '../net/api.ts'
import { openSession, sessionIn, type Session } from '../net/session.ts'
import { takeWallAlong, wallKey } from '../net/wall-key.ts'
import { navigate } from '../app/router.ts'
import { Occupied } from '../parts/quiet.ts'
import { matchPhase } from '../store/match-phase.ts'
import { isOver } from '../store/selectors.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { KeepAwake } from '../ui/keep-awake.ts'
import '../ui/line-banner.ts'
import './room-wall.ts'

@customElement('projector-screen')
export class ProjectorScreen extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `

  @property({ attribute: false }) code = ''
  @state() private world: readonly BoardRow[] = []
  @state() private ourClass: readonly BoardRow[] = []
  readonly #state = new StoreWatch(this, (each) => each)
  #session: Session | null = null
  #askedBoards = false

  constructor() {
    super()
    this.addController(new KeepAwake(this))
    this.addController(new Occupied({ phase: matchPhase }))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#sit()
  }

  override willUpdate(): void {
    const { view } = this.#state.value
    if (view === null || !isOver(view) || this.#askedBoards) return
    this.#askedBoards = true
    void this.#askBoards(view)
  }

  /** The stored boards. One that cannot be read is left out: everything of this match is shown without it. */
  async #askBoards({ packId, standings }: View): Promise<void> {
    const mine = standings.rows.at(-1)
    const isAlike = (row: BoardRow) => mine === undefined || row.brain === mine.brain
    const [world, ourClass] = await Promise.allSettled([
      worldBoard(packId),
      mine?.classCode ? classBoard(mine.classCode) : Promise.resolve([]),
    ])
    if (world.status === 'fulfilled') this.world = world.value.filter(isAlike)
    if (ourClass.status === 'fulfilled') this.ourClass = ourClass.value.filter(isAlike)
  }

  override render() {
    const { view, words, line, skew } = this.#state.value
    const alone = line.status !== 'closed' ? null : line.why === null ? t('line.closed') : t(`reject.${line.why}`)
    return html`<room-wall
      .code=${this.code}
      .view=${view}
      .words=${words}
      .skew=${skew}
      .alone=${alone}
      .world=${this.world}
      .ourClass=${this.ourClass}
      ><line-banner @wake=${() => this.#session?.connection.wake()}></line-banner
    ></room-wall>`
  }

  /** The class has gone on in another room: the wall goes with it. */
  override updated(): void {
    const { view } = this.#state.value
    const next = view?.code === this.code ? view.again.next : null
    if (next === null) return
    takeWallAlong(this.code, next)
    navigate(`/projector/${next}`, true)
  }

  async #sit(): Promise<void> {
    const key = wallKey(this.code)
    const options = { as: 'projector', ...(key !== undefined && { key }) } as const
    this.#session = sessionIn(this.code, ['projector']) ?? (await openSession(this.code, options))
  }
}
