/** The race: the gap of each model from its first step to its last. */
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { itemBeat } from '../choreography.ts'
import type { RunnerShown } from '../view-types.ts'
import { gapAxis, gapScale } from './gap-axis.ts'
import { legendRows } from './legend-rows.ts'
import { inkOf, samples } from './marks.ts'
import { t } from './t.ts'

const bottom = 790

export function raceDrawn(race: readonly RunnerShown[], teams: readonly TeamView[], frame: Frame): Drawn {
  const gap = gapAxis(
    race.flatMap(({ course }) => course.map((one) => one.gap)),
    bottom,
    170,
  )
  const names = Math.min(620, frame.width * 0.42)
  const [left, right] = [side + 120, frame.width - side - names]
  const soft = { size: 32, weight: 600, ink: 'soft' } as const
  return {
    title: t('mirror.race'),
    axes: { gap },
    shapes: [
      ...gapScale(gap, left, right),
      write('first', t('stage.mirror-first'), { x: left, y: bottom + 54 }, { ...soft, fit: (right - left) / 2 - 20 }),
      write(
        'last',
        t('stage.mirror-last'),
        { x: right, y: bottom + 54 },
        { ...soft, align: 'end', fit: (right - left) / 2 - 20 },
      ),
      ...race.flatMap((model, at) => courseDrawn(model, at, teams, gap, [left, right])),
      ...legendRows(
        race.map((model, at) => {
          const last = model.course.length - 1
          return { ...model, gap: model.course[last]?.gap ?? 0, source: `play.race.${at}.course.${last}.gap` }
        }),
        teams,
        { left: right + 40, right: frame.width - side, top: 150, bottom: 830 },
      ),
    ],
  }
}

/** Its curve, and at the end of it its mark. */
function courseDrawn(
  model: RunnerShown,
  at: number,
  teams: readonly TeamView[],
  gap: Axis,
  [left, right]: readonly [number, number],
): Shape[] {
  const gaps = model.course.map((one) => one.gap)
  const step = (right - 30 - left) / Math.max(1, gaps.length - 1)
  const points = gaps.map((value, k) => ({ x: left + k * step, y: place(gap, value) }))
  const last = gaps.length - 1
  const end = points[last]
  const beat = itemBeat(at)
  const [mark] = samples(model, teams)
  return [
    {
      id: `race.${at}`,
      is: 'path',
      points,
      stroke: inkOf(model, teams),
      line: 6,
      beat,
      readings: [reading(gaps, `play.race.${at}.course.*.gap`, t('stage.mirror-gap'), 'percent', 'gap', 'points.y')],
    },
    ...(end === undefined || mark === undefined
      ? []
      : [
          {
            id: `race.${at}.end`,
            ...mark,
            ...end,
            beat,
            readings: [
              reading(
                gaps[last] ?? 0,
                `play.race.${at}.course.${last}.gap`,
                t('stage.mirror-gap'),
                'percent',
                'gap',
                'y',
              ),
            ],
          } satisfies Shape,
        ]),
  ]
}
