/** Who wrote a text of one's own, and under which licence: both may stay empty. */
import { html, type TemplateResult } from 'lit'
import { LONGEST_TITLE } from '../../shared/own-text/limits.ts'
import type { Rights } from '../../shared/own-text/make-pack.ts'
import '../locale/en/own-text.ts'
import { t } from '../locale/t.ts'

const parts = ['author', 'licence'] as const

export function rightsFields(rights: Rights, say: (part: Partial<Rights>) => void): TemplateResult {
  return html`<div class="ways">
    ${parts.map(
      (part) =>
        html`<div>
          <label for="own-${part}">${t(`own.${part}`)}</label>
          <input
            id="own-${part}"
            class="name"
            type="text"
            dir="auto"
            maxlength=${LONGEST_TITLE}
            autocomplete="off"
            .value=${rights[part]}
            @input=${(event: Event) => {
              if (event.target instanceof HTMLInputElement) say({ [part]: event.target.value })
            }}
          />
        </div>`,
    )}
  </div>`
}
