import { describe, expect, it } from 'vitest'
import { corpusOf } from '../../../shared/activities/run/jobs.ts'
import type { Label, TeachTask } from '../../../shared/activities/run/types.ts'
import { Game } from '../../match/game.ts'
import { players, runOf } from '../../match/played-run.ts'
import { ids, smallPack } from '../../match/small-world.ts'

function teaching(seats: readonly string[] = players): Game {
  return new Game({ plan: ['run'] }).join(...seats).goTo('teach')
}

const taskOf = (game: Game, kind: TeachTask['kind'], team = 't1') => {
  const found = runOf(game).tasks[team].find((task) => task.kind === kind)
  if (!found) throw new Error(`no ${kind} task`)
  return found
}
const say = (game: Game, seat: string, task: TeachTask, answer: Label) =>
  game.tap(seat, { kind: 'teach', task: task.id, answer })
const words = (text: string): Label => ({ kind: 'words', tokens: ids(text) })

describe('tasks', () => {
  it('are three blanks, two sentences to write and two doubtful ones for every team, the same for the same seed', () => {
    const game = teaching()
    const kinds = ['complete', 'complete', 'complete', 'write', 'write', 'doubt', 'doubt']
    for (const team of ['t1', 't2']) {
      expect(runOf(game).tasks[team].map(({ kind }) => kind)).toEqual(kinds)
    }
    expect(runOf(teaching()).tasks).toEqual(runOf(game).tasks)
    const other = new Game({ plan: ['run'] }, 8).join('ann').goTo('teach')
    expect(runOf(other).tasks).not.toEqual(runOf(game).tasks)
  })

  it('have one true and one spoiled sentence among the doubtful ones', () => {
    const known = new Set(smallPack.train.map(({ tokens }) => tokens.join(' ')))
    for (const seed of [1, 2, 3, 4, 5]) {
      const game = new Game({ plan: ['run'] }, seed).join('ann').goTo('teach')
      const doubts = runOf(game).tasks['t1'].filter(({ kind }) => kind === 'doubt')
      expect(doubts.filter(({ words }) => known.has(words.join(' ')))).toHaveLength(1)
      expect(doubts).toHaveLength(2)
    }
  })
})

describe('agreement', () => {
  it('takes two members who say the same; what was agreed stays', () => {
    const game = teaching()
    const task = taskOf(game, 'write')
    expect(say(game, 'ann', task, words('the red cat sat on the hat'))).toBeNull()
    expect(say(game, 'cat', task, words('the red cat sat on the mat'))).toBeNull()
    expect(runOf(game).cargo).toEqual({})
    expect(say(game, 'ann', task, words('the red cat sat on the mat'))).toBeNull()
    expect(runOf(game).cargo).toEqual({ t1: [ids('the red cat sat on the mat')] })
    expect(say(game, 'ann', task, words('the red cat sat on the den'))).toBe('already-agreed')
  })

  it('is not made across teams, and one member alone decides', () => {
    const game = teaching(['ann', 'ben', 'cat'])
    const task = taskOf(game, 'write')
    say(game, 'ann', task, words('the red cat sat on the mat'))
    expect(runOf(game).cargo).toEqual({})
    say(game, 'ben', taskOf(game, 'write', 't2'), words('the red cat sat on the mat'))
    expect(Object.keys(runOf(game).cargo)).toEqual(['t2'])
    game.must({ type: 'dropped', seat: 'cat' })
    say(game, 'ann', task, words('the red cat sat on the mat'))
    expect(Object.keys(runOf(game).cargo)).toEqual(['t2', 't1'])
  })

  it('keeps a doubtful sentence as it is, leaves a binned one out, and takes a repaired one as repaired', () => {
    const game = teaching(['ann'])
    const [first, second] = runOf(game).tasks['t1'].filter(({ kind }) => kind === 'doubt')
    say(game, 'ann', first, { kind: 'keep' })
    say(game, 'ann', second, { kind: 'bin' })
    expect(runOf(game).cargo['t1']).toEqual([first.words])
    expect(runOf(game).agreed['t1']).toEqual({ [first.id]: { kind: 'keep' }, [second.id]: { kind: 'bin' } })
    const again = teaching(['ann'])
    say(again, 'ann', taskOf(again, 'doubt'), words('the old fox sat on the den'))
    expect(runOf(again).cargo['t1']).toEqual([ids('the old fox sat on the den')])
  })

  it('trains on mistakes as they were made, in enough copies to matter', () => {
    const game = teaching(['ann'])
    const wrong = ids('the cat sat on the hat')
    say(game, 'ann', taskOf(game, 'write'), { kind: 'words', tokens: wrong })
    const corpus = corpusOf(runOf(game), smallPack)
    expect(corpus.extra).toEqual([wrong])
    const share = (corpus.copies ?? 1) / ((corpus.copies ?? 1) + smallPack.train.length)
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.35)
  })
})

describe('labels that are refused', () => {
  const game = teaching(['ann'])
  const complete = taskOf(game, 'complete')
  it.each([
    ['unknown-word', taskOf(game, 'write'), { kind: 'words', tokens: [10, 99, 11] }],
    ['unknown-word', taskOf(game, 'write'), { kind: 'words', tokens: [10, 0, 11] }],
    ['text-length', taskOf(game, 'write'), { kind: 'words', tokens: [10, 1] }],
    ['text-length', taskOf(game, 'write'), { kind: 'words', tokens: Array.from({ length: 10 }, () => 10) }],
    ['unknown-task', taskOf(game, 'write'), { kind: 'keep' }],
    ['unknown-task', complete, { kind: 'bin' }],
    ['out-of-range', complete, { kind: 'words', tokens: ids('the the the the the the') }],
    ['out-of-range', complete, { kind: 'words', tokens: ids('the the the') }],
    ['unknown-task', { ...complete, id: 'toString' }, words('the cat sat')],
  ] as const)('with %s', (word, task, label) => {
    const before = game.match
    expect(say(game, 'ann', task, label)).toBe(word)
    expect(game.match).toBe(before)
  })
})
