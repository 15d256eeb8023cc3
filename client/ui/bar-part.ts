/** A bar beside the figure that it stands for; whoever hears the page hears the figure alone. */
import { html, type TemplateResult } from 'lit'

/** `kind`: in a table of figures, or under a line of text. `share`: of its place, 0 to 1. `look`: a class of `figure-styles`. */
export function barPart(kind: 'scale' | 'tally', share: number, look = ''): TemplateResult {
  return html`<span aria-hidden="true" class="bar-part ${kind} ${look}" style="--part:${100 * share}%"></span>`
}
