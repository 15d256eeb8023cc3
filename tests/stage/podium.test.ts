/** The end of the line: the train rides once more from the first exam to the last. */
import { describe, expect, it } from 'vitest'
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
  const said = shapes.find(({ id }) => id === 'drop')
  expect(said?.is === 'text' ? said.text : '').toBe(
    'Our model: among 255 words before, among 6 words now (8.00 to 2.60 bits a word)',
  )
  expect(readOutAll(said?.readings ?? [])).toContain('fell by 5.40 bits')
})

it('sets every team on a step as high as what it saved, the highest under a star', () => {
  const view = viewsByName['podium']
  const { shapes } = pictureOf(view, words, frame)
  const steps = shapes.filter((shape) => shape.is === 'rect' && /^step\.t\d$/.test(shape.id))
  const heights = Object.fromEntries(steps.map((shape) => [shape.id, shape.is === 'rect' ? shape.h : 0]))
  for (const { team, bitsSaved } of view.standings.teams) {
    expect((heights[`step.${team}`] ?? 0) / (heights['step.t0'] ?? 1)).toBeCloseTo(Math.max(0, bitsSaved) / 31)
  }
  expect(shapes.filter(({ id }) => id.endsWith('.star')).map(({ id }) => id)).toEqual(['step.t0.star'])
})

describe('who won the line', () => {
  const titleOf = (saved: readonly number[]) => {
    const view = viewsByName['podium']
    const teams = saved.map((bitsSaved, i) => ({ team: `t${i}`, bitsSaved, cards: i === 1 ? 3 : 6 }))
    const { shapes } = pictureOf({ ...view, standings: { ...view.standings, teams } }, words, frame)
    return shapes.flatMap((shape) =>
      shape.is === 'text' && ['line.won', 'drop'].includes(shape.id) ? shape.text : [],
    )[0]
  }

  it('is the team that saved most bits, on however many cards', () => {
    expect(titleOf([9, 12, 3])).toBe('The kites win: over all cards they were surprised least!')
    expect(titleOf([12, 9, 3])).toBe('The otters win: over all cards they were surprised least!')
  })

  it('is several that are level as they are shown', () => {
    expect(titleOf([9, 9.001, 3])).toBe('Level at the top: otters, kites')
  })

  it('is nobody where there was nobody to win against, or blind guessing was better', () => {
    expect(titleOf([12])).toMatch(/^Our model/)
    expect(titleOf([-3, -2])).toMatch(/^Our model/)
  })
})

describe('a line without an exam', () => {
  const view = viewsByName['podium-race']
  const { shapes, axes } = pictureOf(view, words, frame)

  it('shows each team’s train as far as its bits, below blind guessing too', () => {
    const race = axes['race'] ?? none
    const places = view.standings.teams.map(({ team, bitsSaved }) => {
      const train = shapes.find(({ id }) => id === `race.${team}.locomotive`)
      return train?.is === 'sprite' ? [train.x, place(race, bitsSaved)] : []
    })
    expect(shapes.filter(({ id }) => id.endsWith('locomotive'))).toHaveLength(4)
    expect(places.map(([x]) => x)).toEqual(places.map(([, x]) => x))
    expect(places[3]).toEqual([])
    const zero = shapes.find(({ id }) => id === 'race.zero')
    expect(places[1]?.[0]).toBeLessThan(zero?.is === 'rect' ? zero.x : 0)
  })

  it('names nobody as best at bets that were not placed', () => {
    expect(shapes.some(({ id }) => id.startsWith('winners'))).toBe(false)
  })
})
