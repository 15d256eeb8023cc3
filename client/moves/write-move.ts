/**
 * Writes rows of the world's words, so many each, and shows what the model went on with. A row on its way stands among the
 * others at once; one that was refused is still the draft. `answer` brings the words.
 */
import { LitElement, html, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { WriteShown } from '../../shared/moves/write.ts'
import type { Rack, TokenId } from '../../shared/packs/pack.ts'
import { Draft, isNumbers } from '../store/draft.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { panelStyles } from '../ui/panel-styles.ts'
import { footStyles, sendFoot } from '../ui/send-foot.ts'
import './sentence-builder.ts'
import { writtenRows } from './written-rows.ts'

export interface WriteTexts {
  readonly label: string
  readonly send: string
  readonly left: string
  readonly none: string
  readonly rows: string
}

@customElement('write-move')
export class WriteMove extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles]

  @property({ attribute: false }) shown!: WriteShown
  @property({ attribute: false }) texts!: WriteTexts
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  /** On its way to the room. */
  @property({ attribute: false }) sending: readonly TokenId[] | null = null
  /** Name of the half-made row. */
  @property() draft = 'write'
  readonly #draft = new Draft(this, () => this.draft, isNumbers)

  /** A row that arrived is no draft any more. */
  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('shown')
    if (before !== undefined && this.shown.left < before.left) this.#draft.value = null
  }

  override render() {
    const { shown, sending, texts } = this
    const { left, longest, rows } = shown
    const row = this.#draft.value ?? []
    const all = sending === null ? rows : [...rows, { words: sending, goesOn: null, mine: true }]
    return html`
      ${writtenRows(all, this.words, texts.rows)}
      ${
        left <= 0
          ? html`<p class="soft">${texts.none}</p>`
          : html`<sentence-builder
                .words=${this.words}
                .racks=${this.racks}
                .value=${sending === null ? row : []}
                .most=${longest}
                label=${texts.label}
                aria-disabled=${sending !== null}
                @change=${(event: CustomEvent<readonly TokenId[]>) => (this.#draft.value = event.detail)}
              ></sentence-builder>
              ${sendFoot({
                text: texts.send,
                sending: sending !== null,
                sent: false,
                ready: row.length > 0,
                state: texts.left,
                act: () => this.dispatchEvent(new CustomEvent<readonly TokenId[]>('answer', { detail: row })),
              })}`
      }
    `
  }
}
