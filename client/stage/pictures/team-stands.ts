/** The three best teams on blocks, as high as the bits that they saved a card; below the line when it cost bits. */
import { formatSignedBits, t } from '../../locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { teamName } from '../labels.ts'
import { teamInk } from '../palette.ts'
import { place, reading, type Area, type Axis, type Shape } from '../shape.ts'

interface Stand {
  /** Its row in the standings. */
  readonly row: number
  readonly team: string
  readonly mean: number
}

const shown = 3
/** The winner stands in the middle. */
const spots = [1, 0, 2]

export function teamStands(view: View, box: Area): { axes: Readonly<Record<string, Axis>>; shapes: readonly Shape[] } {
  const best = view.standings.teams
    .map(({ team, bitsSaved, cards }, row): Stand & { cards: number } => ({
      row,
      team,
      cards,
      mean: bitsSaved / cards,
    }))
    .filter(({ cards }) => cards > 0)
    .toSorted((a, b) => b.mean - a.mean)
    .slice(0, shown)
  const means = best.map(({ mean }) => mean)
  const axis: Axis = {
    from: Math.min(0, ...means),
    to: Math.max(1e-9, ...means),
    start: box.bottom - 54,
    end: box.top + 92,
  }
  const zero = place(axis, 0)
  const w = (box.right - box.left - 60) / shown
  return {
    axes: { saved: axis },
    shapes: [
      {
        id: 'stands.card',
        is: 'rect',
        x: box.left,
        y: box.top,
        w: box.right - box.left,
        h: box.bottom - box.top,
        radius: 18,
        fill: 'card',
        stroke: 'ink',
        line: 3.5,
      },
      {
        id: 'stands.title',
        is: 'text',
        x: box.left + 26,
        y: box.top + 36,
        text: t('stage.teams'),
        size: 30,
        weight: 800,
      },
      ...best.flatMap((stand, i) =>
        standShapes(view, stand, box.left + 30 + w * ((spots[i] ?? i) + 0.5), w, axis, box),
      ),
      {
        id: 'stands.zero',
        is: 'rect',
        x: box.left + 24,
        y: zero - 1.5,
        w: box.right - box.left - 48,
        h: 3,
        fill: 'ink',
      },
    ],
  }
}

function standShapes(view: View, { row, team: id, mean }: Stand, x: number, w: number, axis: Axis, box: Area): Shape[] {
  const team = view.teams.find((each) => each.id === id)
  if (team === undefined) return []
  const at = `standings.teams.${row}`
  const saved = reading(mean, `${at}.bitsSaved / ${at}.cards`, t('stage.saved-by', { team: teamName(team) }), 'bits')
  const zero = place(axis, 0)
  const end = place(axis, mean)
  return [
    {
      id: `stand.${id}`,
      is: 'rect',
      x: x - w * 0.36,
      y: Math.min(zero, end),
      w: w * 0.72,
      h: Math.abs(end - zero),
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 3.5,
      from: { h: 0, y: zero },
      readings: [{ ...saved, on: { axis: 'saved', part: mean < 0 ? 'end.y' : 'y' } }],
    },
    {
      id: `stand.${id}.bits`,
      is: 'text',
      x,
      y: Math.min(zero, end) - 18,
      text: t('stage.bits', { bits: formatSignedBits(mean) }),
      size: 23,
      weight: 600,
      align: 'middle',
      fit: w - 8,
      readings: [saved],
    },
    {
      id: `stand.${id}.badge`,
      is: 'badge',
      x: x - w * 0.3,
      y: box.bottom - 26,
      r: 12,
      style: team.style,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 3,
    },
    {
      id: `stand.${id}.name`,
      is: 'text',
      x: x - w * 0.3 + 22,
      y: box.bottom - 26,
      text: teamName(team),
      size: 25,
      weight: 800,
      fit: w * 0.72 - 20,
    },
  ]
}
