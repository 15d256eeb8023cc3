/** The hand-cranked steps: all hands at their stations, then the line, then what the step has moved. */
import { describe, expect, it } from 'vitest'
import { SECONDS } from '../../../stops/run/content.ts'
import { scenes } from '../../../stops/run/face/pictures.ts'
import { stationSeconds } from '../../../stops/run/train/choreography.ts'
import { stationsOf } from '../../../stops/run/train/relay.ts'
import { stations } from '../../../stops/run/train/state.ts'
import { Game } from '../../match/game.ts'
import { players } from '../../match/played-run.ts'
import { crankOnce, seen, slow, stepTaken, trainOf, training } from './in-training.ts'

describe('a station on the wall', () => {
  it.each([1, 2, 6])('is told until the train has come to the last stage, in a model of %i layers', (layers) => {
    for (const station of ['forward', 'backward'] as const) {
      const { beat, move } = scenes[station]
      expect(stationSeconds(station, layers) * 1000).toBeGreaterThan((layers + 1) * beat + move)
    }
    expect(stationSeconds('truth', layers)).toBe(SECONDS.station)
  })
})

describe('all hands', () => {
  it.each([1, 2, 3, 4, 5, 7, 30])(
    'of %i give everybody a station, every station somebody, and all of them in turn',
    (count) => {
      const names = Array.from({ length: count }, (_, i) => `p${i}`)
      const game = new Game({ plan: ['run'], teams: 1, seatLimit: 60 }).join(...names).goTo('train')
      const sat = new Map<string, Set<string>>()
      for (let cranked = 0; cranked < stations.length; cranked++) {
        const manned = new Set<string>()
        for (const seat of Object.values(game.match.seats)) {
          const own = stationsOf(game.match, seat, { ...trainOf(game), cranked })
          expect(own.length).toBeGreaterThan(0)
          if (count >= stations.length) expect(own).toHaveLength(1)
          for (const station of own) manned.add(station)
          for (const station of own) sat.set(seat.id, (sat.get(seat.id) ?? new Set()).add(station))
        }
        expect(manned.size).toBe(stations.length)
      }
      expect([...sat.values()].every(({ size }) => size === stations.length)).toBe(true)
    },
  )

  it('of large teams are spread over the stations', () => {
    const names = Array.from({ length: 28 }, (_, i) => `p${i}`)
    const game = new Game({ plan: ['run'], teams: 4, seatLimit: 60 }).join(...names).goTo('train')
    const { crew } = seen(game, { role: 'projector' })
    const there = stations.map((station) => crew?.filter((hand) => hand.stations.includes(station)).length ?? 0)
    expect(Math.max(...there) - Math.min(...there)).toBeLessThanOrEqual(1)
  })

  it('of all teams tap in each step, once, at the same time; with the last of them the line begins to show', () => {
    const game = training()
    for (const [i, seat] of players.entries()) {
      expect(trainOf(game).part).toBe('hands')
      expect(seen(game, { role: 'seat', seat })).toMatchObject({ tapped: false, missing: players.length - i })
      game.must({ type: 'tapped', seat, on: { stop: 'run', ask: 'crank' } })
      expect(game.tap(seat, { stop: 'run', ask: 'crank' })).toBe('not-now')
    }
    expect(trainOf(game)).toMatchObject({ part: 'line', station: 0 })
  })

  it('stand on the wall by name, lit once they have tapped', () => {
    const game = training()
    game.must({ type: 'tapped', seat: 'ben', on: { stop: 'run', ask: 'crank' } })
    const { crew } = seen(game, { role: 'projector' })
    expect(crew?.map(({ name, tapped }) => [name, tapped])).toEqual([
      ['ann', false],
      ['ben', true],
      ['cat', false],
      ['dan', false],
    ])
    expect(seen(game, { role: 'seat', seat: 'ann' }).crew).toBeNull()
  })

  it('are waited for three seconds, and longer the first time; whoever is missing is tapped for, whoever is away is not missed', () => {
    const game = training()
    let began = game.now
    game.ring()
    expect(game.now - began).toBe(SECONDS.firstHands * 1000)
    expect(trainOf(game)).toMatchObject({ part: 'line', station: 0, tapped: [] })
    for (let ring = 0; ring < stations.length; ring++) game.ring()
    game.answerAll()
    game.ring()
    began = game.now
    game.must({ type: 'dropped', seat: 'dan' })
    for (const seat of ['ann', 'ben', 'cat']) game.must({ type: 'tapped', seat, on: { stop: 'run', ask: 'crank' } })
    expect(trainOf(game).part).toBe('line')
    for (let ring = 0; ring < stations.length; ring++) game.ring()
    game.answerAll()
    game.ring()
    began = game.now
    game.ring()
    expect(game.now - began).toBe(3000)
  })

  it('take one real step, on a batch with the card in it, at the slow notch; then everybody sees what it moved', () => {
    const game = training()
    crankOnce(game)
    const step = game.match.jobs.find(({ kind }) => kind === 'step')
    expect(step).toMatchObject({ kind: 'step', from: 'untrained', stepNumber: 0, rule: { kind: 'sgd', rate: slow } })
    expect(trainOf(game).part).toBe('busy')
    game.answerAll()
    expect(trainOf(game)).toMatchObject({ cranked: 1, part: 'moved', nextStep: 1 })
    expect(trainOf(game).traces).toHaveLength(1)
    game.ring()
    expect(trainOf(game)).toMatchObject({ cranked: 1, part: 'hands', tapped: [] })
  })

  it("go back to the last weights that were sound when a step breaks the model: a step's loss is that of its start", () => {
    const game = training(['ann'])
    const made: (string | null)[] = []
    // Blind guessing among 18 words is 4.17 bits; the second step starts from weights that are far worse.
    for (const batchBits of [4, 9]) {
      crankOnce(game)
      stepTaken(game, batchBits, false)
      made.push(trainOf(game).to)
      game.ring()
      game.answerAll()
    }
    crankOnce(game)
    stepTaken(game, 9, true)
    expect(trainOf(game)).toMatchObject({ to: 'untrained', cranked: 3, derailments: [{ step: 2, rate: slow }] })
    expect(made).not.toContain('untrained')
  })

  it('are let go by the host', () => {
    const game = training()
    game.host({ kind: 'next' })
    expect(trainOf(game)).toMatchObject({ mode: 'halt', cranked: 0 })
  })

  it('have all the time they want where no timer runs, and the line shows itself there too', () => {
    const game = training(players, { timers: null })
    expect(game.match.bell.rings).toBeNull()
    crankOnce(game)
    expect(trainOf(game).part).toBe('busy')
  })
})
