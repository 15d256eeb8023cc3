/**
 * Lays chips on outcomes: a tile each, that says what its chips would keep, and the button that sends them all. After a "no"
 * they are still in the hand; a later bet takes the place of an earlier one. `answer` brings the chips by outcome. Where they count as
 * soon as they lie, each tap is an answer, and the button says the same once more: done.
 */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { bitsSaved, distributionOf } from '../../shared/measures/chips.ts'
import { sum } from '../../shared/measures/mean.ts'
import type { BetShown, Laid } from '../../shared/moves/bet.ts'
import { t } from '../locale/t.ts'
import { Draft, isNumbers } from '../store/draft.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { panelStyles } from '../ui/panel-styles.ts'
import { say } from '../ui/say.ts'
import { footStyles, sendFoot } from '../ui/send-foot.ts'
import { chipPurse, purseStyles, USUAL_SIZE } from './chip-purse.ts'
import { chipTile, tileStyles } from './chip-tile.ts'
import { elsewhereText, keptText, laidAt, spokenOf } from './chips.ts'

/** Where a page keeps it in sight below what is read, a small screen must have room for both. */
const dockedStyles = css`
  :host([docked]) .purse {
    position: static;
  }
  @media (max-height: 720px) {
    :host([docked]) .dots,
    :host([docked]) .state {
      display: none;
    }
    :host([docked]) .tile .lay strong {
      font-size: 0.9375rem;
    }
    :host([docked]) .tile .lay {
      padding-inline-start: 8px;
    }
    :host([docked]) .tile .less {
      width: 32px;
      min-width: 32px;
    }
  }
`

/** The outcomes stand under each other; sentences have what their chips would keep below them. */
const rowStyles = css`
  :host([stand='sentences']) .tiles {
    grid-template-columns: 1fr;
    gap: 6px;
  }
  :host([stand='sentences']) .tile .lay strong {
    font-size: 1rem;
    font-weight: 650;
  }
  :host([stand='sentences']) .tile .lay {
    padding-bottom: 22px;
  }
  :host(:is([stand='rows'], [stand='tower'])) .tiles {
    grid-template-columns: 1fr;
    gap: 6px;
  }
  :host(:is([stand='rows'], [stand='tower'])) .tile {
    min-height: 46px;
  }
  :host(:is([stand='rows'], [stand='tower'])) .tile .lay {
    padding: 4px 12px;
  }
  :host(:is([stand='rows'], [stand='tower'])) .tile small {
    inset-inline: auto 56px;
    bottom: 50%;
    transform: translateY(50%);
  }
  @media (max-height: 640px) {
    :host(:is([stand='rows'], [stand='tower'])) {
      gap: 8px;
    }
    :host(:is([stand='rows'], [stand='tower'])) .tiles {
      gap: 4px;
    }
    :host(:is([stand='rows'], [stand='tower'])) .tile {
      min-height: 42px;
    }
    :host(:is([stand='rows'], [stand='tower'])) .tile button {
      min-height: 40px;
    }
  }
`

