/** Where the train left the rails before: a red post at the step, with the rate that did it. */
import { formatRate, t } from '../../../../client/locale/t.ts'
import type { RunView } from '../../view-types.ts'
import { lineWidth } from '../../../../client/stage/labels.ts'
import { place, reading, type Shape } from '../../../../client/stage/shape.ts'
import type { Profile } from '../../../../client/stage/parts/profile.ts'

export function derailments(train: NonNullable<RunView['train']>, drawn: Profile, right: number): Shape[] {
  return train.derailments.flatMap(({ step, rate }, i): Shape[] => {
    const x = place(drawn.axes.steps, step)
    const foot = drawn.axes.bits.start + 12
    const at = `play.train.derailments.${i}`
    const throttle = reading(rate, `${at}.rate`, t('stage.rate'), 'rate')
    const readings = [reading(step, `${at}.step`, t('stage.derailed-at'), 'step', 'steps', 'x'), throttle]
    const text = t('stage.derailed-rate', { rate: formatRate(rate) })
    const w = lineWidth(text, 24, 600) + 32
    const plateX = Math.min(right - w - 12, x - 24)
    return [
      {
        id: `derailed.${i}.post`,
        is: 'path',
        points: [
          { x, y: foot },
          { x, y: foot + 44 },
        ],
        stroke: 'red',
        line: 5,
      },
      {
        id: `derailed.${i}`,
        is: 'badge',
        style: 4,
        x,
        y: foot - 4,
        r: 17,
        fill: 'red',
        stroke: 'ink',
        line: 3,
        readings,
      },
      {
        id: `derailed.${i}.plate`,
        is: 'rect',
        x: plateX,
        y: foot + 40,
        w,
        h: 42,
        radius: 12,
        fill: 'red',
        stroke: 'ink',
        line: 3,
      },
      {
        id: `derailed.${i}.text`,
        is: 'text',
        x: plateX + 16,
        y: foot + 61,
        text,
        size: 24,
        weight: 600,
        ink: 'card',
        readings: [throttle],
      },
    ]
  })
}
