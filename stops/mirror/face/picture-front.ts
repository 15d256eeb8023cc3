/** Gap against cost: a mark a model; the nearer to 0 the smaller its gap, and to the left the less it cost elsewhere. */
import { scale, ticksOf } from '../../../client/stage/parts/axis.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, placeOf, reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { itemBeat } from '../choreography.ts'
import type { FrontShown, ModelShown } from '../view-types.ts'
import { gapAxis, gapScale } from './gap-axis.ts'
import { legendRows } from './legend-rows.ts'
import { r, samples } from './marks.ts'
import { t } from './t.ts'

/** What a mark shows of itself below one that lies upon it. */
const rim = 7
/** More marks in one place than so many show no more of themselves. */
const most = 5

type Axes = Readonly<Record<'gap' | 'cost', Axis>>

export function frontDrawn({ models, line }: FrontShown, teams: readonly TeamView[], frame: Frame): Drawn {
  const names = Math.min(620, frame.width * 0.42)
  const [left, right] = [side + 120, frame.width - side - names]
  const dearest = Math.ceil(Math.max(1, ...models.map(({ cost }) => cost)))
  const axes: Axes = {
    gap: gapAxis(
      models.map(({ gap }) => gap),
      700,
      170,
    ),
    cost: { from: 0, to: dearest, start: left + 80, end: right - 20 },
  }
  return {
    title: t('mirror.front'),
    axes,
    shapes: [
      ...gapScale(axes.gap, left, right),
      ...costScale(axes.cost, left, right),
      ...frontPath(line, axes, models.length),
      ...models.flatMap((model, at) => marks(model, at, axes, teams, under(models, at, axes))),
      ...legendRows(
        models.map((model, at) => ({ ...model, source: `play.front.models.${at}.gap` })),
        teams,
        { left: right + 40, right: frame.width - side, top: 150, bottom: 800 },
      ),
    ],
  }
}

function costScale(cost: Axis, left: number, right: number): Shape[] {
  const type = { size: 30, weight: 600, ink: 'soft' } as const
  return [
    ...scale({
      axis: ['cost', cost],
      along: 'x',
      at: 770,
      ticks: ticksOf(cost, 1, 70),
      label: t('stage.mirror-cost'),
      line: 4,
      tick: { long: 12, wide: 3, gap: 36 },
      type,
    }).map((shape) => ({ ...shape, id: `cost.${shape.id}` })),
    write(
      'cost.name',
      t('stage.mirror-cost'),
      { x: right, y: 852 },
      { ...type, weight: 800, align: 'end', fit: right - left },
    ),
  ]
}

/** Drawn once all models stand there. */
function frontPath(line: FrontShown['line'], { gap, cost }: Axes, models: number): Shape[] {
  if (line.length < 2) return []
  const [xs, ys] = [line.map((one) => one.cost), line.map((one) => one.gap)]
  return [
    {
      id: 'front',
      is: 'path',
      points: line.map((one) => ({ x: place(cost, one.cost), y: place(gap, one.gap) })),
      stroke: 'teal',
      line: 5,
      dash: [14, 10],
      beat: itemBeat(models),
      readings: [
        reading(xs, 'play.front.line.*.cost', t('stage.mirror-cost'), 'bits', 'cost', 'points.x'),
        reading(ys, 'play.front.line.*.gap', t('stage.mirror-gap'), 'percent', 'gap', 'points.y'),
      ],
    },
  ]
}

/** Marks of later models that would cover this one's. */
function under(models: readonly ModelShown[], at: number, { gap, cost }: Axes): number {
  const own = models[at]
  if (own === undefined) return 0
  return models
    .slice(at + 1)
    .filter(
      (other) =>
        Math.hypot(place(cost, other.cost) - place(cost, own.cost), place(gap, other.gap) - place(gap, own.gap)) < r,
    )
    .reduce((sum, other) => sum + Math.max(1, other.teams.length), 0)
}

function marks(model: ModelShown, at: number, axes: Axes, teams: readonly TeamView[], under: number): Shape[] {
  const source = `play.front.models.${at}`
  const cost = reading(model.cost, `${source}.cost`, t('stage.mirror-cost'), 'bits', 'cost', 'x')
  const gap = reading(model.gap, `${source}.gap`, t('stage.mirror-gap'), 'percent', 'gap', 'y')
  const spot = { x: placeOf(cost, axes.cost), y: placeOf(gap, axes.gap) }
  const looks = samples(model, teams)
  return looks.map((look, i) => ({
    id: `model.${at}.${i}`,
    ...look,
    r: look.r + rim * Math.min(most, under + looks.length - 1 - i),
    ...spot,
    beat: itemBeat(at),
    readings: [cost, gap],
  }))
}
