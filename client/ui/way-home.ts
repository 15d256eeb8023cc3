/** The link to the first page, where there is one besides solo. */
import { html, nothing } from 'lit'
import { t } from '../locale/t.ts'
import { at, hasServer } from '../net/base.ts'

export function wayHome() {
  return hasServer ? html`<p><a href=${at('/')}>${t('app.home')}</a></p>` : nothing
}
