/** Which scene a view asks for: the stage shows only what the view gives it. */
import { describe, expect, it } from 'vitest'
import { frameFor } from '../../client/stage/picture.ts'
import { pictureOf } from './picture-of.ts'
import type { Station } from '../../stops/run/train/state.ts'
import type { View } from '../../shared/match/view-types.ts'
import { betOf, revealOf, runOf, trainOf } from './run-views.ts'
import { inspectOf, lookOf, traceOf } from './lab-views.ts'
import { viewOf, words } from './views.ts'

const sceneOf = (view: View) => pictureOf(view, words, { width: 1600, height: 900 }).scene
const inspect = inspectOf(1)
const trace = traceOf(1)

describe('the scene of a view', () => {
  it('follows the match from the lobby to its end', () => {
    expect(sceneOf(viewOf(null, { stop: -1 }))).toBe('lobby')
    expect(sceneOf(viewOf(runOf('brief')))).toBe('valley')
    expect(sceneOf(viewOf(betOf(3)))).toBe('bet')
    expect(sceneOf(viewOf(revealOf(1)))).toBe('scales')
    expect(sceneOf(viewOf(null, { stop: 3 }))).toBe('podium')
  })

  it('waits with the scales until the reveal has arrived', () => {
    const run = revealOf(1)
    expect(sceneOf(viewOf({ ...run, bet: { ...run.bet!, reveal: null } }))).toBe('bet')
  })

  it.each([
    ['forward', 'forward'],
    ['truth', 'forward'],
    ['loss', 'forward'],
    ['backward', 'backward'],
    ['driver', 'backward'],
  ] as const)('at the station %s shows the %s run', (station, scene) => {
    expect(sceneOf(viewOf(trainOf({ station, inspect, trace, look: lookOf(2, station) })))).toBe(scene)
  })

  it('shows no backward run of a card that was not looked at', () => {
    expect(sceneOf(viewOf(trainOf({ station: 'backward', inspect, trace })))).toBe('forward')
  })

  it('shows all hands, then the line, then what the step has moved', () => {
    expect(pictureOf(viewOf(trainOf({ part: 'hands', trace })), words, { width: 1600, height: 900 }).title).toContain(
      'hands',
    )
    expect(sceneOf(viewOf(trainOf({ inspect, trace, look: lookOf(2, 'forward') })))).toBe('forward')
    expect(sceneOf(viewOf(trainOf({ inspect, trace, look: lookOf(2, 'driver'), station: 'driver' })))).toBe('backward')
    expect(sceneOf(viewOf(trainOf({ part: 'moved', inspect, trace })))).toBe('backward')
  })

  it('moves nothing but the levers when the step is taken', () => {
    const draw = (change: Parameters<typeof trainOf>[0]) =>
      pictureOf(viewOf(trainOf(change)), words, { width: 1600, height: 900 }).shapes
    const before = draw({ look: lookOf(2, 'driver'), station: 'driver' })
    const after = draw({ part: 'moved', trace: traceOf(2) })
    const arms = (shapes: typeof before) =>
      shapes.flatMap((shape) => (shape.is === 'sprite' && shape.name === 'lever' ? [shape] : []))
    expect(arms(before).every(({ turn }) => turn === 0)).toBe(true)
    expect(arms(after).some(({ turn }) => turn !== 0)).toBe(true)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  it('tells the share at truth, the surprise at loss, and the throttle to the driver', () => {
    const text = (station: Station, id: string) =>
      pictureOf(viewOf(trainOf({ station, inspect, look: lookOf(2, station) })), words, {
        width: 1600,
        height: 900,
      }).shapes.flatMap((shape) => (shape.is === 'text' && shape.id === id ? [shape.text] : []))
    expect(text('forward', 'measured')).toEqual([])
    expect(text('truth', 'measured')[0]).not.toContain('bits')
    expect(text('loss', 'measured')[0]).toContain('bits')
    expect(text('backward', 'move.step')[0]).not.toContain('throttle')
    expect(text('driver', 'move.step')[0]).toContain('throttle 0.2')
  })

  it('shows no station at work while the lab still looks, or has looked at another card', () => {
    const beams = (change: Parameters<typeof trainOf>[0]) =>
      pictureOf(viewOf(trainOf(change)), words, { width: 1600, height: 900 }).shapes.filter(({ is }) => is === 'beam')
    expect(beams({ inspect }).length).toBeGreaterThan(0)
    expect(beams({ inspect: null })).toEqual([])
    expect(beams({ inspect, card: [1, 9, 10, 11, 1, 12] })).toEqual([])
  })

  it('keeps the true word to itself while the forward run is going', () => {
    const texts = (station: 'forward' | 'truth') =>
      pictureOf(viewOf(trainOf({ station, inspect })), words, { width: 1600, height: 900 })
        .shapes.filter((shape) => shape.id === 'card')
        .map((shape) => (shape.is === 'text' ? shape.text : ''))
    expect(texts('forward')).toEqual(['the cat sat on the ____'])
    expect(texts('truth')).toEqual(['the cat sat on the mat'])
  })
})

describe('the frame', () => {
  it('takes the proportions of its box, within reason', () => {
    expect(frameFor({ width: 1920, height: 1080 })).toEqual({ width: 1600, height: 900 })
    expect(frameFor({ width: 706, height: 706 })).toEqual({ width: 1125, height: 1125 })
    expect(frameFor({ width: 400, height: 900 })).toEqual({ width: 1125, height: 1125 })
    expect(frameFor({ width: 4000, height: 900 })).toEqual({ width: 1800, height: 900 })
  })
})
