/** The driver's desk: the lever at its notch, what each notch is, and how many vote for what comes next. */
import { formatRate, t, textOf } from '../../../../client/locale/t.ts'
import type { RunView } from '../../view-types.ts'
import type { Ink } from '../../../../client/stage/palette.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../../../../client/stage/shape.ts'

type Train = NonNullable<RunView['train']>
type Lever = Train['lever']

const y = 20
const h = 112
const armW = 116
const notchW = 148
/** Where the notches point. */
const turns = { start: -48, end: 48 }
const inks: Readonly<Record<Lever['notches'][number]['word'], Ink>> = { slow: 'tealSoft', fast: 'teal', cliff: 'red' }

export function leverAxis({ lever }: Train): Axis {
  return { from: 0, to: Math.max(1, lever.notches.length - 1), ...turns }
}

export function driverDesk(train: Train, frame: Frame): Shape[] {
  const { lever } = train
  const w = armW + lever.notches.length * notchW + 20
  const x = frame.width - 24 - w
  return [
    { id: 'desk', is: 'rect', x, y, w, h, radius: 16, fill: 'card', stroke: 'ink', line: 3.5 },
    ...arm(train, x + 62),
    ...lever.notches.flatMap((_, at) => notch(lever, at, x + armW + at * notchW)),
  ]
}

function arm(train: Train, x: number): Shape[] {
  const { notch } = train.lever
  const axis = leverAxis(train)
  const value = reading(notch, 'play.train.lever.notch', t('stage.notch'), 'place', 'notch', 'turn')
  const foot = y + 96
  return [
    { id: 'throttle.stand', is: 'sprite', name: 'lever-stand', x, y: foot, w: 78 },
    {
      id: 'throttle.arm',
      is: 'sprite',
      name: 'lever',
      x,
      y: foot - 9,
      w: 18,
      tint: 'teal',
      turn: place(axis, notch),
      readings: [value],
    },
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
  return [
    {
      id: `notch.${word}`,
      is: 'rect',
      x,
      y: y + 14,
      w,
      h: h - 28,
      radius: 12,
      ...(isNow ? { fill: word === 'cliff' ? 'red' : 'teal' } : {}),
      stroke: wanted ? 'yellow' : isNow ? 'ink' : inks[word],
      line: wanted ? 7 : isNow ? 4 : 3,
    },
    {
      id: `notch.${word}.name`,
      is: 'text',
      x: x + w / 2,
      y: y + 42,
      text: textOf('drive', `word-${word}`),
      size: 30,
      weight: 800,
      ink: isNow ? 'card' : 'ink',
      align: 'middle',
      fit: w - 12,
    },
    {
      id: `notch.${word}.rate`,
      is: 'text',
      x: x + w / 2,
      y: y + 78,
      text: formatRate(rate),
      size: 28,
      weight: 600,
      ink: isNow ? 'card' : 'soft',
      align: 'middle',
      readings: values,
    },
  ]
}
