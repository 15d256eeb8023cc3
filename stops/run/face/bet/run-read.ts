/** Twelve sentences that everybody reads before the first card, and a twin of the model with them. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import { t } from '../t.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import { told } from '../told.ts'

type Read = NonNullable<RunView['read']>

export function runRead(read: Read, words: readonly string[]): TemplateResult {
  return html`
    <div class="stack">
      <h1>${t('read.title')}</h1>
      <p class="soft">${told('read.text')}</p>
    </div>
    ${list(read, words)}
  `
}

/** `besideStage`: the stage has the sentences. */
export function readShow(read: Read, words: readonly string[], besideStage: boolean): TemplateResult {
  return html`<div class="stack">
    ${
      besideStage
        ? html`<p>${told('read.then')}</p>`
        : html`<h2>${t('read.title')}</h2>
            <p class="soft">${told('read.text')}</p>
            ${list(read, words)}`
    }
    ${read.done === null || besideStage ? nothing : html`<p class="big-number">${t('read.count', { count: read.done })}</p>`}
  </div>`
}

function list({ sentences }: Read, words: readonly string[]): TemplateResult {
  return html`<ol class="stack reading">
    ${sentences.map((tokens) => html`<li>${sentence(words, tokens)}</li>`)}
  </ol>`
}
