/**
 * Where somebody brings texts of their own, pasted or as files: they are read here, in the page, and what becomes of them is told
 * before a room opens.
 */
import { LitElement, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { sum } from '../../shared/measures/mean.ts'
import { LONGEST, LONGEST_WORD, MOST_BOOKS, MOST_LETTERS } from '../../shared/own-text/limits.ts'
import { type BroughtText, type Choices, NO_RIGHTS, withRights } from '../../shared/own-text/make-pack.ts'
import { loadTextPack } from '../../shared/packs/load-pack.ts'
import { tidyTitle } from '../../shared/own-text/tidy-title.ts'
import { textFile, type TextFile } from '../../shared/packs/schema.ts'
import '../locale/en/own-text.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { fold, foldStyles } from '../ui/fold.ts'
import { saveFile } from '../ui/save-file.ts'
import { choiceFields } from './choice-fields.ts'
import { fileField } from './file-field.ts'
import './own-racks.ts'
import { rightsFields } from './rights-fields.ts'
import { ownTextStyles } from './own-text-styles.ts'
import { readFile } from './read-file.ts'
import { type Found, lookInto, make, type Made } from './read-texts.ts'
import { textField } from './text-field.ts'
import { fileNews, type FileNews, flagList, lackLines, meterText, reportLines, rightsLine } from './told.ts'

/** `none`: nobody has brought one, so a world with a grammar is played. `trouble`: it says what, in its place. */
export type OwnText = TextFile | 'none' | 'trouble'

/** What is wrong with one file. */
type Trouble = Pick<FileNews, 'trouble'> & Partial<FileNews>

const usual: Choices = { vocabulary: 1000, rare: 'leave-out', leaveOut: [] }

@customElement('own-text-box')
export class OwnTextBox extends LitElement {
  static override styles = [baseStyles, foldStyles, ownTextStyles]

  @state() private name = ''
  @state() private text = ''
  @state() private files: readonly BroughtText[] = []
  @state() private news: readonly FileNews[] = []
  @state() private choices = usual
  @state() private found: Found | null = null
  @state() private made: Made | 'too-long' | 'unread' | null = null
  /** A finished pack: what was made here, with its racks as they are now, or one out of a file. */
  @state() private pack: TextFile | null = null
  @state() private rights = NO_RIGHTS
  @state() private busy = false
  @state() private isOver = false
  /** Title of the pack that was told last. */
  #heard: string | null = null

  /** What a room would be opened with now. A text that nobody has looked at is read first. */
  async take(): Promise<OwnText> {
    if (this.pack !== null) return this.#rightful(this.pack)
    if (this.#texts().length === 0) return 'none'
    if (this.made === null) await this.#read()
    return this.pack === null ? 'trouble' : this.#rightful(this.pack)
  }

  /** Whoever opens a room from here says which text it will play. */
  override updated(): void {
    const title = this.pack?.title ?? null
    if (title === this.#heard) return
    this.#heard = title
    this.dispatchEvent(new CustomEvent<string | null>('own-text', { detail: title }))
  }

  /** Brings what is wrong into sight, for whoever pressed a button that stands far from it. */
  async showTrouble(): Promise<void> {
    await this.updateComplete
    const told = this.renderRoot.querySelector<HTMLElement>('#told')
    told?.focus({ preventScroll: true })
    told?.scrollIntoView({ block: 'center' })
  }

  override render() {
    return html`<div class="stack">
      <p>${t('own.lead', { most: LONGEST })}</p>
      ${textField({ id: 'own-title', label: t('own.name'), value: this.name }, (name) => this.#changed({ name }))}
      <div>
        <label for="own-text">${t('own.text')}</label>
        <textarea
          id="own-text"
          dir="auto"
          spellcheck="false"
          .value=${this.text}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLTextAreaElement) this.#changed({ text: event.target.value })
          }}
        ></textarea>
      </div>
      ${fileField({
        files: this.files,
        isOver: this.isOver,
        over: (isOver) => (this.isOver = isOver),
        take: (files) => void this.#take(files),
        keep: (files) => this.#changed({ files }),
      })}
      ${rightsFields(this.rights, (part) => (this.rights = { ...this.rights, ...part }))}
      <div class="ways">${choiceFields(this.choices, this.#choose)}</div>
      <div class="ways">
        <button type="button" aria-disabled=${this.busy} @click=${this.#read}>
          ${t(this.busy ? 'own.reading' : 'own.read')}
        </button>
        ${
          this.#texts().length === 0 && this.pack === null
            ? nothing
            : html`<button type="button" @click=${() => this.#changed({ text: '', files: [] })}>
                ${t('own.away')}
              </button>`
        }
      </div>
      <div id="told" class="stack" role="status" tabindex="-1">${this.news.map(fileNews)} ${this.#told()}</div>
      ${this.#more()}
    </div>`
  }

  #told() {
    const { made, pack } = this
    if (made === null)
      return pack === null
        ? nothing
        : html`<p><strong>${t('own.from-file', { title: pack.title })}</strong></p>
            ${rightsLine(this.rights)}`
    if (made === 'unread') return html`<p class="red">${t('own.unread')}</p>`
    if (made === 'too-long')
      return html`<p class="red">${t('own.too-long', { letters: lettersIn(this.#texts()), most: MOST_LETTERS })}</p>`
    const { report, meter } = made
    if (report.words === 0) {
      const isEmpty = this.#texts().length === 0
      return html`<p class="red">${isEmpty ? t('own.no-words') : t('own.no-words-read', { most: LONGEST_WORD })}</p>`
    }
    return html`${
        made.ok
          ? html`<p><strong>${t('own.enough')}</strong></p>`
          : html`<p class="red">${t('own.short')}</p>
              <ul class="told red">
                ${lackLines(made.lacks).map((line) => html`<li>${line}</li>`)}
              </ul>
              <p>${t('own.short-nothing-lost')}</p>`
      }
      <ul class="told">
        ${reportLines(report, this.found?.language ?? null).map((line) => html`<li>${line}</li>`)}
      </ul>
      ${rightsLine(this.rights)} ${meter === null ? nothing : meterText(meter, report.words)}`
  }

  #more() {
    const { pack, found, choices } = this
    return html`${found === null ? nothing : flagList(found.flags, new Set(choices.leaveOut), this.#flagged)}
    ${
      pack === null
        ? nothing
        : html`${fold(
              t('own.racks'),
              html`<own-racks
                .pack=${pack}
                @racks=${({ detail }: CustomEvent<TextFile['racks']>) => (this.pack = { ...pack, racks: detail })}
              ></own-racks>`,
              true,
            )}
            <div>
              <button
                type="button"
                @click=${() => saveFile(new Blob([JSON.stringify(this.#rightful(pack))]), `${pack.title}.json`)}
              >
                ${t('own.save')}
              </button>
            </div>`
    }`
  }

  #rightful(pack: TextFile): TextFile {
    return withRights(pack, this.rights)
  }

  #texts(): readonly BroughtText[] {
    const title = tidyTitle(this.name) || t('own.untitled')
    return [...(this.text.trim() === '' ? [] : [{ title, source: '', text: this.text }]), ...this.files]
  }

  #changed(what: { name?: string; text?: string; files?: readonly BroughtText[] }): void {
    // What was wrong with a file of before is old.
    Object.assign(this, { news: [] }, what)
    this.found = this.made = this.pack = null
  }

  /** Another choice is tried at once on what has been read. */
  readonly #choose = (part: Partial<Choices>): void => {
    this.choices = { ...this.choices, ...part }
    if (this.found !== null) this.#make()
  }

  readonly #flagged = (what: string, isOut: boolean): void => {
    const others = this.choices.leaveOut.filter((other) => other !== what)
    this.#choose({ leaveOut: isOut ? [...others, what] : others })
  }

  readonly #read = async (): Promise<void> => {
    if (this.busy) return
    const texts = this.#texts()
    if (lettersIn(texts) > MOST_LETTERS) {
      this.made = 'too-long'
      return
    }
    this.busy = true
    try {
      this.found = await lookInto(texts)
      const careful = this.found.flags.filter(({ kind }) => kind !== 'name').map(({ what }) => what)
      this.choices = { ...this.choices, leaveOut: careful }
      this.#make()
    } catch {
      this.made = 'unread'
    } finally {
      this.busy = false
    }
  }

  #make(): void {
    this.made = make(this.#texts(), this.choices)
    this.pack = this.made.ok ? this.made.file : null
  }

  async #take(files: readonly File[]): Promise<void> {
    const news: FileNews[] = []
    for (const file of files) {
      const isPack = file.name.toLowerCase().endsWith('.json')
      const told = await (isPack ? this.#takePack(file) : this.#takeText(file))
      if (told !== null) news.push({ name: file.name, rows: [], problems: [], ...told })
    }
    this.news = news
  }

  async #takeText(file: File): Promise<Trouble | null> {
    const read = await readFile(file)
    if (!read.ok) return { trouble: read.why }
    if (this.#texts().length >= MOST_BOOKS) return { trouble: 'many' }
    const name = tidyTitle(file.name)
    const title = tidyTitle(file.name.replace(/\.\w+$/, '')) || t('own.untitled')
    this.#changed({ files: [...this.files, { title, source: name, text: read.text }] })
    return read.badRows.length > 0 ? { trouble: 'rows', rows: read.badRows } : null
  }

  /** A finished pack. What does not fit is said with its place in the file. */
  async #takePack(file: File): Promise<Trouble | null> {
    const json = await file
      .text()
      .then(JSON.parse)
      .catch(() => null)
    const loaded = loadTextPack(json, 'own')
    if (!loaded.ok) return { trouble: 'pack', problems: loaded.problems.slice(0, 5) }
    this.#changed({ text: '', files: [] })
    this.pack = textFile.parse(json)
    this.rights = { author: this.pack.author ?? '', licence: this.pack.licence ?? '' }
    return null
  }
}

function lettersIn(texts: readonly BroughtText[]): number {
  return sum(texts.map(({ text }) => text.length))
}

declare global {
  interface HTMLElementTagNameMap {
    'own-text-box': OwnTextBox
  }
}
