/** The second test: for each model the gap on the test that it was repaired for, and below it the one in other sentences. */
import { formatPercent } from '../../../client/locale/t.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { legend, type Entry } from '../../../client/stage/parts/legend.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { itemBeat } from '../choreography.ts'
import type { FoundShown } from '../view-types.ts'
import { perTeam } from './marks.ts'
import { t } from './t.ts'

const inks = { gap: 'faint', other: 'red' } as const
type Part = keyof typeof inks

export function foundDrawn(found: readonly FoundShown[], teams: readonly TeamView[], frame: Frame): Drawn {
  const area = { left: side, right: frame.width - side, top: 190, bottom: frame.height - 36 }
  const all = perTeam(found, teams)
  const rows = underEachOther(all.length, area, 10, 110)
  const nameW = (area.right - area.left) * 0.4
  const gaps = found.flatMap(({ gap, other }) => [gap, other])
  const room = 110
  const axis: Axis = {
    from: Math.min(0, ...gaps) < 0 ? -1 : 0,
    to: 1,
    start: area.left + nameW + (Math.min(0, ...gaps) < 0 ? room : 0),
    end: area.right - room,
  }
  return {
    title: t('mirror.found'),
    axes: { gap: axis },
    shapes: [
      ...legend(
        [entry('gap', 'stage.mirror-test'), entry('other', 'stage.mirror-elsewhere')],
        area.left,
        area.left + Math.min(1000, area.right - area.left),
        140,
      ),
      ...all.flatMap(({ model: one, at: source, text }, at): Shape[] => {
        const row = rows[at]
        if (row === undefined) return []
        const h = Math.min(34, row.h * 0.38)
        const y = row.y + row.h / 2
        return [
          write(
            `name.${at}`,
            text,
            { x: area.left, y },
            { size: 30, weight: one.what === 'team' ? 800 : 600, fit: nameW - 24 },
          ),
          ...bar(one, source, at, 'gap', { y: y - h - 2, h }, axis),
          ...bar(one, source, at, 'other', { y: y + 2, h }, axis),
        ]
      }),
    ],
  }
}

function entry(part: Part, key: 'stage.mirror-test' | 'stage.mirror-elsewhere'): Entry {
  return {
    id: `what.${part}`,
    w: 40,
    sample: ({ x, y }) => [
      { id: `sample.${part}`, is: 'rect', x, y: y - 14, w: 40, h: 28, radius: 6, fill: inks[part] },
    ],
    text: t(key),
    type: { size: 32, weight: 800 },
  }
}

/** From no gap to the gap, to the left where it has turned round. */
function bar(
  found: FoundShown,
  source: number,
  at: number,
  part: Part,
  { y, h }: { y: number; h: number },
  axis: Axis,
): Shape[] {
  const value = reading(
    found[part],
    `play.found.${source}.${part}`,
    t(part === 'gap' ? 'stage.mirror-test' : 'stage.mirror-elsewhere'),
    'percent',
  )
  const [zero, end] = [place(axis, 0), place(axis, found[part])]
  const isTurned = end < zero
  const beat = part === 'gap' ? 0 : itemBeat(source)
  return [
    {
      id: `bar.${at}.${part}`,
      is: 'rect',
      x: Math.min(zero, end),
      y,
      w: Math.abs(end - zero),
      h,
      radius: 4,
      fill: inks[part],
      beat,
      from: { x: zero, w: 0 },
      readings: [shownOn(value, 'gap', isTurned ? 'x' : 'end.x')],
    },
    write(
      `bar.${at}.${part}.gap`,
      formatPercent(found[part]),
      { x: isTurned ? end - 12 : end + 12, y: y + h / 2 },
      { size: Math.min(28, h), weight: 800, align: isTurned ? 'end' : 'start', fit: 95, beat },
      [value],
    ),
  ]
}
