/** Surprise as a person can feel it first, "like guessing among 4 words", its bits small beside it, and a "?" for both. */
import { html, type TemplateResult } from 'lit'
import '../locale/en/standings.ts'
import { arrow, comma, formatAmongShort, formatBits, formatDrop, t } from '../locale/t.ts'
import { askNumber } from './told.ts'

/** The room's own ends of the scale, bits a word. */
export interface SurpriseScale {
  readonly summitBits: number
  readonly floorBits: number
}

/** From one measurement to the next: what stands there adds up. */
export function surpriseMoved(before: number, after: number, scale: SurpriseScale): TemplateResult {
  const figure = t('ask.from-to', { before: formatBits(before), after: formatBits(after) })
  const key = after > before ? 'standings.rise' : 'standings.drop'
  return html`<div>
    ${amongMoved(before, after, scale)}
    <p class="soft">
      ${figure}${comma()}<strong>${t(key, { bits: formatDrop(before, after) })}</strong>
      ${askBits(after, scale, figure)}
    </p>
  </div>`
}

/** The same without its bits, where those stand below. */
export function amongMoved(before: number, after: number, { summitBits }: SurpriseScale): TemplateResult {
  const [from, to] = [before, after].map((bits) => formatAmongShort(bits, summitBits))
  return html`<p class="big-number">${from} ${arrow()} <span class="teal">${to}</span></p>`
}

/** The "?" of a measurement in bits. */
export function askBits(bits: number, { summitBits, floorBits }: SurpriseScale, label: string): TemplateResult {
  return askNumber('bits', bits, label, { summitBits, floorBits })
}
