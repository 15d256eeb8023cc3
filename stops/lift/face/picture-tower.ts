/** The tower: a floor a row, the top above; on each what the model says there, and once told the class's chips. */
import { wordOf } from '../../../client/stage/labels.ts'
import { bar } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { shareRows } from '../../../client/stage/parts/shares.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { placeOf, reading, type Area, type Axis, type Shape } from '../../../client/stage/shape.ts'
import { beatOf, CABIN_BEAT } from '../choreography.ts'
import { FLOORS } from '../content.ts'
import type { LiftView } from '../view-types.ts'
import { floorName } from './names.ts'
import { t } from './t.ts'

type Ride = NonNullable<LiftView['ride']>
type Axes = Readonly<Record<'share' | 'chips' | 'floor', Axis>>

const gap = 10
const cabin = { w: 34, inset: 12 } as const
/** Of the words before the bars. */
const nameW = 130
/** Of the row: where the word of the floor stands, where its bars, and where the chips. */
const columns = { word: 0.215, bars: 0.45, chips: 0.77 } as const

function boxes(area: Area): Box[] {
  return underEachOther(FLOORS + 1, area, gap).toReversed()
}

export function towerAxes({ bet }: LiftView, area: Area): Axes {
  const width = area.right - area.left
  const rows = boxes(area)
  const [low, high] = [rows[0]?.y ?? 0, rows.at(-1)?.y ?? 0]
  const end = width * (1 - columns.chips) - 150
  return {
    share: { from: 0, to: 1, start: 0, end: width * (columns.chips - columns.bars) - nameW - 90 },
    chips: { from: 0, to: Math.max(1, ...(bet.all?.laid ?? [])), start: 0, end },
    floor: { from: 0, to: FLOORS, start: low + cabin.inset, end: high + cabin.inset },
  }
}

export function towerShapes(play: LiftView, ride: Ride, axes: Axes, area: Area, words: readonly string[]): Shape[] {
  const rows = boxes(area)
  return [
    ...rows.flatMap((row, floor) => floorShapes(floor, play, ride, axes, row, words)),
    ...cabinShapes(ride, axes, area, rows[0]?.h ?? 0),
  ]
}

function floorShapes(
  floor: number,
  { bet }: LiftView,
  { floors, settled }: Ride,
  axes: Axes,
  row: Box,
  words: readonly string[],
): Shape[] {
  const guesses = floors[floor]
  const y = row.y + row.h / 2
  const beat = beatOf(floor)
  const name = write(
    `floor.${floor}`,
    floorName(floor),
    { x: row.x + cabin.w + 32, y },
    { size: 36, weight: 800, fit: row.w * columns.word - cabin.w - 40 },
    [reading(floor, 'scale', t('stage.lift-floor'), 'count')],
  )
  const wall = sheet(`wall.${floor}`, row, guesses === undefined ? { fill: 'deep' } : {})
  const first = guesses?.[0]
  if (guesses === undefined || first === undefined) {
    const closed = write(
      `closed.${floor}`,
      t('stage.lift-closed'),
      { x: row.x + row.w * columns.word, y },
      { size: 56, weight: 800, ink: 'soft' },
    )
    return [wall, name, closed]
  }
  const source = `play.ride.floors.${floor}`
  const x = row.x + row.w * columns.bars
  return [
    wall,
    name,
    write(
      `word.${floor}`,
      wordOf(words, first.word),
      { x: row.x + row.w * columns.word, y },
      { size: 60, weight: 800, fit: row.w * (columns.bars - columns.word) - 24, beat },
      [reading(first.word, `${source}.0.word`, t('stage.lift-guess'), 'word')],
    ),
    ...shareRows(
      {
        id: `guess.${floor}`,
        top: guesses,
        source,
        x,
        y: row.y + 8,
        barX: x + nameW,
        row: (row.h - 16) / guesses.length,
        axis: ['share', axes.share],
        truth: null,
        beat,
      },
      words,
    ),
    ...chipShapes(floor, bet, settled, axes.chips, row),
    ...foundShape(floor, settled, row),
  ]
}

/** The class's chips on a floor: nobody could bet on the entrance. */
function chipShapes(floor: number, { all }: LiftView['bet'], settled: number | null, axis: Axis, row: Box): Shape[] {
  const count = floor === 0 ? undefined : all?.laid[floor - 1]
  if (count === undefined) return []
  const value = reading(count, `play.bet.all.laid.${floor - 1}`, t('stage.lift-chips'), 'count')
  const x = row.x + row.w * columns.chips
  const h = Math.min(40, row.h * 0.4)
  const y = row.y + row.h / 2
  const fill = floor === settled ? 'teal' : 'yellow'
  const look = { radius: 6, fill, stroke: 'ink', line: 2.5, beat: CABIN_BEAT } as const
  return [
    bar({ id: `chips.${floor}`, x, y: y - h / 2, h, axis: ['chips', axis], value, look }),
    write(
      `chips.${floor}.count`,
      t('stage.lift-chips-of', { count }),
      { x: x + placeOf(value, axis) + 12, y },
      { size: 28, weight: 600, fit: 130, beat: CABIN_BEAT },
      [value],
    ),
  ]
}

/** How a floor looks from which on the word is found: framed, when the lift comes back to it. */
function foundShape(floor: number, settled: number | null, row: Box): Shape[] {
  if (settled === null || floor < settled) return []
  const look = { radius: 18, stroke: 'teal', line: 9, beat: CABIN_BEAT } as const
  return [{ id: `found.${floor}`, is: 'rect', ...row, ...look }]
}

/**
 * The lift itself. It waits on the first floor, rides to each floor that opens, and in the end stops where the word was found.
 * Each of its ways is a cabin of its own, which a piece of wall hides once the next one has left.
 */
function cabinShapes({ settled }: Ride, { floor: axis }: Axes, area: Area, rowH: number): Shape[] {
  const label = t('stage.lift-floor')
  const x = area.left + 14
  const h = Math.max(10, rowH - 2 * cabin.inset)
  const look = { radius: 8, fill: 'yellow', stroke: 'ink', line: 4 } as const
  const at = (floor: number) => reading(floor, 'scale', label, 'count', 'floor', 'y')
  const yOf = (floor: number) => placeOf(at(floor), axis)
  const first: Shape = { id: 'cabin', is: 'rect', x, y: yOf(1), w: cabin.w, h, ...look, readings: [at(1)] }
  if (settled === null) return [first]
  const left = (floor: number, beat: number): Shape => ({
    id: `cabin.left.${floor}`,
    is: 'rect',
    x: x - 3,
    y: yOf(floor) - 3,
    w: cabin.w + 6,
    h: h + 6,
    fill: 'card',
    beat,
  })
  const rides = Array.from({ length: FLOORS - 1 }, (_, i) => i + 2).flatMap((floor): Shape[] => [
    left(floor - 1, beatOf(floor)),
    {
      id: `cabin.${floor}`,
      is: 'rect',
      x,
      y: yOf(floor),
      w: cabin.w,
      h,
      ...look,
      beat: beatOf(floor),
      from: { y: yOf(floor - 1) },
      readings: [at(floor)],
    },
  ])
  const value = reading(settled, 'play.ride.settled', label, 'count', 'floor', 'y')
  return [
    first,
    ...rides,
    left(FLOORS, CABIN_BEAT),
    {
      id: 'cabin.told',
      is: 'rect',
      x,
      y: placeOf(value, axis),
      w: cabin.w,
      h,
      ...look,
      beat: CABIN_BEAT,
      from: { y: yOf(FLOORS) },
      readings: [value],
    },
  ]
}
