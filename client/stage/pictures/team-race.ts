/** How far each team came: its train on a track of its own, at the bits that it saved. */
import { formatSignedBits, t } from '../../locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { teamName } from '../../ui/team-name.ts'
import { underEachOther } from '../parts/belt.ts'
import { carShapes, wagonShapes, wagonW } from '../parts/train-shapes.ts'
import { write } from '../parts/write.ts'
import { place, reading, shownOn, type Area, type Axis, type Shape } from '../shape.ts'

const nameWidth = 210
const bitsWidth = 150
const mostLane = 104
/** More find room for a wagon each. */
const mostTrains = 4
/** From the middle of the locomotive to that of its wagon, and to its nose. */
const coupled = 97
const nose = 62

const nameLook = { size: 28, weight: 800, fit: nameWidth - 16 } as const
const bitsLook = { size: 28, weight: 800, fit: bitsWidth - 14 } as const

/** `axes.race`: where the locomotives stand. Empty where no team has a card that counted. */
export function teamRace(
  { standings, teams }: View,
  area: Area,
): { axes: Readonly<Record<string, Axis>>; shapes: readonly Shape[] } {
  const runners = standings.teams
    .flatMap(({ team: id, bitsSaved, cards }, at) => {
      const team = teams.find((each) => each.id === id)
      return cards === 0 || team === undefined ? [] : [{ team, at, value: bitsSaved }]
    })
    .toSorted((a, b) => b.value - a.value)
  if (runners.length === 0) return { axes: {}, shapes: [] }
  const values = runners.map(({ value }) => value)
  const left = area.left + nameWidth
  const axis: Axis = {
    from: Math.min(0, ...values),
    to: Math.max(0.01, ...values),
    start: left + coupled + nose,
    end: area.right - bitsWidth - nose,
  }
  const isCrowded = runners.length > mostTrains
  const lanes = underEachOther(runners.length, { ...area, top: area.top + 34 }, 0, mostLane)
  const blind = place(axis, 0)
  const foot = lanes.at(-1)
  return {
    axes: { race: axis },
    shapes: [
      write('race.title', t('stage.race'), { x: area.left, y: area.top + 8 }, { size: 24, ink: 'soft', fit: 420 }),
      write('race.blind', t('stage.summit'), { x: blind, y: area.top + 8 }, { size: 22, ink: 'soft', align: 'middle' }),
      {
        id: 'race.zero',
        is: 'rect',
        x: blind - 1.5,
        y: area.top + 26,
        w: 3,
        h: (foot === undefined ? area.bottom : foot.y + foot.h) - area.top - 26,
        fill: 'faint',
      },
      ...runners.flatMap(({ team, at, value }, i) => {
        const rail = (lanes[i]?.y ?? 0) + (lanes[i]?.h ?? 0) - 12
        const source = `standings.teams.${at}`
        const said = reading(value, `${source}.bitsSaved`, t('stage.saved-by', { who: teamName(team) }), 'bits')
        const onRail = (x: number) => ({ x, y: rail, turn: 0 })
        const x = place(axis, value)
        const told = shownOn(said, 'race', 'x')
        const way = (car: number) => ({ span: 5, from: onRail(axis.start - car * coupled) })
        return [
          {
            id: `race.${team.id}.rail`,
            is: 'path',
            points: [onRail(left), onRail(area.right - bitsWidth + nose)],
            stroke: 'wood',
            line: 5,
          } satisfies Shape,
          ...(isCrowded
            ? wagonShapes('race.', { team: team.id, style: team.style, load: told }, onRail(x), wagonW, way(0))
            : carShapes(
                `race.${team.id}.`,
                [onRail(x), onRail(x - coupled)],
                [{ team: team.id, style: team.style, load: null }],
                told,
                way,
              )),
          write(`race.${team.id}.name`, teamName(team), { x: area.left, y: rail - 22 }, nameLook),
          write(`race.${team.id}.bits`, formatSignedBits(value), { x: x + nose + 12, y: rail - 24 }, bitsLook, [said]),
        ]
      }),
    ],
  }
}
