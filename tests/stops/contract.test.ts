/**
 * What every stop owes the match, whatever it is about. A stop is under this contract by being in the list; nothing here
 * knows one by name.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stop } from '../../shared/match/stop.ts'
import type { Tap } from '../../shared/match/play.ts'
import { apply } from '../../shared/match/apply.ts'
import { replay } from '../../shared/match/table.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { view } from '../../shared/match/view.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { rejectWords } from '../../shared/protocol/reject.ts'
import { act } from '../../shared/rehearsal/act.ts'
import { mindOf } from '../../shared/rehearsal/mind.ts'
import { worldOf } from '../../shared/rehearsal/world.ts'
import { stops } from '../../stops/rules.ts'
import { Game } from '../match/game.ts'
import { answerTo } from '../match/lab-answers.ts'
import { smallPack, smallRules } from '../match/small-world.ts'
import { everybodyActs } from '../rehearsal/rehearsed.ts'
import { anyTap } from './any-tap.ts'
import { waysToPlay } from './ways-to-play.ts'

/** ann and cat sit in one team, ben and dan in the other. */
const seats = ['ann', 'ben', 'cat', 'dan'] as const
const audiences: readonly Audience[] = [
  { role: 'host' },
  { role: 'projector' },
  { role: 'stranger' },
  ...seats.map((seat): Audience => ({ role: 'seat', seat })),
]
/** More phases than any stop has. */
const MANY = 400
/** A look at the wall together, over before anybody waits, ms. */
const BEAT_MS = 10_000

type Labs = 'answers' | 'is silent' | 'fails' | 'lies'

function boarded({ id }: Stop): Game {
  const game = new Game({ plan: [id], timers: 1 }).join(...seats)
  game.must({ type: 'host', command: { kind: 'start' } })
  return game
}

function heard(game: Game, lab: Labs, seed: number): void {
  if (lab === 'answers') game.answerAll(seed)
  if (lab === 'fails') game.failAll()
  if (lab === 'lies') lied(game, seed)
}

/** Answers of every kind: trainings that stop and derail, and results of other jobs. */
function lied(game: Game, seed: number): void {
  for (let at = 0; at < 60 && game.match.jobs.length > 0; at++) {
    const [job] = game.match.jobs
    const lie = game.take({
      type: 'lab-done',
      result: answerTo(job, seed + at, smallPack.words.length, 'wild'),
      audited: at % 2 === 0,
    })
    // What is no answer at all is refused, and then the lab has failed.
    if (lie !== null) game.must({ type: 'lab-failed', jobId: job.id, why: 'refused' })
  }
}

/** Robots play the stop, the host goes on; `each` looks on in every phase, before anybody has tapped and after. */
function walk(stop: Stop, lab: Labs, each: (game: Game, seed: number) => void): Game {
  const game = boarded(stop)
  for (let phase = 0; game.match.play !== null; phase++) {
    if (phase > MANY) throw new Error(`${stop.id} never ends when the lab ${lab}`)
    each(game, phase)
    for (let round = 0; round < 3 && game.match.play !== null; round++) {
      heard(game, lab, 31 * phase + round)
      if (game.match.play !== null) everybodyActs(game, 7 * phase + round)
    }
    heard(game, lab, phase)
    each(game, phase + MANY)
    if (game.match.play !== null) game.must({ type: 'host', command: { kind: 'next' } })
  }
  return game
}

const seen = (match: Match, audience: Audience) => JSON.stringify(view(match, audience, smallRules))

