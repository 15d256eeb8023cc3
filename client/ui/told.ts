/** A text of the catalogue whose terms can be tapped. Not inside a button, a label or a link: those are tapped themselves. */
import { html, type TemplateResult } from 'lit'
import { pieces, type Arguments, type Line, type Piece, type Texts } from '../locale/t.ts'
import './ask-term.ts'
import type { Asked } from './term-figures.ts'

export type Told = readonly (string | TemplateResult)[]

/** `told` and `toldOf` for a stop: its own texts, beside those that all share. */
export function tellers<Own>() {
  type All = Own & Texts
  return {
    told: <K extends keyof All & string>(key: K, ...[params]: Arguments<All[K]>): Told =>
      pieces(key, params).map((piece) => shown(piece, {})),
    /** Where more is known than the room's own figures, such as the number that the text tells. */
    toldOf: <K extends keyof All & string>(asked: Asked, key: K, ...[params]: Arguments<All[K]>): Told =>
      pieces(key, params).map((piece) => shown(piece, asked)),
  }
}

export function toldLine({ key, values }: Line): Told {
  return pieces(key, values).map((piece) => shown(piece, {}))
}

export const { told, toldOf } = tellers<Texts>()

function shown({ text, term }: Piece, asked: Asked): string | TemplateResult {
  return term === null ? text : html`<ask-term term=${term} .asked=${asked}>${text}</ask-term>`
}

/** A "?" beside a number. `label`: which one, for who hears the page. */
export function askNumber(term: string, bits: number, label: string, asked: Asked = {}): TemplateResult {
  return html`<ask-term term=${term} label=${label} .asked=${{ ...asked, bits }}></ask-term>`
}
