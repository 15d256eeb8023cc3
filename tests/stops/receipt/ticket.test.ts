/** What only Receipt must prove of its ticket: that it is counted and timed, what estimates are worth, and who is told what. */
import '../../all-texts.ts'
import { describe, expect, it } from 'vitest'
import { parameterCount } from '../../../shared/model/config.ts'
import { mean } from '../../../shared/measures/mean.ts'
import { ESTIMATES, TIMED } from '../../../stops/receipt/content.ts'
import { figuresOf, linesOf, rounded } from '../../../stops/receipt/figures.ts'
import { large, whose } from '../../../stops/receipt/face/names.ts'
import { teamRows } from '../../../stops/receipt/face/ticket.ts'
import { ticketSvg } from '../../../stops/receipt/face/ticket-picture.ts'
import { lineWidth } from '../../../client/stage/labels.ts'
import { Game } from '../../match/game.ts'
import { playedRun } from '../../match/played-run.ts'
import { stateOf } from '../../match/seen.ts'
import { smallBrain, smallPack } from '../../match/small-world.ts'
import { coal, estimate, playing, shown, stateIn, timedIn, train, wall } from './receipt-game.ts'

const N = parameterCount(smallBrain.config)

describe('the ticket', () => {
  it('counts six sums for each parameter and word, and words by the sentences of this world', () => {
    const steps = 300
    const model = { origin: 'depot', steps, of: null } as const
    const figures = figuresOf({ model, timed: 500 }, playing('guess').match, smallPack)
    const words = steps * smallBrain.rows * mean(smallPack.train.map(({ tokens }) => tokens.length + 1))
    expect(figures.words).toBeCloseTo(words, 6)
    expect(figures.sums).toBeCloseTo(6 * N * words, 3)
    expect(figures.seconds).toBeCloseTo((steps * 0.5) / TIMED.steps, 9)
    // 20 watts for as long as that; and 3.14e23 sums for the large model.
    expect(figures.wattHours).toBeCloseTo(((steps * 0.5) / TIMED.steps) * (20 / 3600), 9)
    expect(figures.giants.times * figures.sums).toBeCloseTo(3.14e23, -15)
    expect((figures.giants.years ?? 0) * 365.25 * 24 * 3600).toBeCloseTo(
      figures.giants.times * (figures.seconds ?? 0),
      -3,
    )
  })

  it('has no line for what was not measured', () => {
    const model = { origin: 'depot', steps: 300, of: null } as const
    const names = (timed: number | null) =>
      linesOf(figuresOf({ model, timed }, playing('guess').match, smallPack)).map(({ what }) => what)
    expect(names(null)).toEqual(['parameters', 'steps', 'words', 'sums', 'times'])
    expect(names(500)).toHaveLength(8)
  })

  it('says large figures with two digits and a word', () => {
    expect([0.0123, 7.77, 99.6, 1234, 56_789, 3.14e23].map(rounded)).toEqual([
      { count: 0.01, thousands: 0 },
      { count: 7.8, thousands: 0 },
      { count: 100, thousands: 0 },
      { count: 1.2, thousands: 1 },
      { count: 57, thousands: 1 },
      { count: 310_000_000, thousands: 5 },
    ])
  })

  it('times the training by the room’s own clock, and what comes after the bell changes no ticket', () => {
    const game = playing('guess')
    const timed = timedIn(game)
    expect(timed).toMatchObject({ kind: 'brain', marks: [TIMED.steps], exams: [] })
    train(game, timed, 99 * 12)
    expect(stateIn(game).timed).toBe(1200)

    const late = playing('guess')
    const slow = timedIn(late)
    late.must({ type: 'host', command: { kind: 'next' } })
    late.must({ type: 'host', command: { kind: 'next' } })
    expect(stateIn(late).phase).toBe('ticket')
    train(late, slow, 1000)
    expect(stateIn(late).timed).toBeNull()
  })

  it('tells no player when the timed training has ended', () => {
    const game = playing('guess')
    const timed = timedIn(game)
    const seen = () => [wall, { role: 'seat', seat: 'ann' } as const].map((who) => shown(game, who))
    const [before, atDesk] = [seen(), shown(game, { role: 'host' }).waits]
    train(game, timed, 1000)
    expect(seen()).toEqual(before)
    expect([atDesk, shown(game, { role: 'host' }).waits]).toEqual(['measuring', null])
  })

  it('is not held for the coal where the training could not be timed', () => {
    const game = playing('guess')
    const timed = timedIn(game)
    for (const why of ['once', 'twice']) game.must({ type: 'lab-failed', jobId: timed.id, why })
    expect(game.match.jobs).toHaveLength(1)
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(stateIn(game).phase).toBe('ticket')
  })

  it('times neither the queue before the training, nor a try that failed', () => {
    const game = playing('guess')
    const timed = timedIn(game)
    const heard = (done: number) =>
      game.must({ type: 'lab-progress', progress: { jobId: timed.id, done, all: TIMED.steps, points: [] } })
    game.now += 60_000
    heard(1)
    heard(34)
    game.must({ type: 'lab-failed', jobId: timed.id, why: 'test' })
    game.now += 60_000
    train(game, timed, 99 * 12)
    expect(stateIn(game).timed).toBe(1200)
  })

  it('tells each team what its sentences did, as the Run has told it, and nobody before that', () => {
    const game = playedRun('explain', new Game({ plan: ['run', { stop: 'receipt', form: 'full', rematch: false }] }))
    expect(game.match.effects).toEqual([])
    for (let presses = 0; presses < 3 && stateOf(game.match)?.stop === 'run'; presses++)
      game.must({ type: 'host', command: { kind: 'next' } })
    const told = game.match.effects
    expect(told.map(({ team }) => team).toSorted()).toEqual(game.match.teams.map(({ id }) => id).toSorted())
    game.goTo('ticket')
    const { teams, origin } = shown(game, wall)
    expect(origin).toBe('own')
    expect(teams.map(({ team, effect }) => [team, effect])).toEqual(
      teams.map(({ team }) => [team, told.find((one) => one.team === team)]),
    )
    const { team } = game.match.seats['ann'] ?? { team: '' }
    expect(shown(game, { role: 'seat', seat: 'ann' }).teams.map((one) => one.team)).toEqual([team])
  })

  it('is printed for no team that nobody plays in', () => {
    const game = playing('ticket')
    const [first] = game.match.teams
    for (const { id, team } of Object.values(game.match.seats))
      if (team === first?.id) game.must({ type: 'host', command: { kind: 'remove', seat: id } })
    expect(game.match.teams).toHaveLength(2)
    expect(shown(game, wall).teams.map(({ team }) => team)).toEqual([game.match.teams[1]?.id])
  })

  it('is a picture in which every line stands as text, and no line can break it', () => {
    const long =
      'The sums of a model are six for each parameter and each word that it has read, and more of it is more.'
    const svg = ticketSvg({ title: 'Ticket <1>', note: 'A & B', rows: [['words "read"', '56 thousand']], foot: long })
    const lines = Array.from(svg.matchAll(/>([^<]*)<\/text>/g), ([, text]) => text ?? '')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60)
    expect(lines.join(' ')).toContain(long)
    expect(svg).toContain('>Ticket &lt;1&gt;</text>')
    expect(svg).toContain('>A &amp; B</text>')
    expect(svg).toContain('>56 thousand</text>')
  })

  it('is a picture whose lines end within it', () => {
    const team = { team: 't1', players: 3, bitsSaved: 12.34, cards: 5, foresight: 3.4 }
    const effect = { team: 't1', verdict: 'helped', mean: 0.12, low: 0.1, high: 0.14 } as const
    const svg = ticketSvg({
      title: 'Receipt',
      note: whose({ origin: 'depot' }),
      rows: teamRows([{ ...team, effect }], []),
      foot: '',
    })
    const lines = [...svg.matchAll(/font-size="(\d+)"[^>]*>([^<]*)</g)]
    expect(lines.map(([, , text]) => text).join(' ')).toContain('bits saved · 5 cards')
    for (const [, size, text = ''] of lines) expect(lineWidth(text, Number(size), 400)).toBeLessThanOrEqual(600)
  })

  it('says what is little in its first digit, and not as nothing', () => {
    expect([0.0017, 0.5, 56_789].map((figure) => large(rounded(figure)))).toEqual(['0.002', '0.5', '57 thousand'])
  })
})

