/** Bets of a room, scored when the truth is known; and again at another moment. */
import { expect, it } from 'vitest'
import { teamScores } from '../../shared/match/chip-scores.ts'
import { bet, betScores, type Bets } from '../../shared/moves/bet.ts'
import { Game } from '../match/game.ts'

const table = { outcomes: 3, chips: 10, house: 2 }
const lay = (kept: Bets, id: string, ...laid: number[]): Bets => {
  const next = bet.take(kept, { id, team: '' }, laid, table)
  if (typeof next === 'string') throw new Error(next)
  return next
}

it('scores each bet by its share of the truth, and what was laid at an earlier moment stays what it was', () => {
  const first = lay(lay(bet.none, 'ann', 10, 0, 0), 'ben', 0, 10, 0)
  const second = lay(first, 'ben', 4, 4, 2)
  // (10 + 2/3) / 12 and (2/3) / 12; then (4 + 2/3) / 12.
  expect(betScores(first, 0, table).map(({ seat, share }) => [seat, share])).toEqual([
    ['ann', 10.666666666666666 / 12],
    ['ben', 0.6666666666666666 / 12],
  ])
  const [, ben] = betScores(second, 0, table)
  expect(ben).toEqual({
    seat: 'ben',
    share: 4.666666666666667 / 12,
    bits: expect.closeTo(1.36257, 5),
    saved: expect.closeTo(0.22239, 5),
  })
})

it('scores a team by the mean of what its members believe', () => {
  const { match } = new Game({ plan: ['pile-of-math'] }).join('ann', 'ben', 'cat')
  const { seats } = match
  const kept = Object.keys(seats).reduce((all, id, at) => lay(all, id, at === 0 ? 10 : 0, 0, 0), bet.none)
  const scores = betScores(kept, 0, table)
  const teams = teamScores(scores, seats, table.outcomes)
  for (const { team, bits, players } of teams) {
    const shares = scores.filter(({ seat }) => seats[seat]?.team === team).map(({ share }) => share)
    expect(players).toBe(shares.length)
    expect(2 ** -bits).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / shares.length, 12)
  }
  expect(teams.reduce((all, { players }) => all + players, 0)).toBe(3)
})
