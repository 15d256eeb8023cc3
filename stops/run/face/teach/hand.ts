/** At which card the hand is. The room may be some cards behind a quick hand: what is on its way to it wants no label any more. */
import type { TeachRow } from '../../teach/view-types.ts'

/** Task ids of labels that have no answer yet. */
export type OnItsWay = Pick<ReadonlySet<string>, 'has'>

/** `at`: where the player has gone, counted from 0; null: the first that wants a label. */
export function handAt(tasks: readonly TeachRow[], onItsWay: OnItsWay, at: number | null): number {
  const first = tasks.findIndex((row) => isWanted(row, onItsWay))
  return Math.min(at ?? (first < 0 ? Infinity : first), tasks.length - 1)
}

/** Where it goes when this card's label is sent; null: behind the last card there is whatever comes from team-mates. */
export function handAfter(tasks: readonly TeachRow[], onItsWay: OnItsWay, task: string): number | null {
  const here = tasks.findIndex((row) => row.task.id === task)
  const next = tasks.findIndex((row, at) => at > here && isWanted(row, onItsWay))
  return next < 0 ? null : next
}

export function isOpen({ mine }: TeachRow): boolean {
  return mine === null
}

function isWanted(row: TeachRow, onItsWay: OnItsWay): boolean {
  return isOpen(row) && !onItsWay.has(row.task.id)
}
