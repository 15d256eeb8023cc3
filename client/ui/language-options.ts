/** The languages on offer as options of a list, each by its own name; `any`: what stands for none of them. */
import { html, type TemplateResult } from 'lit'
import type { Language } from '../../shared/protocol/languages.ts'
import { offered } from '../locale/offered.ts'
import { directionOf } from '../locale/spoken.ts'
import { ownNames } from './own-names.ts'

export function languageOptions(chosen: Language | null, any: string): TemplateResult {
  return html`<option value="" ?selected=${chosen === null}>${any}</option>
    ${offered.map(
      (each) =>
        html`<option value=${each} lang=${each} dir=${directionOf(each)} ?selected=${each === chosen}>
          ${ownNames[each]}
        </option>`,
    )}`
}
