/** What this device keeps of playing alone: taken along as a file, read from one, deleted; and a word where it keeps nothing. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../locale/en/solo.ts'
import { t } from '../locale/t.ts'
import { forgetModels } from '../solo/depot-on-device.ts'
import { isNothing, noProgress, type Progress } from '../solo/progress.ts'
import { fromFile, MOST_BYTES, toFile, type Unread } from '../solo/progress-file.ts'
import type { KeepTrouble, ProgressKeep } from '../solo/progress-keep.ts'
import { SoloKeep } from '../solo/solo-keep.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { fold, foldStyles } from '../ui/fold.ts'
import { saveFile } from '../ui/save-file.ts'

@customElement('solo-kept')
export class SoloKept extends LitElement {
  static override styles = [
    baseStyles,
    foldStyles,
    css`
      input[type='file'] {
        font: inherit;
        max-width: 100%;
        min-height: var(--target);
      }
    `,
  ]

  @property({ attribute: false }) keep: ProgressKeep | null = null
  /** What it has and what ails it: drawn anew when that changes. */
  @property({ attribute: false }) progress: Progress = noProgress
  @property({ attribute: false }) trouble: KeepTrouble | null = null
  @state() private said: Unread | 'read' | 'deleted' | null = null
  @state() private asking: 'delete' | Progress | null = null

  override render() {
    const { keep, progress, trouble, said, asking } = this
    if (keep === null) return nothing
    return html`${trouble === null ? nothing : html`<p class="red" role="alert">${t(`solo.keep-${trouble}`)}</p>`}
    ${fold(
      t('solo.keeps'),
      html`<p>${t('solo.keeps-text')}</p>
        <div class="row">
          <button type="button" aria-disabled=${isNothing(progress)} @click=${() => this.#save(progress)}>
            ${t('solo.save')}
          </button>
        </div>
        <div>
          <label for="file">${t('solo.read')}</label>
          <input
            id="file"
            type="file"
            accept=".json,application/json"
            @change=${(event: Event) => void this.#read(event)}
          />
        </div>
        <p role="status" class=${said === 'read' || said === 'deleted' ? '' : 'red'}>
          ${said === null ? '' : t(`solo.file-${said}`)}
        </p>
        <div class="row">
          <button type="button" class="danger" aria-haspopup="dialog" @click=${() => (this.asking = 'delete')}>
            ${t('solo.delete')}
          </button>
        </div>`,
    )}
    ${
      asking === null
        ? nothing
        : html`<ask-dialog
            label=${t(asking === 'delete' ? 'solo.delete' : 'solo.replace')}
            text=${t(asking === 'delete' ? 'solo.delete-text' : 'solo.replace-text')}
            yes=${t(asking === 'delete' ? 'solo.delete-yes' : 'solo.replace-yes')}
            danger
            @yes=${() => void (asking === 'delete' ? this.#delete(keep) : this.#replace(keep, asking))}
            @closed=${() => (this.asking = null)}
          ></ask-dialog>`
    }`
  }

  #save(progress: Progress): void {
    if (isNothing(progress)) return
    saveFile(new Blob([toFile(progress)], { type: 'application/json' }), 'gradient-express-solo.json')
  }

  async #read({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement) || this.keep === null) return
    const [file] = target.files ?? []
    if (file === undefined) return
    const read = file.size > MOST_BYTES ? 'other' : fromFile(await file.text().catch(() => ''))
    target.value = ''
    if (typeof read === 'string') this.said = read
    else if (isNothing(this.keep.progress)) await this.#replace(this.keep, read)
    else this.asking = read
  }

  async #replace(keep: ProgressKeep, read: Progress): Promise<void> {
    await keep.change(() => read)
    this.said = 'read'
  }

  async #delete(keep: ProgressKeep): Promise<void> {
    await Promise.all([keep.clear(), new SoloKeep().clear(), forgetModels()])
    this.said = 'deleted'
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'solo-kept': SoloKept
  }
}
