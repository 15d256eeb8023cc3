/** The rates of a training's steps, as they are told, must be those that somebody asked for. */
import type { LossPoint } from './shapes.ts'

/**
 * Whether every rate was asked for, and none came back after a later one had taken effect. `asked`: the job's own rate, then
 * every turn of the lever, in order; not every turn need have been in time for a step.
 */
export function areAskedRates(points: readonly LossPoint[], asked: readonly number[]): boolean {
  let turn = 0
  return points.every(({ rate }) => {
    turn = asked.indexOf(rate, turn)
    return turn >= 0
  })
}
