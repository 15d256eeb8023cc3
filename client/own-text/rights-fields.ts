/** Who wrote a text of one's own, and under which licence: both may stay empty. */
import { html, type TemplateResult } from 'lit'
import type { Rights } from '../../shared/own-text/make-pack.ts'
import '../locale/en/own-text.ts'
import { t } from '../locale/t.ts'
import { textField } from './text-field.ts'

const parts = ['author', 'licence'] as const

export function rightsFields(rights: Rights, say: (part: Partial<Rights>) => void): TemplateResult {
  return html`<div class="ways">
    ${parts.map((part) =>
      textField({ id: `own-${part}`, label: t(`own.${part}`), value: rights[part] }, (value) => say({ [part]: value })),
    )}
  </div>`
}
