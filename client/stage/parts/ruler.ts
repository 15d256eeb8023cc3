/** The upright ruler in bits, with the two marks that never move: blind guessing at the top, the floor below. */
import { formatBits, t } from '../../locale/t.ts'
import { lineWidth } from '../labels.ts'
import { place, reading, type Axis, type Shape } from '../shape.ts'

export interface Heights {
  readonly summitBits: number
  readonly floorBits: number
}

/** An axis with room above the highest value (never more than a third above the summit) and below the floor. */
export function bitsAxis(heights: Heights, highest: number, top: number, bottom: number): Axis {
  const to = Math.max(heights.summitBits, Math.min(highest, heights.summitBits * 1.3)) + 0.35
  return { from: Math.max(0, heights.floorBits - 1.1), to, start: bottom, end: top }
}

/** Ticks at whole bits, the ruler's own line, and its title. */
export function ruler(axis: Axis, x: number): Shape[] {
  const shapes: Shape[] = [
    {
      id: 'ruler',
      is: 'path',
      points: [
        { x, y: axis.end },
        { x, y: axis.start },
      ],
      stroke: 'ink',
      line: 3,
    },
  ]
  for (let bits = Math.ceil(axis.from); bits <= axis.to; bits++) {
    const y = place(axis, bits)
    const readings = [reading(bits, 'scale', t('stage.ruler'), 'count', 'bits', 'y')]
    shapes.push(
      { id: `tick.${bits}`, is: 'rect', x: x - 13, y, w: 13, h: 3, fill: 'ink', readings },
      {
        id: `tick.${bits}.text`,
        is: 'text',
        x: x - 20,
        y,
        text: `${bits}`,
        size: 24,
        weight: 600,
        align: 'end',
        readings,
      },
    )
  }
  return shapes
}

/** The flag at the summit. */
export function summitFlag(axis: Axis, x: number, summitBits: number): Shape[] {
  const y = place(axis, summitBits)
  const label = t('stage.summit')
  const text = `${label} ${formatBits(summitBits)}`
  const w = lineWidth(text, 24, 600) + 44
  const value = reading(summitBits, 'model.summitBits', label, 'bits')
  return [
    { id: 'summit.pole', is: 'rect', x: x - 2, y: y - 150, w: 5, h: 150, fill: 'ink' },
    {
      id: 'summit.flag',
      is: 'path',
      closed: true,
      fill: 'card',
      stroke: 'ink',
      line: 3,
      points: [
        { x: x + 2, y: y - 150 },
        { x: x + w, y: y - 150 },
        { x: x + w - 16, y: y - 130 },
        { x: x + w, y: y - 110 },
        { x: x + 2, y: y - 110 },
      ],
    },
    {
      id: 'summit',
      is: 'rect',
      x: x - 14,
      y,
      w: 30,
      h: 4,
      fill: 'ink',
      readings: [{ ...value, on: { axis: 'bits', part: 'y' } }],
    },
    {
      id: 'summit.text',
      is: 'text',
      x: x + 14,
      y: y - 130,
      text,
      size: 24,
      weight: 600,
      fit: w - 36,
      readings: [value],
    },
  ]
}

/** The dotted line at the entropy of the language, and its plate, which ends at `right`. */
export function floorLine(axis: Axis, left: number, right: number, floorBits: number): Shape[] {
  const y = place(axis, floorBits)
  const text = t('stage.floor', { bits: formatBits(floorBits) })
  const w = lineWidth(text, 24, 600) + 36
  const label = t('stage.floor-name')
  const value = reading(floorBits, 'model.floorBits', label, 'bits')
  return [
    {
      id: 'floor',
      is: 'path',
      points: [
        { x: left, y },
        { x: right, y },
      ],
      stroke: 'teal',
      line: 5,
      dash: [3, 13],
      readings: [{ ...value, on: { axis: 'bits', part: 'points.y' } }],
    },
    { id: 'floor.plate', is: 'rect', x: right - w - 24, y: y + 14, w, h: 42, radius: 21, fill: 'teal' },
    {
      id: 'floor.text',
      is: 'text',
      x: right - w / 2 - 24,
      y: y + 35,
      text,
      size: 24,
      weight: 600,
      ink: 'card',
      align: 'middle',
      fit: w - 28,
      readings: [value],
    },
  ]
}
