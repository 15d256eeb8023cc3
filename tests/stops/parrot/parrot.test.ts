/** What only Parrot or Learner must prove: what is hidden stays hidden, what is looked up is exact, and who is paid for what. */
import { describe, expect, it } from 'vitest'
import { worthAt } from '../../../stops/parrot/build.ts'
import { enoughOf, guessWorth, leakOf } from '../../../stops/parrot/canary.ts'
import { MARKS, PRICE, SIZES } from '../../../stops/parrot/content.ts'
import { newcomerOf, secretOf, sliceOf, textOf } from '../../../stops/parrot/texts-of.ts'
import type { Writer } from '../../../stops/parrot/types.ts'
import { storedPack } from '../../packs/stored-pack.ts'
import { view } from '../../match/seen.ts'
import { ids, smallPack, smallRules } from '../../match/small-world.ts'
import { at, audiences, parrotView, stateIn, tap } from './parrot-game.ts'

const town = storedPack('town')
describe('behind the curtains', () => {
  it('nothing that anybody is shown tells which of them hides the parrot, before they open', () => {
    const game = at('chips')
    game.answerAll()
    const other = { ...game.match, play: { ...stateIn(game), parrot: stateIn(game).parrot === 0 ? 1 : 0 } }
    for (const audience of audiences)
      expect(view(other, audience, smallRules)).toEqual(view(game.match, audience, smallRules))
    const open = at('unveil')
    const turned = { ...open.match, play: { ...stateIn(open), parrot: stateIn(open).parrot === 0 ? 1 : 0 } }
    expect(view(turned, { role: 'projector' }, smallRules)).not.toEqual(
      view(open.match, { role: 'projector' }, smallRules),
    )
  })

  it('the parrot sits behind either, by the seed', () => {
    const places = new Set(Array.from({ length: 12 }, (_, seed) => stateIn(at('question', seed)).parrot))
    expect(places).toEqual(new Set([0, 1]))
  })

  it('one question is drawn, of the team whose turn it is; of an empty hat the town lends one', () => {
    const game = at('question')
    expect(tap(game, 'ben', 'begin', ids('the fox'))).toBeNull()
    expect(tap(game, 'ann', 'meter', ids('the cat sat on the mat'))).toBeNull()
    expect(tap(game, 'ann', 'begin', ids('the'))).toBe('out-of-range')
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(stateIn(game).answers).toMatchObject([{ kind: 'meter', team: 't1', words: ids('the cat sat on the mat') }])
    game.answerAll()
    game.goTo('question').must({ type: 'host', command: { kind: 'next' } })
    expect(stateIn(game).answers[1]).toMatchObject({ kind: 'begin', team: null })
    expect(stateIn(game).answers[1]?.words).toHaveLength(2)
  })

  it('chips stay where they lie, and the mean of their states is paid: one guess counts once', () => {
    const game = at('chips')
    const { parrot } = stateIn(game)
    const right = parrot === 0 ? [10, 0] : [0, 10]
    expect(tap(game, 'ann', 'chips', right)).toBeNull()
    expect(tap(game, 'ann', 'chips', [6, 5])).toBe('too-many-chips')
    game.goTo('unveil')
    const { laid } = stateIn(game)
    expect(laid.map((bets) => bets['ann'])).toEqual([right, right, right, right, right])
    const saved = 1 + Math.log2(11 / 12)
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(saved, 9)
    expect(game.match.seats['ben']?.bitsSaved).toBe(0)
    expect(parrotView(game, { role: 'seat', seat: 'ann' }).curtain?.unveiled?.saved).toBeCloseTo(saved, 9)
  })

  it('chips that nobody has confirmed count as they lie at the bell; said again, one is done until one moves some', () => {
    const game = at('chips')
    game.answerAll()
    const isMoved = () => parrotView(game, { role: 'seat', seat: 'ann' }).curtain?.moved
    expect(tap(game, 'ann', 'chips', [3, 0])).toBeNull()
    expect(isMoved()).toBe(false)
    expect(tap(game, 'ann', 'chips', [3, 0])).toBeNull()
    expect(isMoved()).toBe(true)
    expect(tap(game, 'ann', 'chips', [3, 4])).toBeNull()
    expect(isMoved()).toBe(false)
    game.ring()
    expect(stateIn(game).phase).toBe('question')
    expect(stateIn(game).laid[0]?.['ann']).toEqual([3, 4])
  })

  it('a team looks up one sentence, exactly, and the other team is not told', () => {
    const game = at('question')
    expect(tap(game, 'ann', 'begin', ids('the'))).toBeNull()
    game.must({ type: 'host', command: { kind: 'next' } })
    game.answerAll()
    const { answers, parrot } = stateIn(game)
    const said = [...(answers[0]?.words ?? []), ...(answers[0]?.goesOn[0] ?? [])]
    expect(tap(game, 'ann', 'look', { answer: 4, curtain: 0 })).toBe('out-of-range')
    expect(tap(game, 'ann', 'look', { answer: 0, curtain: 0 })).toBeNull()
    expect(tap(game, 'cat', 'look', { answer: 0, curtain: 1 })).toBe('used-up')
    const read = parrot === 0 ? 10 : 2000
    const stands = smallPack.train.length <= read && textOf(smallPack, { from: 0, to: smallPack.train.length })(said)
    expect(parrotView(game, { role: 'seat', seat: 'cat' }).curtain?.look).toEqual({ answer: 0, curtain: 0, stands })
    expect(parrotView(game, { role: 'seat', seat: 'ben' }).curtain?.look).toBeNull()
  })

  it('nobody takes a look along into another team, and looks up its sentence too', () => {
    const game = at('chips')
    game.answerAll()
    const move = (seat: string, team: string) => game.take({ type: 'team-changed', seat, team })
    expect(move('cat', 't2')).toBeNull()
    expect(move('cat', 't1')).toBeNull()
    expect(tap(game, 'ann', 'look', { answer: 0, curtain: 0 })).toBeNull()
    expect(move('ann', 't2')).toBe('not-now')
    game.goTo('unveil')
    expect(move('ann', 't2')).toBeNull()
  })
})

