/** Are these numbers ones to go on with? */
import { checkCheckpoint } from './check.ts'
import type { Checkpoint } from './engine.ts'

/** All of them are numbers, of at most this size. */
export function within(lists: readonly Float32Array[], limit: number): boolean {
  return lists.every((list) => list.every((number) => Math.abs(number) <= limit))
}

/** An engine would load it. */
export function isSound(checkpoint: Checkpoint): boolean {
  try {
    checkCheckpoint(checkpoint.config, checkpoint)
    return true
  } catch {
    return false
  }
}
