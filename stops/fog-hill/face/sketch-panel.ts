/** The cartographer: what the team has measured, and the squares that must be the lowest. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { formatBits } from '../../../client/locale/t.ts'
import { Draft } from '../../../client/store/draft.ts'
import { isNumbers } from '../../../client/store/draft.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { footStyles, sendFoot } from '../../../client/ui/send-foot.ts'
import { squareAt } from '../sketch.ts'
import type { EngineShown, SketchShown } from '../view-types.ts'
import './map-squares.ts'
import { t } from './t.ts'

@customElement('sketch-panel')
export class SketchPanel extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles]

  @property({ attribute: false }) sketch!: SketchShown
  /** The engine that has stopped. */
  @property({ attribute: false }) engine: EngineShown | null = null
  @property({ attribute: false }) sending: readonly number[] | null = null
  @property() draft = 'sketch'
  readonly #draft = new Draft(this, () => this.draft, isNumbers)

  override render() {
    const { sketch, sending } = this
    const { mine, colours, columns, rows } = sketch
    const on = this.#draft.value ?? sending ?? mine ?? []
    const left = colours - on.length
    return html`<h1>${t('fog-hill.sketch')}</h1>
      ${this.#stopped()}
      <p>${t('fog-hill.sketch-text', { colours })}</p>
      <map-squares
        .columns=${columns}
        .rows=${rows}
        .colours=${colours}
        .on=${on}
        .known=${knownOf(sketch)}
        @sketch=${({ detail }: CustomEvent<readonly number[]>) => (this.#draft.value = detail)}
      ></map-squares>
      ${
        mine === null || sketch.scouts === 0
          ? nothing
          : html`<p class="small">${t('fog-hill.scout-text')}</p>
              <button type="button" @click=${() => this.dispatchEvent(new Event('scout'))}>
                ${t('fog-hill.scout', { count: sketch.scouts })}
              </button>`
      }
      ${sendFoot({
        text: t(mine === null ? 'fog-hill.sketch-send' : 'fog-hill.sketch-change'),
        sending: sending !== null,
        sent: mine !== null && isSame(mine, on),
        sentText: t('fog-hill.sketch-sent'),
        ready: left === 0,
        state: left > 0 ? t('fog-hill.sketch-left', { count: left }) : t('fog-hill.sketch-full', { colours }),
        act: () => {
          if (left === 0) this.dispatchEvent(new CustomEvent<readonly number[]>('answer', { detail: on }))
        },
      })}`
  }

  #stopped() {
    const { engine } = this
    const start = engine?.log[0]
    if (engine === null || start === undefined) return nothing
    const { bits, isScout, wasTowed } = engine
    const altitudes = { bits: formatBits(bits), start: formatBits(start) }
    return html`${wasTowed ? html`<p class="red">${t('fog-hill.was-towed')}</p>` : nothing}
      <p role="status">
        <strong>${t(isScout ? 'fog-hill.scout-stopped' : 'fog-hill.stopped', altitudes)}</strong>
      </p>`
  }
}

/** The lowest altitude that the team has measured in each square. */
function knownOf({ tracks, start }: SketchShown): ReadonlyMap<number, number> {
  const known = new Map<number, number>()
  for (const stand of [start, ...tracks.flatMap(({ stands }) => stands)]) {
    const square = squareAt(stand)
    known.set(square, Math.min(known.get(square) ?? Infinity, stand.bits))
  }
  return known
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((square) => other.includes(square))
}
