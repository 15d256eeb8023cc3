/** Options of a question and the votes on each, as lying bars. */
import '../../locale/en/stage.ts'
import { t } from '../../locale/t.ts'
import { reading, type Area, type Axis, type Shape } from '../shape.ts'
import { bar } from './bars.ts'
import { underEachOther } from './belt.ts'
import { write } from './write.ts'

export interface Tally {
  readonly id: string
  readonly options: readonly string[]
  readonly tally: readonly number[] | null
  /** Where the tally lies in the view. */
  readonly source: string
  /** The option that is right, once it is told. */
  readonly right: number | null
  readonly area: Area
}

/** As long as the most votes, and at least as long as three. */
export function votesAxis(tallies: readonly (readonly number[] | null)[], end: number): Axis {
  return { from: 0, to: Math.max(3, ...tallies.flatMap((tally) => tally ?? [])), start: 0, end }
}

export function tallyRows({ id, options, tally, source, right, area }: Tally, axis: Axis): Shape[] {
  const rows = underEachOther(options.length, area, 12, 110)
  return options.flatMap((option, i): Shape[] => {
    const row = rows[i]
    const count = tally?.[i]
    if (row === undefined) return []
    const isRight = i === right
    const name = write(
      `${id}.${i}.name`,
      `${isRight ? '✓ ' : ''}${option}`,
      { x: row.x, y: row.y + row.h * 0.28 },
      { size: 34, weight: isRight ? 800 : 600, ink: isRight ? 'teal' : 'ink', fit: row.w },
    )
    if (count === undefined) return [name]
    const value = reading(count, `${source}.${i}`, t('stage.votes-name'), 'count')
    const h = row.h * 0.3
    const look = { radius: 6, fill: isRight ? 'teal' : 'yellow', stroke: 'ink', line: 2.5 } as const
    return [
      name,
      bar({ id: `${id}.${i}`, x: row.x, y: row.y + row.h * 0.58, h, axis: ['votes', axis], value, look }),
      write(
        `${id}.${i}.count`,
        String(count),
        { x: row.x + 14 + (axis.end * count) / axis.to, y: row.y + row.h * 0.73 },
        { size: 30, weight: 800, fit: 60 },
        [value],
      ),
    ]
  })
}
