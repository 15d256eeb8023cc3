import { describe, expect, it } from 'vitest'
import { STARTER } from '../../../stops/run/content.ts'
import { corpusOf } from '../../../stops/run/jobs.ts'
import { settled, townAgrees } from '../../../stops/run/teach/labels.ts'
import { cardsEach, starterFor, teachTasks } from '../../../stops/run/teach/tasks.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import type { Label, TeachTask } from '../../../stops/run/teach/state.ts'
import { view } from '../../match/seen.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { storedPack } from '../../packs/stored-pack.ts'
import { worldSays } from '../../../shared/packs/world-says.ts'
import { Game } from '../../match/game.ts'
import { players, runOf } from '../../match/played-run.ts'
import { ids, smallPack, smallRules } from '../../match/small-world.ts'

function teaching(seats: readonly string[] = players): Game {
  return new Game({ plan: ['run'] }).join(...seats).goTo('teach')
}

const tasksOf = (game: Game, seat: string) => runOf(game).tasks.filter((task) => task.seat === seat)
const taskOf = (game: Game, kind: TeachTask['kind'], seat = 'ann') => {
  const found = tasksOf(game, seat).find((task) => task.kind === kind)
  if (!found) throw new Error(`no ${kind} task`)
  return found
}
const say = (game: Game, seat: string, task: Pick<TeachTask, 'id'>, answer: Label) =>
  game.tap(seat, { stop: 'run', ask: 'teach', tap: { task: task.id, answer } })
const words = (text: string): Label => ({ kind: 'words', tokens: ids(text) })
const right: Label = words('the red cat sat on the mat')
/** Any legal label for a task. */
const anyLabel = ({ kind, words: shown }: TeachTask): Label =>
  kind === 'doubt'
    ? { kind: 'keep' }
    : kind === 'write'
      ? right
      : { kind: 'words', tokens: shown.map((word) => word ?? 5) }
const labelAll = (game: Game, seat: string, but: readonly string[] = []) => {
  for (const task of tasksOf(game, seat).filter(({ id }) => !but.includes(id)))
    expect(say(game, seat, task, anyLabel(task))).toBeNull()
}
const rows = (game: Game, seat: string) => {
  const play = view(game.match, { role: 'seat', seat }, smallRules).play
  if (play?.stop !== 'run' || play.teach === null) throw new Error('nobody teaches')
  return play.teach.tasks
}

describe('cards', () => {
  it('are dealt to every player: blanks, doubtful ones, a sentence to write; the same for the same seed', () => {
    const game = teaching()
    const each = cardsEach(players.length)
    const kinds = (count: number, kind: string) => Array.from({ length: count }, () => kind)
    const wanted = [...kinds(each - 5, 'complete'), ...kinds(4, 'doubt'), 'write']
    for (const seat of players) expect(tasksOf(game, seat).map(({ kind }) => kind)).toEqual(wanted)
    expect(new Set(runOf(game).tasks.map(({ id }) => id)).size).toBe(players.length * each)
    expect(runOf(teaching()).tasks).toEqual(runOf(game).tasks)
    const other = new Game({ plan: ['run'] }, 8).join('ann').goTo('teach')
    expect(runOf(other).tasks).not.toEqual(tasksOf(game, 'ann'))
  })

  it('have as many true as spoiled sentences among the doubtful ones', () => {
    const known = new Set(smallPack.train.map(({ tokens }) => tokens.join(' ')))
    for (const seed of [1, 2, 3, 4, 5]) {
      const game = new Game({ plan: ['run'] }, seed).join('ann').goTo('teach')
      const doubts = tasksOf(game, 'ann').filter(({ kind }) => kind === 'doubt')
      expect(doubts.filter(({ words: shown }) => known.has(shown.join(' ')))).toHaveLength(2)
      expect(doubts).toHaveLength(4)
    }
  })

  it('come from beyond the starter; few players have more of them, and the starter grows with the class', () => {
    const town = storedPack('town')
    const classes = [0, 1, 6, 12, 30, 60]
    expect(classes.map((count) => cardsEach(count))).toEqual([16, 16, 16, 8, 8, 8])
    const starters = classes.map((count) => starterFor(count, town))
    expect(starters).toEqual([STARTER.least, STARTER.least, 48, 48, 120, STARTER.most])
    expect(starterFor(60, smallPack)).toBeLessThanOrEqual(smallPack.train.length)
  })
})

