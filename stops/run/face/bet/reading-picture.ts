/** The sentences that everybody reads, large enough for the last row, and how many have read them. */
import { t } from '../t.ts'
import type { RunView } from '../../view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { cardLine, lineWidth } from '../../../../client/stage/labels.ts'
import { reading as read, type Frame, type Picture, type Shape } from '../../../../client/stage/shape.ts'
import { underEachOther } from '../../../../client/stage/parts/belt.ts'
import { scenery } from '../../../../client/stage/parts/scenery.ts'
import { sheet } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'

type Reading = NonNullable<RunView['read']>

export function reading(view: View, open: Reading, words: readonly string[], frame: Frame): Picture {
  const lines = open.sentences.map((tokens) => cardLine(words, tokens))
  const rows = underEachOther(lines.length, { left: 130, top: 120, right: frame.width - 130, bottom: 770 }, 0)
  const [{ w: fit, h: row } = { w: 0, h: 0 }] = rows
  const longest = Math.max(1, ...lines.map((line) => lineWidth(line, 1, 600)))
  const size = Math.min(40, row * 0.72, fit / longest)
  const title = { size: 34, weight: 800, fit: frame.width - 220 } as const
  return {
    scene: 'reading',
    title: t('stage.reading'),
    frame,
    axes: {},
    shapes: [
      ...scenery(frame, 0.9),
      sheet('sheet', { x: 60, y: 36, w: frame.width - 120, h: 828 }, { radius: 22, line: 4 }),
      write('title', t('stage.reading'), { x: 110, y: 80 }, title),
      ...rows.map(({ x, y, h }, i) =>
        write(`read-${i}`, lines[i] ?? '', { x, y: y + h / 2 }, { size, weight: 600, fit }),
      ),
      ...(open.done === null ? [] : [counted(view, open.done, frame)]),
    ],
  }
}

function counted(view: View, done: number, frame: Frame): Shape {
  const { joined: all } = view.players
  const type = { size: 34, weight: 800, ink: 'teal', fit: frame.width - 220 } as const
  return write('done', t('stage.have-read', { done, all }), { x: 110, y: 818 }, type, [
    read(done, 'play.read.done', t('stage.have-read-name'), 'count'),
    read(all, 'players.joined', t('stage.players-name'), 'count'),
  ])
}
