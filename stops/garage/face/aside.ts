/** Cars of one width that came to nearly the same would cover each other: who stands aside, and how far. */
import { place, type Axis } from '../../../client/stage/shape.ts'
import type { CarShown } from '../view-types.ts'

/** Of the middles of two marks of one width: nearer ones would cover each other. */
const apart = 44

/**
 * How far each car stands aside of its width: the cars from the factory stand on it, joined by a line, and a team's car beside
 * one of the same width that came to nearly the same bits.
 */
export function asideOf(cars: readonly CarShown[], which: 'race' | 'later', bits: Axis): number[] {
  const stands: { readonly width: number; readonly y: number; readonly x: number }[] = []
  const order = cars
    .map((_, i) => i)
    .toSorted((a, b) => Number(cars[a]?.factory === null) - Number(cars[b]?.factory === null))
  const aside = cars.map(() => 0)
  for (const i of order) {
    const [car, figure] = [cars[i], cars[i]?.[which]]
    if (car === undefined || figure == null) continue
    const [width, y] = [car.design.width, place(bits, figure.bits)]
    const near = stands.filter((other) => other.width === width && Math.abs(other.y - y) < apart)
    let step = 0
    const x = () => Math.ceil(step / 2) * apart * (step % 2 === 1 ? 1 : -1) + 0
    while (near.some((other) => Math.abs(other.x - x()) < apart)) step++
    aside[i] = x()
    stands.push({ width, y, x: x() })
  }
  return aside
}
