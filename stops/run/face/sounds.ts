/** What a room hears of its training: each sound stands for something that happened in it, and only for that. */
import { clickPitch } from '../../../client/sound/click-pitch.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import type { RunView } from '../view-types.ts'

export function sounds(before: RunView, after: RunView, summitBits: number): readonly Sound[] {
  const was = trainOf(before)
  const is = trainOf(after)
  if (was === null || is === null) return []
  if (is.derailments.length > was.derailments.length) return [{ name: 'thud', pitch: 1 }]
  const heard: Sound[] = []
  if (was.mode !== 'turbo' && is.mode === 'turbo') heard.push({ name: 'whistle', pitch: 1 })
  const last = is.points.at(-1)
  // Many steps may come with one view: they are one click, pitched by the newest.
  if (last !== undefined && last.step > (was.points.at(-1)?.step ?? -1)) {
    heard.push({ name: 'crank', pitch: clickPitch(last.bits, summitBits) })
  }
  return heard
}

function trainOf({ phase, train }: RunView) {
  return phase === 'train' ? train : null
}
