/** What came of it, in words: for phones, and for the wall. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatShare } from '../../../client/locale/t.ts'
import type { FogView } from '../view-types.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export function measuredText({ measured: { done, of } }: FogView): string {
  return t('fog-hill.measures', { done, of })
}

export function liftedTexts({ map }: FogView): TemplateResult | typeof nothing {
  if (map === null) return html`<p>${t('fog-hill.none')}</p>`
  return html`${
      map.mean === null
        ? nothing
        : html`<p>${t('fog-hill.mean', { bits: formatBits(map.mean), floor: formatBits(map.floor.bits) })}</p>`
    }
    <p class="soft small">${t('fog-hill.lifted-text', { points: map.points })}</p>`
}

/** It may have come lower than the map goes, or not: the title says what was measured. */
export function belowTitle({ ways, map }: Pick<FogView, 'ways' | 'map'>): string {
  const isAbove = ways !== null && map !== null && ways.realBits >= map.floor.bits
  return t(isAbove ? 'fog-hill.not-below' : 'fog-hill.below')
}

export function belowTexts({ ways, map }: FogView): TemplateResult | typeof nothing {
  if (ways === null) return html`<p>${t('fog-hill.none')}</p>`
  const { realBits, directions, gentleShare, realShare, toldStep } = ways
  return html`${
      map === null
        ? nothing
        : html`<p>${t('fog-hill.below-text', { real: formatBits(realBits), floor: formatBits(map.floor.bits) })}</p>`
    }
    <p><strong>${told('fog-hill.directions', { directions })}</strong></p>
    <p>${t('fog-hill.share-gentle', { share: formatShare(gentleShare), steps: toldStep })}</p>
    <p>${t('fog-hill.share-real', { share: formatShare(realShare) })}</p>`
}

export function ghostTexts({ ghosts }: FogView): TemplateResult | typeof nothing {
  if (ghosts === null) return nothing
  const [rough = 0, exact = 0] = ghosts.bits
  return html`<h2>${t('fog-hill.ghosts')}</h2>
    <p>${t('fog-hill.ghosts-told', { rough: formatBits(rough), exact: formatBits(exact) })}</p>
    <p>
      ${
        ghosts.lower === null
          ? t('fog-hill.ghosts-level')
          : ghosts.lower === 0
            ? told('fog-hill.ghosts-rough')
            : t('fog-hill.ghosts-exact')
      }
    </p>`
}
