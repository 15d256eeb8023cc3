/** The U: width against what was learned, a dot a car with the best and the worst of its starts; then with ten times the coal. */
import { legend, type Entry } from '../../../client/stage/parts/legend.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { placeOf, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { LATER_BEAT } from '../choreography.ts'
import type { CarShown, Figure, GarageView } from '../view-types.ts'
import { asideOf } from './aside.ts'
import { curveTitle, movedTitle } from './results.ts'
import { bitsGround } from './picture-axis.ts'
import { t } from './t.ts'
import { inkOf } from './picture-race.ts'

const bottom = 760

export function curveDrawn(play: GarageView, teams: readonly TeamView[], frame: Frame): Drawn {
  const { cars, phase, factory } = play
  const highest = Math.max(7, ...cars.flatMap(({ race, later }) => [race?.high ?? 0, later?.high ?? 0]))
  const bits: Axis = { from: 1, to: highest, start: bottom, end: 190 }
  const doublings: Axis = { from: 1.5, to: 7.5, start: 180, end: frame.width - side - 20 }
  const isMoved = phase === 'moved'
  const aside = {
    race: asideOf(cars, 'race', bits),
    later: asideOf(cars, 'later', bits),
  }
  return {
    title: isMoved ? movedTitle(play) : curveTitle(play),
    readings: frontReadings(play, isMoved),
    ...(isMoved && play.isMoved ? { beat: LATER_BEAT + 2 } : {}),
    axes: { bits, doublings },
    shapes: [
      ...bitsGround(bits, 130, doublings.end),
      ...factory.map(({ design, doublings: at }, i) => {
        const value = reading(at, `play.factory.${i}.doublings`, t('stage.garage-doublings'), 'count')
        return write(
          `width.${i}`,
          t('stage.garage-wide', { width: design.width }),
          { x: placeOf(value, doublings), y: bottom + 46 },
          { size: 32, weight: 600, align: 'middle', ink: 'soft', fit: 150 },
          [
            shownOn(value, 'doublings', 'x'),
            reading(design.width, `play.factory.${i}.design.width`, t('stage.garage-width'), 'count'),
          ],
        )
      }),
      ...legend(isMoved ? [entry('first', 'faint'), entry('later', 'teal')] : [], side + 120, frame.width - side, 140),
      ...line(cars, 'race', isMoved ? 'faint' : 'teal', bits, doublings, 0),
      ...(isMoved ? line(cars, 'later', 'teal', bits, doublings, LATER_BEAT) : []),
      ...cars.flatMap((car, i) => [
        ...dotOf(car, i, 'race', aside.race[i] ?? 0, { bits, doublings }, teams, isMoved),
        ...(isMoved ? dotOf(car, i, 'later', aside.later[i] ?? 0, { bits, doublings }, teams, false) : []),
      ]),
    ],
  }
}

function frontReadings({ front, laterFront, factory }: GarageView, isMoved: boolean) {
  return [...(front ?? []), ...(isMoved ? (laterFront ?? []) : [])].map((at) =>
    reading(factory[at]?.design.width ?? 0, `play.factory.${at}.design.width`, t('stage.garage-width'), 'count'),
  )
}

function entry(id: 'first' | 'later', fill: 'faint' | 'teal'): Entry {
  return {
    id: `legend.${id}`,
    sample: ({ x, y }) => [{ id: `legend.${id}.dot`, is: 'disc', x: x + 14, y, r: 12, fill, stroke: 'ink', line: 2.5 }],
    w: 28,
    text: t(`stage.garage-${id}`),
    type: { size: 32, weight: 600 },
  }
}

/** Joins the cars that differ in their width alone. */
function line(
  cars: readonly CarShown[],
  which: 'race' | 'later',
  stroke: 'faint' | 'teal',
  bits: Axis,
  doublings: Axis,
  beat: number,
): Shape[] {
  const all = cars.flatMap((car, i) => {
    const figure = car[which]
    return car.factory === null || figure === null ? [] : [{ car, figure, i }]
  })
  return all.slice(1).map(({ car, figure, i }, k): Shape => {
    const before = all[k]
    const value = (one: Figure, at: number) =>
      reading(one.bits, `play.cars.${at}.${which}.bits`, t('stage.garage-exam'), 'bits')
    const x = (one: CarShown) => placeOf(reading(one.doublings, 'scale', '', 'count'), doublings)
    const [from, to] = [value(before?.figure ?? figure, before?.i ?? i), value(figure, i)]
    return {
      id: `${which}.line.${k}`,
      is: 'beam',
      x: x(before?.car ?? car),
      y: placeOf(from, bits),
      x2: x(car),
      y2: placeOf(to, bits),
      line: 5,
      stroke,
      beat,
      readings: [shownOn(from, 'bits', 'y'), shownOn(to, 'bits', 'y2')],
    }
  })
}

function dotOf(
  car: CarShown,
  i: number,
  which: 'race' | 'later',
  aside: number,
  { bits, doublings }: Readonly<Record<'bits' | 'doublings', Axis>>,
  teams: readonly TeamView[],
  isFaint: boolean,
): Shape[] {
  const figure = car[which]
  if (figure === null) return []
  const source = `play.cars.${i}.${which}`
  const width = reading(car.doublings, `play.cars.${i}.doublings`, t('stage.garage-doublings'), 'count')
  const value = reading(figure.bits, `${source}.bits`, t('stage.garage-exam'), 'bits')
  const low = reading(figure.low, `${source}.low`, t('stage.garage-low'), 'bits')
  const high = reading(figure.high, `${source}.high`, t('stage.garage-high'), 'bits')
  const at = { x: placeOf(width, doublings) + aside, y: placeOf(value, bits) }
  const style = teams.find(({ id }) => car.teams.includes(id))?.style
  const beat = which === 'later' ? LATER_BEAT : 0
  const isBest = which === 'later' ? car.isLaterClose : car.isClose
  const look = {
    fill: style !== undefined ? inkOf(car, teams) : isFaint ? ('faint' as const) : ('teal' as const),
    stroke: 'ink' as const,
    line: isBest && !isFaint ? 6 : 2.5,
    beat,
    ...(isFaint ? { alpha: 0.5 } : {}),
    // One that stands aside says its width, and its place does not.
    readings: [shownOn(value, 'bits', 'y'), aside === 0 ? shownOn(width, 'doublings', 'x') : width],
  }
  return [
    {
      id: `${which}.${i}.range`,
      is: 'beam',
      x: at.x,
      y: placeOf(low, bits),
      x2: at.x,
      y2: placeOf(high, bits),
      line: 3,
      stroke: 'soft',
      beat,
      readings: [shownOn(low, 'bits', 'y'), shownOn(high, 'bits', 'y2')],
    },
    style === undefined
      ? { id: `${which}.${i}`, is: 'disc', ...at, r: 13, ...look }
      : { id: `${which}.${i}`, is: 'badge', ...at, r: 19, style, ...look },
  ]
}
