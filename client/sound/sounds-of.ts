/**
 * What the room hears between two views: each sound stands for something that happened in it, and only for that. A step's
 * click is pitched by its measured loss, so that a descent can be heard. Everything is also on the screen.
 */
import { playOf } from '../../stops/plays.ts'
import type { View } from '../../shared/match/view-types.ts'
import type { SoundName } from './sound-list.ts'

export interface Sound {
  readonly name: SoundName
  /** Playback speed: 1 as it was made, 2 an octave higher. */
  readonly pitch: number
}

/** Null before the first view: whoever comes late hears nothing of what was before. */
export function soundsOf(before: View | null, after: View): readonly Sound[] {
  if (before === null || before.code !== after.code) return []
  const heard: Sound[] = []
  const started = before.stop < 0
  if (!started && before.phase.number !== after.phase.number) heard.push({ name: 'bell', pitch: 1 })
  heard.push(...trainSounds(before, after))
  if (isRecord(before, after)) heard.push({ name: 'chime', pitch: 1 })
  return heard
}

function trainSounds(before: View, after: View): readonly Sound[] {
  const was = trainOf(before)
  const is = trainOf(after)
  if (was === null || is === null) return []
  const heard: Sound[] = []
  if (is.derailments.length > was.derailments.length) return [{ name: 'thud', pitch: 1 }]
  if (was.mode !== 'turbo' && is.mode === 'turbo') heard.push({ name: 'whistle', pitch: 1 })
  const last = is.points.at(-1)
  // Many steps may come with one view: they are one click, pitched by the newest.
  if (last !== undefined && last.step > (was.points.at(-1)?.step ?? -1)) {
    heard.push({ name: 'crank', pitch: clickPitch(last.bits, after.model.summitBits) })
  }
  return heard
}

/** An octave down at no surprise, as made at blind guessing; above that it rises on, to an octave up at most. */
export function clickPitch(bits: number, summitBits: number): number {
  return Math.min(2, 2 ** (bits / summitBits - 1))
}

function isRecord(before: View, after: View): boolean {
  const earlier = before.model.exams
  const newest = after.model.exams.at(-1)
  if (newest === undefined || earlier.length === 0 || after.model.exams.length <= earlier.length) return false
  return newest.bits < Math.min(...earlier.map(({ bits }) => bits))
}

function trainOf({ play: seen }: View) {
  const play = playOf(seen)
  return play?.stop === 'run' && play.phase === 'train' ? play.train : null
}
