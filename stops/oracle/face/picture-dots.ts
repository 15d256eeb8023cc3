/** A brain on the wall: its width below, and once it is told its dot, from its best start to its worst. */
import { formatBits, formatNumber } from '../../../client/locale/t.ts'
import type { Ink } from '../../../client/stage/palette.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { placeOf, reading, shownOn, type Axis, type Shape } from '../../../client/stage/shape.ts'
import type { BrainShown } from '../view-types.ts'
import { t } from './t.ts'

/** Upright how high above the floor, across how wide: both in doublings. */
export interface Wall {
  readonly height: Axis
  readonly doublings: Axis
}

function acrossOf({ doublings }: BrainShown, source: string) {
  return reading(doublings, `${source}.doublings`, t('stage.oracle-doublings'), 'count')
}

export function widthMark(brain: BrainShown, source: string, { doublings }: Wall, bottom: number): Shape {
  const across = acrossOf(brain, source)
  return write(
    `${source}.width`,
    formatNumber(brain.width),
    { x: placeOf(across, doublings), y: bottom + 42 },
    { size: 32, weight: 600, align: 'middle', ink: 'soft', fit: 90 },
    [shownOn(across, 'doublings', 'x'), reading(brain.width, `${source}.width`, t('stage.oracle-width'), 'count')],
  )
}

export function dot(
  brain: BrainShown,
  source: string,
  { height, doublings }: Wall,
  { fill, beat = 0 }: { readonly fill: Ink; readonly beat?: number },
): Shape[] {
  const { exam } = brain
  if (exam === null) return []
  const across = acrossOf(brain, source)
  const at = (which: 'mean' | 'low' | 'high', label: string) =>
    reading(exam[which].height, `${source}.exam.${which}.height`, label, 'count')
  const [mean, low, high] = [
    at('mean', t('stage.oracle-height')),
    at('low', t('stage.oracle-low')),
    at('high', t('stage.oracle-high')),
  ]
  const [x, y] = [placeOf(across, doublings), placeOf(mean, height)]
  return [
    {
      id: `${source}.starts`,
      is: 'beam',
      x,
      y: placeOf(low, height),
      x2: x,
      y2: placeOf(high, height),
      line: 5,
      stroke: 'ink',
      beat,
      readings: [shownOn(low, 'height', 'y'), shownOn(high, 'height', 'y2')],
    },
    {
      id: `${source}.dot`,
      is: 'disc',
      x,
      y,
      r: 16,
      fill,
      stroke: 'ink',
      line: 3,
      beat,
      readings: [shownOn(mean, 'height', 'y'), shownOn(across, 'doublings', 'x')],
    },
    write(
      `${source}.bits`,
      formatBits(exam.mean.bits),
      { x, y: placeOf(high, height) - 34 },
      { size: 32, weight: 800, align: 'middle', fit: 100, beat },
      [
        reading(exam.mean.bits, `${source}.exam.mean.bits`, t('stage.oracle-exam'), 'bits'),
        shownOn(across, 'doublings', 'x'),
      ],
    ),
  ]
}
