/** Two explanations side by side, without names. */
import { html, type TemplateResult } from 'lit'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'

export function contrastPair([first, second]: readonly [string, string]): TemplateResult {
  return html`<section class="stack">
    <h2>${t('explain.contrast')}</h2>
    <div class="side-by-side">
      <blockquote class="card">
        <p class="kicker">${t('explain.first')}</p>
        ${first}
      </blockquote>
      <blockquote class="card">
        <p class="kicker">${t('explain.second')}</p>
        ${second}
      </blockquote>
    </div>
  </section>`
}
