/** The first question of the way in: which room? */
import { html, type TemplateResult } from 'lit'
import { t } from '../locale/t.ts'

export function codeForm(code: string, busy: boolean, enter: (event: SubmitEvent) => void): TemplateResult {
  return html`<form class="stack" @submit=${enter}>
    <label for="code">${t('join.code')}</label>
    <input
      id="code"
      class="code"
      name="code"
      type="text"
      required
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      maxlength="12"
      .value=${code}
      aria-describedby="code-hint"
    />
    <p id="code-hint" class="soft">${t('join.code-hint')}</p>
    <button class="primary" aria-disabled=${busy}>${t('join.next')}</button>
  </form>`
}