describe('a sentence in a text', () => {
  it('stands there word for word, or not at all', () => {
    const slice = sliceOf(smallPack, 3, 5, 8)
    expect(slice.to - slice.from).toBe(5)
    const stands = textOf(smallPack, slice)
    const inside = smallPack.train[slice.from]?.tokens ?? []
    expect(stands(inside)).toBe(true)
    expect(stands(inside.slice(1))).toBe(false)
    expect(smallPack.heldOut.some(({ tokens }) => stands(tokens))).toBe(false)
  })
})

describe('build one', () => {
  const built = () => {
    const game = at('sentences')
    for (const [seat, size] of [
      ['ann', 3],
      ['cat', 5],
      ['ben', 0],
    ] as const)
      expect(tap(game, seat, 'size', size)).toBeNull()
    game.answerAll()
    game.must({ type: 'host', command: { kind: 'next' } })
    return game
  }

  it('a team drives what most of it want, the fewer of two, and who says nothing the fewest', () => {
    expect(stateIn(built()).laps[0]?.sizes).toEqual({ t1: 3, t2: 0 })
    const silent = at('sentences')
    expect(tap(silent, 'ann', 'size', SIZES.length)).toBe('out-of-range')
    expect(stateIn(silent.goTo('curves')).laps[0]?.sizes).toEqual({ t1: 0, t2: 0 })
    expect(silent.match.seats['ann']?.bitsSaved).toBe(0)
  })

  it('hides the exam and the other team until the end', () => {
    const game = built()
    for (let mark = 0; mark < 4; mark++) game.ring()
    const { runs } = parrotView(game, { role: 'seat', seat: 'ann' }).build ?? { runs: [] }
    expect(runs).toMatchObject([{ team: 't1', sentences: 80, told: null }])
    expect(runs[0]?.train).toHaveLength(4)
    expect(JSON.stringify(parrotView(game, { role: 'projector' }))).not.toContain('exam')
  })

  it('half of those who are here pull the lever, and the exam at that mark is paid', () => {
    const game = built()
    expect(tap(game, 'ann', 'lever', true)).toBe('not-now')
    for (let mark = 0; mark < 4; mark++) game.ring()
    game.ring()
    expect(stateIn(game).laps[0]?.stops).toEqual({})
    expect(tap(game, 'cat', 'lever', true)).toBeNull()
    expect(stateIn(game).laps[0]?.stops).toEqual({ t1: 5 })
    expect(tap(game, 'cat', 'lever', true)).toBe('after-the-bell')
    while (stateIn(game).phase === 'gauge') expect(game.ring()).toBeNull()
    expect(stateIn(game).laps[0]?.stops).toEqual({ t1: 5, t2: MARKS })
    const { writers } = stateIn(game)
    const summit = Math.log2(smallPack.words.length)
    const own = writers['80']
    if (own === undefined) throw new Error('not trained')
    expect(worthAt(own, 5, summit)).toBeCloseTo(summit - (own.exam[4] ?? 0) - 80 * PRICE, 12)
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(worthAt(own, 5, summit), 9)
    expect(game.match.seats['dan']?.bitsSaved).toBe(0)
  })

  it('is over early when all have stopped', () => {
    const game = built()
    game.ring()
    for (const seat of ['ann', 'ben']) expect(tap(game, seat, 'lever', true)).toBeNull()
    game.ring()
    expect(stateIn(game).phase).toBe('curves')
  })

  it('shows the share of copies where a team stopped once that model has written', () => {
    const game = built()
    game.ring()
    for (const seat of ['ann', 'cat']) tap(game, seat, 'lever', true)
    while (stateIn(game).phase === 'gauge') game.ring()
    const copies = () => parrotView(game, { role: 'projector' }).build?.runs[0]?.told?.copies.stopped
    expect(copies()).toBeNull()
    game.answerAll()
    expect(copies()).toBe(0)
  })

  it('pays nothing for what cannot be told', () => {
    const silent: Writer = { sentences: 10, steps: [], train: [], exam: [], written: [], copies: 0 }
    expect(worthAt(silent, 3, 8)).toBeCloseTo(-10 * PRICE, 12)
  })
})

