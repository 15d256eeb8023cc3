/**
 * Puts things in order by tapping them, the best first: each gets the next place, and one that is tapped again gives its place back.
 * `answer` brings the order. It counts once it is sent, and may be changed until the bell.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Order, RankShown } from '../../shared/moves/rank.ts'
import '../locale/en/controls.ts'
import '../locale/en/rank.ts'
import { t } from '../locale/t.ts'
import { Draft, isNumbers } from '../store/draft.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { panelStyles } from '../ui/panel-styles.ts'
import { say } from '../ui/say.ts'
import { footStyles, sendFoot } from '../ui/send-foot.ts'

@customElement('rank-move')
export class RankMove extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    footStyles,
    css`
      ol {
        display: grid;
        gap: 8px;
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li button {
        display: grid;
        grid-template-columns: 2.25rem 1fr;
        gap: 10px;
        align-items: center;
        width: 100%;
        min-height: 56px;
        padding: 6px 12px;
        text-align: start;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .place {
        display: grid;
        place-items: center;
        width: 2.25rem;
        height: 2.25rem;
        border: 2px dashed currentcolor;
        border-radius: 50%;
        font-weight: 800;
        font-variant-numeric: tabular-nums;
      }
      [aria-pressed='true'] .place {
        border-style: solid;
      }
    `,
  ]

  @property({ attribute: false }) shown!: RankShown
  /** What is put in order, for who hears the page. */
  @property() label = ''
  @property({ attribute: false }) names: readonly string[] = []
  /** On its way to the room. */
  @property({ attribute: false }) sending: Order | null = null
  /** Name of the half-made order. */
  @property() draft = 'rank'
  readonly #draft = new Draft(this, () => this.draft, isNumbers)

  override render() {
    const { names, shown, sending } = this
    const order = this.#order
    const left = names.length - order.length
    return html`<ol aria-label=${this.label}>
        ${names.map((name, at) => {
          const place = order.indexOf(at) + 1
          return html`<li>
            <button type="button" aria-pressed=${place > 0} @click=${() => this.#toggle(at)}>
              <span class="place" aria-hidden="true">${place > 0 ? place : nothing}</span>
              <span
                >${name}${place > 0 ? html`<span class="quiet">, ${t('rank.place', { place })}</span>` : nothing}</span
              >
            </button>
          </li>`
        })}
      </ol>
      ${sendFoot({
        text: shown.mine === null ? t('rank.send') : t('rank.change'),
        sending: sending !== null,
        sent: shown.mine !== null && shown.mine.join() === order.join(),
        ready: left === 0,
        state: left === 0 ? t('rank.whole') : t('rank.left', { count: left }),
        act: () => {
          if (left === 0) this.dispatchEvent(new CustomEvent<Order>('answer', { detail: order }))
        },
      })}`
  }

  get #order(): Order {
    return this.sending ?? this.#draft.value ?? this.shown.mine ?? []
  }

  #toggle(at: number): void {
    const order = this.#order
    const next = order.includes(at) ? order.filter((other) => other !== at) : [...order, at]
    this.#draft.value = next
    const place = next.indexOf(at) + 1
    say(
      this,
      place > 0 ? t('rank.now', { name: this.names[at] ?? '', place }) : t('rank.gone', { name: this.names[at] ?? '' }),
    )
  }
}
