/** What each team's cargo did, with its interval, and how every card changed. */
import { formatSignedBits, t } from '../../../../client/locale/t.ts'
import type { TeamCredit } from '../../../../shared/match/leaderboard.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { teamName } from '../../../../client/stage/labels.ts'
import { teamInk } from '../../../../client/stage/palette.ts'
import { place, reading, type Area, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import type { ExamView } from './exam-picture.ts'

/** Between these heights lie the rows of the teams. */
const rowsTop = 142
const rowsEnd = 520

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
    start: room.left + 6,
    end: room.right - 6,
  }
  const height = Math.min(112, (rowsEnd - rowsTop) / Math.max(1, rows.length))
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
    ...(['credit-text', 'credit-against'] as const).map((key, i): Shape => ({
      id: `credit.sub.${i}`,
      is: 'text',
      x: room.left,
      y: 90 + i * 28,
      text: t(`stage.${key}`),
      size: 24,
      ink: 'soft',
      fit: room.right - room.left,
    })),
  ]
  if (rows.length === 0) {
    const text = result.waitingFor.includes('credit') ? t('stage.credit-waiting') : t('stage.credit-none')
    shapes.push({
      id: 'credit.none',
      is: 'text',
      x: room.left,
      y: rowsTop + 40,
      text,
      size: 26,
      weight: 600,
      fit: room.right - room.left,
    })
  } else {
    const foot = rowsTop + height * rows.length
    shapes.push(
      ...rows.flatMap((row, i) => creditRow(view, row, i, { y: rowsTop + height * i, height, ...room }, axis)),
      {
        id: 'credit.zero.text',
        is: 'text',
        x: Math.max(zero, room.left + 46),
        y: foot + 10,
        text: t('stage.no-effect'),
        size: 22,
        ink: 'soft',
        align: 'middle',
        beat: 1,
      },
      {
        id: 'credit.key',
        is: 'text',
        x: room.left,
        y: foot + 38,
        text: t('stage.interval'),
        size: 22,
        ink: 'soft',
        fit: room.right - room.left,
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

/** Who and what was found above, the bar with its interval on a line of its own below: nothing covers anything. */
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
  const isOpen = row.verdict === 'too-close'
  const verdict = isOpen ? t('stage.too-close') : t('stage.bits', { bits: formatSignedBits(row.mean) })
  const line = y + height * 0.28
  const middle = y + height * 0.7
  const bar = Math.min(38, height * 0.36)
  const beat = 1 + i
  const id = `credit.${row.team}`
  return [
    {
      id: `${id}.badge`,
      is: 'badge',
      x: left + 16,
      y: line,
      r: 13,
      style: team.style,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 3,
      beat,
    },
    {
      id: `${id}.name`,
      is: 'text',
      x: left + 42,
      y: line,
      text: teamName(team),
      size: 26,
      weight: 600,
      fit: (right - left) * 0.4 - 42,
      beat,
    },
    {
      id: `${id}.verdict`,
      is: 'text',
      x: right,
      y: line,
      text: verdict,
      size: 24,
      weight: isOpen ? 400 : 800,
      ink: isOpen ? 'soft' : 'ink',
      align: 'end',
      fit: (right - left) * 0.6,
      beat,
      readings: [value],
    },
    {
      id,
      is: 'rect',
      x: Math.min(zero, mean),
      y: middle - bar / 2,
      w: Math.abs(mean - zero),
      h: bar,
      radius: 3,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 3,
      beat,
      // A bar whose interval holds zero proves nothing, and looks it.
      alpha: isOpen ? 0.4 : 1,
      from: { x: zero, w: 0 },
      readings: [{ ...value, on: { axis: 'credit', part: row.mean < 0 ? 'x' : 'end.x' } }],
    },
    { id: `${id}.zero`, is: 'rect', x: zero - 1.5, y: middle - bar * 0.8, w: 3, h: bar * 1.6, fill: 'ink', beat },
    {
      id: `${id}.interval`,
      is: 'beam',
      x: low,
      y: middle,
      x2: high,
      y2: middle,
      line: 4,
      stroke: 'ink',
      beat,
      readings: ends,
    },
    { id: `${id}.low`, is: 'rect', x: low - 2, y: middle - 9, w: 4, h: 18, fill: 'ink', beat },
    { id: `${id}.high`, is: 'rect', x: high - 2, y: middle - 9, w: 4, h: 18, fill: 'ink', beat },
  ]
}