describe('estimates', () => {
  it('are each worth a point less the noughts that they are off, and the best are named on the wall alone', () => {
    const game = playing('guess')
    const timed = timedIn(game)
    train(game, timed, 2000)
    const figures = figuresOf(stateIn(game), game.match, smallPack)
    for (const [of, what] of ESTIMATES.entries()) {
      const power = Math.log10(figures[what] ?? 1)
      game.must({ type: 'tapped', seat: 'ann', on: estimate(of, power) })
      game.must({ type: 'tapped', seat: 'ben', on: estimate(of, power + 0.4) })
    }
    expect(shown(game, wall).best).toEqual([])
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(shown(game, { role: 'seat', seat: 'ann' }).won).toBeCloseTo(3, 6)
    expect(shown(game, { role: 'seat', seat: 'ben' }).won).toBeCloseTo(1.8, 6)
    expect(shown(game, { role: 'seat', seat: 'cat' }).won).toBe(0)
    expect(shown(game, wall).best.map(({ name, place }) => [name, place])).toEqual([
      ['ann', 1],
      ['ben', 2],
    ])
    expect(shown(game, { role: 'seat', seat: 'ann' }).best).toEqual([])
    expect(game.match.seats['ben']?.foresight).toBeCloseTo(1.8, 6)
  })

  it('are refused where there is no such question, or no such number', () => {
    const game = playing('guess')
    expect([game.tap('ann', estimate(3, 5)), game.tap('ann', estimate(0, 99))]).toEqual([
      'out-of-range',
      'out-of-range',
    ])
    game.goTo('ticket')
    expect([game.tap('ann', estimate(0, 5)), game.tap('ann', coal('keep'))]).toEqual(['after-the-bell', 'not-now'])
  })
})
