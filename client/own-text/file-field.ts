/** Where files are dropped or chosen, and those that were. */
import { html, type TemplateResult } from 'lit'
import { MOST_BOOKS } from '../../shared/own-text/limits.ts'
import type { BroughtText } from '../../shared/own-text/make-pack.ts'
import '../locale/en/own-text.ts'
import { t } from '../locale/t.ts'

export interface FileField {
  readonly files: readonly BroughtText[]
  /** Something is held over the field. */
  readonly isOver: boolean
  readonly over: (isOver: boolean) => void
  readonly take: (files: readonly File[]) => void
  /** All but the one that is taken away. */
  readonly keep: (files: readonly BroughtText[]) => void
}

export function fileField({ files, isOver, over, take, keep }: FileField): TemplateResult {
  return html`<div
    class="drop stack ${isOver ? 'over' : ''}"
    @dragover=${(event: DragEvent) => {
      event.preventDefault()
      over(true)
    }}
    @dragleave=${() => over(false)}
    @drop=${(event: DragEvent) => {
      event.preventDefault()
      over(false)
      take([...(event.dataTransfer?.files ?? [])])
    }}
  >
    <div>
      <label for="own-files">${t('own.files')}</label>
      <input
        id="own-files"
        type="file"
        multiple
        accept=".txt,.md,.csv,.docx,.pdf,.json"
        aria-describedby="own-files-hint"
        @change=${(event: Event) => {
          if (!(event.target instanceof HTMLInputElement)) return
          take([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <p id="own-files-hint" class="soft small">${t('own.files-hint', { most: MOST_BOOKS })}</p>
    </div>
    <ul class="files">
      ${files.map(
        ({ title, text }, at) =>
          html`<li>
            <span><bdi>${title}</bdi> <span class="soft">${t('own.letters', { count: text.length })}</span></span>
            <button
              type="button"
              aria-label=${t('own.drop-file', { title })}
              @click=${() => keep(files.filter((_, other) => other !== at))}
            >
              ✕
            </button>
          </li>`,
      )}
    </ul>
  </div>`
}
