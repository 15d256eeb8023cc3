/** The real ways out of the picture, and how low they came: below the lowest place of the map. */
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { formatBits, formatNumber, formatShare } from '../../../client/locale/t.ts'
import type { Ink } from '../../../client/stage/palette.ts'
import { place, reading, shownOn, type Area, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { BARS_BEAT, WAY_BEAT } from '../choreography.ts'
import type { MapShown, WaysShown } from '../view-types.ts'
import { figure, groundShapes, mapAxes, spot, wayShapes } from './picture-map.ts'
import { belowTitle } from './results.ts'
import { t } from './t.ts'

export function belowDrawn(map: MapShown, ways: WaysShown, frame: Frame): Drawn {
  const all = frame.width - 2 * side
  const farthest = Math.max(map.xs.at(-1) ?? 1, ...ways.real.map(({ x }) => x))
  const axes = mapAxes(map, { x: side, y: 120, w: all - 20, h: 300 }, farthest)
  const bottom = axes.across.start
  const bits: Axis = { from: 0, to: map.start.bits, start: 0, end: all * 0.5 }
  const begin = ways.real[0]
  return {
    title: belowTitle({ ways, map }),
    // With the bar of the model itself, the last of at most four.
    beat: BARS_BEAT + 3,
    axes: { along: axes.along, across: axes.across, bits },
    shapes: [
      ...groundShapes(map, axes),
      ...wayShapes(
        { id: 'real', at: 'play.ways.real', places: ways.real, ink: 'red', line: 7, beat: WAY_BEAT + 2 },
        axes,
      ),
      ...wayShapes(
        { id: 'gentle', at: 'play.ways.gentle', places: ways.gentle, ink: 'yellow', line: 5, beat: WAY_BEAT },
        axes,
      ),
      ...(begin === undefined
        ? []
        : [
            spot('begin', begin, 'play.ways.real.0', axes, {
              r: 8,
              fill: 'white',
              stroke: 'ink',
              line: 3,
              beat: WAY_BEAT,
            }),
          ]),
      ...shares(ways, bottom + 46, all),
      ...bars(map, ways, bits, { left: side, right: frame.width - side, top: bottom + 150, bottom: 810 }),
      write(
        'directions',
        t('stage.fog-directions', { count: ways.directions }),
        { x: side, y: 850 },
        { size: 44, weight: 800, ink: 'teal', fit: all, beat: BARS_BEAT + 4 },
        [reading(ways.directions, 'play.ways.directions', t('stage.fog-directions-name'), 'count')],
      ),
    ],
  }
}

function shares({ gentleShare, realShare, toldStep }: WaysShown, y: number, fit: number): Shape[] {
  const label = t('stage.fog-share')
  return [
    figure(
      'share.gentle',
      t('stage.fog-gentle-share', { share: formatShare(gentleShare), step: formatNumber(toldStep) }),
      side,
      y,
      fit,
      [
        reading(gentleShare, 'play.ways.gentleShare', label, 'share'),
        reading(toldStep, 'play.ways.toldStep', t('stage.fog-steps'), 'step'),
      ],
      WAY_BEAT,
    ),
    figure(
      'share.real',
      t('stage.fog-real-share', { share: formatShare(realShare) }),
      side,
      y + 46,
      fit,
      [reading(realShare, 'play.ways.realShare', label, 'share')],
      WAY_BEAT + 2,
    ),
  ]
}

/** From blind height to below the valley. */
function bars(map: MapShown, ways: WaysShown, axis: Axis, area: Area): Shape[] {
  const all: readonly { id: string; name: string; bits: number; source: string; ink: Ink }[] = [
    { id: 'start', name: t('stage.fog-bar-start'), bits: map.start.bits, source: 'play.map.start.bits', ink: 'faint' },
    ...(map.best === null
      ? []
      : [
          {
            id: 'best',
            name: t('stage.fog-bar-best'),
            bits: map.best,
            source: 'play.map.best',
            ink: 'tealSoft' as const,
          },
        ]),
    { id: 'floor', name: t('stage.fog-bar-floor'), bits: map.floor.bits, source: 'play.map.floor.bits', ink: 'teal' },
    { id: 'real', name: t('stage.fog-bar-real'), bits: ways.realBits, source: 'play.ways.realBits', ink: 'red' },
  ]
  const rows = underEachOther(all.length, area, 10, 84)
  const names = (area.right - area.left) * 0.32
  return all.flatMap(({ id, name, bits, source, ink }, i): Shape[] => {
    const row = rows[i]
    if (row === undefined) return []
    const y = row.y + row.h / 2
    const beat = BARS_BEAT + i
    const value = reading(bits, source, name, 'bits')
    const left = area.left + names
    const w = place(axis, bits)
    return [
      write(`bar.${id}.name`, name, { x: area.left, y }, { size: 34, weight: 600, fit: names - 20, beat }),
      {
        id: `bar.${id}`,
        is: 'rect',
        x: left,
        y: row.y + row.h * 0.15,
        w,
        h: row.h * 0.7,
        radius: 8,
        fill: ink,
        beat,
        from: { w: 0 },
        readings: [shownOn(value, 'bits', 'w')],
      },
      write(
        `bar.${id}.bits`,
        t('bits.value', { bits: formatBits(bits) }),
        { x: left + w + 14, y },
        { size: 34, weight: 800, fit: 200, beat },
        [value],
      ),
    ]
  })
}
