/** What a brain has written, large enough for the last row, and how many have bet. */
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { LINES } from '../content.ts'
import type { BookView } from '../view-types.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

export function linesPicture({ lines, chips, phase }: BookView, frame: Frame): Drawn {
  const area = { left: side, right: frame.width - side, top: 130, bottom: frame.height - 110 }
  const rows = underEachOther(phase === 'line' ? 1 : LINES, area, 16, 240)
  return {
    title: t('stage.books-which'),
    axes: {},
    shapes: [
      ...lines.flatMap((line, at): Shape[] => {
        const box = rows[at]
        if (box === undefined) return []
        const type = { size: lines.length === 1 ? 72 : 52, weight: 800, fit: box.w - 64 } as const
        return [sheet(`said.${at}`, box), write(`said.${at}.text`, line, { x: box.x + 32, y: box.y + box.h / 2 }, type)]
      }),
      ...betsIn(chips.count, frame),
    ],
  }
}

function betsIn(count: number | null, frame: Frame): Shape[] {
  if (count === null) return []
  return [
    write(
      'bets',
      t('stage.books-in', { count }),
      { x: side, y: frame.height - 54 },
      { size: 42, weight: 800, ink: 'teal', fit: frame.width - 2 * side },
      [reading(count, 'play.chips.count', t('stage.books-in-label'), 'count')],
    ),
  ]
}
