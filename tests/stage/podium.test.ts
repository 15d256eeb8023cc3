/** The end of the line: the train rides once more from the first exam to the last. */
import { expect, it } from 'vitest'
import { pictureOf } from './picture-of.ts'
import { place, type Axis } from '../../client/stage/shape.ts'
import { readOutAll } from '../../client/stage/read-out.ts'
import { words } from './views.ts'
import { viewsByName } from './views-by-name.ts'

const frame = { width: 1320, height: 900 }
const none: Axis = { from: 0, to: 1, start: 0, end: 1 }

it('sets out at the height of the first exam and stands at the last', () => {
  const view = viewsByName['podium']
  const { shapes, axes } = pictureOf(view, words, frame)
  const [first, last] = view.model.exams.map(({ step, bits }) => ({
    x: place(axes['steps'] ?? none, step),
    y: place(axes['bits'] ?? none, bits),
  }))
  const loco = shapes.find(({ id }) => id === 'locomotive')
  if (loco?.is !== 'sprite' || first === undefined || last === undefined) throw new Error('no train')
  expect(loco.from).toMatchObject({ y: first.y, turn: 0 })
  expect(Math.abs((loco.from?.x ?? 0) - first.x)).toBeLessThan(60)
  expect(Math.abs(loco.x - last.x)).toBeLessThan(60)
  const cars = shapes.filter((shape) => shape.is === 'sprite' && shape.name === 'wagon')
  expect(cars).toHaveLength(5)
  expect(cars.every(({ from }) => from?.y === first.y)).toBe(true)
})

it('joins the exams in the order in which they were taken', () => {
  const view = viewsByName['podium']
  const line = pictureOf(view, words, frame).shapes.find(({ id }) => id === 'exams.line')
  expect(line?.is === 'path' ? line.points.length : 0).toBe(view.model.exams.length)
})

it('says in words and by the pointer the same fall, and both add up with the printed ends', () => {
  const view = viewsByName['podium']
  const exam = { step: 0, bits: 7.996, audited: true }
  const exams = [exam, { ...exam, step: 60, bits: 2.604 }]
  const { shapes } = pictureOf({ ...view, model: { ...view.model, exams } }, words, frame)
  const said = shapes.find(({ id }) => id === 'drop.from')
  expect(said?.is === 'text' ? said.text : '').toBe('8.00 to 2.60 bits of surprise a word: together 5.40 downhill')
  expect(readOutAll(said?.readings ?? [])).toContain('fell by 5.40 bits')
})
