/** One weight on the scales: let down on its spring, and only when it is at rest its number is written under it. */
import { formatBits } from '../../locale/t.ts'
import type { Ink } from '../palette.ts'
import { place, reading, type Axis, type Point, type Shape } from '../shape.ts'

/** Whoever hangs on the beam, with a surprise of so many bits. */
export interface Guest {
  readonly id: string
  readonly name: string
  readonly bits: number
  /** Path of `bits` in the view. */
  readonly source: string
  readonly tint: Ink
  /** A team's own shape; null: not a team. */
  readonly style: number | null
  readonly isGhost: boolean
}

/** Beats that a weight takes on its way down. */
export const letDown = 2
const slack = 40

/** Width of a weight in a column. */
export function weightW(column: number): number {
  return Math.min(100, column * 0.8)
}

/** `at`: where its spring is tied to the beam; `size`: of its name. */
export function hanging(
  id: string,
  guest: Guest,
  at: Point,
  { column, size }: { readonly column: number; readonly size: number },
  beat: number,
  axis: Axis,
): Shape[] {
  const { x } = at
  const y = place(axis, guest.bits)
  const w = weightW(column)
  const h = (w * 92) / 96
  const value = reading(guest.bits, guest.source, guest.name, 'bits')
  /** Everything that hangs starts up at the beam and comes down together. */
  const down = (below: number) => ({ beat, span: letDown, from: { y: at.y + slack + below } })
  return [
    {
      id: `${id}.spring`,
      is: 'spring',
      x,
      y: at.y,
      y2: y,
      w: Math.min(30, column * 0.32),
      line: 4.5,
      stroke: guest.isGhost ? 'soft' : 'ink',
      beat,
      span: letDown,
      from: { y2: at.y + slack },
      readings: [{ ...value, on: { axis: 'bits', part: 'y2' } }],
    },
    {
      id: `${id}.weight`,
      is: 'sprite',
      name: 'weight',
      x,
      y: y + h,
      w,
      tint: guest.tint,
      alpha: guest.isGhost ? 0.75 : 1,
      readings: [value],
      ...down(h),
    },
    ...(guest.style === null ? [] : [badge(id, guest.style, { x, y: y + h * 0.66 }, w * 0.18, down(h * 0.66))]),
    {
      id: `${id}.name`,
      is: 'text',
      x,
      y: y + h + 24,
      text: guest.name,
      size,
      weight: 600,
      align: 'middle',
      fit: column - 8,
      ...down(h + 24),
    },
    {
      id: `${id}.bits`,
      is: 'text',
      x,
      y: y + h + 58,
      text: formatBits(guest.bits),
      size: 36,
      weight: 800,
      align: 'middle',
      fit: column - 8,
      beat: beat + letDown,
      readings: [value],
    },
  ]
}

type Way = Pick<Shape, 'beat' | 'span' | 'from'>

function badge(id: string, style: number, { x, y }: Point, r: number, way: Way): Shape {
  return { id: `${id}.badge`, is: 'badge', x, y, r, style, fill: 'card', stroke: 'ink', line: 3, ...way }
}
