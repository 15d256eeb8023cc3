/** The counts of the text: a row a group, and how many of its sentences say what. */
import { formatNumber } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { MirrorView } from '../view-types.ts'
import { groupText } from './names.ts'
import { t } from './t.ts'

const inks = ['red', 'teal'] as const

export function countsDrawn({ table }: Pick<MirrorView, 'table'>, words: readonly string[], frame: Frame): Drawn {
  const rows = underEachOther(2, { left: side, right: frame.width - side, top: 140, bottom: 740 }, 24)
  const most = Math.max(1, ...table.groups.flatMap(({ counts }) => counts))
  const nameW = frame.width * 0.14
  const axis: Axis = { from: 0, to: most, start: 0, end: frame.width - 2 * side - nameW - 180 }
  return {
    title: t('mirror.table'),
    axes: { sentences: axis },
    shapes: ([0, 1] as const).flatMap((at): Shape[] => {
      const row = rows[at]
      if (row === undefined) return []
      const who = table.groups[at].who.map((word, i) =>
        reading(word, `play.table.groups.${at}.who.${i}`, t('stage.mirror-sentences'), 'word'),
      )
      return [
        sheet(`group.${at}`, row),
        write(
          `who.${at}`,
          groupText(table, at, words),
          { x: row.x + 32, y: row.y + 60 },
          { size: 46, weight: 800, fit: row.w - 64 },
          who,
        ),
        ...([0, 1] as const).flatMap((what): Shape[] => {
          const count = table.groups[at].counts[what]
          const value = reading(count, `play.table.groups.${at}.counts.${what}`, t('stage.mirror-sentences'), 'count')
          const y = row.y + 145 + what * 80
          const w = place(axis, count)
          return [
            write(
              `says.${at}.${what}`,
              wordOf(words, table.says[what]),
              { x: row.x + 32, y },
              { size: 40, weight: 600, ink: inks[what], fit: nameW - 40 },
              [reading(table.says[what], `play.table.says.${what}`, t('stage.mirror-sentences'), 'word')],
            ),
            {
              id: `bar.${at}.${what}`,
              is: 'rect',
              x: row.x + nameW,
              y: y - 26,
              w,
              h: 52,
              radius: 8,
              fill: inks[what],
              from: { w: 0 },
              readings: [shownOn(value, 'sentences', 'w')],
            },
            write(
              `count.${at}.${what}`,
              formatNumber(count),
              { x: row.x + nameW + w + 18, y },
              { size: 44, weight: 800, fit: 130 },
              [value],
            ),
          ]
        }),
      ]
    }),
  }
}
