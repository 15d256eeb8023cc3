/** The front on the wall: both axes have their figures, each mark stands where they say, and a team's has its colour. */
import { expect, it } from 'vitest'
import { frameFor } from '../../../client/stage/picture.ts'
import { frontDrawn } from '../../../stops/specialist/face/picture-front.ts'
import type { FrontShown } from '../../../stops/specialist/view-types.ts'

const front: FrontShown = {
  points: [
    { what: 'base', team: null, of: 'court', client: 7.8, general: 1.7 },
    { what: 'team', team: 't2', of: 'court', client: 1, general: 3 },
  ],
  line: [],
  contracts: [],
  best: null,
  wrong: [],
}
const teams = [0, 1].map((style) => ({ id: `t${style + 1}`, name: '', style, players: 1, connected: 1 }))

it('has figures on both axes, and the team’s colour in its badge', () => {
  const { shapes } = frontDrawn(front, teams, frameFor({ width: 1920, height: 1080 }))
  const figure = (id: string) => shapes.find((shape) => shape.id === id)
  const [mark, three] = [figure('point.1'), figure('general.tick.3')]
  if (mark?.is !== 'badge' || three?.is !== 'rect') throw new Error('no mark, or no figure beside it')
  expect(mark.fill).toBe('team1')
  expect(mark.y).toBe(three.y)
  const one = figure('tick.1')
  expect(one?.is === 'rect' ? one.x : null).toBe(mark.x)
})

it('lets a mark look out from below those that lie upon it, where it stands', () => {
  const same = { what: 'team', of: 'court', client: 1, general: 3 } as const
  const points = [same, { ...same, client: 1.01 }, { ...same, client: 6 }].map((point, i) => ({
    ...point,
    team: `t${i + 1}`,
  }))
  const three = [0, 1, 2].map((style) => ({ id: `t${style + 1}`, name: '', style, players: 1, connected: 1 }))
  const { shapes } = frontDrawn({ ...front, points }, three, frameFor({ width: 1920, height: 1080 }))
  const [below, upon, alone] = [0, 1, 2].flatMap((at) =>
    shapes.filter(({ id, is }) => id === `point.${at}` && is === 'badge'),
  )
  if (below?.is !== 'badge' || upon?.is !== 'badge' || alone?.is !== 'badge') throw new Error('no marks')
  expect(shapes.indexOf(below)).toBeLessThan(shapes.indexOf(upon))
  expect(below.r).toBeGreaterThan(upon.r + 8)
  expect(upon.r).toBe(alone.r)
})
