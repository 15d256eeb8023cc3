/** What the room hears: a sound for each thing that happened, and silence where nothing did. */
import { describe, expect, it } from 'vitest'
import { makeSound, sampleRate } from '../../../client/sound/make-sound.ts'
import { soundList } from '../../../client/sound/sound-list.ts'
import * as between from '../../../client/sound/sounds-of.ts'
import { clickPitch } from '../../../client/sound/click-pitch.ts'
import * as wall from '../../../stops/run/face/wall.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { pointsOf } from '../../stage/lab-views.ts'
import { runOf, trainOf } from '../../stage/run-views.ts'
import { namesIn } from '../../../shared/measures/entries.ts'
import { viewOf } from '../../stage/views.ts'

const soundsOf = (before: View | null, after: View) => between.soundsOf(before, after, wall)
const names = (before: View | null, after: View) => soundsOf(before, after).map(({ name }) => name)
const exams = (bits: readonly number[]): Partial<View> => ({
  model: {
    step: 0,
    summitBits: 8,
    floorBits: 1.5,
    exams: bits.map((each) => ({ step: 0, bits: each, audited: true })),
  },
})
const phase = (number: number): View['phase'] => ({
  number,
  rings: null,
  left: null,
  beats: false,
  paused: false,
  since: 0,
  shows: 0,
  read: null,
})
const points = pointsOf(3, 12)

describe('sounds', () => {
  it('are silent at the first view, and when nothing happened', () => {
    const view = viewOf(trainOf({ points }))
    expect(soundsOf(null, view)).toEqual([])
    expect(soundsOf(view, view)).toEqual([])
  })

  it('ring the bell when a phase ends, but not when the match begins', () => {
    expect(names(viewOf(runOf('bet'), { phase: phase(3) }), viewOf(runOf('reveal'), { phase: phase(4) }))).toEqual([
      'bell',
    ])
    expect(names(viewOf(null, { stop: -1, phase: phase(0) }), viewOf(runOf('brief'), { phase: phase(1) }))).toEqual([])
  })

  it('click once for the steps that came, at the pitch of the newest loss', () => {
    const before = viewOf(trainOf({ points: points.slice(0, 4) }))
    const after = viewOf(trainOf({ points: points.slice(0, 9) }))
    expect(soundsOf(before, after)).toEqual([{ name: 'crank', pitch: clickPitch(points[8]?.bits ?? 0, 8) }])
  })

  it('whistle when nobody cranks any more, and thud when the train leaves the rails', () => {
    const cranked = viewOf(trainOf({ mode: 'crank', points }))
    const turbo = viewOf(trainOf({ mode: 'turbo', points }))
    const derailed = viewOf(trainOf({ mode: 'derailed', points, derailments: [{ step: 12, rate: 2 }] }))
    expect(names(cranked, turbo)).toEqual(['whistle'])
    expect(names(turbo, derailed)).toEqual(['thud'])
    expect(names(derailed, derailed)).toEqual([])
  })

  it('chime for an exam below all before it, and for no other', () => {
    expect(names(viewOf(null, exams([8.1])), viewOf(null, exams([8.1, 2.7])))).toEqual(['chime'])
    expect(names(viewOf(null, exams([8.1, 2.7])), viewOf(null, exams([8.1, 2.7, 2.9])))).toEqual([])
    expect(names(viewOf(null, exams([])), viewOf(null, exams([8.1])))).toEqual([])
  })

  it('fall with the loss: no surprise is an octave under blind guessing', () => {
    expect(clickPitch(8, 8)).toBe(1)
    expect(clickPitch(0, 8)).toBe(0.5)
    expect(clickPitch(80, 8)).toBe(2)
  })
})

describe.each(namesIn(soundList))('%s', (name) => {
  it('is as long as listed, comes out the same again, neither clips nor cracks, and dies away', () => {
    const samples = makeSound(name)
    expect(samples).toEqual(makeSound(name))
    expect(samples.length).toBe(Math.round(soundList[name].seconds * sampleRate))
    const loudness = samples.map(Math.abs)
    expect(Math.max(...loudness)).toBeCloseTo(0.8)
    expect(loudness[0]).toBeLessThan(0.05)
    expect(Math.max(...loudness.slice(-20))).toBeLessThan(0.05)
  })
})
