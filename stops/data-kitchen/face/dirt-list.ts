/** Every kind of dirt with an example, as the bet on the dearest asks for it. */
import { html, type TemplateResult } from 'lit'
import { textOf } from '../../../client/locale/t.ts'
import { OUTCOMES } from '../content.ts'
import { DIRT } from '../kinds.ts'

export function dirtList(): TemplateResult {
  return html`<ul class="small">
    ${DIRT.map(
      (kind) =>
        html`<li><strong>${textOf('kitchen.kind', kind)}:</strong> ${textOf('kitchen', `example-${kind}`)}</li>`,
    )}
  </ul>`
}

export function outcomeNames(): string[] {
  return OUTCOMES.map((outcome) => textOf('kitchen.outcome', outcome))
}
