/** Frameworks, what of them is met at which stop, what is not, and when that was read. */
import { html, type TemplateResult } from 'lit'
import { frameworks, type Framework } from '../../stops/crosswalk.ts'
import { stopName } from '../faces/names.ts'
import { comma, t } from '../locale/t.ts'
import { at } from '../net/base.ts'

export function crosswalkList(): TemplateResult {
  return html`<section class="stack" aria-labelledby="crosswalk">
    <h2 id="crosswalk">${t('lessons.crosswalk')}</h2>
    <p>${t('lessons.crosswalk-text')}</p>
    ${frameworks.map(framework)}
  </section>`
}

/** As its source has it: nobody has translated it. */
const original = (words: string) => html`<span lang="en" dir="ltr">${words}</span>`

function framework({ name, source, verified_on: day, items, notCovered }: Framework): TemplateResult {
  return html`<div class="part">
    <h3>${original(name)}</h3>
    <dl>
      ${items.map(
        ({ code, about, stops }) =>
          html`<dt><strong>${original(code)}</strong> ${original(about)}</dt>
            <dd>
              ${stops.map((stop, no) => html`${no > 0 ? comma() : ''}<a href=${at(`/lessons/${stop}`)}>${stopName(stop)}</a>`)}
            </dd>`,
      )}
    </dl>
    <p><strong>${t('lessons.not-covered')}</strong> ${original(notCovered)}</p>
    <p class="soft small">
      <a href=${source} rel="noopener" target="_blank">${t('lessons.source')}</a> · ${t('lessons.verified', { day })}
    </p>
  </div>`
}
