/** The four repairs, a sheet each, while the teams choose. */
import { textOf } from '../../../client/locale/t.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import type { Frame, Shape } from '../../../client/stage/shape.ts'
import { REPAIRS } from '../content.ts'
import { t } from './t.ts'

export function waysDrawn(frame: Frame): Shape[] {
  const rows = underEachOther(REPAIRS.length, { left: side, right: frame.width - side, top: 140, bottom: 740 }, 20)
  return REPAIRS.flatMap((repair, at): Shape[] => {
    const row = rows[at]
    if (row === undefined) return []
    const x = row.x + 36
    return [
      sheet(`way.${repair}`, row),
      write(
        `way.${repair}.name`,
        textOf('mirror', `short-${repair}`),
        { x, y: row.y + row.h * 0.32 },
        { size: 44, weight: 800, fit: row.w - 72 },
      ),
      write(
        `way.${repair}.what`,
        t(`stage.mirror-way-${repair}`),
        { x, y: row.y + row.h * 0.7 },
        { size: 36, weight: 600, ink: 'soft', fit: row.w - 72 },
      ),
    ]
  })
}
