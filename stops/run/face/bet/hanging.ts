/** One weight on the scales: let down on its spring, and only when it is at rest its number is written under it. */
import { formatBits } from '../../../../client/locale/t.ts'
import { LET_DOWN } from '../../../../shared/match/choreography.ts'
import type { Ink } from '../../../../client/stage/palette.ts'
import { lineWidth } from '../../../../client/stage/labels.ts'
import { place, reading, type Axis, type Point, type Shape } from '../../../../client/stage/shape.ts'

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

const slack = 40

/** Width of a weight in a column. */
export function weightW(column: number): number {
  return Math.min(100, column * 0.8)
}

/** `at`: where its spring is tied to the beam; `nameW` and `size`: of its name. */
export function hanging(
  id: string,
  guest: Guest,
  at: Point,
  { column, nameW, size }: { readonly column: number; readonly nameW: number; readonly size: number },
  beat: number,
  axis: Axis,
): Shape[] {
  const { x } = at
  const y = place(axis, guest.bits)
  const w = weightW(column)
  const h = (w * 92) / 96
  const labelW = Math.min(column - 4, Math.max(lineWidth(guest.name, size, 600), lineWidth('00.00', 34, 800)) + 16)
  const value = reading(guest.bits, guest.source, guest.name, 'bits')
  /** Everything that hangs starts up at the beam and comes down together. */
  const down = (below: number) => ({ beat, span: LET_DOWN, from: { y: at.y + slack + below } })
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
      span: LET_DOWN,
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
      id: `${id}.label`,
      is: 'rect',
      x: x - labelW / 2,
      y: y + h + 6,
      w: labelW,
      h: 78,
      radius: 12,
      fill: 'card',
      alpha: 0.86,
      ...down(h + 6),
    },
    {
      id: `${id}.name`,
      is: 'text',
      x,
      y: y + h + 26,
      text: guest.name,
      size,
      weight: 600,
      align: 'middle',
      fit: nameW,
      ...down(h + 26),
    },
    {
      id: `${id}.bits`,
      is: 'text',
      x,
      y: y + h + 60,
      text: formatBits(guest.bits),
      size: 34,
      weight: 800,
      align: 'middle',
      fit: column - 8,
      beat: beat + LET_DOWN,
      readings: [value],
    },
  ]
}

type Way = Pick<Shape, 'beat' | 'span' | 'from'>

function badge(id: string, style: number, { x, y }: Point, r: number, way: Way): Shape {
  return { id: `${id}.badge`, is: 'badge', x, y, r, style, fill: 'card', stroke: 'ink', line: 3, ...way }
}
