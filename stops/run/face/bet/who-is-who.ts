/** Who else guesses beside the class and its model, and what the lowest mark is: in words, beside the picture that has their marks. */
import { html, type TemplateResult } from 'lit'
import type { Told } from '../../../../client/ui/told.ts'
import { told } from '../told.ts'

type Ghost = 'untrained' | 'earlier' | 'reader' | 'bigram'

/** `low`: what is said of the lowest mark. */
export function whoIsWho(ids: readonly string[], low: Told | TemplateResult): TemplateResult {
  return html`<section class="card stack">
    ${ids.filter(isGhost).map((id) => html`<p>${told(`who.${id}`)}</p>`)}
    <p>${low}</p>
  </section>`
}

function isGhost(id: string): id is Ghost {
  return id === 'untrained' || id === 'earlier' || id === 'reader' || id === 'bigram'
}
