/**
 * First, second and third by name, each with a bar as long as the bits that the bets saved. Who is level shares a place;
 * whoever saved none has none, and nobody is shown below the third.
 */
import { formatSignedBits, t } from '../../locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { type Ink, teamInk } from '../palette.ts'
import { place, reading, type Area, type Axis, type Shape } from '../shape.ts'

type Player = View['standings']['players'][number]

/** Gold, silver and bronze. */
const medals: readonly Ink[] = ['yellow', 'faint', 'wood']
/** More who are level find no room. */
const mostRows = 4
const valueWidth = 140

export function winnerList(view: View, box: Area): { axes: Readonly<Record<string, Axis>>; shapes: readonly Shape[] } {
  const rows = view.standings.players.filter(({ bitsSaved }) => bitsSaved > 0).slice(0, mostRows)
  const right = box.right - 26
  const axis: Axis = { from: 0, to: Math.max(0.01, rows[0]?.bitsSaved ?? 0), start: box.left + 82, end: right }
  const height = Math.min(74, (box.bottom - box.top - 66) / Math.max(1, rows.length))
  const text = { is: 'text', x: box.left + 26, fit: right - box.left - 26 } as const
  return {
    axes: { saved: axis },
    shapes: [
      {
        id: 'winners.card',
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
      { id: 'winners.title', ...text, y: box.top + 34, text: t('stage.winners'), size: 30, weight: 800 },
      ...(rows.length === 0
        ? [{ id: 'winners.none', ...text, y: box.top + 84, text: t('stage.no-winners'), size: 24 } as const]
        : rows.flatMap((player, i) => row(view, player, i, box.top + 60 + height * i, height, axis))),
    ],
  }
}

function row(view: View, player: Player, i: number, top: number, height: number, axis: Axis): Shape[] {
  const { name, team: id, place: at, bitsSaved } = player
  const team = view.teams.find((each) => each.id === id)
  const saved = reading(bitsSaved, `standings.players.${i}.bitsSaved`, t('stage.saved-by', { who: name }), 'bits')
  const middle = top + height * 0.36
  const medal = axis.start - 34
  // The winner comes last.
  const beat = 1 + mostRows - i
  const named = axis.start + (team === undefined ? 0 : 30)
  return [
    {
      id: `winner.${i}.medal`,
      is: 'disc',
      x: medal,
      y: top + height * 0.5,
      r: 20,
      fill: medals[at - 1] ?? 'faint',
      stroke: 'ink',
      line: 3,
      beat,
    },
    {
      id: `winner.${i}.place`,
      is: 'text',
      x: medal,
      y: top + height * 0.5,
      text: String(at),
      size: 26,
      weight: 800,
      ink: 'black',
      align: 'middle',
      beat,
      readings: [reading(at, `standings.players.${i}.place`, name, 'count')],
    },
    ...(team === undefined
      ? []
      : [
          {
            id: `winner.${i}.badge`,
            is: 'badge',
            x: axis.start + 11,
            y: middle,
            r: 11,
            style: team.style,
            fill: teamInk(team.style),
            stroke: 'ink',
            line: 3,
            beat,
          } satisfies Shape,
        ]),
    {
      id: `winner.${i}.name`,
      is: 'text',
      x: named,
      y: middle,
      text: name,
      size: 28,
      weight: 800,
      fit: axis.end - valueWidth - named,
      beat,
    },
    {
      id: `winner.${i}.bits`,
      is: 'text',
      x: axis.end,
      y: middle,
      text: t('stage.bits', { bits: formatSignedBits(bitsSaved) }),
      size: 24,
      align: 'end',
      fit: valueWidth - 8,
      beat,
      readings: [saved],
    },
    {
      id: `winner.${i}.bar`,
      is: 'rect',
      x: axis.start,
      y: top + height * 0.68,
      w: place(axis, bitsSaved) - axis.start,
      h: 9,
      radius: 3,
      fill: medals[at - 1] ?? 'faint',
      stroke: 'ink',
      line: 2.5,
      beat,
      from: { w: 0 },
      readings: [{ ...saved, on: { axis: 'saved', part: 'end.x' } }],
    },
  ]
}
