/** Lays coal on clients: each stands there with what it brings, and a piece more or less on it. `answer` brings the coal by client. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { formatNumber } from '../../../client/locale/t.ts'
import { laidAt } from '../../../client/moves/chips.ts'
import { Draft, isNumbers } from '../../../client/store/draft.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { say } from '../../../client/ui/say.ts'
import { footStyles, sendFoot } from '../../../client/ui/send-foot.ts'
import { sum } from '../../../shared/measures/mean.ts'
import type { BetShown, Laid } from '../../../shared/moves/bet.ts'
import type { ClientShown } from '../view-types.ts'
import { clientLines } from './counter.ts'
import { clientName } from './names.ts'
import { t } from './t.ts'

@customElement('bid-lots')
export class BidLots extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    footStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
        gap: 10px;
      }
      .lot {
        display: flex;
        flex-direction: column;
        gap: 4px;
        height: 100%;
        padding: 10px 12px;
      }
      .lot.laid {
        border-color: var(--teal);
      }
      .coal {
        display: flex;
        align-items: center;
        gap: 6px;
        flex-wrap: wrap;
      }
      .coal button {
        width: 44px;
        min-width: 44px;
        min-height: 44px;
        padding: 0;
        font-size: 1.5rem;
        line-height: 1;
      }
      .coal strong {
        min-width: 1.25em;
        text-align: center;
        font-size: 1.25rem;
        font-variant-numeric: tabular-nums;
      }
      h2 {
        flex: 1 0 auto;
        max-width: 100%;
        font-size: 1.25rem;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) shown!: BetShown
  @property({ attribute: false }) clients: readonly ClientShown[] = []
  @property({ attribute: false }) words: readonly string[] = []
  /** How the own team's bids stand; null: nobody has bid. */
  @property({ attribute: false }) offers: readonly number[] | null = null
  /** On its way to the room. */
  @property({ attribute: false }) sending: Laid | null = null
  readonly #draft = new Draft(this, () => 'specialist.bid', isNumbers)

  override render() {
    const { shown, sending, clients } = this
    const laid = this.#laid
    const left = shown.chips - sum(laid)
    return html`<ul aria-label=${t('specialist.bids')}>
        ${clients.map((client, at) => this.#lot(client, at, laid[at] ?? 0, left))}
      </ul>
      <slot></slot>
      ${sendFoot({
        text: t(shown.mine === null ? 'specialist.bid-send' : 'specialist.bid-change'),
        sending: sending !== null,
        sent: shown.mine !== null && shown.mine.every((count, at) => count === laid[at]),
        sentText: t('specialist.bid-sent'),
        state: html`${t('specialist.bid-left', { count: left })} ${this.#team()}`,
        act: () => this.#answer(laid),
      })}`
  }

  #lot(client: ClientShown, at: number, count: number, left: number) {
    const name = clientName(client.id)
    return html`<li class="card lot ${count > 0 ? 'laid' : ''}">
      <div class="coal">
        <h2>${name}</h2>
        <button
          type="button"
          aria-label=${t('specialist.bid-less', { client: name })}
          aria-disabled=${count <= 0}
          @click=${() => this.#lay(at, count - 1)}
        >
          −
        </button>
        <strong aria-label=${t('specialist.bid-on', { client: name, count })}>${count}</strong>
        <button
          type="button"
          aria-label=${t('specialist.bid-more', { client: name })}
          aria-disabled=${left <= 0}
          @click=${() => this.#lay(at, count + 1)}
        >
          +
        </button>
      </div>
      ${clientLines(client, this.words, 1)}
    </li>`
  }

  /** What the members of the team have laid together, on average. */
  #team() {
    const { offers, clients } = this
    if (offers === null) return nothing
    const said = clients.flatMap(({ id }, at) => {
      const offer = offers[at] ?? 0
      return offer > 0 ? [`${clientName(id)} ${formatNumber(Math.round(10 * offer) / 10)}`] : []
    })
    return said.length === 0 ? nothing : t('specialist.bid-team', { bids: said.join(' · ') })
  }

  get #laid(): Laid {
    const { mine, outcomes } = this.shown
    const begun = this.sending ?? this.#draft.value
    return begun?.length === outcomes ? begun : (mine ?? Array.from({ length: outcomes }, () => 0))
  }

  #lay(at: number, wish: number): void {
    const laid = this.#laid
    const count = laidAt(laid[at] ?? 0, wish, this.shown.chips - sum(laid))
    const next = laid.map((here, i) => (i === at ? count : here))
    this.#draft.value = next
    const client = this.clients[at]
    if (client === undefined) return
    say(this, t('specialist.bid-on', { client: clientName(client.id), count }))
    say(this, t('specialist.bid-left', { count: this.shown.chips - sum(next) }))
  }

  #answer(laid: Laid): void {
    this.dispatchEvent(new CustomEvent<Laid>('answer', { detail: laid }))
  }
}
