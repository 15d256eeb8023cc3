/** Turbo on the stage: a train on its loss, a real derailment, and the tow to the weights that were sound. */
import { describe, expect, it } from 'vitest'
import { pictureOf } from './picture-of.ts'
import { place, type Shape } from '../../client/stage/shape.ts'
import { pointsOf } from './lab-views.ts'
import { leverOf, trainOf } from './run-views.ts'
import { viewOf, words } from './views.ts'

const frame = { width: 1320, height: 900 }
type Change = Parameters<typeof trainOf>[0]
const draw = (change: Change) => pictureOf(viewOf(trainOf({ points: pointsOf(9, 60), ...change })), words, frame)
const sprite = (shapes: readonly Shape[], id: string) => {
  const shape = shapes.find((each) => each.id === id)
  if (shape?.is !== 'sprite') throw new Error(`no sprite ${id}`)
  return shape
}
const crash = { mode: 'derailed', derailments: [{ step: 61, rate: 2.4 }] } as const
const towed = {
  ...crash,
  mode: 'towed',
  points: pointsOf(9, 60).slice(0, 40),
  lost: pointsOf(9, 60).slice(40),
  depotStep: 40,
} as const

describe('turbo', () => {
  it('turns the lever by its notch', () => {
    const turns = [0, 1, 2].map(
      (notch) => sprite(draw({ mode: 'turbo', lever: leverOf(notch) }).shapes, 'throttle.arm').turn,
    )
    expect(turns).toEqual([-48, 0, 48])
  })

  it('frames the notch that the votes want, where it is another one', () => {
    const frames = (next: number) =>
      draw({ mode: 'halt', lever: leverOf(1, { next }) }).shapes.flatMap((shape) =>
        shape.is === 'rect' && shape.stroke === 'yellow' ? [shape.id] : [],
      )
    expect(frames(2)).toEqual(['notch.cliff'])
    expect(frames(1)).toEqual([])
  })

  it('has its train at the depot where nobody has cranked a step', () => {
    const { shapes } = draw({ mode: 'halt', points: [] })
    const [loco, ground] = [sprite(shapes, 'locomotive'), shapes.find(({ id }) => id === 'ground.0')]
    const top = ground?.is === 'path' ? Math.min(...ground.points.map(({ y }) => y)) : NaN
    expect(loco.y).toBeCloseTo(top, -1)
    expect(shapes.filter(({ id }) => id.startsWith('wagon')).length).toBeGreaterThan(0)
  })

  it('leaves the rails from where the train stood, at the step, throttle and loss of the crash', () => {
    const running = draw({ mode: 'turbo' }).shapes
    const { shapes } = draw(crash)
    expect(shapes.some(({ id }) => id === 'locomotive')).toBe(false)
    const stood = sprite(running, 'locomotive')
    const lies = sprite(shapes, 'derailed.1.locomotive')
    expect(lies.from).toMatchObject({ x: stood.x, y: stood.y, turn: stood.turn })
    expect(Math.abs((lies.turn ?? 0) - (stood.turn ?? 0))).toBeGreaterThan(60)
    const sources = shapes.find(({ id }) => id === 'crash.small')?.readings?.map(({ source }) => source)
    expect(sources).toEqual([
      'play.train.derailments.0.step',
      'play.train.derailments.0.rate',
      'play.train.points.59.bits',
    ])
  })

  it('stays on the rails as long as the view says so, whatever the loss', () => {
    const wild = [...pointsOf(9, 20), { step: 21, bits: 40, rate: 3 }]
    const { shapes } = draw({ mode: 'turbo', points: wild })
    expect(shapes.some(({ id }) => id.startsWith('derailed'))).toBe(false)
  })

  it('tows the wreck back to the step of the last sound weights', () => {
    const wrecked = sprite(draw(crash).shapes, 'derailed.1.wagon.t0')
    const { shapes, axes } = draw(towed)
    const wagon = sprite(shapes, 'towed.1.wagon.t0')
    expect(wagon.from).toMatchObject({ x: wrecked.x, y: wrecked.y, turn: wrecked.turn })
    expect(wagon.x).toBeLessThan(wrecked.x)
    // One train, one locomotive.
    expect(shapes.filter((shape) => shape.is === 'sprite' && shape.name === 'locomotive')).toHaveLength(1)
    expect(sprite(shapes, 'depot').x).toBeCloseTo(place(axes['steps'] ?? { from: 0, to: 1, start: 0, end: 1 }, 40))
  })

  it('shows the train of the class’s last time where it stood at the same step, and all of its way', () => {
    const points = [10, 40, 90].map((step, at) => ({ step, bits: 6 - at }))
    const ghost = { at: 0, points, bits: 5, ownBits: 4.4 }
    const { shapes, axes } = draw({ mode: 'turbo', ghost })
    const [steps, bits] = [axes['steps'], axes['bits']]
    if (steps === undefined || bits === undefined) throw new Error('no axes')
    const line = shapes.find(({ id }) => id === 'ghost')
    expect(line?.is === 'path' && line.points).toEqual(
      points.map(({ step, bits: height }) => ({ x: place(steps, step), y: place(bits, height) })),
    )
    expect(steps.to).toBe(90)
    const [own, then] = [sprite(shapes, 'locomotive'), sprite(shapes, 'ghost.train')]
    expect(then.y).toBeCloseTo(place(bits, 5))
    expect(then.y).toBeLessThan(own.y)
    expect(shapes.find(({ id }) => id === 'altitude.small')).toMatchObject({ text: expect.stringContaining('5') })
    expect(draw({ mode: 'turbo' }).shapes.some(({ id }) => id.startsWith('ghost'))).toBe(false)
    // Before its first batch today's train has no steps to lay the other one's beside.
    const first = draw({ mode: 'halt', ghost, points: [] }).shapes
    expect(first.some(({ id }) => id.startsWith('ghost'))).toBe(false)
  })
})
