/** What is left of the first job: a row a team, what it had won for its first client, and what of that a second job left. */
import { formatBits } from '../../../client/locale/t.ts'
import { teamName } from '../../../client/stage/labels.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { teamBeat } from '../choreography.ts'
import type { LeftShown } from '../view-types.ts'
import { clientName } from './names.ts'
import { t } from './t.ts'

export function leftDrawn(left: readonly LeftShown[], teams: readonly TeamView[], frame: Frame): Drawn {
  const area = { left: side, right: frame.width - side, top: 140, bottom: frame.height - 40 }
  const rows = underEachOther(left.length, area, 16, 130)
  const nameW = (area.right - area.left) * 0.34
  const most = Math.max(1, ...left.flatMap(({ before, after }) => [before, after]))
  const axis: Axis = { from: 0, to: most, start: 0, end: area.right - area.left - nameW - 120 }
  return {
    title: t('specialist.left'),
    axes: { bits: axis },
    shapes: left.flatMap((one, at): Shape[] => {
      const row = rows[at]
      const named = teams.find(({ id }) => id === one.team)
      if (row === undefined || named === undefined) return []
      const y = row.y + row.h / 2
      const h = Math.min(36, row.h * 0.3)
      const bar = (part: 'before' | 'after', top: number): Shape[] => {
        const value = reading(one[part], `play.left.${at}.${part}`, t(`stage.specialist-${part}`), 'bits')
        const w = place(axis, one[part])
        const beat = part === 'after' ? teamBeat(at) : 0
        return [
          {
            id: `bar.${at}.${part}`,
            is: 'rect',
            x: area.left + nameW,
            y: top,
            w,
            h,
            radius: 6,
            fill: part === 'before' ? 'faint' : 'teal',
            beat,
            from: { w: 0 },
            readings: [shownOn(value, 'bits', 'w')],
          },
          write(
            `bar.${at}.${part}.bits`,
            formatBits(one[part]),
            { x: area.left + nameW + w + 14, y: top + h / 2 },
            { size: 30, weight: 800, fit: 100, beat },
            [value],
          ),
        ]
      }
      return [
        write(
          `name.${at}`,
          `${teamName(named)} · ${clientName(one.client)}`,
          { x: area.left, y },
          { size: 34, weight: 800, fit: nameW - 24 },
        ),
        ...bar('before', y - h - 3),
        ...bar('after', y + 3),
      ]
    }),
  }
}
