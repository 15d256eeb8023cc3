/** Where one is in the stop: its parts come one after the other, each with an idea of its own. */
import { html, nothing, type TemplateResult } from 'lit'
import { textOf } from '../../../client/locale/t.ts'
import type { ParrotView } from '../view-types.ts'
import { t } from './t.ts'

export function partLine({ parts, build, curtain, canary, waits }: ParrotView): TemplateResult {
  const part =
    curtain !== null
      ? 'curtain'
      : build !== null
        ? build.lap === 0
          ? 'build'
          : 'again'
        : canary !== null
          ? 'secret'
          : 'newcomer'
  const at = parts.indexOf(part) + 1
  return html`<p class="soft small">
      ${t('parrot.part', { at, of: parts.length, part: textOf('parrot', `part-${part}`) })}
    </p>
    ${waits === 'pressed' ? html`<p role="status">${t('parrot.held')}</p>` : nothing}`
}