describe.each(stops.map((stop) => [stop.id, stop] as const))('%s', (id, stop) => {
  it.each(['answers', 'is silent', 'fails', 'lies'] as const)('comes to its end when the lab %s', (lab) => {
    const phases = new Set<string>()
    const game = walk(stop, lab, ({ match }) => {
      for (const audience of audiences) expect(view(match, audience, smallRules).play?.stop ?? id).toBe(id)
      phases.add(match.play?.phase ?? '')
    })
    expect(phases.size).toBeGreaterThan(1)
    expect(game.match.finished.map((state) => state.stop)).toEqual([id])
    expect(game.match.jobs).toEqual([])
  })

  it.each(waysToPlay(stop.card))('takes as long as its card says, %s', (_, planned) => {
    const game = new Game({ plan: [planned], timers: 1 }).join(...seats)
    game.must({ type: 'host', command: { kind: 'start' } })
    const began = game.now
    for (let rings = 0; game.match.play !== null; rings++) {
      expect(rings).toBeLessThan(MANY)
      game.answerAll(rings)
      // Nobody hurries any bell: everybody has fallen asleep.
      if (game.match.play !== null) expect(game.ring()).toBeNull()
    }
    const seconds = (game.now - began) / 1000
    expect(Math.abs(seconds / stop.card.seconds(planned) - 1), `${Math.round(seconds)} s`).toBeLessThan(0.15)
  })

  it('is plain data: state, views, results and log say the same after a trip through JSON, and fold again', () => {
    const game = walk(stop, 'answers', ({ match }) => {
      expect(JSON.parse(JSON.stringify(match))).toEqual(match)
      const seenByHost = view(match, { role: 'host' }, smallRules)
      expect(JSON.parse(JSON.stringify(seenByHost))).toEqual(seenByHost)
    })
    expect(replay(JSON.parse(JSON.stringify(game.log)), smallRules)).toEqual(game.match)
    const [state] = game.match.finished
    const result = stop.outcome?.(state, game.match, smallPack).result ?? null
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    const asked = stop.asked(state, smallPack, true, game.match)
    expect(JSON.parse(JSON.stringify(asked))).toEqual(asked)
    expect(asked.length).toBeGreaterThan(0)
  })

  it('takes or refuses with a word whatever its door lets through, and never changes a match that it refuses', () => {
    const taps = anyTap(stop.tap)
    walk(stop, 'answers', (game, seed) => {
      for (const tap of fc.sample(taps, { numRuns: 30, seed })) {
        const { match } = game
        const stepped = apply(match, { at: game.now, type: 'tapped', seat: 'ben', on: tap }, smallRules)
        if (!stepped.ok) expect(rejectWords).toContain(stepped.reject)
        else for (const audience of audiences) seen(stepped.match, audience)
      }
      const foreign: Tap = { stop: `not-${id}`, ask: 'anything' }
      expect(game.tap('ben', foreign)).toBe(game.match.play === null ? 'room-ended' : 'not-now')
    })
  })

  it('never refuses what a simulated player taps, and lets each do something', () => {
    const asked = new Set<string>()
    for (let game = boarded(stop), phase = 0; game.match.play !== null; phase++) {
      expect(phase).toBeLessThan(MANY)
      for (let round = 0; round < 4 && game.match.play !== null; round++) {
        game.answerAll(round)
        if (game.match.play === null) break
        for (const { tap, word } of everybodyActs(game, 13 * phase + round)) {
          expect([word, tap]).toEqual([null, tap])
          expect(stop.tap.safeParse(tap).success || tap.ask === 'read').toBe(true)
          asked.add(tap.ask)
        }
      }
      if (game.match.play !== null) game.must({ type: 'host', command: { kind: 'next' } })
    }
    expect(asked.size).toBeGreaterThan(0)
  })

  it('leaves nobody alone with a phase for long: it asks, lets people act, or hears that what it shows was read', () => {
    const empty = new Map<string, boolean>()
    let shown = 0
    let taps = 0
    walk(stop, 'answers', ({ match, log }) => {
      const state = match.play
      if (state === null) return
      const shows = stop.shows(state, match) !== null
      const tapped = log.filter(({ type }) => type === 'tapped').length
      const isAsked = Object.values(match.seats).some((seat) => stop.isDone(state, seat) !== null)
      const { rings, since } = match.bell
      const isBeat = rings !== null && rings - since <= BEAT_MS
      empty.set(state.phase, empty.get(state.phase) !== false && !isAsked && !shows && !isBeat && tapped === taps)
      shown += Number(shows)
      taps = tapped
    })
    expect([...empty].filter(([, isEmpty]) => isEmpty).map(([phase]) => phase)).toEqual([])
    expect(shown).toBeGreaterThan(0)
  })

  it('keeps for the report what each player answered, and the truth of something', () => {
    const { match } = walk(stop, 'answers', () => {})
    const [state] = match.finished
    const asked = stop.asked(state, smallPack, true, match)
    for (const seat of seats)
      expect(
        asked.some(({ answers }) => seat in answers),
        seat,
      ).toBe(true)
    expect(asked.some(({ truth }) => truth !== null)).toBe(true)
  })

  it('goes on with teams added and everybody seated anew, wherever it lets players move', () => {
    const changed = new Set<string>()
    const game = walk(stop, 'answers', (each) => {
      for (const kind of ['add-team', 'mix'] as const) if (each.host({ kind }) === null) changed.add(kind)
      for (const audience of audiences) seen(each.match, audience)
    })
    // At its beginning, at the latest.
    expect(changed.has('mix')).toBe(true)
    expect(game.match.teams.length).toBeGreaterThan(2)
  })

  it('shows nobody what the other team answers before it is told', () => {
    const compared = new Set<string>()
    walk(stop, 'answers', (game, seed) => {
      for (const [ask, matches] of answeredDifferently(game, stop, seed)) {
        if (matches.length < 2 || stop.atOnce?.includes(ask)) continue
        expect(new Set(matches.map((match) => seen(match, { role: 'seat', seat: 'ann' }))).size, ask).toBe(1)
        compared.add(ask)
      }
    })
    expect(compared.size).toBeGreaterThan(0)
  })
})

/** The match as it is after different answers of ben's to the same thing, by what was asked. */
function answeredDifferently(game: Game, stop: Stop, seed: number): ReadonlyMap<string, readonly Match[]> {
  const { match } = game
  if (match.play === null) return new Map()
  const world = worldOf(smallPack)
  const own = view(match, { role: 'seat', seat: 'ben' }, smallRules)
  const robots = Array.from({ length: 12 }, (_, i) =>
    act(own, { mind: mindOf(i), world, random: randomFrom(seed + i) }, stops),
  ).filter((tap) => tap !== null)
  const after = new Map<string, Match[]>()
  for (const on of [...robots, ...fc.sample(anyTap(stop.tap), { numRuns: 60, seed })]) {
    const stepped = apply(match, { at: game.now, type: 'tapped', seat: 'ben', on }, smallRules)
    if (stepped.ok) after.set(on.ask, [...(after.get(on.ask) ?? []), stepped.match])
  }
  return after
}
