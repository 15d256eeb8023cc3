/** The chip table for one card: twenty chips on the words laid out, and on all others by their racks. */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { Chips } from '../../bet/state.ts'
import type { RunView } from '../../view-types.ts'
import type { Rack } from '../../../../shared/packs/pack.ts'
import { chipPurse, purseStyles, USUAL_SIZE } from '../../../../client/moves/chip-purse.ts'
import { chipTile, tileStyles } from '../../../../client/moves/chip-tile.ts'
import { t } from '../t.ts'
import { Draft } from '../../../../client/store/draft.ts'
import { pendingOf, type Pending } from '../../../../client/store/pending.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../../client/ui/panel-styles.ts'
import { say } from '../../../../client/ui/say.ts'
import { footStyles, sendFoot } from '../../../../client/ui/send-foot.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import { TapEvent } from '../../../../client/ui/tap-event.ts'
import type { RunTap } from '../../taps.ts'
import { countAt, isChips, noChips, placed, sameChips, setChips, type Place } from './chips-draft.ts'
import { keepLine, keptIf } from './keep-line.ts'
import { cardOf } from './run-reveal.ts'
import './run-racks.ts'
import type { Lay } from './run-racks.ts'

@customElement('run-bet')
export class RunBet extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    footStyles,
    purseStyles,
    tileStyles,
    css`
      .card {
        padding: 10px 14px;
      }
      .other {
        align-self: center;
      }
      /* Card, chips, all words laid out and the first rack are in sight together: how many are left is said in words, too. */
      @media (max-height: 900px) {
        :host {
          gap: 8px;
        }
        .card {
          padding: 8px 14px;
        }
        .other {
          min-height: 44px;
        }
        .dots {
          display: none;
        }
        .tiles {
          gap: 6px 8px;
        }
        .tile {
          min-height: 48px;
        }
      }
    `,
  ]

  @property({ attribute: false }) bet!: NonNullable<RunView['bet']>
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) pending: Pending<RunTap> = []
  @state() private size = USUAL_SIZE
  /** The racks were asked for on this card, or put away; null: neither. */
  @state() private asked: boolean | null = null
  /** Where chips were laid last on this card, and none taken away since. */
  @state() private last: Place | null = null
  readonly #kept = new Draft(this, () => `bet.${this.bet.card}`, isChips)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('bet')?.card === this.bet.card || !changed.has('bet')) return
    this.last = null
    this.asked = null
  }

  override render() {
    const { bet, words } = this
    const draft = this.#draft
    const left = bet.chips - placed(draft)
    return html`
      <div class="card">
        <p class="kicker">${cardOf(bet)}</p>
        <p class="sentence">${sentence(words, bet.words)}</p>
      </div>
      ${chipPurse({ chips: bet.chips, left, size: this.size }, (size) => (this.size = size))}
      ${this.#candidates(draft, left)} ${this.#others(draft)}
      ${bet.candidates.length === 0 ? nothing : html`<p class="soft small middle">${t('bet.how')}</p>`}
      ${sendFoot({
        text: bet.mine === null ? t('bet.place') : t('bet.change'),
        sending: pendingOf(this.pending, 'bet') !== null,
        sent: bet.mine !== null && sameChips(bet.mine, draft),
        sentText: t('bet.unchanged'),
        state: keepLine(draft, this.last, this),
        act: () =>
          this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'bet', tap: { card: bet.card, ...draft } })),
      })}
    `
  }

  get #draft(): Chips {
    return this.#kept.value ?? this.bet.mine ?? noChips
  }

  #candidates(draft: Chips, left: number) {
    const { chips, candidates } = this.bet
    return html`<ul class="tiles" aria-label=${t('bet.candidates')}>
      ${candidates.map((word) => {
        const name = this.words[word] ?? ''
        return chipTile(
          { name, count: draft.words[word] ?? 0, kept: keptIf(draft, word, this) },
          { chips, left, size: this.size },
          (count) => this.#lay({ where: 'words', id: String(word), count, name }),
        )
      })}
    </ul>`
  }

  #others(draft: Chips) {
    const { bet, words, racks, size } = this
    const open = this.#isOpen(draft)
    return html`<button type="button" class="other" aria-expanded=${open} @click=${() => (this.asked = !open)}>
        ${t('bet.other')} <span aria-hidden="true">${open ? '▴' : '▾'}</span>
      </button>
      ${
        open
          ? html`${keyed(
                bet.card,
                html`<run-racks
                  .laid=${draft}
                  .chips=${bet.chips}
                  .size=${size}
                  .words=${words}
                  .racks=${racks}
                  @lay=${({ detail }: CustomEvent<Lay>) => this.#lay(detail)}
                ></run-racks>`,
              )}
              <p class="soft small middle">${t('bet.hint')}</p>`
          : nothing
      }`
  }

  /** The racks lie open: asked for on this card, or because nothing else is laid out, or with chips of one's own on them. */
  #isOpen({ racks, words }: Chips): boolean {
    const { candidates } = this.bet
    if (this.asked === true || candidates.length === 0) return true
    const isElsewhere =
      Object.keys(racks).length > 0 || Object.keys(words).some((id) => !candidates.includes(Number(id)))
    return this.asked === null && isElsewhere
  }

  #lay({ name, count, ...place }: Lay): void {
    const { chips } = this.bet
    const before = this.#draft
    const draft = setChips(before, place, count, chips)
    const has = countAt(draft, place)
    this.last = has > countAt(before, place) ? place : null
    this.#kept.value = draft
    if (name === null) return
    say(this, `${t('bet.now', { name, count: has, left: chips - placed(draft) })} ${keepLine(draft, this.last, this)}`)
  }
}
