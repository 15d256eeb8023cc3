/** The race: each car leaves a puff at every point of its loss curve as its coal burns; its place is the exam in the end. */
import { formatBits } from '../../../client/locale/t.ts'
import { spread } from '../../../client/stage/parts/apart.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { teamInk, type Ink } from '../../../client/stage/palette.ts'
import { place, placeOf, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { PLACES_BEAT, WAY_BEATS } from '../choreography.ts'
import type { CarShown, GarageView } from '../view-types.ts'
import { carName } from './names.ts'
import { raceTitle } from './results.ts'
import { bitsGround } from './picture-axis.ts'
import { t } from './t.ts'

const bottom = 800

export function raceDrawn(play: GarageView, teams: readonly TeamView[], frame: Frame): Drawn {
  const { cars, isRaced } = play
  const curves = cars.flatMap(({ curve }) => curve)
  const exams = cars.flatMap(({ race }) => (race === null ? [] : [race.bits]))
  const most = Math.max(9, ...curves, ...exams)
  const bits: Axis = { from: 1, to: most, start: bottom, end: 150 }
  const right = frame.width - side - Math.min(460, frame.width * 0.32)
  const way: Axis = { from: 0, to: WAY_BEATS, start: 150, end: right }
  const names = nameHeights(cars, bits)
  return {
    title: raceTitle(play, teams),
    ...(isRaced ? { beat: PLACES_BEAT, readings: titleReadings(play) } : {}),
    axes: { bits },
    shapes: [
      ...bitsGround(bits, 120, right),
      write(
        'burns',
        t('stage.garage-burns'),
        { x: right, y: bottom + 46 },
        { size: 32, weight: 600, ink: 'soft', align: 'end' },
      ),
      write('bits', t('stage.garage-bits'), { x: 150, y: bottom + 46 }, { size: 32, weight: 600, ink: 'soft' }),
      ...cars.flatMap((car, i) =>
        carShapes(car, i, { bits, way, right, y: names[i] ?? bottom, isRaced }, teams, frame),
      ),
    ],
  }
}

/** The figure of the winner stands in the title. */
function titleReadings({ cars }: GarageView) {
  const best = Math.min(...cars.flatMap(({ race }) => (race === null ? [] : [race.bits])))
  const close = cars.filter(({ isClose }) => isClose).length
  return cars.flatMap(({ race, design, isClose, factory }, i) => [
    ...(race?.bits === best && close === 1
      ? [reading(best, `play.cars.${i}.race.bits`, t('stage.garage-exam'), 'bits')]
      : []),
    ...(isClose && factory !== null
      ? [reading(design.width, `play.cars.${i}.design.width`, t('stage.garage-width'), 'count')]
      : []),
  ])
}

/** Where the names stand at the end: at the exam, and apart. */
function nameHeights(cars: readonly CarShown[], bits: Axis): number[] {
  const ends = cars
    .map(({ race, curve }, i) => ({ i, y: place(bits, race?.bits ?? curve.at(-1) ?? bits.to) }))
    .toSorted((a, b) => a.y - b.y)
  const pitch = Math.min(54, (bits.start - bits.end) / Math.max(1, cars.length - 1))
  const heights = spread(
    ends.map(({ y }) => y),
    pitch,
    bits.end,
    bits.start,
  )
  return cars.map((_, i) => heights[ends.findIndex((one) => one.i === i)] ?? bits.end)
}

interface Course {
  readonly bits: Axis
  readonly way: Axis
  readonly right: number
  readonly y: number
  readonly isRaced: boolean
}

export function inkOf({ teams: owners }: CarShown, teams: readonly TeamView[]): Ink {
  const own = teams.find(({ id }) => owners.includes(id))
  return own === undefined ? 'faint' : teamInk(own.style)
}

function carShapes(car: CarShown, i: number, course: Course, teams: readonly TeamView[], frame: Frame): Shape[] {
  const { curve, race, burnt } = car
  const { bits, way, right, y, isRaced } = course
  const ink = inkOf(car, teams)
  const count = Math.max(1, Math.round(curve.length / Math.max(burnt, 1e-9)))
  const pitch = WAY_BEATS / count
  const puffs = curve.map((value, k): Shape => {
    const at = reading(value, `play.cars.${i}.curve.${k}`, t('stage.garage-curve'), 'bits')
    return {
      id: isRaced ? `puff.${i}.${k}` : `live.${i}.${k}`,
      is: 'disc',
      x: place(way, k * pitch),
      y: placeOf(at, bits),
      r: car.teams.length > 0 ? 9 : 6,
      fill: ink,
      ...(car.teams.length > 0 ? { stroke: 'ink', line: 1.5 } : {}),
      ...(isRaced ? { beat: Math.round(k * pitch) } : {}),
      readings: [shownOn(at, 'bits', 'y')],
    }
  })
  const name = carName(car, teams)
  if (race === null) {
    return curve.length === 0
      ? puffs
      : [
          ...puffs,
          write(`live.${i}.name`, name, { x: right + 24, y }, nameLook(frame, right, false), widthRead(car, i)),
        ]
  }
  const exam = reading(race.bits, `play.cars.${i}.race.bits`, t('stage.garage-exam'), 'bits')
  const style = teams.find(({ id }) => car.teams.includes(id))?.style
  return [
    ...puffs,
    {
      id: `end.${i}`,
      is: 'disc',
      x: right,
      y: placeOf(exam, bits),
      r: 12,
      fill: ink,
      stroke: 'ink',
      line: 3,
      beat: WAY_BEATS + 1,
      readings: [shownOn(exam, 'bits', 'y')],
    },
    ...(style === undefined
      ? []
      : [
          {
            id: `end.${i}.badge`,
            is: 'badge',
            x: right + 40,
            y,
            r: 17,
            style,
            fill: ink,
            stroke: 'ink',
            line: 2.5,
            beat: PLACES_BEAT,
          } satisfies Shape,
        ]),
    write(
      `end.${i}.name`,
      `${name} · ${formatBits(race.bits)}`,
      { x: right + (style === undefined ? 24 : 68), y },
      { ...nameLook(frame, right, car.teams.length > 0), beat: PLACES_BEAT },
      [...widthRead(car, i), exam],
    ),
  ]
}

function widthRead({ factory, design }: CarShown, i: number) {
  return factory === null
    ? []
    : [reading(design.width, `play.cars.${i}.design.width`, t('stage.garage-width'), 'count')]
}

function nameLook(frame: Frame, right: number, isTeam: boolean) {
  return {
    size: 30,
    weight: isTeam ? 800 : 600,
    ink: isTeam ? 'ink' : 'soft',
    fit: frame.width - side - right - (isTeam ? 68 : 24),
  } as const
}
