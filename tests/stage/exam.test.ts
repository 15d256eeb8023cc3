/** The exam's reveal: its mark comes down from the first exam to the last, and only then is the number told. */
import { expect, it } from 'vitest'
import { numberTags } from '../../client/stage/number-tags.ts'
import { pictureOf } from './picture-of.ts'
import { place, type Shape } from '../../client/stage/shape.ts'
import { examOf } from './run-views.ts'
import { viewOf, words } from './views.ts'
import { roomFaults } from './check-room.ts'

const frame = { width: 1320, height: 900 }
const draw = (change: Parameters<typeof examOf>[1] = {}) => pictureOf(viewOf(examOf(9, change)), words, frame)
const find = (shapes: readonly Shape[], id: string) => shapes.find((shape) => shape.id === id)

it('lets the mark and its level line fall from the exam before', () => {
  const { shapes, axes } = draw({ beforeBits: 7.1, afterBits: 3.3 })
  const bits = axes['bits'] ?? { from: 0, to: 1, start: 0, end: 1 }
  const mark = find(shapes, 'after')
  expect(mark).toMatchObject({ y: place(bits, 3.3), from: { y: place(bits, 7.1) } })
  expect(find(shapes, 'after.level')).toMatchObject({
    y: place(bits, 3.3),
    y2: place(bits, 3.3),
    from: { y: place(bits, 7.1), y2: place(bits, 7.1) },
  })
  expect(find(shapes, 'outcome.measured')?.beat).toBe(mark?.span)
})

it('shows the gap between what is new and what was read, when both are measured, and only where it is one', () => {
  const { shapes, axes } = draw({ afterBits: 3.3, read: { beforeBits: 8, afterBits: 1.1 } })
  const bits = axes['bits'] ?? { from: 0, to: 1, start: 0, end: 1 }
  expect(find(shapes, 'read.level')).toMatchObject({ y: place(bits, 1.1) })
  expect(find(shapes, 'by-heart.text.0')).toMatchObject({ text: '2.20 bits' })
  expect(find(draw({ afterBits: 3.3, read: null }).shapes, 'by-heart.text.0')).toBeUndefined()
  expect(find(draw({ afterBits: 1, read: { beforeBits: 8, afterBits: 1.1 } }).shapes, 'read.level')).toBeUndefined()
})

it('keeps the card of a long text clear of the words beside it', () => {
  const text = 'the ferry pilot painted a torn map under the harbour wall because nobody else lighthouse boathouse'
  const spoken = text.split(' ')
  const shares = [12, 13, 14, 15].map((word) => ({ word, p: 0.2 }))
  const probe = { prompt: spoken.map((_, id) => id).slice(0, 14), before: shares.slice(0, 2), after: shares }
  const picture = pictureOf(viewOf(examOf(9, { probe })), spoken, frame)
  expect(roomFaults(picture).filter((fault) => fault.startsWith('probe'))).toEqual([])
  expect(picture.shapes.filter(({ id }) => id.startsWith('probe.line')).length).toBeGreaterThan(2)
})

it('writes both ends of an interval on its tag', () => {
  const picture = draw()
  const tag = numberTags(picture).find(({ id }) => id === 'number.credit.t0.interval')
  const [row] = examOf(9).exam?.credit ?? []
  expect(tag?.is === 'text' && tag.text).toBe(`${row?.low.toFixed(2)} bits … ${row?.high.toFixed(2)} bits`)
})

it('counts the control trains that have arrived until the last one has', () => {
  const waiting = { credit: null, controls: { done: 4, all: 9 } }
  const arrived = find(draw({ ...waiting, waitingFor: ['credit'] }).shapes, 'credit.arrived')
  expect(arrived).toMatchObject({ text: '4 of 9 have arrived.', readings: [{ value: 4 }, { value: 9 }] })
  expect(find(draw({ ...waiting, waitingFor: [] }).shapes, 'credit.arrived')).toBeUndefined()
})

it('shows what each team has brought, and a bar of the control trains, until the credit is there', () => {
  const { shapes, axes } = draw({ credit: null, controls: { done: 4, all: 9 }, waitingFor: ['credit'] })
  expect(find(shapes, 'credit.t3.brought')).toMatchObject({
    text: '3 of 6 right',
    readings: [{ value: 6 }, { value: 3 }],
  })
  const { start, end } = axes['controls'] ?? { start: 0, end: 0 }
  expect(find(shapes, 'credit.controls')).toMatchObject({ w: ((end - start) * 4) / 9 })
  expect(find(draw().shapes, 'credit.t3.brought')).toBeUndefined()
})

it('has neither mark nor line while the exam is measured', () => {
  const { shapes } = draw({ afterBits: null })
  expect(find(shapes, 'after')).toBeUndefined()
  expect(find(shapes, 'after.level')).toBeUndefined()
  expect(find(shapes, 'outcome')).toBeDefined()
})
