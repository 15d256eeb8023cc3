import { expect, it } from 'vitest'
import { levelTeams } from '../../../stops/run/exam/level-teams.ts'
import type { TeamCredit } from '../../../stops/run/exam/team-credit.ts'

const team = (name: string, low: number, high: number): TeamCredit => ({
  team: name,
  mean: (low + high) / 2,
  low,
  high,
  seeds: 3,
  verdict: low > 0 ? 'helped' : 'too-close',
})
const level = (...credit: TeamCredit[]) => levelTeams(credit).map(({ team }) => team)

it('names every team whose interval reaches that of the best', () => {
  // As a class had it: +2.40 beside +2.79, and nobody could say who helped more.
  expect(level(team('owls', 2.1, 2.7), team('foxes', 2.5, 3.08))).toEqual(['foxes', 'owls'])
  expect(level(team('owls', 1.1, 1.4), team('foxes', 2.5, 3), team('bees', 2.4, 2.9))).toEqual(['foxes', 'bees'])
  expect(level(team('owls', 1.1, 1.4), team('foxes', 2.5, 3))).toEqual(['foxes'])
  expect(level()).toEqual([])
})