@customElement('bet-move')
export class BetMove extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles, purseStyles, tileStyles, dockedStyles, rowStyles]

  @property({ attribute: false }) shown!: BetShown
  /** What is bet on, for who hears the page. */
  @property() label = ''
  /** Of the outcomes. */
  @property({ attribute: false }) names: readonly string[] = []
  /** On its way to the room. */
  @property({ attribute: false }) sending: Laid | null = null
  /** Name of the half-made bet, one a question. */
  @property() draft = 'bet'
  /** Side by side; or under each other, as sentences or as a tower with the first at the bottom. What the slot holds stands below all. */
  @property({ reflect: true }) stand: 'tiles' | 'rows' | 'sentences' | 'tower' = 'tiles'
  /** How many times its bits the bet is worth. */
  @property({ attribute: false }) stake = 1
  /** null: chips count once the button sends them. Or else as soon as they lie: the button, so named, says that one is done;
   * `noneText` is its name while none lie. */
  @property({ attribute: false }) asLaid: {
    readonly text: string
    readonly noneText: string
    readonly isDone: boolean
  } | null = null
  /** null: the chips are worth bits, and tiles and button say how many. Or else they only weigh: the button is called so. */
  @property({ attribute: false }) unpaid: { readonly text: string; readonly sentText: string } | null = null
  @state() private size = USUAL_SIZE
  /** The outcome on which chips were laid last, and none taken away since. */
  @state() private last: number | null = null
  readonly #draft = new Draft(this, () => this.draft, isNumbers)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft')) this.last = null
  }

  override render() {
    const { shown, sending, size, asLaid, unpaid } = this
    const { chips, mine } = shown
    const laid = this.#laid
    const left = chips - sum(laid)
    const tiles = this.#tiles(laid)
    return html`
      ${chipPurse({ chips, left, size }, (other) => (this.size = other))}
      <ul class="tiles" aria-label=${this.label}>
        ${(this.stand === 'tower' ? tiles.toReversed() : tiles).map((tile) => chipTile(unpaid === null ? tile : { ...tile, kept: null }, { chips, left, size }, (count) => this.#lay(tile.at, count)))}
      </ul>
      <slot></slot>
      ${asLaid === null && unpaid === null ? html`<p class="soft small middle">${t('bet.hand')}</p>` : nothing}
      ${sendFoot({
        text:
          (sum(laid) === 0 ? asLaid?.noneText : asLaid?.text) ??
          unpaid?.text ??
          (mine === null ? t('bet.place') : t('bet.change')),
        sending: sending !== null && asLaid === null,
        sent: mine !== null && mine.every((count, at) => count === laid[at]) && asLaid?.isDone !== false,
        sentText: unpaid?.sentText ?? t('bet.unchanged'),
        state: this.#keeps(laid),
        act: () => this.#send(laid),
      })}
    `
  }

  get #laid(): Laid {
    const { mine, outcomes } = this.shown
    const begun = this.asLaid === null ? (this.sending ?? this.#draft.value) : (this.#draft.value ?? this.sending)
    return begun?.length === outcomes ? begun : (mine ?? Array.from({ length: outcomes }, () => 0))
  }

  #tiles(laid: Laid) {
    const { outcomes } = this.shown
    return distributionOf(laid, this.shown).map((share, at) => ({
      at,
      name: this.names[at] ?? '',
      count: laid[at] ?? 0,
      kept: this.stake * bitsSaved(share, outcomes),
    }))
  }

  #keeps(laid: Laid): string {
    if (this.unpaid !== null) return ''
    const tiles = this.#tiles(laid)
    const spoken = spokenOf(tiles, ({ at }) => at === this.last)
    if (spoken === null) return t('bet.keep-nothing')
    return keptText(spoken.name, spoken.kept) + elsewhereText(tiles.find(({ count }) => count === 0)?.kept ?? null)
  }

  /** What lies, and was refused or never heard, is said before it is said to lie well. */
  #send(laid: Laid): void {
    const heard = this.sending ?? this.shown.mine ?? []
    if (this.asLaid !== null && laid.some((count, at) => count !== (heard[at] ?? 0))) this.#answer(laid)
    this.#answer(laid)
  }

  #answer(laid: Laid): void {
    this.dispatchEvent(new CustomEvent<Laid>('answer', { detail: laid }))
  }

  #lay(at: number, wish: number): void {
    const laid = this.#laid
    const now = laid[at] ?? 0
    const count = laidAt(now, wish, this.shown.chips - sum(laid))
    const next = laid.map((here, i) => (i === at ? count : here))
    this.last = count > now ? at : null
    this.#draft.value = next
    if (this.asLaid !== null) this.#answer(next)
    const name = this.names[at] ?? ''
    say(this, `${t('bet.now', { name, count, left: this.shown.chips - sum(next) })} ${this.#keeps(next)}`)
  }
}
