/** Garage on the stage, phase by phase: the cars that can be bet on, the teams at their levers, the race, and what it shows. */
import { teamName } from '../../../client/stage/labels.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { teamInk } from '../../../client/stage/palette.ts'
import {
  placeOf,
  reading,
  shownOn,
  type Axis,
  type Frame,
  type Picture,
  type Shape,
} from '../../../client/stage/shape.ts'
import type { TeamView, View } from '../../../shared/match/view-types.ts'
import type { BuiltShown, GarageView } from '../view-types.ts'
import { reasons } from './names.ts'
import { curveDrawn } from './picture-curve.ts'
import { raceDrawn } from './picture-race.ts'
import { t } from './t.ts'

export function garagePicture(view: View, play: GarageView, _words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'garage',
    ...titled(drawing(view, play, frame), frame),
  }
}

function drawing(view: View, play: GarageView, frame: Frame): Drawn {
  const { phase, say } = play
  if (say !== null) return lastQuestion(t('garage.say'), reasons(), say, frame)
  switch (phase) {
    case 'bet':
    case 'again':
      return showroom(play, frame)
    case 'build':
      return teamsAtWork(play, view.teams, frame)
    case 'race':
      return raceDrawn(play, view.teams, frame)
    case 'curve':
    case 'moved':
    case 'say':
    case 'answer':
      return curveDrawn(play, view.teams, frame)
  }
}

/** Six cars, each as long as it is wide, and the steps that the coal is enough for. */
function showroom(play: GarageView, frame: Frame): Drawn {
  const { factory, phase } = play
  const all = frame.width - 2 * side
  const names = all * 0.17
  const most = Math.max(1, ...factory.map(({ design }) => design.width))
  const axis: Axis = { from: 0, to: most, start: 0, end: all * 0.5 }
  const rows = underEachOther(factory.length, { left: side, right: frame.width - side, top: 190, bottom: 850 }, 16, 100)
  const shown = phase === 'bet' ? play.bet : play.again
  const count = shown?.count ?? null
  return {
    title: t(phase === 'bet' ? 'garage.bet' : 'garage.again'),
    axes: { width: axis },
    shapes: [
      write(
        'coal',
        t('stage.garage-coal'),
        { x: side, y: 142 },
        { size: 36, weight: 600, ink: 'soft', fit: all * 0.5 },
      ),
      ...(count === null
        ? []
        : [
            write(
              'in',
              t('stage.garage-in', { count }),
              { x: frame.width - side, y: 142 },
              { size: 36, weight: 800, align: 'end', ink: 'teal', fit: all * 0.45 },
              [reading(count, `play.${phase}.count`, t('stage.garage-players'), 'count')],
            ),
          ]),
      ...factory.flatMap(({ design, steps }, i): Shape[] => {
        const row = rows[i]
        if (row === undefined) return []
        const y = row.y + row.h / 2
        const value = reading(design.width, `play.factory.${i}.design.width`, t('stage.garage-width'), 'count')
        const w = placeOf(value, axis)
        const x = side + names
        const wheel = Math.min(14, w / 4)
        return [
          write(
            `car.${i}.name`,
            t('stage.garage-wide', { width: design.width }),
            { x: side, y },
            { size: 40, weight: 800, fit: names - 20 },
            [value],
          ),
          {
            id: `car.${i}`,
            is: 'rect',
            x,
            y: y - row.h * 0.36,
            w,
            h: row.h * 0.5,
            radius: Math.min(10, w / 3),
            fill: 'yellow',
            stroke: 'ink',
            line: 3,
            readings: [shownOn(value, 'width', 'w')],
          },
          ...[x + wheel, x + w - wheel].map((at, k): Shape => ({
            id: `car.${i}.wheel.${k}`,
            is: 'disc',
            x: at,
            y: y + row.h * 0.2,
            r: wheel,
            fill: 'ink',
          })),
          write(
            `car.${i}.steps`,
            t('stage.garage-steps', { count: steps }),
            { x: frame.width - side, y },
            { size: 40, weight: 600, align: 'end', fit: all * 0.26 },
            [reading(steps, `play.factory.${i}.steps`, t('stage.garage-steps-name'), 'count')],
          ),
        ]
      }),
    ],
  }
}

function teamsAtWork({ built }: GarageView, teams: readonly TeamView[], frame: Frame): Drawn {
  const rows = underEachOther(built.length, { left: side, right: frame.width - side, top: 160, bottom: 840 }, 16, 110)
  return {
    title: t('garage.build'),
    shapes: built.flatMap((one, i) => {
      const row = rows[i]
      const team = teams.find(({ id }) => id === one.team)
      return row === undefined || team === undefined ? [] : teamRow(one, i, team, { ...row, y: row.y + row.h / 2 })
    }),
  }
}

function teamRow(
  { ready, members, tests }: BuiltShown,
  i: number,
  team: TeamView,
  { x, y, w }: { x: number; y: number; w: number },
): Shape[] {
  return [
    {
      id: `team.${i}`,
      is: 'badge',
      x: x + 30,
      y,
      r: 28,
      style: team.style,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 3,
    },
    write(`team.${i}.name`, teamName(team), { x: x + 80, y }, { size: 42, weight: 800, fit: w * 0.34 }),
    write(
      `team.${i}.ready`,
      t('stage.garage-ready', { ready, members }),
      { x: x + w * 0.46, y },
      { size: 40, weight: 600, fit: w * 0.26 },
      [
        reading(ready, `play.built.${i}.ready`, t('stage.garage-ready-name'), 'count'),
        reading(members, `play.built.${i}.members`, t('stage.garage-members'), 'count'),
      ],
    ),
    write(
      `team.${i}.tests`,
      t('stage.garage-tests', { count: tests }),
      { x: x + w, y },
      { size: 40, weight: 600, align: 'end', ink: 'soft', fit: w * 0.25 },
      [reading(tests, `play.built.${i}.tests`, t('stage.garage-tests-name'), 'count')],
    ),
  ]
}
