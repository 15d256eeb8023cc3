/** What each team's cargo did, with its interval, and how every card changed. */
import { formatSignedBits, t } from '../../locale/t.ts'
import type { TeamCredit } from '../../../shared/match/leaderboard.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { teamName } from '../labels.ts'
import { teamInk } from '../palette.ts'
import { place, reading, type Area, type Axis, type Shape } from '../shape.ts'
import type { ExamView } from './exam.ts'

interface Part {
  readonly axes: Readonly<Record<string, Axis>>
  readonly shapes: readonly Shape[]
}

export function credit(view: View, result: ExamView, box: Area): Part {
  const rows = result.credit ?? []
  const room = { left: box.left + 32, right: box.right - 28 }
  const reach = [0, ...rows.flatMap(({ low, high, mean }) => [low, high, mean])]
  const axis: Axis = {
    from: Math.min(...reach),
    to: Math.max(...reach, 1e-6),
    start: room.left + (room.right - room.left) * 0.36,
    end: room.right - 100,
  }
  const height = Math.min(72, 396 / Math.max(1, rows.length))
  const zero = place(axis, 0)
  const shapes: Shape[] = [
    {
      id: 'side',
      is: 'rect',
      x: box.left,
      y: -4,
      w: box.right - box.left + 4,
      h: box.bottom + 8,
      fill: 'card',
      stroke: 'ink',
      line: 3.5,
    },
    {
      id: 'credit.title',
      is: 'text',
      x: room.left,
      y: 52,
      text: t('stage.credit'),
      size: 34,
      weight: 800,
      fit: room.right - room.left,
    },
    {
      id: 'credit.sub',
      is: 'text',
      x: room.left,
      y: 92,
      text: t('stage.credit-text'),
      size: 22,
      ink: 'soft',
      fit: room.right - room.left,
    },
  ]
  if (rows.length === 0) {
    const text = result.waitingFor.includes('credit') ? t('stage.credit-waiting') : t('stage.credit-none')
    shapes.push({ id: 'credit.none', is: 'text', x: room.left, y: 160, text, size: 26, fit: room.right - room.left })
  } else {
    const foot = 122 + height * rows.length
    shapes.push(
      ...rows.flatMap((row, i) => creditRow(view, row, i, { y: 122 + height * (i + 0.5), height, ...room }, axis)),
      { id: 'credit.zero', is: 'rect', x: zero - 1.5, y: 118, w: 3, h: foot - 112, fill: 'ink', beat: 1 },
      {
        id: 'credit.zero.text',
        is: 'text',
        x: zero,
        y: foot + 26,
        text: t('stage.no-effect'),
        size: 20,
        ink: 'soft',
        align: 'middle',
        beat: 1,
      },
    )
  }
  return { axes: { credit: axis }, shapes }
}

interface Row {
  readonly y: number
  readonly height: number
  readonly left: number
  readonly right: number
}

function creditRow(view: View, row: TeamCredit, i: number, { y, height, left, right }: Row, axis: Axis): Shape[] {
  const team = view.teams.find(({ id }) => id === row.team)
  if (team === undefined) return []
  const at = `play.exam.credit.${i}`
  const zero = place(axis, 0)
  const mean = place(axis, row.mean)
  const low = place(axis, row.low)
  const high = place(axis, row.high)
  const value = reading(row.mean, `${at}.mean`, t('stage.credit-of', { team: teamName(team) }), 'bits')
  const ends = [
    reading(row.low, `${at}.low`, t('stage.low'), 'bits', 'credit', 'x'),
    reading(row.high, `${at}.high`, t('stage.high'), 'bits', 'credit', 'x2'),
  ]
  const verdict = row.verdict === 'too-close' ? t('stage.too-close') : formatSignedBits(row.mean)
  const bar = Math.min(38, height * 0.56)
  const beat = 1 + i
  const id = `credit.${row.team}`
  const words = row.verdict === 'too-close'
  const spot = words
    ? besideOrBelow(Math.max(high, zero) + 12, y, bar, right)
    : { x: right, y, align: 'end' as const, fit: 90 }
  return [
    {
      id: `${id}.badge`,
      is: 'badge',
      x: left + 18,
      y,
      r: 15,
      style: team.style,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 3,
      beat,
    },
    {
      id: `${id}.name`,
      is: 'text',
      x: left + 46,
      y,
      text: teamName(team),
      size: 27,
      weight: 600,
      fit: axis.start - left - 54,
      beat,
    },
    {
      id,
      is: 'rect',
      x: Math.min(zero, mean),
      y: y - bar / 2,
      w: Math.abs(mean - zero),
      h: bar,
      radius: 3,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 3,
      beat,
      from: { x: zero, w: 0 },
      readings: [{ ...value, on: { axis: 'credit', part: row.mean < 0 ? 'x' : 'end.x' } }],
    },
    { id: `${id}.interval`, is: 'beam', x: low, y, x2: high, y2: y, line: 4, stroke: 'ink', beat, readings: ends },
    { id: `${id}.low`, is: 'rect', x: low - 2, y: y - 10, w: 4, h: 20, fill: 'ink', beat },
    { id: `${id}.high`, is: 'rect', x: high - 2, y: y - 10, w: 4, h: 20, fill: 'ink', beat },
    {
      id: `${id}.verdict`,
      is: 'text',
      ...spot,
      text: verdict,
      size: words ? 20 : 25,
      weight: 600,
      beat,
      readings: [value],
    },
  ]
}

/** Words stand behind their bar where there is room, else under it. */
function besideOrBelow(x: number, y: number, bar: number, right: number) {
  return right - x >= 150
    ? { x, y, align: 'start' as const, fit: right - x }
    : { x: right, y: y + bar / 2 + 12, align: 'end' as const, fit: 200 }
}
