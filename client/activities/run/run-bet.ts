/** The chip table for one card: twenty chips on racks, and on words inside a rack. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Chips, RunView } from '../../../shared/activities/run/types.ts'
import type { Rack, TokenId } from '../../../shared/packs/pack.ts'
import { t, textOf } from '../../locale/t.ts'
import { baseStyles } from '../../ui/base-styles.ts'
import { chipStepper } from '../../ui/chip-stepper.ts'
import { panelStyles } from '../../ui/panel-styles.ts'
import { sentence } from '../../ui/sentence.ts'
import '../../ui/word-picker.ts'
import { IntentEvent } from '../intent-event.ts'
import { moveChip, noChips, placed, sameChips } from './chips-draft.ts'
import { betStyles } from './run-bet-styles.ts'

@customElement('run-bet')
export class RunBet extends LitElement {
  static override styles = [baseStyles, panelStyles, betStyles]

  @property({ attribute: false }) bet!: NonNullable<RunView['bet']>
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @state() private draft: Chips = noChips
  @state() private open: string | null = null
  #card = -1

  override willUpdate(): void {
    if (this.bet.card === this.#card) return
    this.#card = this.bet.card
    this.draft = this.bet.mine ?? noChips
    this.open = null
  }

  override render() {
    const { bet } = this
    const left = bet.chips - placed(this.draft)
    const sent = bet.mine !== null && sameChips(bet.mine, this.draft)
    return html`
      <div class="card">
        <p class="kicker">${t('bet.card', { card: bet.card + 1, of: bet.of })}</p>
        <p class="sentence">${sentence(this.words, bet.words)}</p>
      </div>
      <div class="purse">
        <div class="row between">
          <strong>${t('bet.chips', { count: bet.chips })}</strong
          ><span class="soft" role="status">${t('bet.left', { count: left })}</span>
        </div>
        <div class="dots" aria-hidden="true">
          ${Array.from({ length: bet.chips }, (_, at) => html`<span class=${at < bet.chips - left ? 'spent' : ''}></span>`)}
        </div>
      </div>
      <ul class="racks" aria-label=${t('bet.table')}>
        ${this.racks.map((rack) => this.#rack(rack, left, bet.chips))}
      </ul>
      <p class="soft small hint">${t('bet.hint')}</p>
      <div class="foot">
        ${bet.mine === null ? nothing : html`<p class="state small">${t('bet.placed')}</p>`}
        <button class="primary" type="button" ?disabled=${sent} @click=${this.#place}>
          ${sent ? t('bet.unchanged') : bet.mine === null ? t('bet.place') : t('bet.change')}
        </button>
      </div>
    `
  }

  #rack(rack: Rack, left: number, chips: number) {
    const name = textOf('rack', rack.id)
    const count = this.draft.racks[rack.id] ?? 0
    const open = this.open === rack.id
    const singles = rack.words.filter((word) => (this.draft.words[word] ?? 0) > 0)
    return html`<li class="rack">
      <div class="top">
        <button type="button" class="name" aria-expanded=${open} @click=${() => (this.open = open ? null : rack.id)}>
          <strong>${name} <span aria-hidden="true">${open ? '▴' : '▾'}</span></strong>
          <small
            >${rack.words
              .slice(0, 4)
              .map((word) => this.words[word])
              .join(' · ')}
            …</small
          >
        </button>
        ${chipStepper(name, count, left > 0, (by) => this.#move('racks', rack.id, by, chips))}
      </div>
      ${singles.map((word) => {
        const single = this.words[word] ?? ''
        return html`<div class="single">
          <span class="grow">${single}</span>
          ${chipStepper(single, this.draft.words[word] ?? 0, left > 0, (by) => this.#move('words', String(word), by, chips))}
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
                ?disabled=${left <= 0}
                @pick=${(event: CustomEvent<TokenId>) => this.#move('words', String(event.detail), 1, chips)}
              ></word-picker>
            </div>`
          : nothing
      }
      <span class="weight" aria-hidden="true" style="width:${(100 * count) / chips}%"></span>
    </li>`
  }

  #move(where: 'racks' | 'words', id: string, by: 1 | -1, most: number): void {
    this.draft = moveChip(this.draft, where, id, by, most)
  }

  #place(): void {
    this.dispatchEvent(new IntentEvent({ kind: 'bet', card: this.bet.card, ...this.draft }))
  }
}