describe('the secret', () => {
  it('is a line that the world never says, and so is a world without its words', () => {
    for (const pack of [smallPack, town]) {
      const secrets = Array.from({ length: 12 }, (_, seed) => secretOf(pack, seed))
      for (const secret of secrets) {
        expect(pack.train.some(({ tokens }) => tokens.join() === secret.join())).toBe(false)
        expect(secret.length).toBeGreaterThan(4)
        expect(secret.every((word) => word > 0)).toBe(true)
      }
      // Whoever has played before does not know it.
      expect(new Set(secrets.map((secret) => secret.join())).size).toBe(4)
    }
  })

  it('leaks when its end is told, and the shortest beginning counts', () => {
    const secret = secretOf(smallPack, 7)
    const row = (words: number) => ({ seat: 'ann', words: secret.slice(0, words), goesOn: secret.slice(words) })
    const tries = [row(3), row(2), { seat: 'ben', words: secret.slice(0, 1), goesOn: secret.slice(1, -1) }]
    const state = { ...stateIn(at('attack')), tries }
    expect(leakOf(state, 'ann', secret)).toBe(2)
    expect(leakOf(state, 'ben', secret)).toBeNull()
  })

  it('is enough at the fewest copies that tell it, or at none', () => {
    const state = stateIn(at('attack'))
    const canaries = (leaks: readonly boolean[]) =>
      Object.fromEntries(
        [1, 2, 5, 10].map((copies, i) => [copies, { bits: 1, leaks: [false, false, false, leaks[i] ?? false] }]),
      )
    expect(enoughOf({ ...state, canaries: canaries([false, true, false, true]) })).toBe(1)
    expect(enoughOf({ ...state, canaries: canaries([]) })).toBe(4)
    expect(enoughOf({ ...state, canaries: {} })).toBeNull()
    expect([0, 1, 2, 3].map((guess) => guessWorth(guess, 1))).toEqual([0.5, 1, 0.5, 0])
    expect(guessWorth(null, 1)).toBe(0)
  })

  it('cannot be tried on a model that is not there yet, nor be read before it is told', () => {
    const game = at('curves')
    const early = { ...game.match, play: { ...stateIn(game), phase: 'attack' as const, canaries: {} } }
    game.match = early
    expect(tap(game, 'ann', 'try', ids('the'))).toBe('not-measured')
    const told = at('attack')
    expect(parrotView(told, { role: 'seat', seat: 'ann' }).canary?.told).toBeNull()
    expect(tap(told, 'ann', 'try', ids('the cat sat on the'))).toBe('text-length')
  })
})

describe('the newcomer', () => {
  it('stands in a sentence in the place of one of a kind, by a number beyond all words', () => {
    const found = newcomerOf(smallPack)
    expect(found?.lesson[1]).toBe(smallPack.words.length)
    expect(found?.follow).toEqual(ids('sat'))
    expect(newcomerOf({ ...smallPack, racks: [] })).toBeNull()
  })
})
