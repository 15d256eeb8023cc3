/** Which model the words and figures on this screen are from. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Provenance } from '../../shared/match/origin.ts'
import { t } from '../locale/t.ts'

export function modelNote(model: Provenance | null): TemplateResult | typeof nothing {
  return model === null ? nothing : html`<p class="soft small model-note">${modelText(model)}</p>`
}

export function modelText({ origin, steps, of }: Provenance): string {
  if (origin === 'fresh' && steps > 0) return t('model.made', { count: steps })
  if (origin === 'untrained' || origin === 'fresh') return t(`model.${origin}`)
  if (origin === 'copy') return t(`model.copy-of-${of ?? 'untrained'}`, { count: steps })
  if (origin === 'brought') return t('model.brought')
  return t(of === 'brought' ? 'model.own-brought' : `model.${origin}`, { count: steps })
}
