/** The drama of the scales: who comes down when, and that no number stands beside a weight that still moves. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settle } from '../../client/stage/ease.ts'
import { pictureOf } from './picture-of.ts'
import type { Shape } from '../../client/stage/shape.ts'
import { revealOf } from './run-views.ts'
import { viewOf, words } from './views.ts'

const frame = { width: 1320, height: 900 }
const shapesOf = (seed: number, teams = 5) => pictureOf(viewOf(revealOf(seed, teams)), words, frame).shapes
const endOf = ({ beat = 0, span = 1, from }: Shape) => (from === undefined ? beat : beat + span)
const named = (shapes: readonly Shape[], part: string) => shapes.filter(({ id }) => id.endsWith(part))
const seeds = [fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 5 })] as const

describe('the scales', () => {
  it('write a number only beside a weight that is at rest', () => {
    fc.assert(
      fc.property(...seeds, (seed, teams) => {
        const shapes = shapesOf(seed, teams)
        const weights = named(shapes, '.weight')
        expect(weights).toHaveLength(teams + 4)
        for (const weight of weights) {
          const number = shapes.find(({ id }) => id === weight.id.replace('.weight', '.bits'))
          expect(number?.beat).toBeGreaterThanOrEqual(endOf(weight))
          expect(number?.from).toBeUndefined()
        }
      }),
      { numRuns: 40 },
    )
  })

  it('let down ghosts, then the teams from the heaviest to the lightest, then the players, then the model', () => {
    fc.assert(
      fc.property(...seeds, (seed, teams) => {
        const shapes = shapesOf(seed, teams)
        const inOrder = named(shapes, '.weight').toSorted((a, b) => (a.beat ?? 0) - (b.beat ?? 0))
        const who = inOrder.map(({ id }) => id.split('.')[1] ?? '')
        expect(who.slice(0, 3).toSorted()).toEqual(['bigram', 'earlier', 'untrained'])
        expect(who.at(-1)).toBe('model')
        const ys = inOrder.slice(3, -1).map((shape) => ('y' in shape ? shape.y : Number.NaN))
        expect(ys).toEqual(ys.toSorted((a, b) => b - a))
        const model = inOrder.at(-1)?.beat ?? 0
        for (const player of shapes.filter(({ id }) => id.includes('.player.'))) expect(player.beat).toBeLessThan(model)
      }),
      { numRuns: 40 },
    )
  })

  it('keep the word back until everyone hangs', () => {
    const shapes = shapesOf(4)
    const [truth] = named(shapes, '.truth')
    expect(truth).toMatchObject({ text: 'it was: mat' })
    expect(Math.max(...named(shapes, '.weight').map(endOf))).toBeLessThan(truth?.beat ?? 0)
    const earlier = shapes.filter((shape) => shape.is === 'text' && shape !== truth && shape.text.includes('mat'))
    expect(earlier).toEqual([])
  })

  it('give the star to the one that hangs highest', () => {
    const { bet } = revealOf(4)
    const best = bet?.reveal?.teams.map((team) => ({ ...team, bits: 0.1 })).slice(0, 1) ?? []
    const run = revealOf(4)
    const view = viewOf({ ...run, bet: { ...run.bet!, reveal: { ...run.bet!.reveal!, teams: best } } })
    const stars = named(pictureOf(view, words, frame).shapes, '.best')
    expect(stars.map(({ id }) => id)).toEqual(['2.t0.best'])
  })

  it('swing no more than a twentieth part of their way past their place', () => {
    for (let part = 0; part <= 1; part += 0.01) expect(settle(part)).toBeLessThanOrEqual(1.05)
  })
})
