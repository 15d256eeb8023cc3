/** Where the train left the rails before: a red post at the step, with the rate that did it. */
import { formatRate } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { RunView } from '../../view-types.ts'
import { plate, plateW } from '../../../../client/stage/parts/plate.ts'
import { placeOf, reading, shownOn, type Shape } from '../../../../client/stage/shape.ts'
import type { Profile } from '../../../../client/stage/parts/profile.ts'

/** Its plate. */
const sign = {
  h: 42,
  pad: 16,
  type: { size: 24, weight: 600, ink: 'card' },
  look: { radius: 12, fill: 'red', stroke: 'ink', line: 3 },
} as const

export function derailments(train: NonNullable<RunView['train']>, drawn: Profile, right: number): Shape[] {
  const foot = drawn.axes.bits.start + 12
  return train.derailments.flatMap(({ step, rate }, i): Shape[] => {
    const at = `play.train.derailments.${i}`
    const throttle = reading(rate, `${at}.rate`, t('stage.rate'), 'rate')
    const derailed = reading(step, `${at}.step`, t('stage.derailed-at'), 'step')
    const x = placeOf(derailed, drawn.axes.steps)
    const text = t('stage.derailed-rate', { rate: formatRate(rate) })
    const left = Math.min(right - plateW(text, sign) - 12, x - 24)
    const post = [
      { x, y: foot },
      { x, y: foot + 44 },
    ]
    const mark = { style: 4, x, y: foot - 4, r: 17, fill: 'red', stroke: 'ink', line: 3 } as const
    const readings = [shownOn(derailed, 'steps', 'x'), throttle]
    return [
      { id: `derailed.${i}.post`, is: 'path', points: post, stroke: 'red', line: 5 },
      { id: `derailed.${i}`, is: 'badge', ...mark, readings },
      ...plate(`derailed.${i}`, text, { x: left, y: foot + 61 }, sign, [throttle]),
    ]
  })
}
