/** One weight on the scales: let down on its spring, and only when it is at rest its number is written under it. */
import { formatBits } from '../../../../client/locale/t.ts'
import { LET_DOWN } from '../../bet/choreography.ts'
import type { Ink } from '../../../../client/stage/palette.ts'
import { lineWidth } from '../../../../client/stage/labels.ts'
import { placeOf, reading, shownOn, type Axis, type Point, type Shape } from '../../../../client/stage/shape.ts'
import { linesOf } from '../../../../client/stage/parts/lines.ts'
import { write } from '../../../../client/stage/parts/write.ts'

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

/** How names stand under their weights: width of a column and of a name, and size of its type. */
interface Names {
  readonly column: number
  readonly nameW: number
  readonly size: number
}

/** From one line of a name to the next. */
export const nameRow = 26
/** Names may take so many lines. */
const mostRows = 2
/** The smallest type that is read from the last row. */
const smallest = 22

/** A name in lines. Empty: it has no room, and a team's shape on its weight says it too. */
export function nameLines({ name, style }: Guest, fit: number): readonly string[] {
  const lines = linesOf(name, { size: smallest, weight: 600, fit }, mostRows)
  const isShort = lines.every((line) => lineWidth(line, smallest, 600) <= fit)
  return isShort || style === null ? lines : []
}

/** `at`: where its spring is tied to the beam. */
export function hanging(
  id: string,
  guest: Guest,
  at: Point,
  { column, nameW, size }: Names,
  beat: number,
  axis: Axis,
): Shape[] {
  const { name, bits, source, tint, style, isGhost } = guest
  const lines = nameLines(guest, nameW)
  const { x } = at
  const value = reading(bits, source, name, 'bits')
  const y = placeOf(value, axis)
  const w = weightW(column)
  const h = (w * 92) / 96
  const badge = { x, y: y + h * 0.66 }
  const labelW = Math.min(
    column - 4,
    Math.max(...lines.map((line) => lineWidth(line, size, 600)), lineWidth('00.00', 34, 800)) + 16,
  )
  const label = { x: x - labelW / 2, y: y + h + 6, w: labelW, h: 78 + (lines.length - 1) * nameRow }
  const middle = { align: 'middle', beat } as const
  /** Everything that hangs starts up at the beam and comes down together. */
  const down = (from: number) => ({ beat, span: LET_DOWN, from: { y: at.y + slack + from - y } })
  return [
    {
      id: `${id}.spring`,
      is: 'spring',
      x,
      y: at.y,
      y2: y,
      w: Math.min(30, column * 0.32),
      line: 4.5,
      stroke: isGhost ? 'soft' : 'ink',
      beat,
      span: LET_DOWN,
      from: { y2: at.y + slack },
      readings: [shownOn(value, 'bits', 'y2')],
    },
    {
      id: `${id}.weight`,
      is: 'sprite',
      name: 'weight',
      x,
      y: y + h,
      w,
      tint,
      alpha: isGhost ? 0.75 : 1,
      readings: [value],
      ...down(y + h),
    },
    ...(style === null ? [] : [teamBadge(id, style, badge, w * 0.18, down(badge.y))]),
    { id: `${id}.label`, is: 'rect', ...label, radius: 12, fill: 'card', alpha: 0.86, ...down(label.y) },
    ...lines.map((text, row) => {
      const lineY = y + h + 26 + row * nameRow
      const type = { size, weight: 600, ...middle, fit: nameW, ...down(lineY) } as const
      return write(row === 0 ? `${id}.name` : `${id}.name.${row}`, text, { x, y: lineY }, type)
    }),
    write(
      `${id}.bits`,
      formatBits(bits),
      { x, y: y + h + 60 + (lines.length - 1) * nameRow },
      { size: 34, weight: 800, ...middle, fit: column - 8, beat: beat + LET_DOWN },
      [value],
    ),
  ]
}

type Way = Pick<Shape, 'beat' | 'span' | 'from'>

function teamBadge(id: string, style: number, { x, y }: Point, r: number, way: Way): Shape {
  return { id: `${id}.badge`, is: 'badge', x, y, r, style, fill: 'card', stroke: 'ink', line: 3, ...way }
}
