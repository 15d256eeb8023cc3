/** The table of the bet tells how many bets are in, and nothing else about them. */
import { expect, it } from 'vitest'
import { pictureOf } from './picture-of.ts'
import { betOf } from './run-views.ts'
import { viewOf, words } from './views.ts'

const countOf = (placed: number, id: RegExp) =>
  pictureOf(viewOf(betOf(placed)), words, { width: 1320, height: 900 }).shapes.filter((shape) => id.test(shape.id))
    .length

it.each([0, 1, 17, 25, 300])('lays a chip for each of %i bets, and keeps a place for who has not bet yet', (placed) => {
  expect(countOf(placed, /^chip\.\d+$/)).toBe(placed)
  expect(countOf(placed, /^vacant\.\d+$/)).toBe(Math.max(0, 25 - placed))
})
