/** It speaks: the same beginnings with the same dice, before training and after; the class votes for what it likes best. */
import { describe, expect, it } from 'vitest'
import { BEGINNINGS } from '../../../stops/run/content.ts'
import { broughtBy } from '../../../stops/run/speak/brought.ts'
import { beginnings } from '../../../stops/run/speak/speak.ts'
import type { RunView } from '../../../stops/run/view-types.ts'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { view } from '../../match/seen.ts'
import { town } from '../../lab/lab-builders.ts'
import { Game } from '../../match/game.ts'
import { playedRun, players, runOf } from '../../match/played-run.ts'
import { smallRules } from '../../match/small-world.ts'

type Generate = Extract<LabJob, { kind: 'generate' }>
const writing = (game: Game) => game.match.jobs.filter((job): job is Generate => job.kind === 'generate')

/** In the exam of a Run of one player, with nothing answered yet. */
function trained(): Game {
  const game = new Game({ plan: ['run'] }).join('ann').goTo('train')
  game.answerAll()
  while (runOf(game).phase === 'train') {
    const train = game.match.jobs.find(({ kind }) => kind === 'train')
    if (train !== undefined) game.answer(train)
    else game.must({ type: 'host', command: { kind: 'next' } })
  }
  return game
}

function spoken(game: Game, audience: Audience = { role: 'projector' }): NonNullable<RunView['speak']> {
  const { play } = view(game.match, audience, smallRules)
  if (play?.stop !== 'run' || play.speak === null) throw new Error('nobody speaks')
  return play.speak
}

describe('the beginnings', () => {
  it('are different ones of the town, drawn from the seed, and leave something to say', () => {
    const drawn = (seed: number) => beginnings(town, randomFrom(seed)).beginnings
    expect(drawn(3)).toEqual(drawn(3))
    expect(drawn(3)).not.toEqual(drawn(4))
    expect(new Set(drawn(3).map((words) => words.join())).size).toBe(BEGINNINGS)
  })

  it('are written on by the untrained model in the first minute, and shown on the wall then', () => {
    const game = new Game({ plan: ['run'] }).join(...players)
    game.must({ type: 'host', command: { kind: 'start' } })
    expect(writing(game).every(({ from }) => from === 'untrained')).toBe(true)
    expect(writing(game)).toHaveLength(runOf(game).speak.beginnings.length)
    game.answerAll()
    const { play } = view(game.match, { role: 'projector' }, smallRules)
    expect(play?.stop === 'run' && play.brief?.speech?.every(({ before }) => before !== null)).toBe(true)
    const phone = view(game.match, { role: 'seat', seat: 'ann' }, smallRules).play
    expect(phone?.stop === 'run' && phone.brief?.speech).toBeNull()
  })

  it('are written on by the trained model with the same dice', () => {
    const first = new Game({ plan: ['run'] }).join('ann')
    first.must({ type: 'host', command: { kind: 'start' } })
    const game = trained()
    const { to } = runOf(game).train
    const plain = ({ prompt, seed, temperature, longest }: Generate) => ({ prompt, seed, temperature, longest })
    expect(writing(game).map(({ from }) => from)).toEqual(writing(first).map(() => to))
    expect(writing(game).map(plain)).toEqual(writing(first).map(plain))
  })
})

describe('the vote', () => {
  it('is for one of what the trained model wrote, may be changed, and is over when the favourites are shown', () => {
    const game = playedRun('speak')
    expect(game.tap('ann', { stop: 'run', ask: 'favourite', tap: 99 })).toBe('out-of-range')
    for (const [i, seat] of players.entries())
      game.must({ type: 'tapped', seat, on: { stop: 'run', ask: 'favourite', tap: i % 2 } })
    game.must({ type: 'tapped', seat: 'dan', on: { stop: 'run', ask: 'favourite', tap: 0 } })
    expect(spoken(game)).toMatchObject({ voted: 4, shown: false, favourites: [] })
    expect(spoken(game).lines.every(({ votes }) => votes === null)).toBe(true)
    expect(spoken(game, { role: 'seat', seat: 'ann' })).toMatchObject({ mine: 0, voted: null })
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(spoken(game)).toMatchObject({ shown: true, favourites: [0, 1] })
    expect(
      spoken(game)
        .lines.map(({ votes }) => votes)
        .slice(0, 2),
    ).toEqual([3, 1])
    expect(game.tap('ann', { stop: 'run', ask: 'favourite', tap: 1 })).toBe('after-the-bell')
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(runOf(game).phase).toBe('explain')
  })

  it('is for no line that was not written', () => {
    const game = trained()
    while (runOf(game).phase !== 'speak') game.must({ type: 'host', command: { kind: 'next' } })
    expect(game.tap('ann', { stop: 'run', ask: 'favourite', tap: 0 })).toBe('out-of-range')
  })
})

describe('what the teams taught it', () => {
  const [one, two, three] = town.train.map(({ tokens }) => tokens)
  if (one === undefined || two === undefined || three === undefined) throw new Error('no sentences')
  const wrong = (tokens: readonly number[]) => tokens.toReversed()
  /** Surprise at each sentence of a team's, in its order. */
  const told = (each: Record<string, readonly number[]>) => ({ bits: 3, each })
  const state = (cargo: Record<string, readonly (readonly number[])[]>, after: Record<string, readonly number[]>) => {
    const before = Object.fromEntries(Object.entries(after).map(([team, all]) => [team, all.map(() => 8)]))
    const run = runOf(playedRun('speak'))
    return { ...run, cargo, exam: { ...run.exam, recall: { before: told(before), after: told(after) } } }
  }

  it('is of each team the true sentence that it learned best, and of all the false one', () => {
    const cargo = { t1: [one, wrong(one), two], t2: [wrong(two), three] }
    expect(broughtBy(state(cargo, { t1: [3, 2.5, 2], t2: [1, 4] }), town)).toEqual({
      learned: [
        { team: 't1', tokens: two, beforeBits: 8, afterBits: 2 },
        { team: 't2', tokens: three, beforeBits: 8, afterBits: 4 },
      ],
      misled: { team: 't2', tokens: wrong(two), beforeBits: 8, afterBits: 1 },
    })
  })

  it('is none that surprises it no less than before, and nothing where nothing was measured', () => {
    expect(broughtBy(state({ t1: [one, two] }, { t1: [8, 9] }), town)).toBeNull()
    expect(broughtBy(state({ t1: [one] }, {}), town)).toBeNull()
    expect(broughtBy(state({ t1: [one] }, { t1: [2] }), town)).toMatchObject({ misled: null })
  })

  it('is told on the wall and at the desk, and to no player', () => {
    const game = playedRun('speak')
    expect(spoken(game).brought?.learned.length).toBeGreaterThan(0)
    expect(spoken(game, { role: 'seat', seat: 'ann' }).brought).toBeNull()
  })
})
