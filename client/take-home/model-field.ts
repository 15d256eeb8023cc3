/** Where a model that was taken home is brought back: read here, in the page, and asked for when a room or solo begins. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { BroughtModel } from '../../shared/gpt2/read-model.ts'
import type { CreateRoom } from '../../shared/protocol/http.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import '../locale/en/bring.ts'
import { t } from '../locale/t.ts'
import { toBase64 } from '../net/base64.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import type { NoteWord } from '../store/state.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { linkFoldStyles } from '../ui/fold.ts'

@customElement('model-field')
export class ModelField extends LitElement {
  static override styles = [
    baseStyles,
    linkFoldStyles,
    css`
      summary {
        font-weight: 700;
      }
      input {
        max-width: 100%;
        min-height: var(--target);
        font: inherit;
      }
      input::file-selector-button {
        min-height: var(--target);
        font: inherit;
      }
    `,
  ]

  @state() private model: BroughtModel | null = null
  @state() private trouble: Extract<RejectWord, `model-${string}`> | 'late' | null = null

  /** null: none was brought, or it could not be read, which stands here in red. */
  take(): BroughtModel | null {
    return this.model
  }

  override render() {
    const { model, trouble } = this
    return html`<details>
      <summary>${t('bring.title')}</summary>
      <div class="stack">
        <p class="small" id="why">${t('bring.text')}</p>
        <label for="files">${t('bring.files')}</label>
        <input
          id="files"
          type="file"
          multiple
          accept=".html,.zip,.safetensors,.json"
          aria-describedby="why told"
          @change=${this.#chosen}
        />
        <div id="told" role="status">
          ${trouble === null ? nothing : html`<p class="red">${trouble === 'late' ? t('part.late') : t(`reject.${trouble}`)}</p>`}
          ${
            model === null
              ? nothing
              : html`<p>
                  <strong>${t('bring.read', { count: model.words.length })}</strong>
                </p>`
          }
        </div>
        ${model === null ? nothing : html`<button type="button" @click=${this.#without}>${t('bring.away')}</button>`}
      </div>
    </details>`
  }

  readonly #chosen = async (event: Event): Promise<void> => {
    if (!(event.target instanceof HTMLInputElement)) return
    const files = [...(event.target.files ?? [])]
    this.model = null
    this.trouble = null
    if (files.length === 0) return
    try {
      const { readBrought } = await lazyPart(() => import('./brought-files.ts'))
      const read = await readBrought(files)
      if (typeof read === 'string') this.trouble = read
      else this.model = read
    } catch {
      this.trouble = 'late'
    }
  }

  readonly #without = (): void => {
    const input = this.renderRoot.querySelector('input')
    if (input !== null) input.value = ''
    input?.focus()
    this.model = null
  }
}

/** As a request carries it. */
export function forTheDoor({ tensors, ...rest }: BroughtModel): NonNullable<CreateRoom['model']> {
  return { words: [...rest.words], heads: rest.heads, tensors: toBase64(tensors) }
}

/** A word about the model that somebody has just brought. */
export function isModelTrouble(word: NoteWord): boolean {
  return word.startsWith('model-')
}

declare global {
  interface HTMLElementTagNameMap {
    'model-field': ModelField
  }
}
