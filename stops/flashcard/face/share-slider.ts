/** A share on a slider in steps of a quarter bit: small shares are as far apart as large ones, as they are in the score. */
import { html, type TemplateResult } from 'lit'
import { formatShare } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import '../../../client/ui/amount-slider.ts'

/** log2 of the smallest share that can be said. */
const LEAST = -10
const STEP = 0.25

/** Where the slider stands before anybody has touched it: what is measured now, as near as it can stand. */
export function startShare(now: number | undefined): number {
  return 2 ** onScale(now ?? 0)
}

function onScale(share: number): number {
  return Math.min(0, Math.max(LEAST, Math.round(Math.log2(share) / STEP) * STEP))
}

export function shareSlider(label: string, share: number, change: (share: number) => void): TemplateResult {
  return html`<amount-slider
    label=${label}
    .value=${onScale(share)}
    .min=${LEAST}
    .max=${0}
    .step=${STEP}
    .format=${(bits: number) => formatShare(2 ** bits)}
    .ends=${[t('flash.low'), t('flash.high')]}
    @change=${(event: CustomEvent<number>) => change(2 ** event.detail)}
  ></amount-slider>`
}
