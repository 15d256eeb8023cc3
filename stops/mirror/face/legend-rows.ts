/** Whose mark is whose, one under the other, each with its gap at the end. */
import { formatPercent } from '../../../client/locale/t.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Area, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { itemBeat } from '../choreography.ts'
import type { ModelShown } from '../view-types.ts'
import { perTeam } from './marks.ts'
import { t } from './t.ts'

export interface Row extends Pick<ModelShown, 'what' | 'teams' | 'repair' | 'dose' | 'gap'> {
  /** Where its gap was read. */
  readonly source: string
}

export function legendRows(models: readonly Row[], teams: readonly TeamView[], area: Area): Shape[] {
  const all = perTeam(models, teams)
  const rows = underEachOther(all.length, area, 6, 66)
  return all.flatMap(({ model, at: beat, look, text }, at): Shape[] => {
    const row = rows[at]
    if (row === undefined) return []
    const y = row.y + row.h / 2
    const x = area.left + 60
    return [
      { id: `who.${at}.mark`, ...look, x: area.left + 22, y },
      write(
        `who.${at}`,
        text,
        { x, y },
        { size: 30, weight: model.what === 'team' ? 800 : 600, fit: area.right - x - 90 },
      ),
      write(
        `who.${at}.gap`,
        formatPercent(model.gap),
        { x: area.right, y },
        { size: 30, weight: 800, align: 'end', fit: 84, beat: itemBeat(beat) },
        [reading(model.gap, model.source, t('stage.mirror-gap'), 'percent')],
      ),
    ]
  })
}
