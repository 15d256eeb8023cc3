/** What each list of pairs came to: a bar a list, the teams' own beside none, the counter's and one by feeling. */
import type { View } from '../../../shared/match/view-types.ts'
import type { ListShown } from '../view-types.ts'
import { formatBits, formatSignedBits } from '../../../client/locale/t.ts'
import { teamName } from '../../../client/stage/labels.ts'
import { teamInk } from '../../../client/stage/palette.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { bar } from '../../../client/stage/parts/bars.ts'
import { side } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { ghostName } from './list-table.ts'
import { t } from './t.ts'

const nameW = 380
const afterW = 330

export function listsAxis(lists: readonly ListShown[], frame: Frame): Axis {
  const most = Math.max(1, ...lists.map(({ bits }) => bits ?? 0))
  return { from: 0, to: most, start: 0, end: frame.width - 2 * side - nameW - afterW }
}

export function listsPicture(view: View, lists: readonly ListShown[], axis: Axis, frame: Frame): Shape[] {
  const rows = underEachOther(lists.length, { left: side, right: frame.width - side, top: 150, bottom: 872 }, 10, 96)
  return lists.flatMap((list, i): Shape[] => {
    const row = rows[i]
    if (row === undefined) return []
    const y = row.y + row.h / 2
    return [...names(view, list, i, y, row.h), ...figures(list, i, y, row.h, axis)]
  })
}

function names(view: View, list: ListShown, i: number, y: number, h: number): Shape[] {
  const teams = list.teams.flatMap((id) => view.teams.filter((team) => team.id === id))
  const badgeW = 46
  const badges = teams.map(({ id, style }, at): Shape => ({
    id: `list.${i}.${id}`,
    is: 'badge',
    x: side + 18 + at * badgeW,
    y: list.ghost === null ? y : y + h * 0.22,
    r: Math.min(16, h * 0.2),
    style,
    fill: teamInk(style),
    stroke: 'ink',
    line: 3,
  }))
  const [team] = teams
  if (list.ghost === null) {
    const left = teams.length * badgeW
    const name = teams.length === 1 && team !== undefined ? teamName(team) : ''
    return [
      ...badges,
      write(`list.${i}.name`, name, { x: side + left + 8, y }, { size: 30, weight: 600, fit: nameW - left - 30 }),
    ]
  }
  const at = teams.length === 0 ? y : y - h * 0.22
  return [
    ...badges,
    write(
      `list.${i}.name`,
      ghostName(list),
      { x: side, y: at },
      { size: 28, weight: 600, ink: 'soft', fit: nameW - 24 },
    ),
  ]
}

function figures({ bits, gain, ghost }: ListShown, i: number, y: number, h: number, axis: Axis): Shape[] {
  if (bits === null) return []
  const x = side + nameW
  const value = reading(bits, `play.lists.${i}.bits`, t('stage.split-bits-label'), 'bits')
  const look = { radius: 6, fill: ghost === null ? 'yellow' : 'faint', stroke: 'ink', line: 2.5 } as const
  const end = x + axis.end * Math.min(1, bits / axis.to)
  const number = write(`list.${i}.bits`, formatBits(bits), { x: end + 14, y }, { size: 36, weight: 800, fit: 100 }, [
    value,
  ])
  return [
    bar({ id: `list.${i}`, x, y: y - h * 0.3, h: h * 0.6, axis: ['list', axis], value, look }),
    number,
    ...gainOf(gain, i, y, x + axis.end + 124),
  ]
}

function gainOf(gain: ListShown['gain'], i: number, y: number, x: number): Shape[] {
  if (gain === null) return []
  const type = { size: 28, weight: 600, fit: afterW - 124 } as const
  if (gain.verdict === 'too-close') {
    const range = t('stage.split-gain-close', { low: formatSignedBits(gain.low), high: formatSignedBits(gain.high) })
    return [
      write(`list.${i}.gain`, range, { x, y: y - 17 }, { ...type, ink: 'soft' }, [
        reading(gain.low, `play.lists.${i}.gain.low`, t('stage.split-gain-label'), 'bits'),
        reading(gain.high, `play.lists.${i}.gain.high`, t('stage.split-gain-label'), 'bits'),
      ]),
      write(`list.${i}.close`, t('stage.split-too-close'), { x, y: y + 17 }, { ...type, ink: 'soft' }),
    ]
  }
  const text = t(gain.verdict === 'better' ? 'stage.split-better' : 'stage.split-worse', {
    bits: formatBits(Math.abs(gain.mean)),
  })
  return [
    write(`list.${i}.gain`, text, { x, y }, { ...type, ink: gain.verdict === 'better' ? 'teal' : 'red' }, [
      reading(gain.mean, `play.lists.${i}.gain.mean`, t('stage.split-gain-label'), 'bits'),
    ]),
  ]
}
