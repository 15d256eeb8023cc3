/** Instead of a desk or a report: the room was deleted, or its days were over. */
import { html } from 'lit'
import { t } from '../locale/t.ts'
import { at } from '../net/base.ts'

export function roomGone(code: string) {
  return html`<div class="alone stack">
    <p role="alert">${t('host.gone', { code })}</p>
    <p><a href=${at('/')}>${t('app.home')}</a></p>
  </div>`
}
