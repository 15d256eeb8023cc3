/** Losses day by day: the quiet days, the levels of alarms over their whole width, and the days that have come with the alarms that ring on each. */
import { formatBits, formatNumber } from '../../../client/locale/t.ts'
import { legend, type Entry } from '../../../client/stage/parts/legend.ts'
import { level } from '../../../client/stage/parts/axis.ts'
import { spread } from '../../../client/stage/parts/apart.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import {
  place,
  reading,
  shownOn,
  type Axis,
  type Frame,
  type Reading,
  type Shape,
} from '../../../client/stage/shape.ts'
import { DAYS } from '../content.ts'
import type { WatchShown } from '../view-types.ts'
import { rangeOf } from './range.ts'
import { t } from './t.ts'

const [TOP, BOTTOM] = [150, 690]

function axisOf(watch: WatchShown): Axis {
  const [from, to] = rangeOf(watch)
  return { from, to, start: BOTTOM, end: TOP }
}

export function daysDrawn(title: string, watch: WatchShown, frame: Frame): Drawn {
  const bits = axisOf(watch)
  const right = frame.width - side - 130
  const step = (right - side) / (watch.quiet.length + DAYS)
  const xOf = (at: number) => side + (at + 0.5) * step
  const gate = side + watch.quiet.length * step
  return {
    title,
    axes: {
      bits,
      days: { from: 1, to: DAYS, start: xOf(watch.quiet.length), end: xOf(watch.quiet.length + DAYS - 1) },
    },
    readings: titleReadings(watch),
    shapes: [
      {
        id: 'gate',
        is: 'path',
        points: [
          { x: gate, y: TOP },
          { x: gate, y: BOTTOM + 20 },
        ],
        stroke: 'faint',
        line: 4,
        dash: [10, 10],
      },
      write(
        'levels',
        t('stage.time-capsule-level'),
        { x: right + 16, y: TOP - 26 },
        { size: 26, weight: 600, ink: 'red', fit: 150 },
      ),
      ...levelShapes(watch, bits, right),
      ...watch.quiet.map((value, at) => dot(`quiet.${at}`, value, `play.watch.quiet.${at}`, xOf(at), bits, 'faint')),
      ...changeShapes(watch, xOf, step),
      ...dayShapes(watch, xOf, step, bits),
      ...rowNames(watch, gate),
      ...legend(entries(watch), side, frame.width * 0.52, 846),
    ],
  }
}

/** Levels of quiet days that are nearly alike are close; what is written at them stands apart. */
function levelShapes({ levels }: WatchShown, bits: Axis, right: number): Shape[] {
  // The highest level stands highest on the wall: from above they fall.
  const heights = spread(levels.map(({ bits: value }) => place(bits, value)).toReversed(), 38, TOP, BOTTOM).toReversed()
  return levels.flatMap(({ bits: value }, at): Shape[] => {
    const told = reading(value, `play.watch.levels.${at}.bits`, t('stage.time-capsule-level'), 'bits')
    return [
      level(`level.${at}`, told, ['bits', bits], [side, right], { stroke: 'red', line: 2, dash: [4, 10], alpha: 0.5 }),
      write(
        `level.${at}.text`,
        formatBits(value),
        { x: right + 16, y: heights[at] ?? TOP },
        { size: 26, weight: 600, ink: 'red', fit: 110 },
        [told],
      ),
    ]
  })
}

function dot(
  id: string,
  value: number,
  source: string,
  x: number,
  bits: Axis,
  fill: 'faint' | 'teal' | 'red',
  beat = 0,
): Shape {
  const told = reading(value, source, t('stage.time-capsule-loss'), 'bits')
  return {
    id,
    is: 'disc',
    x,
    y: place(bits, value),
    r: 13,
    fill,
    stroke: 'ink',
    line: 3,
    ...(beat > 0 && { beat }),
    readings: [shownOn(told, 'bits', 'y')],
  }
}

/** A day's loss, its number, and how many alarms ring on it. */
function dayShapes(
  { days, quiet, changesOn }: WatchShown,
  xOf: (at: number) => number,
  step: number,
  bits: Axis,
): Shape[] {
  return days.flatMap(({ bits: value, rings }, at): Shape[] => {
    const x = xOf(quiet.length + at)
    const isAfter = changesOn !== null && at + 1 >= changesOn
    const type = { size: 28, weight: 600, align: 'middle', ink: 'soft', fit: step } as const
    return [
      dot(`day.${at}`, value, `play.watch.days.${at}.bits`, x, bits, isAfter ? 'red' : 'teal'),
      write(`day.${at}.number`, formatNumber(at + 1), { x, y: BOTTOM + 46 }, type, [
        reading(at + 1, 'scale', t('stage.time-capsule-days'), 'count', 'days', 'x'),
      ]),
      ...(rings === null || rings === 0
        ? []
        : [
            write(
              `day.${at}.rings`,
              formatNumber(rings),
              { x, y: BOTTOM + 96 },
              { size: 36, weight: 800, ink: isAfter || changesOn === null ? 'red' : 'ink', align: 'middle', fit: step },
              [reading(rings, `play.watch.days.${at}.rings`, t('stage.time-capsule-rings'), 'count')],
            ),
          ]),
    ]
  })
}

/** The title names the day, once it is told. */
function titleReadings({ changesOn }: WatchShown): Reading[] {
  return changesOn === null ? [] : [reading(changesOn, 'play.watch.changesOn', t('stage.time-capsule-days'), 'count')]
}

/** What stands below the days: under the quiet ones there is room to say it. */
function rowNames({ days }: WatchShown, gate: number): Shape[] {
  const type = { size: 28, weight: 600, ink: 'soft', fit: gate - side - 20 } as const
  const names = [
    ...(days.length === 0 ? [] : [['days', BOTTOM + 46] as const]),
    ...(days.some(({ rings }) => (rings ?? 0) > 0) ? [['rings', BOTTOM + 96] as const] : []),
  ]
  return names.map(([name, y]) => write(`row.${name}`, t(`stage.time-capsule-${name}`), { x: side, y }, type))
}

/** Before the day on which the world changed. */
function changeShapes({ changesOn, quiet }: WatchShown, xOf: (at: number) => number, step: number): Shape[] {
  if (changesOn === null) return []
  const x = xOf(quiet.length + changesOn - 1) - step / 2
  return [
    {
      id: 'change',
      is: 'path',
      points: [
        { x, y: TOP - 20 },
        { x, y: BOTTOM + 20 },
      ],
      stroke: 'red',
      line: 6,
      beat: 1,
    },
  ]
}

function entries({ days }: WatchShown): Entry[] {
  const type = { size: 28, weight: 600, ink: 'soft' } as const
  const disc =
    (id: string, fill: 'faint' | 'teal'): Entry['sample'] =>
    ({ x, y }) => [{ id, is: 'disc', x: x + 13, y, r: 11, fill, stroke: 'ink', line: 3 }]
  return [
    { id: 'legend.quiet', sample: disc('legend.quiet.dot', 'faint'), w: 26, text: t('stage.time-capsule-quiet'), type },
    ...(days.length === 0
      ? []
      : [
          {
            id: 'legend.days',
            sample: disc('legend.days.dot', 'teal'),
            w: 26,
            text: t('stage.time-capsule-days'),
            type,
          },
        ]),
  ]
}