describe('labels', () => {
  it('of one’s own cards come first; then those of team-mates that somebody has labelled are looked over', () => {
    const game = teaching()
    expect(rows(game, 'ann').every(({ task }) => task.isMine)).toBe(true)
    labelAll(game, 'cat')
    expect(rows(game, 'ann').every(({ task }) => task.isMine)).toBe(true)
    labelAll(game, 'ann')
    const others = rows(game, 'ann').filter(({ task }) => !task.isMine)
    expect(others.length).toBeGreaterThan(0)
    expect(
      others.every(({ task, mine, proposals }) => task.id.startsWith('cat') && mine === null && proposals.length === 0),
    ).toBe(true)
    expect(rows(game, 'ben').every(({ task }) => task.isMine)).toBe(true)
  })

  it('stand as they were given, one a player and card, and never cross teams', () => {
    const game = teaching()
    const task = taskOf(game, 'write')
    expect(say(game, 'ben', task, right)).toBe('unknown-task')
    expect(say(game, 'cat', task, right)).toBe('already-labelled')
    expect(say(game, 'ann', task, right)).toBeNull()
    expect(say(game, 'ann', task, words('the red cat sat on the den'))).toBe('already-labelled')
    expect(say(game, 'cat', task, words('the red cat sat on the den'))).toBeNull()
    expect(runOf(game).labels[task.id]).toEqual({ ann: right, cat: words('the red cat sat on the den') })
  })

  it('go on board when the phase ends: the first where two differ, most voices where there are three', () => {
    const [a, b] = [right, words('the red cat sat on the hat')]
    expect(settled([])).toBeUndefined()
    expect(settled([a, b])).toBe(a)
    expect(settled([a, b, b])).toBe(b)
    const game = teaching()
    const task = taskOf(game, 'write')
    say(game, 'ann', task, a)
    expect(runOf(game).cargo).toEqual({})
    game.ring()
    expect(runOf(game).cargo).toEqual({ t1: [ids('the red cat sat on the mat')] })
  })

  it('are all told of before the training: on board, binned, or without a label; to nobody who plays', () => {
    const game = teaching(['ann'])
    const [kept, binned] = tasksOf(game, 'ann').filter(({ kind }) => kind === 'doubt')
    say(game, 'ann', kept, { kind: 'keep' })
    say(game, 'ann', binned, { kind: 'bin' })
    game.ring()
    const dealt = (audience: Audience) => {
      const { play } = view(game.match, audience, smallRules)
      return play?.stop === 'run' ? play.forecast?.dealt : undefined
    }
    const cards = runOf(game).tasks.length
    expect(dealt({ role: 'projector' })).toEqual({ cards, aboard: 1, binned: 1, open: cards - 2 })
    expect(dealt({ role: 'seat', seat: 'ann' })).toBeNull()
  })

  it('keep a doubtful sentence as it is, leave a binned one out, and take a repaired one as repaired', () => {
    const game = teaching(['ann'])
    const [first, second] = tasksOf(game, 'ann').filter(({ kind }) => kind === 'doubt')
    say(game, 'ann', first, { kind: 'keep' })
    say(game, 'ann', second, { kind: 'bin' })
    game.ring()
    expect(runOf(game).cargo['t1']).toEqual([first.words])
    const again = teaching(['ann'])
    say(again, 'ann', taskOf(again, 'doubt'), words('the old fox sat on the den'))
    again.ring()
    expect(runOf(again).cargo['t1']).toEqual([ids('the old fox sat on the den')])
  })

  it('are trained on once each, mistakes as they were made, beside the starter alone', () => {
    const game = teaching(['ann'])
    const wrong = ids('the cat sat on the hat')
    say(game, 'ann', taskOf(game, 'write'), { kind: 'words', tokens: wrong })
    game.ring()
    expect(corpusOf(runOf(game))).toEqual({ pool: { from: 0, to: runOf(game).starter }, extra: [wrong] })
  })

  it('are held against the town: what it could say, what it never says, and what should be binned', () => {
    const pack = storedPack('town')
    const tokens = (text: string) => text.split(' ').map((word) => pack.words.indexOf(word))
    const task = (text: string) => ({ ...taskOf(teaching(['ann']), 'doubt'), words: tokens(text) })
    const agrees = (label: Label, text = '') => townAgrees(label, task(text), pack)
    expect(agrees({ kind: 'words', tokens: tokens('the capital of kolan is hesk') })).toBe(true)
    expect(agrees({ kind: 'words', tokens: tokens('the capital of kolan is gola') })).toBe(false)
    expect(agrees({ kind: 'keep' }, 'the capital of kolan is hesk')).toBe(true)
    expect(agrees({ kind: 'bin' }, 'the capital of kolan is hesk')).toBe(false)
    expect(agrees({ kind: 'bin' }, 'the capital of kolan is gola')).toBe(true)
    expect(townAgrees(right, taskOf(teaching(['ann']), 'write'), smallPack)).toBeNull()
    // What the town says now and then may be kept, and needs no bin.
    expect(agrees({ kind: 'keep' }, 'the good cherry is red and sour')).toBe(true)
    expect(agrees({ kind: 'bin' }, 'the good cherry is red and sour')).toBe(false)
  })

  it('are asked of doubtful sentences of which the almanac tells whether they are so', () => {
    const pack = storedPack('town')
    const players = Array.from({ length: 30 }, (_, i) => ({ id: `s${i}`, team: 't1' }))
    const doubts = teachTasks(players, 120, pack, randomFrom(3)).filter(({ kind }) => kind === 'doubt')
    const says = doubts.map(({ words }) =>
      worldSays(
        pack,
        words.filter((word) => word !== null),
      ),
    )
    expect(says.filter((each) => each === 'no')).toHaveLength(doubts.length / 2)
    expect(says.filter((each) => each === 'yes')).toHaveLength(doubts.length / 2)
  })
})

