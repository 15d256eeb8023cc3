/** The class's last time on today's land: its line, dashed, and its train where it stood at the same step. */
import type { GhostView } from '../../train/view-types.ts'
import type { Profile } from '../../../../client/stage/parts/profile.ts'
import { place, reading, type Shape } from '../../../../client/stage/shape.ts'
import { t } from '../t.ts'

const at = 'play.train.ghost'

export function ghostTrack({ points, bits: stood }: GhostView, step: number | null, { axes }: Profile): Shape[] {
  const line = points.map((point) => ({ x: place(axes.steps, point.step), y: place(axes.bits, point.bits) }))
  const bits = points.map((point) => point.bits)
  const steps = points.map((point) => point.step)
  return [
    {
      id: 'ghost',
      is: 'path',
      points: line,
      stroke: 'soft',
      line: 5,
      dash: [14, 10],
      readings: [
        reading(bits, `${at}.points.*.bits`, t('stage.ghost-train'), 'bits', 'bits', 'points.y'),
        reading(steps, `${at}.points.*.step`, t('stage.step'), 'step', 'steps', 'points.x'),
      ],
    },
    ...(stood === null || step === null ? [] : [train(stood, place(axes.steps, step), axes)]),
  ]
}

function train(stood: number, x: number, axes: Profile['axes']): Shape {
  const readings = [reading(stood, `${at}.bits`, t('stage.ghost-train'), 'bits', 'bits', 'y')]
  return {
    id: 'ghost.train',
    is: 'sprite',
    name: 'locomotive',
    x,
    y: place(axes.bits, stood),
    w: 120,
    alpha: 0.45,
    readings,
  }
}
