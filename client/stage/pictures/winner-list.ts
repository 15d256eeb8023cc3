/**
 * First, second and third by name, each with a bar as long as the bits that the bets saved. Who is level shares a place;
 * whoever saved none has none, and nobody is shown below the third.
 */
import { formatSignedBits, t } from '../../locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { whoOf } from '../../ui/team-badge.ts'
import { type Ink, teamInk } from '../palette.ts'
import { bar } from '../parts/bars.ts'
import { underEachOther } from '../parts/belt.ts'
import { boxOf, sheet, type Box } from '../parts/sheet.ts'
import { write } from '../parts/write.ts'
import { reading, type Area, type Axis, type Point, type Shape } from '../shape.ts'

type Player = View['standings']['players'][number]

/** Gold, silver and bronze. */
const medals: readonly Ink[] = ['yellow', 'faint', 'wood']
/** More who are level find no room. */
const mostRows = 4
const valueWidth = 140

export function winnerList(view: View, area: Area): { axes: Readonly<Record<string, Axis>>; shapes: readonly Shape[] } {
  const players = view.standings.players.filter(({ bitsSaved }) => bitsSaved > 0).slice(0, mostRows)
  const { left, top } = area
  const right = area.right - 26
  const barX = left + 82
  const axis: Axis = { from: 0, to: Math.max(0.01, players[0]?.bitsSaved ?? 0), start: 0, end: right - barX }
  const rows = underEachOther(players.length, { left: barX, top: top + 60, right, bottom: area.bottom - 6 }, 0, 74)
  const text = { x: left + 26, fit: right - left - 26 }
  return {
    axes: { saved: axis },
    shapes: [
      sheet('winners.card', boxOf(area)),
      write('winners.title', t('stage.winners'), { x: text.x, y: top + 34 }, { size: 30, weight: 800, fit: text.fit }),
      ...(players.length === 0
        ? [write('winners.none', t('stage.no-winners'), { x: text.x, y: top + 84 }, { size: 24, fit: text.fit })]
        : rows.flatMap((row, i) => winner(view, players[i], i, row, axis))),
    ],
  }
}

/** The medal left of `row`; in it name and bits above, the bar below. */
function winner(view: View, player: Player | undefined, i: number, row: Box, axis: Axis): Shape[] {
  if (player === undefined) return []
  const { team: id, place: at, bitsSaved } = player
  const name = whoOf(
    player.name,
    view.teams.find((each) => each.id === id),
  )
  const source = `standings.players.${i}`
  const value = reading(bitsSaved, `${source}.bitsSaved`, t('stage.saved-by', { who: name }), 'bits')
  const { x, y, w, h } = row
  const middle = y + h * 0.36
  const medal = { x: x - 34, y: y + h * 0.5 }
  const fill = medals[at - 1] ?? 'faint'
  // The winner comes last.
  const beat = 1 + mostRows - i
  const badge = teamBadge(view, id, `winner.${i}.badge`, { x: x + 11, y: middle }, beat)
  const named = x + badge.length * 30
  const look = { radius: 3, fill, stroke: 'ink', line: 2.5, beat } as const
  const large = { size: 26, weight: 800, ink: 'black', align: 'middle', beat } as const
  const nameLook = { size: 28, weight: 800, fit: x + w - valueWidth - named, beat } as const
  const bitsLook = { size: 24, align: 'end', fit: valueWidth - 8, beat } as const
  const bits = t('stage.bits', { bits: formatSignedBits(bitsSaved) })
  return [
    { id: `winner.${i}.medal`, is: 'disc', ...medal, r: 20, fill, stroke: 'ink', line: 3, beat },
    write(`winner.${i}.place`, String(at), medal, large, [reading(at, `${source}.place`, name, 'count')]),
    ...badge,
    write(`winner.${i}.name`, name, { x: named, y: middle }, nameLook),
    write(`winner.${i}.bits`, bits, { x: x + w, y: middle }, bitsLook, [value]),
    bar({ id: `winner.${i}.bar`, x, y: y + h * 0.68, h: 9, axis: ['saved', axis], value, look }),
  ]
}

function teamBadge(view: View, team: string | null, id: string, at: Point, beat: number): Shape[] {
  const found = view.teams.find((each) => each.id === team)
  if (found === undefined) return []
  const { style } = found
  return [{ id, is: 'badge', ...at, r: 11, style, fill: teamInk(style), stroke: 'ink', line: 3, beat }]
}
