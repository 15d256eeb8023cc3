/** The driver's desk: the lever at its notch, what each notch is, and how many vote for what comes next. */
import { formatRate, textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { RunView } from '../../view-types.ts'
import type { Ink } from '../../../../client/stage/palette.ts'
import { sheet } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { placeOf, reading, shownOn, type Axis, type Frame, type Shape } from '../../../../client/stage/shape.ts'

type Train = NonNullable<RunView['train']>
type Lever = Train['lever']

const y = 20
const h = 112
/** So wide that the lever at its last notch stays beside the first. */
const armW = 132
const notchW = 148
/** Where the notches point. */
const turns = { start: -48, end: 48 }
const inks: Readonly<Record<Lever['notches'][number]['word'], Ink>> = { slow: 'tealSoft', fast: 'teal', cliff: 'red' }

export function leverAxis({ lever }: Train): Axis {
  return { from: 0, to: Math.max(1, lever.notches.length - 1), ...turns }
}

export function driversCab(train: Train, frame: Frame): Shape[] {
  const { lever } = train
  const w = armW + lever.notches.length * notchW + 20
  const x = frame.width - 24 - w
  return [
    sheet('desk', { x, y, w, h }, { radius: 16 }),
    ...arm(train, x + 62),
    ...lever.notches.flatMap((_, at) => notch(lever, at, x + armW + at * notchW)),
  ]
}

function arm(train: Train, x: number): Shape[] {
  const { notch } = train.lever
  const value = reading(notch, 'play.train.lever.notch', t('stage.notch'), 'place')
  const foot = y + 96
  const turn = placeOf(value, leverAxis(train))
  const lever = { x, y: foot - 9, w: 18, tint: 'teal', turn, readings: [shownOn(value, 'notch', 'turn')] } as const
  return [
    { id: 'throttle.stand', is: 'sprite', name: 'lever-stand', x, y: foot, w: 78 },
    { id: 'throttle.arm', is: 'sprite', name: 'lever', ...lever },
  ]
}

/** One notch: its word and its rate; the one that the train runs at is filled, the one that the votes want is framed. */
function notch({ notches, notch: now, next, isOpen }: Lever, at: number, x: number): Shape[] {
  const found = notches[at]
  if (found === undefined) return []
  const { rate, word } = found
  const isNow = at === now
  const wanted = isOpen && at === next && !isNow
  const values = [reading(rate, `play.train.lever.notches.${at}.rate`, t('stage.rate'), 'rate')]
  const w = notchW - 12
  const middle = { align: 'middle', fit: w - 12 } as const
  const edge = wanted
    ? ({ stroke: 'yellow', line: 7 } as const)
    : ({ stroke: isNow ? 'ink' : inks[word], line: isNow ? 4 : 3 } as const)
  const fill = isNow ? { fill: word === 'cliff' ? ('red' as const) : ('teal' as const) } : {}
  return [
    { id: `notch.${word}`, is: 'rect', x, y: y + 14, w, h: h - 28, radius: 12, ...fill, ...edge },
    write(
      `notch.${word}.name`,
      textOf('drive', `word-${word}`),
      { x: x + w / 2, y: y + 42 },
      { size: 30, weight: 800, ink: isNow ? 'card' : 'ink', ...middle },
    ),
    write(
      `notch.${word}.rate`,
      formatRate(rate),
      { x: x + w / 2, y: y + 78 },
      { size: 28, weight: 600, ink: isNow ? 'card' : 'soft', ...middle },
      values,
    ),
  ]
}
