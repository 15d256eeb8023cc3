/**
 * Holds a picture to its view. Returns a line for every fault, so that a test can also show that faults are found:
 * a value that is not the view's, a shape that is not as large or as far as its value, a written number without one.
 */
import { readOut } from '../../client/stage/read-out.ts'
import type { Axis, Part, Picture, Reading, Shape } from '../../client/stage/shape.ts'
import { readSource } from './read-source.ts'

export function faultsOf(picture: Picture, view: object): string[] {
  const ids = new Set<string>()
  const faults = picture.shapes.flatMap((shape) => {
    const faults = [...readingFaults(picture, shape, view), ...textFaults(shape, view), ...numberFaults(shape)]
    if (ids.has(shape.id)) faults.push('twice the same id')
    ids.add(shape.id)
    return faults.map((fault) => `${shape.id}: ${fault}`)
  })
  return [...faults, ...countFaults(picture)]
}

/** Things that are drawn one by one must be as many as their number says. */
function countFaults({ shapes }: Picture): string[] {
  const ones = shapes.flatMap(({ readings }) => (readings ?? []).filter(({ one }) => one === true))
  return [...Map.groupBy(ones, ({ source }) => source)]
    .filter(([, all]) => all[0]?.value !== all.length)
    .map(([source, all]) => `${source}: drawn ${all.length} times, it is ${String(all[0]?.value)}`)
}

function readingFaults(picture: Picture, shape: Shape, view: object): string[] {
  return (shape.readings ?? []).flatMap((reading) => {
    const faults: string[] = []
    if (reading.source !== 'scale') {
      const there = readSource(view, reading.source)
      if (!same(reading.value, there)) faults.push(`shows ${String(reading.value)}, the view has ${String(there)}`)
    }
    if (reading.on === undefined) return faults
    const axis = picture.axes[reading.on.axis]
    if (axis === undefined) return [...faults, `no axis ${reading.on.axis}`]
    const drawn = [measure(shape, reading.on.part)].flat()
    const values = typeof reading.value === 'number' ? drawn.map(() => reading.value) : [reading.value]
    const expected = values.flat().map((value) => onAxis(axis, value))
    const isDrawn = drawn.length === expected.length && drawn.every((at, i) => Math.abs(at - (expected[i] ?? 0)) < 1e-6)
    if (!isDrawn) faults.push(`${reading.on.part} is ${drawn.join()}, its value belongs at ${expected.join()}`)
    return faults
  })
}

/** A straight line through both ends, held at them. */
function onAxis({ from, to, start, end }: Axis, value: number): number {
  const part = Number.isFinite(value) ? (value - from) / (to - from) : 1
  return start + Math.min(1, Math.max(0, part)) * (end - start)
}

function measure(shape: Shape, part: Part): number | number[] {
  const numbers: Readonly<Record<string, unknown>> = { ...shape }
  if (part === 'points.x' || part === 'points.y') {
    return 'points' in shape ? shape.points.map((point) => (part === 'points.x' ? point.x : point.y)) : Number.NaN
  }
  if (part === 'cells') return shape.is === 'cells' ? [...shape.cells] : Number.NaN
  if (part === 'end.x') return shape.is === 'rect' ? shape.x + shape.w : Number.NaN
  if (part === 'end.y') return shape.is === 'rect' ? shape.y + shape.h : Number.NaN
  if (part === 'rise') return shape.is === 'arrow' ? shape.y2 - shape.y : Number.NaN
  if (part === 'from.w') return shape.from?.w ?? Number.NaN
  return Number(numbers[part])
}

/** Every number that is written must be one of the shape's readings, as it is read out. */
function textFaults(shape: Shape, view: object): string[] {
  if (shape.is !== 'text') return []
  const written = shape.text.match(/(?<![\p{L}\d])(?:1 in |[-+])?\d[\d.,]*%?/gu) ?? []
  const known = (shape.readings ?? []).flatMap((reading) => readOuts(reading, view))
  return written
    .filter((number) => !known.includes(number.replace(/^[-+]/, '').replace(/[.,]$/, '')))
    .map((number) => `writes ${number}, its readings are ${known.join(' ')}`)
}

/** A difference may also be that of the two figures as they are printed beside it. */
function readOuts({ value, source, unit }: Reading, view: object): string[] {
  if (typeof value !== 'number') return []
  const [a, b] = source.split(' - ').map((path) => (path === 'scale' ? value : readSource(view, path)))
  const printed = typeof a === 'number' && typeof b === 'number' ? [Math.abs(hundredths(a) - hundredths(b)) / 100] : []
  return [Math.abs(value), ...printed].map((number) => readOut(number, unit).replace(/ bits$/, ''))
}

function hundredths(value: number): number {
  return Math.round(value * 100)
}

/** A measure that is no number would leave a hole in the picture. */
function numberFaults(shape: Shape): string[] {
  return Object.entries(shape)
    .filter(([, value]) => typeof value === 'number' && !Number.isFinite(value))
    .map(([key]) => `${key} is not a number`)
}

function same(a: Reading['value'], b: number | number[]): boolean {
  const left = [a].flat()
  const right = [b].flat()
  return (
    left.length === right.length &&
    left.every((value, i) => Object.is(value, right[i]) || Math.abs(value - (right[i] ?? Number.NaN)) < 1e-12)
  )
}
