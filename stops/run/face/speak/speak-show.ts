/** It speaks, on the wall: in the first minute, and again at the end with the favourites on top. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import type { SpeechLine } from '../../speak/view-types.ts'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import { t } from '../t.ts'
import { broughtShow } from './brought-show.ts'
import { speechLine } from './speech-lines.ts'

/** What the untrained model says: so many lines, the rest is for later. */
const first = 3

export function firstWordsShow(speech: readonly SpeechLine[], words: readonly string[]): TemplateResult {
  const lines = speech.filter(({ before }) => before !== null).slice(0, first)
  if (lines.length === 0) return html`${nothing}`
  return html`<section class="card stack divided">
    <h3>${t('speak.first')}</h3>
    ${lines.map((line) => html`<p>${speechLine(line, words, false)}</p>`)}
  </section>`
}

/** Beside a stage, which shows the lines themselves, this is the count of votes. */
export function speakShow(
  speak: NonNullable<RunView['speak']>,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const order = speak.shown ? speak.favourites : speak.lines.map((_, at) => at)
  return html`<div class="stack">
    ${besideStage ? nothing : html`<h2>${t('speak.title')}</h2>`}
    ${besideStage && (speak.shown || speak.brought !== null) ? nothing : html`<p>${t(speak.shown ? 'speak.shown' : 'speak.text')}</p>`}
    ${speak.voted === null || (speak.shown && order.length === 0) || (besideStage && !speak.shown) ? nothing : html`<p class="big-number">${t('speak.voted', { count: speak.voted })}</p>`}
    ${speak.shown && order.length === 0 ? html`<p>${t('speak.nobody')}</p>` : nothing}
    <ol class=${besideStage ? 'quiet' : 'stack'}>
      ${order.map((at) => {
        const line = speak.lines[at]
        return line === undefined
          ? nothing
          : html`<li class="card">
              ${speechLine(line, words, true)}
              ${line.votes === null ? nothing : html`<strong>${t('speak.votes', { count: line.votes })}</strong>`}
            </li>`
      })}
    </ol>
    ${broughtShow(speak.brought, words, teams)}
  </div>`
}
