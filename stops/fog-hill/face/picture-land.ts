/** The fog has lifted: the land, everybody's way, and the class's sketch beside it. */
import type { TeamView } from '../../../shared/match/view-types.ts'
import { teamInk } from '../../../client/stage/palette.ts'
import { heatMap } from '../../../client/stage/parts/heat-map.ts'
import type { Box } from '../../../client/stage/parts/sheet.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { formatBits } from '../../../client/locale/t.ts'
import { reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { SKETCH_BEAT, TRACKS_BEAT } from '../choreography.ts'
import type { MapShown } from '../view-types.ts'
import { groundKey, groundShapes, KEY_PITCH, keyRows, mapAxes, spot, wayShapes, type MapAxes } from './picture-map.ts'
import { t } from './t.ts'

const wide = 1100

export function landDrawn(map: MapShown, teams: readonly TeamView[], frame: Frame): Drawn {
  const isWide = frame.width > wide
  const all = frame.width - 2 * side
  const box = { x: side, y: 120, w: isWide ? all * 0.7 : all, h: isWide ? 580 : 330 }
  const axes = mapAxes(map, box)
  const bottom = axes.across.start
  const right = axes.along.end
  const beside: Box = isWide
    ? { x: right + 40, y: 190, w: frame.width - side - right - 40, h: 320 }
    : { x: side, y: bottom + 250, w: all, h: 160 }
  const most = Math.max(1, map.sketches)
  const sketchAxis: Axis = { from: -most, to: most, start: -1, end: 1 }
  return {
    title: t('fog-hill.lifted'),
    axes: { along: axes.along, across: axes.across, sketches: sketchAxis },
    shapes: [
      ...groundShapes(map, axes),
      ...tracks(map, teams, axes),
      spot('start', map.start, 'play.map.start', axes, {
        r: 11,
        fill: 'white',
        stroke: 'ink',
        line: 4,
        beat: TRACKS_BEAT,
      }),
      spot('floor', map.floor, 'play.map.floor', axes, {
        r: 13,
        fill: 'yellow',
        stroke: 'ink',
        line: 4,
        beat: TRACKS_BEAT,
      }),
      ...groundKey(map, side, right, bottom + 44),
      ...figures(map, bottom + 60 + KEY_PITCH * keyRows(side, right), right - side),
      ...sketch(map, beside, sketchAxis),
    ],
  }
}

function tracks({ tracks: all }: MapShown, teams: readonly TeamView[], axes: MapAxes): Shape[] {
  return all.flatMap(({ team, stands }, i) =>
    wayShapes(
      {
        id: `track.${i}`,
        at: `play.map.tracks.${i}.stands`,
        places: stands,
        ink: teamInk(teams.find(({ id }) => id === team)?.style ?? 0),
        line: 4,
        beat: TRACKS_BEAT + 1,
      },
      axes,
    ),
  )
}

/** White: the start. Yellow: the lowest place. */
function figures(map: MapShown, y: number, fit: number): Shape[] {
  const bits = t('stage.fog-bits', { start: formatBits(map.start.bits), floor: formatBits(map.floor.bits) })
  const look = { size: 34, weight: 600, fit } as const
  return writeLines('figures', bits, { x: side, y: y + 20 }, look, { most: 2, pitch: 44, least: 28 }, [
    reading(map.start.bits, 'play.map.start.bits', t('stage.fog-start'), 'bits'),
    reading(map.floor.bits, 'play.map.floor.bits', t('stage.fog-floor'), 'bits'),
  ])
}

/** The class's map: the fuller a square, the more have coloured it; outlined are the lowest as they were measured. */
function sketch(map: MapShown, box: Box, axis: Axis): Shape[] {
  const values = reading(map.sketch, 'play.map.sketch', t('stage.fog-sketch-count'), 'count')
  const cells = heatMap('sketch', values, ['sketches', axis], box, map.columns)
  const { x, y, size } = cells
  const beat = SKETCH_BEAT
  return [
    write(
      'sketch.title',
      t('stage.fog-sketch'),
      { x: box.x, y: box.y - 40 },
      { size: 34, weight: 800, fit: box.w, beat },
    ),
    {
      id: 'sketch.sheet',
      is: 'rect',
      x,
      y,
      w: size * map.columns,
      h: size * map.rows,
      fill: 'card',
      stroke: 'ink',
      line: 3,
      beat,
    },
    { ...cells, beat },
    ...map.lowest.map((square, i): Shape => ({
      id: `lowest.${i}`,
      is: 'rect',
      x: x + (square % map.columns) * size,
      y: y + Math.floor(square / map.columns) * size,
      w: size,
      h: size,
      stroke: 'red',
      line: 4,
      beat,
      readings: [reading(square, `play.map.lowest.${i}`, t('stage.fog-lowest'), 'place')],
    })),
    ...writeLines(
      'sketch.key',
      t('stage.fog-sketch-key'),
      { x: box.x, y: y + size * map.rows + 48 },
      { size: 24, ink: 'soft', fit: box.w, beat },
      { most: 2, pitch: 30, least: 24 },
    ),
    ...writeLines(
      'sketch.lowest',
      t('stage.fog-lowest-key'),
      { x: box.x, y: y + size * map.rows + 122 },
      { size: 24, ink: 'red', fit: box.w, beat },
      { most: 2, pitch: 30, least: 24 },
    ),
  ]
}
