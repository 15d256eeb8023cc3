/** The doses are shown on one scale, so that what each cost can be compared; and their words never cover each other. */
import { describe, expect, it } from 'vitest'
import { pictureOf } from './picture-of.ts'
import type { Shape } from '../../client/stage/shape.ts'
import type { FlashcardView } from '../../stops/flashcard/types.ts'
import { flashcardOf } from './stop-views.ts'
import { viewOf, words } from './views.ts'

const frame = { width: 1320, height: 900 }
const fixed = flashcardOf(6, 'fixed')
const draw = (change: Partial<FlashcardView>) => pictureOf(viewOf({ ...fixed, ...change }), words, frame).shapes
const width = (shapes: readonly Shape[], id: string) => {
  const shape = shapes.find((each) => each.id === id)
  if (shape?.is !== 'rect') throw new Error(`no bar ${id}`)
  return shape.w
}

describe('the doses', () => {
  const [first, second, third] = fixed.doses ?? []
  if (first === undefined || second === undefined || third === undefined) throw new Error('three doses')

  it('share one scale for what they cost', () => {
    const doses = [2, 4, 8].map((bits) => ({ ...first, heldOut: [2, bits] }))
    const shapes = draw({ doses })
    const widths = [0, 1, 2].map((i) => width(shapes, `dose.${i}.heldOut`))
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2)
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(4)
  })

  it('keep their words apart where both shares end together', () => {
    const together = { ...third, right: [0.1, 0.5], wrong: [0.9, 0.5] }
    const ys = draw({ doses: [first, second, together] }).flatMap((shape) =>
      shape.is === 'text' && /dose\.2\.(right|wrong)\.word/.test(shape.id) ? [shape.y] : [],
    )
    expect(Math.abs((ys[0] ?? 0) - (ys[1] ?? 0))).toBeGreaterThanOrEqual(36)
  })

  it('keep their places while the others are still being measured', () => {
    const alone = width(draw({ doses: [first] }), 'dose.0.sheet')
    expect(alone).toBe(width(draw({}), 'dose.0.sheet'))
  })

  it('let the belief stand until the first is measured', () => {
    const ids = draw({ doses: [] }).map(({ id }) => id)
    expect(ids).toContain('belief.wrong')
    expect(ids).not.toContain('dose.0.sheet')
  })
})

it('names who was nearest, and at the end who was best; where the room names nobody, a team', () => {
  const said = (phase: 'press' | 'fixed', isNamed = true) => {
    const play = flashcardOf(6, phase)
    const best = play.best.map((each) => (isNamed ? each : { ...each, name: '' }))
    const line = pictureOf(viewOf({ ...play, best }), words, frame).shapes.find(({ id }) => id === 'best')
    return line?.is === 'text' ? line.text : ''
  }
  expect(said('press')).toBe('★ Nearest this time: Ada, 0.24 bits off')
  expect(said('fixed')).toBe('★ Best at this stop: Ada, 0.24 bits')
  expect(said('fixed', false)).toBe('★ Best at this stop: one of the kites, 0.24 bits')
})
