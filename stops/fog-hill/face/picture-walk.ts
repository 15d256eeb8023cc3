/** Engines in the fog: a column each, that grows with every move. Where they stand and how high is not told. */
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatNumber } from '../../../client/locale/t.ts'
import { teamInk } from '../../../client/stage/palette.ts'
import { column } from '../../../client/stage/parts/bars.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { placeOf, reading, type Axis, type Frame, type Reading, type Shape } from '../../../client/stage/shape.ts'
import type { EngineInFog, FogShown, FogView } from '../view-types.ts'
import { t } from './t.ts'

const top = 240
const foot = 580
const widest = 84
const gap = 6

export function walkDrawn({ coal }: FogView, fog: FogShown, teams: readonly TeamView[], frame: Frame): Drawn {
  const fit = frame.width - 2 * side
  // A move takes a piece of coal at least.
  const axis: Axis = { from: 0, to: coal, start: 0, end: foot - top }
  const places = placesOf(fog.engines, teams, fit)
  return {
    title: t('fog-hill.walk'),
    axes: { moves: axis },
    shapes: [
      ...writeLines(
        'goal',
        t('stage.fog-goal', { coal }),
        { x: side, y: 150 },
        { size: 40, weight: 800, fit },
        { most: 2, pitch: 48, least: 30 },
        [reading(coal, 'play.coal', t('stage.fog-coal'), 'count')],
      ),
      { id: 'ground', is: 'rect', x: side, y: foot, w: fit, h: 5, fill: 'ink' },
      ...fog.engines.flatMap((engine, i) => engineShapes(engine, i, places[i] ?? { x: side, w: widest }, teams, axis)),
      ...figures(fog, fit),
    ],
  }
}

interface Place {
  readonly x: number
  readonly w: number
}

/** Engines of a team stand side by side; as wide as there is room for. */
function placesOf(engines: readonly EngineInFog[], teams: readonly TeamView[], fit: number): Place[] {
  const rank = ({ team }: EngineInFog) => teams.findIndex(({ id }) => id === team)
  const order = engines.map((engine, i) => ({ i, rank: rank(engine) })).toSorted((a, b) => a.rank - b.rank)
  const w = Math.min(widest, fit / Math.max(1, engines.length) - gap)
  return engines.map((_, i) => ({ x: side + order.findIndex((one) => one.i === i) * (w + gap), w }))
}

function engineShapes(
  { team, moves, hasStopped }: EngineInFog,
  i: number,
  { x, w }: Place,
  teams: readonly TeamView[],
  axis: Axis,
): Shape[] {
  const style = teams.find(({ id }) => id === team)?.style ?? 0
  const value = reading(moves, `play.fog.engines.${i}.moves`, t('stage.fog-moves-name'), 'count')
  const fill = teamInk(style)
  return [
    column(`engine.${i}`, { x, y: foot }, w, ['moves', axis], value, { fill, stroke: 'ink', line: 2.5, radius: 6 }),
    write(
      `engine.${i}.moves`,
      t(hasStopped ? 'stage.fog-has-stopped' : 'stage.fog-moves', { count: formatNumber(moves) }),
      { x: x + w / 2, y: foot - placeOf(value, axis) - 22 },
      { size: 30, weight: 800, align: 'middle', fit: w + gap },
      [value],
    ),
    {
      id: `engine.${i}.team`,
      is: 'badge',
      x: x + w / 2,
      y: foot + 30,
      r: Math.min(16, w / 2),
      style,
      fill,
      stroke: 'ink',
      line: 2.5,
    },
  ]
}

function figures({ moving, stopped, burnt, scouted, sketches }: FogShown, fit: number): Shape[] {
  const line = (id: string, text: string, y: number, readings: Reading[], isFirst = false): Shape =>
    write(id, text, { x: side, y }, { size: isFirst ? 44 : 38, weight: isFirst ? 800 : 600, fit }, readings)
  const count = (value: number, of: string, name: string) => reading(value, `play.fog.${of}`, name, 'count')
  return [
    ...writeLines(
      'key',
      t('stage.fog-key'),
      { x: side, y: 684 },
      { size: 30, weight: 600, ink: 'soft', fit },
      { most: 2, pitch: 36, least: 26 },
    ),
    line(
      'under-way',
      `${t('stage.fog-moving', { count: moving })} · ${t('stage.fog-stopped', { count: stopped })}`,
      764,
      [count(moving, 'moving', t('stage.fog-moving-name')), count(stopped, 'stopped', t('stage.fog-stopped-name'))],
      true,
    ),
    line('burnt', t('stage.fog-burnt', { count: burnt }), 816, [count(burnt, 'burnt', t('stage.fog-burnt-name'))]),
    line(
      'maps',
      `${t('stage.fog-sketches', { count: sketches })} · ${t('stage.fog-scouted', { count: scouted })}`,
      864,
      [
        count(sketches, 'sketches', t('stage.fog-sketches-name')),
        count(scouted, 'scouted', t('stage.fog-scouted-name')),
      ],
    ),
  ]
}
