/** A match that simulated players play at the real table, on the page's own lab. Nobody waits: what is done is over. */
import { asDesigned } from '../../shared/lessons/plan.ts'
import type { Lab } from '../../shared/lab/lab.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { EDITION } from '../../shared/match/edition.ts'
import type { Rulebook } from '../../shared/match/stop.ts'
import type { StopId } from '../../shared/match/play.ts'
import { Table } from '../../shared/match/table.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { Match } from '../../shared/match/types.ts'
import { view } from '../../shared/match/view.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { act } from '../../shared/rehearsal/act.ts'
import { mindOf } from '../../shared/rehearsal/mind.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { worldOf } from '../../shared/rehearsal/world.ts'

const SEED = 11
const PLAYERS = 6
const TEAMS = 3
/** The match's own clock goes on by so many ms an event. */
const TICK_MS = 50

/** `hear`: after each event, with the match as it then is. Resolves when the match is over. */
export async function playMatch(
  rules: Rulebook,
  lab: Lab,
  plan: readonly StopId[],
  hear: (event: MatchEvent, match: Match) => void,
): Promise<void> {
  let now = 0
  let bell: { readonly phase: number; readonly rings: number } | null = null
  let newest: MatchEvent | null = null
  const running = new Set<Promise<unknown>>()
  const table = new Table(rules, {
    now: () => (now += TICK_MS),
    append: (_seq, event) => {
      newest = event
      return Promise.resolve()
    },
    owing: () => {},
    lab: {
      run: async (job, onProgress) => {
        // Steps are spread over time for people to follow; nobody looks here.
        const work = lab.run(job.kind === 'train' ? { ...job, paceMs: 0 } : job, { onProgress, onCheckpoint: () => {} })
        running.add(work)
        try {
          return { result: await work, audited: true }
        } finally {
          running.delete(work)
        }
      },
      steer: (word) => lab.steer(word),
      cancel: (jobId) => lab.cancel(jobId),
      keepOnly: (ids) => lab.keepOnly(ids),
    },
    setBell: (phase, rings) => (bell = rings === null ? null : { phase, rings }),
    changed: (match) => {
      if (newest !== null) hear(newest, match)
    },
    effect: () => {},
  })
  const brain = brainFor('small', rules.pack)
  const designed = rules.stops.flatMap(({ id, card }) => (plan.includes(id) ? [asDesigned(card)] : []))
  const settings = { plan: designed, teams: TEAMS, timers: null, seatLimit: 60, brain }
  const { id: packId } = rules.pack
  await table.take({ type: 'created', edition: EDITION, code: 'ROBOT', packId, seed: SEED, settings, classCode: null })
  await table.take({ type: 'host', command: { kind: 'rehearse', players: PLAYERS } })
  await table.take({ type: 'host', command: { kind: 'start' } })
  const world = worldOf(rules.pack)
  const players = Object.keys(table.match?.seats ?? {}).map((seat, i): [string, Player] => [
    seat,
    { mind: mindOf(SEED + i), world, random: randomFrom(SEED * 101 + i) },
  ])
  while (table.match !== null && table.match.play !== null) {
    if (await everybodyActs(table, players, rules)) continue
    if (running.size > 0) await Promise.race([...running].map((work) => work.catch(() => {})))
    // What the lab has answered is on its way to the table: it may ask for more.
    else if (table.match.jobs.length > 0) await new Promise((resolve) => setTimeout(resolve))
    else if (bell !== null) await ringAt(bell)
    else await table.take({ type: 'host', command: { kind: 'next', phase: table.match.bell.phase } })
  }

  async function ringAt({ phase, rings }: { readonly phase: number; readonly rings: number }): Promise<void> {
    now = Math.max(now, rings)
    bell = null
    await table.ring(phase)
  }
}

/** One tap a player. False: nobody had anything to do. */
async function everybodyActs(
  table: Table,
  players: readonly (readonly [string, Player])[],
  rules: Rulebook,
): Promise<boolean> {
  let acted = false
  for (const [seat, player] of players) {
    if (table.match === null) return acted
    const tap = act(view(table.match, { role: 'seat', seat }, rules), player, rules.stops)
    if (tap !== null && (await table.take({ type: 'tapped', seat, on: tap })) === null) acted = true
  }
  return acted
}
