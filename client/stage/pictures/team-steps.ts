/** The teams on steps, each as high as the bits that its bets saved: why the first one won. */
import { formatBits, t } from '../../locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { lineWinners } from '../../ui/line-winner.ts'
import { teamName } from '../../ui/team-name.ts'
import { teamInk } from '../palette.ts'
import { column } from '../parts/bars.ts'
import { sideBySide } from '../parts/belt.ts'
import { boxOf, sheet } from '../parts/sheet.ts'
import { write } from '../parts/write.ts'
import { reading, type Area, type Axis, type Shape } from '../shape.ts'

/** More find no room for their names. */
const mostTeams = 6
const headH = 62
/** Above a step: what it stands for and whose it is; below it the name. */
const topH = 76
const nameH = 36

/** Empty where nobody won. */
export function teamSteps(
  { standings, teams }: View,
  area: Area,
): { readonly axes: Readonly<Record<string, Axis>>; readonly shapes: readonly Shape[] } {
  const winners = lineWinners(standings.teams).map(({ team }) => team)
  if (winners.length === 0) return { axes: {}, shapes: [] }
  const rows = standings.teams
    .flatMap(({ team: id, bitsSaved, cards }, at) => {
      const team = teams.find((each) => each.id === id)
      return cards === 0 || team === undefined ? [] : [{ team, at, bitsSaved }]
    })
    .toSorted((a, b) => b.bitsSaved - a.bitsSaved)
    .slice(0, mostTeams)
  const inner = { ...area, left: area.left + 18, right: area.right - 18 }
  const foot = area.bottom - nameH
  const room = foot - (area.top + headH + topH)
  const axis: Axis = { from: 0, to: rows[0]?.bitsSaved ?? 1, start: 0, end: room }
  const places = sideBySide(rows.length, { ...inner, top: area.top, bottom: foot }, 6)
  const fit = inner.right - inner.left
  return {
    axes: { teams: axis },
    shapes: [
      sheet('steps.card', boxOf(area)),
      write('steps.title', t('stage.steps'), { x: inner.left, y: area.top + 34 }, { size: 26, weight: 800, fit }),
      ...rows.flatMap(({ team, at, bitsSaved }, i): Shape[] => {
        const place = places[i]
        if (place === undefined) return []
        const id = `step.${team.id}`
        const name = teamName(team)
        const source = `standings.teams.${at}.bitsSaved`
        const value = reading(bitsSaved, source, t('stage.saved-by', { who: name }), 'bits')
        // The winner's step rises last.
        const beat = 1 + rows.length - i
        const look = { radius: 6, fill: teamInk(team.style), stroke: 'ink', line: 3, beat } as const
        const middle = place.x + place.w / 2
        const top = foot - Math.max(0, (room * bitsSaved) / axis.to)
        const text = { align: 'middle', fit: place.w + 4, beat } as const
        const won = winners.includes(team.id)
        return [
          ...(bitsSaved > 0 ? [column(id, { x: place.x, y: foot }, place.w, ['teams', axis], value, look)] : []),
          {
            id: `${id}.badge`,
            is: 'badge',
            x: middle,
            y: top - 54,
            r: 16,
            style: team.style,
            fill: teamInk(team.style),
            stroke: 'ink',
            line: 3,
            beat,
          },
          ...(won
            ? [
                {
                  id: `${id}.star`,
                  is: 'badge',
                  x: middle + 26,
                  y: top - 60,
                  r: 13,
                  style: 5,
                  fill: 'yellow',
                  stroke: 'ink',
                  line: 3,
                  beat,
                } as const,
              ]
            : []),
          write(`${id}.bits`, formatBits(bitsSaved), { x: middle, y: top - 20 }, { size: 26, weight: 800, ...text }, [
            value,
          ]),
          write(`${id}.name`, name, { x: middle, y: foot + 18 }, { size: 24, weight: 600, ...text }),
        ]
      }),
    ],
  }
}
