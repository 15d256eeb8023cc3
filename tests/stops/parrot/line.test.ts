/** What Parrot or Learner is worth to a team, and what the report tells of it. */
import { describe, expect, it } from 'vitest'
import { standings } from '../../../shared/match/standings.ts'
import { leakWorth } from '../../../stops/parrot/canary.ts'
import { parrotOutcome } from '../../../stops/parrot/outcome.ts'
import type { ParrotResult } from '../../../stops/parrot/result.ts'
import { secretOf } from '../../../stops/parrot/texts-of.ts'
import type { Game } from '../../match/game.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { at, stateIn, tap } from './parrot-game.ts'

const lineOf = ({ match }: Game, team: string) => standings(match, smallRules).teams.find((row) => row.team === team)
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })

describe('the line of a team', () => {
  it('is moved by its chips on the curtains, as by those of a player', () => {
    const game = at('chips')
    const right = stateIn(game).parrot === 0 ? [10, 0] : [0, 10]
    expect(tap(game, 'ann', 'chips', right)).toBeNull()
    expect(tap(game, 'ben', 'chips', right.toReversed())).toBeNull()
    game.goTo('unveil')
    const saved = 1 + Math.log2(11 / 12)
    expect(lineOf(game, 't1')).toMatchObject({ cards: 1 })
    expect(lineOf(game, 't1')?.bitsSaved).toBeCloseTo(saved, 9)
    expect(lineOf(game, 't2')?.bitsSaved).toBeCloseTo(1 + Math.log2(1 / 12), 9)
  })

  it('is moved by the secret and the newcomer: the mean of those who took part', () => {
    const game = at('attack')
    game.answerAll()
    const before = lineOf(game, 't1')?.bitsSaved ?? NaN
    // No model of this lab tells the secret: even ten copies are too few.
    expect(tap(game, 'ann', 'enough', 4)).toBeNull()
    expect(tap(game, 'cat', 'enough', 0)).toBeNull()
    const secret = secretOf(smallPack, game.match.seed)
    const tries = [{ seat: 'cat', words: secret.slice(0, 1), goesOn: secret.slice(1) }]
    game.match = { ...game.match, play: { ...stateIn(game), tries } as typeof game.match.play }
    next(game)
    expect(lineOf(game, 't1')?.bitsSaved).toBeCloseTo(before + (1 + leakWorth(1)) / 2, 9)
    game.goTo('newcomer')
    game.answerAll()
    const { newcomer } = stateIn(game)
    const measured = newcomer.with.reduce((all, one) => all + one / newcomer.with.length, 0)
    const line = lineOf(game, 't2')?.bitsSaved ?? NaN
    expect(tap(game, 'dan', 'share', measured)).toBeNull()
    next(game)
    expect(lineOf(game, 't2')?.bitsSaved).toBeCloseTo(line + 1, 9)
  })
})

it('the report tells what each team built, how far from the best STOP it was, and what leaked', () => {
  const game = at('sentences')
  expect(tap(game, 'ann', 'size', 3)).toBeNull()
  game.answerAll()
  game.goTo('gauge')
  for (let mark = 0; mark < 4; mark++) game.ring()
  expect(tap(game, 'ann', 'lever', true)).toBeNull()
  game.goTo('attack')
  game.answerAll()
  const secret = secretOf(smallPack, game.match.seed)
  const row = (seat: string, told: boolean) => ({
    seat,
    words: secret.slice(0, 2),
    goesOn: told ? secret.slice(2) : [],
  })
  const tries = [row('ann', true), row('cat', false), row('ben', false)]
  game.match = { ...game.match, play: { ...stateIn(game), tries } as typeof game.match.play }
  next(game)
  const state = stateIn(game)
  const result = parrotOutcome(state, game.match, smallPack).result as ParrotResult
  const exam = state.writers['80']?.exam ?? []
  // The other team had no hand in its model.
  expect(result.built).toMatchObject([{ team: 't1', lap: 0, sentences: 80, stop: state.writers['80']?.steps[3] }])
  const [built] = result.built
  expect((built?.atBest ?? 0) - (built?.worth ?? 0)).toBeCloseTo((exam[3] ?? 0) - Math.min(...exam), 9)
  expect(result.leaks).toEqual([
    { team: 't1', leaked: 1, tried: 2 },
    { team: 't2', leaked: 0, tried: 1 },
  ])
})
