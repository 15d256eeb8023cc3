/** A line of text beside a text of one's own. */
import { html, type TemplateResult } from 'lit'
import { LONGEST_TITLE } from '../../shared/own-text/limits.ts'

export function textField(
  { id, label, value }: { readonly id: string; readonly label: string; readonly value: string },
  say: (value: string) => void,
): TemplateResult {
  return html`<div>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class="name"
      type="text"
      dir="auto"
      maxlength=${LONGEST_TITLE}
      autocomplete="off"
      .value=${value}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) say(target.value)
      }}
    />
  </div>`
}
