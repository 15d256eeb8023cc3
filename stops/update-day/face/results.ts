/** Fingerprints and answers, for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatPercent } from '../../../client/locale/t.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { NEARLY_ALL } from '../content.ts'
import type { UpdateShown, UpdateView } from '../view-types.ts'
import { numbersText, planName, saysText } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'

type Part = TemplateResult | typeof nothing

export function printNow(view: UpdateView): Part {
  return view.first === null
    ? nothing
    : html`<p class="print">${told('update-day.fingerprint', { letters: view.first })}</p>`
}

export function printText(view: UpdateView): TemplateResult {
  return html`<p class="small soft">${told('update-day.fingerprint-text', { count: numbersText(view) })}</p>`
}

/** Both fingerprints, one under the other. */
export function printsPart({ first, last, messages }: UpdateView): Part {
  if (first === null || last === null) return html`<p role="status">${t('update-day.comparing')}</p>`
  return html`<table class="bar-table prints">
    <tbody>
      <tr>
        <th scope="row">${t('update-day.before')}</th>
        <td class="number">${first}</td>
      </tr>
      <tr>
        <th scope="row">${t('update-day.after', { count: messages ?? 0 })}</th>
        <td class="number">${last}</td>
      </tr>
    </tbody>
  </table>`
}

export function sameText({ isSame }: UpdateView): Part {
  if (isSame === null) return nothing
  return html`<p><strong>${t(isSame ? 'update-day.same-text' : 'update-day.other-text')}</strong></p>`
}

/** The same question to the same model, before and after. */
export function answersPart({ answers }: UpdateView, words: readonly string[]): Part {
  if (answers.length === 0) return nothing
  return html`<ul class="stack">
      ${answers.map(
        ({ asks, first, last }) =>
          html`<li>
            ${sentence(words, asks)} …<br />
            <span class="soft">${t('update-day.asked-first', { words: saysText(first, words) })}</span><br />
            <span class="soft">${t('update-day.asked-then', { words: saysText(last, words) })}</span>
          </li>`,
      )}
    </ul>
    <p class="small soft">${t('update-day.dice')}</p>`
}

export function updatesPart(view: UpdateView, words: readonly string[]): TemplateResult {
  const { updates, first } = view
  if (updates.length === 0) return html`<p role="status">${t('update-day.training')}</p>`
  return html`${updates.map((update) => updatePart(update, first, words))} ${meaningPart(view)}`
}

/** That nearly every number has moved is said where that was measured. */
export function meaningPart({ movedTruth }: Pick<UpdateView, 'movedTruth'>): Part {
  return movedTruth === NEARLY_ALL ? html`<p class="small soft">${t('update-day.updated-text')}</p>` : nothing
}

function updatePart(update: UpdateShown, first: string | null, words: readonly string[]): TemplateResult {
  const { plan, isChosen, before, after, examBefore, examAfter, fingerprint, moved, answers } = update
  const name = t(isChosen ? 'update-day.chosen' : 'update-day.beside', { plan: planName(plan) })
  const [answer] = answers
  return html`<section class="card stack">
    <h2>${name}</h2>
    ${
      fingerprint === null || first === null
        ? nothing
        : html`<p class="print">${t('update-day.new-print', { before: first, after: fingerprint })}</p>`
    }
    ${moved === null ? nothing : html`<p>${t('update-day.moved-share', { moved: formatPercent(moved) })}</p>`}
    <p>${t('update-day.word', { before: formatPercent(before), after: formatPercent(after) })}</p>
    ${
      answer === undefined
        ? nothing
        : html`<p class="teal"><bdi>${sentence(words, answer.asks)} … ${saysText(answer.says, words)}</bdi></p>`
    }
    <p>${told('update-day.exam', { before: formatBits(examBefore), after: formatBits(examAfter) })}</p>
  </section>`
}
