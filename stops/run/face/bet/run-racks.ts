/** All words of the world by their racks, for chips on words that are not laid out. `lay` says how many should lie where. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Rack, TokenId } from '../../../../shared/packs/pack.ts'
import { weightBar } from '../../../../client/moves/chip-tile.ts'
import { textOf } from '../../../../client/locale/t.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { RowSlide } from '../../../../client/ui/row-slide.ts'
import '../../../../client/ui/word-picker.ts'
import type { Chips } from '../../bet/state.ts'
import { t } from '../t.ts'
import { chipStepper } from './chip-stepper.ts'
import { placed, type Place } from './chips-draft.ts'
import { racksStyles } from './run-racks-styles.ts'

export interface Lay extends Place {
  readonly count: number
  /** null: the slider says by itself how many lie there now. */
  readonly name: string | null
}

@customElement('run-racks')
export class RunRacks extends LitElement {
  static override styles = [baseStyles, racksStyles]

  @property({ attribute: false }) laid!: Chips
  /** Chips in all, and how many a tap moves. */
  @property({ type: Number }) chips = 0
  @property({ type: Number }) size = 1
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  /** The rack that lies open. */
  @state() private open: string | null = null
  readonly #slide = new RowSlide()

  override render() {
    return html`<ul class="racks" aria-label=${t('bet.table')}>
      ${this.racks.map((rack) => this.#rack(rack))}
    </ul>`
  }

  #rack(rack: Rack) {
    const { laid, words } = this
    const count = laid.racks[rack.id] ?? 0
    return html`<li class="rack">
      ${this.#top(rack, count)}
      ${rack.words.filter((word) => (laid.words[word] ?? 0) > 0).map((word) => this.#single(word))}
      ${
        this.open === rack.id
          ? html`<div class="inside">
              <word-picker
                .words=${words}
                .racks=${this.racks}
                .only=${rack.id}
                label=${t('bet.word')}
                ?resting=${this.#left <= 0}
                @pick=${({ detail: word }: CustomEvent<TokenId>) => this.#layWord(word, (laid.words[word] ?? 0) + this.size)}
              ></word-picker>
            </div>`
          : nothing
      }
      ${weightBar(count, this.chips)}
    </li>`
  }

  /** The row itself: open it, slide along it, or step. */
  #top({ id, words }: Rack, count: number) {
    const name = textOf('rack', id)
    const open = this.open === id
    return html`<div
      class="top"
      @pointerdown=${(event: PointerEvent) => this.#slide.down(event, count)}
      @pointermove=${(event: PointerEvent) => this.#slideTo(event, id)}
      @pointerup=${() => this.#slide.end()}
      @pointercancel=${() => this.#slide.end()}
    >
      <button type="button" class="name" aria-expanded=${open} @click=${() => (this.open = open ? null : id)}>
        <strong>${name} <span aria-hidden="true">${open ? '▴' : '▾'}</span></strong>
        <small
          >${words
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
        max=${this.chips}
        step="1"
        aria-label=${name}
        aria-valuetext=${t('bet.value', { count, of: this.chips })}
        .value=${String(count)}
        @input=${(event: Event) => this.#keyTo(event, id)}
      />
      ${chipStepper(name, count, this.#left > 0, this.size, (by) => this.#lay({ where: 'racks', id, count: count + by, name }))}
    </div>`
  }

  #single(word: TokenId) {
    const name = this.words[word] ?? ''
    const count = this.laid.words[word] ?? 0
    return html`<div class="single">
      <span class="grow">${name}</span>
      ${chipStepper(name, count, this.#left > 0, this.size, (by) => this.#layWord(word, count + by))}
    </div>`
  }

  get #left(): number {
    return this.chips - placed(this.laid)
  }

  #slideTo(event: PointerEvent, id: string): void {
    const count = this.#slide.move(event, this.chips)
    if (count !== null) this.#lay({ where: 'racks', id, count, name: null })
  }

  /** Arrow keys, or a screen reader's own gesture. The slider goes back: it is moved by what lies there then, if that was possible. */
  #keyTo({ target }: Event, id: string): void {
    if (!(target instanceof HTMLInputElement)) return
    const count = target.valueAsNumber
    target.value = String(this.laid.racks[id] ?? 0)
    this.#lay({ where: 'racks', id, count, name: null })
  }

  #layWord(word: TokenId, count: number): void {
    this.#lay({ where: 'words', id: String(word), count, name: this.words[word] ?? '' })
  }

  #lay(lay: Lay): void {
    this.dispatchEvent(new CustomEvent<Lay>('lay', { detail: lay }))
  }
}
