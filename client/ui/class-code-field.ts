/** The class code, asked for wherever something may belong to a class. A field called `class-code`; nobody must fill it in. */
import { html, type TemplateResult } from 'lit'
import { CLASS_CODE } from '../../shared/match/limits.ts'
import { t } from '../locale/t.ts'
import { formText } from './form-text.ts'

/** `hint`: what it is good for there. */
export function classCodeField(hint: string): TemplateResult {
  return html`<div>
    <label for="class-code">${t('landing.class-code')}</label>
    <input
      id="class-code"
      name="class-code"
      type="text"
      maxlength=${CLASS_CODE.most}
      pattern=${`[A-Za-z0-9\\-]{${CLASS_CODE.least},${CLASS_CODE.most}}`}
      autocomplete="off"
      aria-describedby="class-code-hint"
    />
    <p id="class-code-hint" class="soft small">${hint}</p>
  </div>`
}

/** What stands in it; null: nothing. */
export function classCodeIn(form: EventTarget | FormData | null): string | null {
  const typed = formText(form, 'class-code').trim()
  return typed === '' ? null : typed
}
