/**
 * Time that the host adds is never lost, at any stop: a match goes on twice, once with 30 s more, with the same taps and the
 * same answers of the lab. Until everybody has done what is asked, the bell of the longer one is 30 s later, or they are put by
 * for the next bell.
 */
import { describe, expect, it } from 'vitest'
import type { Stop } from '../../shared/match/stop.ts'
import { apply } from '../../shared/match/apply.ts'
import { presentSeats } from '../../shared/match/teams.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { Match } from '../../shared/match/types.ts'
import { view } from '../../shared/match/view.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { act } from '../../shared/rehearsal/act.ts'
import { mindOf } from '../../shared/rehearsal/mind.ts'
import { worldOf } from '../../shared/rehearsal/world.ts'
import { stops } from '../../stops/rules.ts'
import { Game } from '../match/game.ts'
import { answerTo } from '../match/lab-answers.ts'
import { smallPack, smallRules } from '../match/small-world.ts'
import { everybodyActs } from '../rehearsal/rehearsed.ts'

const world = worldOf(smallPack)
const ADDED_MS = 30_000
/** Between two events: so little that no bell rings meanwhile. */
const TICK_MS = 20

interface Twins {
  readonly plain: Match
  readonly longer: Match
}

const heard = (match: Match, event: MatchEvent): Match => {
  const stepped = apply(match, event, smallRules)
  return stepped.ok ? stepped.match : match
}

const bothHear = ({ plain, longer }: Twins, event: MatchEvent): Twins => ({
  plain: heard(plain, event),
  longer: heard(longer, event),
})

/** Nobody needs the time any more. */
function isAllDone(stop: Stop, match: Match): boolean {
  const here = presentSeats(match)
  const { play, bell } = match
  return (
    play === null ||
    here.every((seat) => stop.isDone(play, seat) === true) ||
    (stop.shows(play, match) !== null && here.every(({ id }) => bell.read.includes(id)))
  )
}

/** What players tap and the lab answers next, one after the other. */
function* events(twins: () => Twins, seed: number): Generator<MatchEvent> {
  const at = 0
  for (let round = 0; round < 4; round++) {
    for (const [i, { id }] of Object.values(twins().plain.seats).entries()) {
      const seen = view(twins().plain, { role: 'seat', seat: id }, smallRules)
      const on = act(seen, { mind: mindOf(i), world, random: randomFrom(1000 * seed + 10 * round + i) }, stops)
      if (on !== null) yield { at, type: 'tapped', seat: id, on }
    }
    const [job] = twins().plain.jobs
    if (job === undefined) continue
    const result = answerTo(job, seed + round, smallPack.words.length, 'calm')
    yield { at, type: 'lab-done', result, audited: true }
  }
}

/** How many events were heard without the time being lost. */
function goOnTwice(stop: Stop, { match, now }: Game, seed: number): number {
  const extend: MatchEvent = { at: now, type: 'host', command: { kind: 'extend', seconds: ADDED_MS / 1000 } }
  let twins: Twins = { plain: match, longer: heard(match, extend) }
  if (twins.longer === match || isAllDone(stop, match)) return 0
  let at = now
  let compared = 0
  for (const event of events(() => twins, seed)) {
    at += TICK_MS
    twins = bothHear(twins, { ...event, at })
    const { plain, longer } = twins
    if (isAllDone(stop, plain)) break
    expect((longer.bell.rings ?? 0) + longer.bell.kept - (plain.bell.rings ?? 0), `${event.type} at ${at}`).toBe(
      ADDED_MS,
    )
    compared++
  }
  return compared
}

describe.each(stops.map((stop) => [stop.id, stop] as const))('time added by the host at %s', (id, stop) => {
  it('is there until it is used, or everybody is done', () => {
    const game = new Game({ plan: [id], timers: 1 }).join('ann', 'ben', 'cat', 'dan')
    game.must({ type: 'host', command: { kind: 'start' } })
    const compared = new Set<string>()
    for (let turn = 0; game.match.play !== null; turn++) {
      expect(turn).toBeLessThan(400)
      if (goOnTwice(stop, game, turn) > 0) compared.add(game.match.play.phase)
      everybodyActs(game, turn)
      game.answerAll(turn)
      // By the bell, as in a lesson: the host's button would let go of what the bell goes through.
      if (game.match.bell.rings !== null) game.ring()
    }
    expect(compared.size).toBeGreaterThan(1)
  })
})
