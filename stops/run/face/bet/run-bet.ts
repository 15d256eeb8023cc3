/** The chip table for one card: twenty chips on the words laid out, and on all others by their racks. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Chips } from '../../bet/state.ts'
import type { RunView } from '../../view-types.ts'
import type { Rack, TokenId } from '../../../../shared/packs/pack.ts'
import { formatBits, textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { Draft } from '../../../../client/store/draft.ts'
import { pendingOf, type Pending } from '../../../../client/store/pending.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { chipStepper } from './chip-stepper.ts'
import { panelStyles } from '../../../../client/ui/panel-styles.ts'
import { RowSlide } from '../../../../client/ui/row-slide.ts'
import { say } from '../../../../client/ui/say.ts'
import { footStyles, sendFoot } from '../../../../client/ui/send-foot.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import '../../../../client/ui/word-picker.ts'
import { TapEvent } from '../../../../client/ui/tap-event.ts'
import type { RunTap } from '../../taps.ts'
import { isChips, moveChips, noChips, placed, sameChips, setChips } from './chips-draft.ts'
import { keepLine, keptIf, type Place } from './keep-line.ts'
import { cardOf } from './run-reveal.ts'
import { betStyles } from './run-bet-styles.ts'

const sizes = [1, 5, 10] as const

@customElement('run-bet')
export class RunBet extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles, betStyles]

  @property({ attribute: false }) bet!: NonNullable<RunView['bet']>
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) pending: Pending<RunTap> = []
  /** Chips that a tap moves. */
  @state() private size: (typeof sizes)[number] = 5
  /** The card whose racks were asked for; -1: put away. */
  @state() private othersOf: number | null = null
  /** Where chips were laid last, on which card. */
  @state() private last: (Place & { readonly card: number }) | null = null
  /** The rack that lies open, of which card. */
  @state() private open: { readonly card: number; readonly rack: string } | null = null
  readonly #kept = new Draft(this, () => `bet.${this.bet.card}`, isChips)
  readonly #slide = new RowSlide()

  override render() {
    const { bet } = this
    const draft = this.#draft
    const left = bet.chips - placed(draft)
    return html`
      <div class="card">
        <p class="kicker">${cardOf(bet)}</p>
        <p class="sentence">${sentence(this.words, bet.words)}</p>
      </div>
      <div class="purse">
        <div class="row between">
          <span class="held"
            ><strong>${t('bet.chips', { count: bet.chips })}</strong
            ><span class="soft">${t('bet.left', { count: left })}</span></span
          >
          <span class="sizes" role="group" aria-label=${t('bet.size')}>
            ${sizes.map(
              (size) =>
                html`<button type="button" aria-pressed=${this.size === size} @click=${() => (this.size = size)}>
                  ${size}
                </button>`,
            )}
          </span>
        </div>
        <div class="dots" aria-hidden="true" style="--chips:${bet.chips}">
          ${Array.from({ length: bet.chips }, (_, at) => html`<span class=${at < bet.chips - left ? 'spent' : ''}></span>`)}
        </div>
      </div>
      <ul class="tiles" aria-label=${t('bet.candidates')}>
        ${bet.candidates.map((word) => this.#tile(word, left))}
      </ul>
      <button
        type="button"
        class="other"
        aria-expanded=${this.others}
        @click=${() => (this.othersOf = this.others ? -1 : bet.card)}
      >
        ${t('bet.other')} <span aria-hidden="true">${this.others ? '▴' : '▾'}</span>
      </button>
      ${
        this.others
          ? html`<ul class="racks" aria-label=${t('bet.table')}>
                ${this.racks.map((rack) => this.#rack(rack, left))}
              </ul>
              <p class="soft small hint">${t('bet.hint')}</p>`
          : nothing
      }
      ${bet.candidates.length === 0 ? nothing : html`<p class="soft small hint">${t('bet.how')}</p>`}
      ${sendFoot({
        text: bet.mine === null ? t('bet.place') : t('bet.change'),
        sending: pendingOf(this.pending, 'bet') !== null,
        sent: bet.mine !== null && sameChips(bet.mine, draft),
        sentText: t('bet.unchanged'),
        state: keepLine(draft, this.last?.card === bet.card ? this.last : null, this),
        act: () =>
          this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'bet', tap: { card: bet.card, ...draft } })),
      })}
    `
  }

  /** The racks lie open: asked for on this card, or because nothing else is laid out, or with chips of one's own on them. */
  private get others(): boolean {
    const { bet } = this
    if (this.othersOf === bet.card || bet.candidates.length === 0) return true
    const { racks, words } = this.#draft
    const isElsewhere =
      Object.keys(racks).length > 0 || Object.keys(words).some((id) => !bet.candidates.includes(Number(id)))
    return this.othersOf !== -1 && isElsewhere
  }

  /** A word laid out: a tap puts chips on it, and it says what they would keep. */
  #tile(word: TokenId, left: number) {
    const name = this.words[word] ?? ''
    const draft = this.#draft
    const count = draft.words[word] ?? 0
    const kept = keptIf(draft, word, this)
    const move = (by: number) => this.#move('words', String(word), by, name)
    return html`<li>
      <div class="tile ${count > 0 ? 'laid' : ''}" role="group" aria-label=${t('bet.chips-on', { count, name })}>
        <button
          type="button"
          class="lay"
          aria-label=${t('bet.more', { name, count: this.size })}
          aria-disabled=${left <= 0}
          @click=${() => move(this.size)}
        >
          <strong>${name}</strong>
        </button>
        <small aria-hidden="true"
          >${count === 0 ? '' : html`<b>${count}</b> · ${t(kept >= 0 ? 'bet.keep' : 'bet.lose', { bits: formatBits(Math.abs(kept)) })}`}</small
        >
        <button
          type="button"
          class="less"
          aria-label=${t('bet.less', { name, count: this.size })}
          aria-disabled=${count <= 0}
          @click=${() => move(-this.size)}
        >
          −
        </button>
        <span class="weight" aria-hidden="true" style="--part:${(100 * count) / this.bet.chips}%"></span>
      </div>
    </li>`
  }

  get #draft(): Chips {
    return this.#kept.value ?? this.bet.mine ?? noChips
  }

  #rack(rack: Rack, left: number) {
    const { chips } = this.bet
    const name = textOf('rack', rack.id)
    const count = this.#draft.racks[rack.id] ?? 0
    const open = this.open?.card === this.bet.card && this.open.rack === rack.id
    const singles = rack.words.filter((word) => (this.#draft.words[word] ?? 0) > 0)
    return html`<li class="rack">
      <div
        class="top"
        @pointerdown=${(event: PointerEvent) => this.#slide.down(event, count)}
        @pointermove=${(event: PointerEvent) => this.#slideTo(event, rack.id)}
        @pointerup=${() => this.#slide.end()}
        @pointercancel=${() => this.#slide.end()}
      >
        <button
          type="button"
          class="name"
          aria-expanded=${open}
          @click=${() => (this.open = open ? null : { card: this.bet.card, rack: rack.id })}
        >
          <strong>${name} <span aria-hidden="true">${open ? '▴' : '▾'}</span></strong>
          <small
            >${rack.words
              .slice(0, 4)
              .map((word) => this.words[word])
              .join(' · ')}
            …</small
          >
        </button>
        <input
          class="slide"
          type="range"
          min="0"
          max=${chips}
          step="1"
          aria-label=${name}
          aria-valuetext=${t('bet.value', { count, of: chips })}
          .value=${String(count)}
          @input=${(event: Event) => this.#keyTo(event, rack.id)}
        />
        ${chipStepper(name, count, left > 0, this.size, (by) => this.#move('racks', rack.id, by, name))}
      </div>
      ${singles.map((word) => {
        const single = this.words[word] ?? ''
        return html`<div class="single">
          <span class="grow">${single}</span>
          ${chipStepper(single, this.#draft.words[word] ?? 0, left > 0, this.size, (by) => this.#move('words', String(word), by, single))}
        </div>`
      })}
      ${
        open
          ? html`<div class="inside">
              <word-picker
                .words=${this.words}
                .racks=${this.racks}
                .only=${rack.id}
                label=${t('bet.word')}
                ?resting=${left <= 0}
                @pick=${(event: CustomEvent<TokenId>) => this.#move('words', String(event.detail), this.size, this.words[event.detail] ?? '')}
              ></word-picker>
            </div>`
          : nothing
      }
      <span class="weight" aria-hidden="true" style="--part:${(100 * count) / chips}%"></span>
    </li>`
  }

  #slideTo(event: PointerEvent, rack: string): void {
    const count = this.#slide.move(event, this.bet.chips)
    if (count !== null) this.#kept.value = setChips(this.#draft, 'racks', rack, count, this.bet.chips)
  }

  /** Arrow keys, or a screen reader's own gesture. The slider shows what was possible, not what was asked. */
  #keyTo({ target }: Event, rack: string): void {
    if (!(target instanceof HTMLInputElement)) return
    this.#kept.value = setChips(this.#draft, 'racks', rack, target.valueAsNumber, this.bet.chips)
    target.value = String(this.#draft.racks[rack] ?? 0)
  }

  #move(where: 'racks' | 'words', id: string, by: number, name: string): void {
    const { chips, card } = this.bet
    this.last = { where, id, card }
    const draft = moveChips(this.#draft, where, id, by, chips)
    this.#kept.value = draft
    say(
      this,
      `${t('bet.now', { name, count: draft[where][id] ?? 0, left: chips - placed(draft) })} ${keepLine(draft, this.last, this)}`,
    )
  }
}
