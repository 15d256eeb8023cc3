/** The driver's desk: the throttle at its real rate, and a STOP lever a team, down once that team has pulled it. */
import { formatRate, t } from '../../locale/t.ts'
import type { RunView } from '../../../shared/activities/run/view-types.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../shape.ts'

type Train = NonNullable<RunView['train']>

const y = 20
const h = 108
const throttleW = 270
const teamW = 74
/** A STOP lever that is pulled lies so far over. */
const pulled = 58

export function driverDesk(view: View, train: Train, frame: Frame): Shape[] {
  const teams = view.teams.filter(({ players }) => players > 0)
  const stopW = teams.length * teamW + 104
  const right = frame.width - 24
  const x = right - throttleW - stopW
  const axis: Axis = { from: train.rates.least, to: train.rates.most, start: -56, end: 56 }
  return [
    { id: 'desk', is: 'rect', x, y, w: right - x, h, radius: 16, fill: 'card', stroke: 'ink', line: 3.5 },
    ...throttle(train, axis, x + 62),
    {
      id: 'stop',
      is: 'text',
      x: x + throttleW + 16,
      y: y + h / 2,
      text: t('stage.stop-levers'),
      size: 28,
      weight: 800,
      ink: 'red',
    },
    ...teams.flatMap(({ id, style }, i): Shape[] => {
      const middle = x + throttleW + 120 + i * teamW
      const isPulled = train.stops.includes(id)
      return [
        ...stand(`stop.${id}`, middle, isPulled ? pulled : 0, isPulled ? 'red' : 'faint', 0.62),
        { id: `stop.${id}.badge`, is: 'badge', style, x: middle, y: y + 90, r: 10, fill: 'ink' },
      ]
    }),
  ]
}

function throttle({ throttle: rate }: Train, axis: Axis, x: number): Shape[] {
  const value = reading(rate, 'play.train.throttle', t('stage.rate'), 'rate')
  const [base, arm] = stand('throttle', x, place(axis, rate), 'teal', 1)
  return [
    ...(base === undefined ? [] : [base]),
    ...(arm === undefined
      ? []
      : [{ ...arm, readings: [{ ...value, on: { axis: 'throttle', part: 'turn' as const } }] }]),
    { id: 'throttle.name', is: 'text', x: x + 84, y: y + 36, text: t('stage.rate'), size: 24, ink: 'soft' },
    {
      id: 'throttle.rate',
      is: 'text',
      x: x + 84,
      y: y + 74,
      text: formatRate(rate),
      size: 40,
      weight: 800,
      readings: [value],
    },
  ]
}

function stand(id: string, x: number, turn: number, tint: 'teal' | 'red' | 'faint', scale: number): Shape[] {
  const foot = y + 16 + 78 * (scale < 1 ? 0.72 : 1)
  return [
    { id: `${id}.stand`, is: 'sprite', name: 'lever-stand', x, y: foot, w: 78 * scale },
    { id: `${id}.arm`, is: 'sprite', name: 'lever', x, y: foot - 9 * scale, w: 18 * scale, tint, turn },
  ]
}
