/** The backward run: every lever belongs to the weight that it names, and the blame leaves from the train. */
import { describe, expect, it } from 'vitest'
import { pictureOf } from './picture-of.ts'
import type { GradientEntry } from '../../shared/lab/jobs/step.ts'
import { faultsOf } from './check-picture.ts'
import { lookOf, traceOf } from './lab-views.ts'
import { trainOf } from './run-views.ts'
import { viewOf, words } from './views.ts'

const frame = { width: 1320, height: 900 }
const entry = (parameter: string, layer: number, index: number): GradientEntry => ({
  parameter,
  layer,
  index,
  gradient: 0.2,
  before: 0.1,
  after: 0.04,
})

describe('a lever', () => {
  const top = [
    entry('embed.token', 0, 2 * 64 + 16),
    entry('layer1.mlp.in', 1, 1202),
    entry('layer2.attention.qkv', 2, 7),
    entry('final.gain', 3, 0),
  ]
  const view = viewOf(trainOf({ part: 'moved', width: 64, trace: { ...traceOf(3), top }, traceTruth: 5 }))
  const picture = pictureOf(view, words, frame)
  const namesOn = ({ shapes }: typeof picture) =>
    shapes.flatMap((shape) =>
      shape.is === 'text' && shape.id.endsWith('.name') && shape.id.includes('lever') ? [shape.text] : [],
    )

  it('says in words which weight it is', () => {
    expect(namesOn(picture)).toEqual(['“cat” no. 17', 'reckon no. 1,203', 'look back no. 8', 'volume no. 1'])
    expect(faultsOf(picture, view)).toEqual([])
    const places = viewOf(
      trainOf({ part: 'moved', trace: { ...traceOf(3), top: [entry('embed.position', 0, 3 * 64)] } }),
    )
    expect(namesOn(pictureOf(places, words, frame))).toEqual(['place 4 no. 1'])
    const boundary = viewOf(trainOf({ part: 'moved', trace: { ...traceOf(3), top: [entry('embed.token', 0, 5)] } }))
    expect(namesOn(pictureOf(boundary, words, frame))).toEqual(['sentence edge no. 6'])
  })

  it('is found out when it names another weight than its own', () => {
    const wrong = viewOf(trainOf({ width: 32, trace: { ...traceOf(3), top }, traceTruth: 5 }))
    expect(faultsOf(picture, wrong)).not.toEqual([])
  })

  it('is the largest of its station alone', () => {
    const two = viewOf(
      trainOf({ part: 'moved', width: 64, trace: { ...traceOf(3), top: [entry('embed.token', 0, 5), ...top] } }),
    )
    expect(namesOn(pictureOf(two, words, frame))).toEqual(['sentence edge no. 6', ...namesOn(picture).slice(1)])
  })

  it('turns against its arrow, from upright', () => {
    const arm = picture.shapes.find(({ id }) => id.endsWith('lever.0.arm'))
    const pull = picture.shapes.find(({ id }) => id.endsWith('lever.0.pull'))
    expect(arm?.is === 'sprite' ? arm.turn : 0).toBeLessThan(0)
    expect(arm?.from?.turn).toBe(0)
    expect(pull?.is === 'arrow' ? pull.y2 - pull.y : 0).toBeLessThan(0)
  })
})

it('gives the blame away station by station, from the end of the line to its start', () => {
  const run = trainOf({ station: 'backward', look: lookOf(2, 'backward') })
  const { shapes } = pictureOf(viewOf(run), words, frame)
  const beats = shapes.filter(({ id }) => /\d\.norm$/.test(id)).map(({ beat }) => beat)
  expect(beats).toEqual([3, 2, 1, 0])
  const arrows = shapes.filter((shape) => shape.is === 'arrow')
  const ys = arrows.map(({ from }) => from?.y)
  expect(new Set(ys).size).toBe(1)
  expect(arrows.every((arrow) => (arrow.from?.y ?? 0) > arrow.y)).toBe(true)
})
