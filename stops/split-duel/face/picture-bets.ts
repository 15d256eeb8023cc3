/** What is bet on: one sentence as each brain reads it, and a sentence of each exam. */
import type { SplitView } from '../view-types.ts'
import { quoted } from '../../../client/locale/quoted.ts'
import { textOf } from '../../../client/locale/t.ts'
import { sideBySide, underEachOther } from '../../../client/stage/parts/belt.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import type { Frame, Shape } from '../../../client/stage/shape.ts'
import { racerName } from './names.ts'
import { trainRow } from './train-row.ts'

const nameW = 230

export function betsPicture({ bets, cuts }: SplitView, frame: Frame): Shape[] {
  const right = frame.width - side
  const rows = underEachOther(cuts.length, { left: side, right, top: 120, bottom: 580 }, 10, 110)
  const cards = sideBySide(bets.length, { left: side, right, top: 620, bottom: 868 }, 20)
  return [
    ...cuts.flatMap((pieces, at): Shape[] => {
      const row = rows[at]
      if (row === undefined) return []
      const y = row.y + row.h - 16
      const name = { size: 32, weight: 800, fit: nameW - 20 } as const
      return [
        write(`cut.${at}.name`, racerName(at), { x: side, y: y - 24 }, name),
        ...trainRow({ id: `cut.${at}`, pieces, x: side + nameW, y, w: right - side - nameW }),
      ]
    }),
    ...bets.flatMap(({ exam, example }, i): Shape[] => {
      const box = cards[i]
      if (box === undefined) return []
      const fit = box.w - 40
      const x = box.x + 20
      return [
        sheet(`${exam}.sheet`, box),
        write(`${exam}.name`, textOf('split', `exam-${exam}`), { x, y: box.y + 50 }, { size: 36, weight: 800, fit }),
        ...writeLines(
          `${exam}.example`,
          quoted(example),
          { x, y: box.y + 150 },
          { size: 30, fit },
          { most: 3, pitch: 40 },
        ),
      ]
    }),
  ]
}
