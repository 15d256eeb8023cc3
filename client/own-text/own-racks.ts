/** The racks of a text, to be named otherwise, and words to be moved from one to another. Sends `racks` with the whole table. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { withoutUnseen } from '../../shared/names/unseen.ts'
import type { TextFile } from '../../shared/packs/schema.ts'
import '../locale/en/own-text.ts'
import { formatShare, t } from '../locale/t.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { ownTextStyles } from './own-text-styles.ts'
import { movedWord, renamedRack } from './edit-racks.ts'

type Racks = TextFile['racks']
/** The commonest words of a rack, which show what it is about. */
const SHOWN = 14

@customElement('own-racks')
export class OwnRacks extends LitElement {
  static override styles = [baseStyles, ownTextStyles]

  @property({ attribute: false }) pack!: TextFile
  /** How far the model is whose embeddings sort the words; null: none is being trained. */
  @state() private sorting: number | null = null
  @state() private trouble: 'name' | 'word' | 'sort' | null = null

  override render() {
    return html`<div class="stack racks">
      <p class="soft small">${t('own.racks-text')}</p>
      <ul class="stack">
        ${this.pack.racks.map(
          ({ id, words }, at) =>
            html`<li>
              <input
                type="text"
                maxlength="40"
                aria-label=${t('own.rack-name', { name: id })}
                dir="auto"
                .value=${id}
                @change=${(event: Event) => {
                  if (event.target instanceof HTMLInputElement) this.#rename(at, event.target)
                }}
              />
              <span class="some small" dir="auto"
                >${words.slice(0, SHOWN).join(', ')}${words.length > SHOWN ? ' …' : ''}</span
              >
            </li>`,
        )}
      </ul>
      <form class="ways" @submit=${this.#move}>
        <div>
          <label for="word">${t('own.move-word')}</label>
          <input
            id="word"
            name="word"
            type="text"
            dir="auto"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
          />
        </div>
        <div>
          <label for="to">${t('own.move-to')}</label>
          <select id="to" name="to">
            ${this.pack.racks.map(({ id }, at) => html`<option value=${at}>${id}</option>`)}
          </select>
        </div>
        <button>${t('own.move')}</button>
      </form>
      <div class="ways">
        <button type="button" aria-disabled=${this.sorting !== null} @click=${this.#sort}>
          ${this.sorting === null ? t('own.sort') : t('own.sorting', { share: formatShare(this.sorting) })}
        </button>
        <p class="soft small">${t('own.sort-text')}</p>
      </div>
      <p class="red" role="status">${this.trouble === null ? nothing : t(`own.trouble-${this.trouble}`)}</p>
    </div>`
  }

  #rename(at: number, field: HTMLInputElement): void {
    const racks = renamedRack(this.pack.racks, at, withoutUnseen(field.value).trim())
    if (racks === null) field.value = this.pack.racks[at]?.id ?? ''
    this.#say(racks, 'name')
  }

  readonly #move = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const form = new FormData(event.target)
    const word = form.get('word')
    this.#say(
      movedWord(this.pack.racks, typeof word === 'string' ? word.trim().toLowerCase() : '', Number(form.get('to'))),
      'word',
    )
  }

  readonly #sort = async (): Promise<void> => {
    if (this.sorting !== null) return
    const { pack } = this
    this.sorting = 0
    try {
      const { racksByMeaning } = await lazyPart(() => import('./sort-racks.ts'))
      const racks = await racksByMeaning(pack, (share) => (this.sorting = share))
      // Another text may have come meanwhile: its words are others.
      if (this.pack.words === pack.words) this.#say(racks, 'sort')
    } catch {
      this.trouble = 'sort'
    } finally {
      this.sorting = null
    }
  }

  #say(racks: Racks | null, trouble: 'name' | 'word' | 'sort'): void {
    this.trouble = racks === null ? trouble : null
    if (racks !== null) this.dispatchEvent(new CustomEvent('racks', { detail: racks }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'own-racks': OwnRacks
  }
}
