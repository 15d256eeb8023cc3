/** What is kept of one stop as figures: on the map of the line, and behind a card. */
import { html, nothing, type TemplateResult } from 'lit'
import '../locale/en/class.ts'
import '../locale/en/solo.ts'
import { EDITION } from '../../shared/match/edition.ts'
import type { Figure } from '../../shared/match/figure.ts'
import { formatDay, t, textOf } from '../locale/t.ts'
import { axisOf } from '../report/class-so-far.ts'
import { figureText } from '../report/figure-text.ts'
import type { Measured, Progress } from '../solo/progress.ts'
import { whisker } from './class-whisker.ts'

/** Its own figure and what chips were worth, each with its date; nothing where nothing was measured. The stop's report must have come. */
export function measuredPart(stop: string, { figure, chips }: Progress['stops'][string]): TemplateResult {
  return html`${figure === null ? nothing : figurePart(textOf('own-figure', stop), figure)}
  ${chips === null ? nothing : figurePart(t('so-far.saved-name'), chips)}`
}

function figurePart(name: string, { figure, at, is, edition }: Measured): TemplateResult {
  const isOlder = edition !== EDITION
  return html`<div class="measured">
    <p class="small">${name}</p>
    ${whisker(figure, axisOf([figure]), !isOlder)}
    <p>
      <strong>${figureText(figure)}</strong>
      <span class="soft small">${t(`solo.${is}`, { date: formatDay(at) })}</span>
    </p>
    ${isOlder ? html`<p class="soft small">${t('solo.older')}</p>` : nothing}
  </div>`
}

/** The same of one time, without a date. */
export function resultText(stop: string, figure: Figure | null, saved: number | null): string | null {
  if (figure !== null) return `${textOf('own-figure', stop)}: ${figureText(figure)}`
  return saved === null ? null : `${t('so-far.saved-name')}: ${figureText({ value: saved, unit: 'bits' })}`
}
