/** Names of what can be answered, and a bearing in words. */
import type { Place } from '../../../shared/lab/plane.ts'
import { FIELD, GHOSTS, REASONS } from '../content.ts'
import { t } from './t.ts'

export function ghostNames(): readonly string[] {
  return GHOSTS.map((ghost) => t(`fog-hill.ghost-${ghost}`))
}

export function reasons(): readonly string[] {
  return REASONS.map((reason) => t(`fog-hill.reason-${reason}`))
}

const WAYS = [0, 1, 2, 3, 4, 5, 6, 7] as const

/** One of eight ways, as a map shows them: across points up. */
export function wayOf({ x, y }: Place): string {
  const eighth = Math.round((Math.atan2(y, x) / (2 * Math.PI)) * WAYS.length)
  return t(`fog-hill.way-${WAYS[(eighth + WAYS.length) % WAYS.length] ?? 0}`)
}

/** How steep it is, by the fields that a throttle of 1 would go. */
export function steepOf(step: Place): string {
  const fields = fieldsOf(step, 1)
  return t(
    fields < 1
      ? 'fog-hill.flat'
      : fields < 4
        ? 'fog-hill.gentle'
        : fields < 10
          ? 'fog-hill.steep'
          : 'fog-hill.very-steep',
  )
}

/** How far a throttle goes, in fields of the map. */
export function fieldsOf({ x, y }: Place, throttle: number): number {
  return (Math.hypot(x, y) * throttle) / FIELD
}
