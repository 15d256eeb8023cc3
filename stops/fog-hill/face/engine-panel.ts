/** An engine in the fog: how high it stands, what its compass says, and how far to go. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { arrow, formatBits, formatDrop, formatRate } from '../../../client/locale/t.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import type { EngineShown, FogView } from '../view-types.ts'
import { compassShown, compassStyles } from './engine-compass.ts'
import { fieldsOf } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'

@customElement('engine-panel')
export class EnginePanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    compassStyles,
    css`
      .head {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 12px;
        flex-wrap: wrap;
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 10px;
      }
      .throttles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(112px, 1fr));
        gap: 8px;
      }
      .throttles button {
        flex-direction: column;
        gap: 0;
        padding-inline: 8px;
      }
    `,
  ]

  @property({ attribute: false }) view!: FogView
  @property({ attribute: false }) engine!: EngineShown
  /** A tap is on its way. */
  @property({ type: Boolean }) sending = false

  override render() {
    const { view, engine } = this
    const { coal, mayPark, tows } = engine
    const towed = tows === 0 ? '' : ` · ${t('fog-hill.tows', { count: tows })}`
    return html`
      <h1>${t(engine.isScout ? 'fog-hill.scouts' : 'fog-hill.walk')}</h1>
      ${engine.isScout ? html`<p>${t('fog-hill.scout-text')}</p>` : nothing}
      ${engine.isScout || engine.log.length > 1 ? nothing : this.#rules()}
      <div class="head">
        <div>
          <p class="soft small">${t('fog-hill.altitude')}</p>
          <p class="big-number" role="status">${t('fog-hill.bits', { bits: formatBits(engine.bits) })}</p>
          ${this.#moved()}
        </div>
        <p class="number">${t('fog-hill.coal', { coal, all: view.coal })}</p>
      </div>
      <div class="card stack">${this.#compass()}</div>
      ${
        engine.log.length < 2 && tows === 0
          ? nothing
          : html`<p class="soft small">
              ${t('fog-hill.log', { all: engine.log.map((bits) => formatBits(bits)).join(` ${arrow()} `) })}${towed}
            </p>`
      }
      ${
        mayPark
          ? html`<button type="button" class="plain" aria-disabled=${this.sending} @click=${() => this.#say('park', 0)}>
              ${t('fog-hill.park')}
            </button>`
          : nothing
      }
    `
  }

  #rules() {
    const { isRematch, won } = this.view
    const down = won?.before ?? null
    return html`<p>
        ${
          !isRematch
            ? told('fog-hill.walk-text')
            : down === null
              ? t('fog-hill.again-new')
              : t('fog-hill.again-text', { bits: formatBits(down) })
        }
      </p>
      <p class="soft small">${t('fog-hill.map-size')}</p>`
  }

  /** What came of the last move. */
  #moved() {
    if (this.engine.wasTowed) return html`<p class="red" role="status">${t('fog-hill.was-towed')}</p>`
    const [before, now] = this.engine.log.slice(-2)
    if (before === undefined || now === undefined) return nothing
    return now > before
      ? html`<p class="red">${t('fog-hill.went-up', { bits: formatDrop(now, before) })}</p>`
      : html`<p class="teal">${t('fog-hill.went-down', { bits: formatDrop(before, now) })}</p>`
  }

  #compass() {
    const { bearing, busy } = this.engine
    if (busy !== null) return html`<p role="status">${t(busy === 'way' ? 'fog-hill.goes' : 'fog-hill.reads')}</p>`
    if (bearing === null)
      return html`<h2>${t('fog-hill.compass')}</h2>
        ${this.#readers(t('fog-hill.read-rough'))}`
    return html`${compassShown(bearing)}
      <h2>${t('fog-hill.throttle')}</h2>
      <div class="throttles">
        ${this.view.throttles.map((throttle, at) => {
          const fields = Number(fieldsOf(bearing.step, throttle).toFixed(1))
          return html`<button
            type="button"
            class="yellow"
            aria-disabled=${this.sending}
            @click=${() => this.#say('go', at)}
          >
            <span>${t('fog-hill.throttle-of', { rate: formatRate(throttle) })}</span>
            <span class="small regular">${t('fog-hill.fields', { count: fields })}</span>
          </button>`
        })}
      </div>
      ${this.#readers(t('fog-hill.read-more'))}`
  }

  #readers(rough: string) {
    const { compasses } = this.engine
    const names = [rough, t('fog-hill.read-exact')]
    if (!compasses.includes(true)) return nothing
    return html`<div class="pair">
      ${compasses.map(
        (may, at) =>
          html`<button
            type="button"
            aria-disabled=${!may || this.sending}
            @click=${() => may && this.#say('compass', at)}
          >
            ${names[at]}
          </button>`,
      )}
    </div>`
  }

  #say(name: 'compass' | 'go' | 'park', detail: number): void {
    if (!this.sending) this.dispatchEvent(new CustomEvent<number>(name, { detail }))
  }
}