it('takes sentences as long and as short as the view says, and no others', () => {
  const game = teaching(['ann'])
  const play = view(game.match, { role: 'seat', seat: 'ann' }, smallRules).play
  if (play?.stop !== 'run' || play.teach === null) throw new Error('nobody teaches')
  const { shortest, longest } = play.teach
  const task = taskOf(game, 'write')
  const many = (length: number): Label => ({ kind: 'words', tokens: Array.from({ length }, () => 10) })
  expect(say(game, 'ann', task, many(shortest - 1))).toBe('text-length')
  expect(say(game, 'ann', task, many(longest + 1))).toBe('text-length')
  expect(say(game, 'ann', task, many(longest))).toBeNull()
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

describe('the newest cards on the wall', () => {
  const belt = (game: Game) => {
    const play = view(game.match, { role: 'projector' }, smallRules).play
    if (play?.stop !== 'run' || play.teach === null || play.teach.belt === null) throw new Error('no belt')
    return play.teach.belt
  }

  it('stand there as they were dealt while a team-mate may be asked, and as they were settled after that', () => {
    const game = teaching()
    const [blank, doubt] = [taskOf(game, 'complete'), taskOf(game, 'doubt')]
    const mates = players.filter((seat) => seat !== 'ann' && game.match.seats[seat].team === blank.team)
    for (const mate of mates) labelAll(game, mate)
    labelAll(game, 'ann')
    expect(belt(game).newest.every(({ end }) => end === null)).toBe(true)
    expect(belt(game)).toMatchObject({ looked: 0, alike: 0 })
    const dealt = belt(game).newest.map(({ id }) => runOf(game).tasks.find((task) => task.id === id)?.words)
    expect(belt(game).newest.map(({ words }) => words)).toEqual(dealt)
    for (const mate of mates) {
      expect(say(game, mate, blank, anyLabel(blank))).toBeNull()
      expect(say(game, mate, doubt, { kind: 'bin' })).toBeNull()
    }
    expect(belt(game)).toMatchObject({ looked: 2, alike: 1 })
  })

  it('say what became of a card once everybody has spoken who may be asked about it', () => {
    const game = teaching(['ann'])
    const [blank, doubt] = [taskOf(game, 'complete'), taskOf(game, 'doubt')]
    const label = anyLabel(blank)
    expect(say(game, 'ann', blank, label)).toBeNull()
    expect(say(game, 'ann', doubt, { kind: 'bin' })).toBeNull()
    const { newest, labels } = belt(game)
    expect(labels).toBe(2)
    expect(newest.map(({ id, end, words, place }) => [id, end, words, place])).toEqual([
      [blank.id, 'aboard', label.kind === 'words' && label.tokens, 0],
      [doubt.id, 'binned', doubt.words, 1],
    ])
    labelAll(game, 'ann', [blank.id, doubt.id])
    const places = belt(game).newest.map(({ place }) => place)
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]))
    const all = [...belt(game).newest, ...belt(game).heard]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ place }) => place)).size).toBe(6)
  })

  it('are not in the view of a player', () => {
    const play = view(teaching().match, { role: 'seat', seat: 'ann' }, smallRules).play
    expect(play?.stop === 'run' && play.teach?.belt).toBeNull()
  })
})
