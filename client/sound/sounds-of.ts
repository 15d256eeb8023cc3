/**
 * What the room hears between two views: each sound stands for something that happened in it, and only for that. A step's
 * click is pitched by its measured loss, so that a descent can be heard. Everything is also on the screen.
 */
import type { View } from '../../shared/match/view-types.ts'
import type { StopWall } from '../faces/face.ts'
import type { Sound } from './sound-list.ts'

/** `before`: null before the first view, for whoever comes late hears nothing of what was before. `stop`: that of `after`. */
export function soundsOf(before: View | null, after: View, stop: StopWall | null): readonly Sound[] {
  if (before === null || before.code !== after.code) return []
  const heard: Sound[] = []
  const started = before.stop < 0
  if (!started && before.phase.number !== after.phase.number) heard.push({ name: 'bell', pitch: 1 })
  if (before.stop === after.stop && before.play !== null && after.play !== null)
    heard.push(...(stop?.sounds?.(before.play, after.play, after.model.summitBits) ?? []))
  if (isRecord(before, after)) heard.push({ name: 'chime', pitch: 1 })
  return heard
}

function isRecord(before: View, after: View): boolean {
  const earlier = before.model.exams
  const newest = after.model.exams.at(-1)
  if (newest === undefined || earlier.length === 0 || after.model.exams.length <= earlier.length) return false
  return newest.bits < Math.min(...earlier.map(({ bits }) => bits))
}
