/** The first event of every match. */
import type { Pack } from '../packs/pack.ts'
import type { Rulebook } from './stop.ts'
import { takenOver } from './again.ts'
import { isPace } from './host.ts'
import { isPlan } from './plan.ts'
import { MOST_TEAMS } from './limits.ts'
import { areTeams, makeTeams } from './teams.ts'
import type { Applied, MatchEvent } from './events.ts'
import { NO_MODEL, type Brain, type Match } from './types.ts'

/** A single run lies: credit without several seeds has no interval. */
const LEAST_SEEDS = 3

export function created(event: Extract<MatchEvent, { type: 'created' }>, { pack, stops }: Rulebook): Applied {
  const { code, packId, seed, settings, classCode, sealed = null, pretrained = null, again, at } = event
  if (packId !== pack.id) return { ok: false, reject: 'unknown-pack' }
  if (!isPlan(settings.plan, stops) || !isPace(settings.timers)) return { ok: false, reject: 'malformed' }
  if (!isCount(settings.teams, MOST_TEAMS) || !isCount(settings.seatLimit, 1000) || !Number.isSafeInteger(seed)) {
    return { ok: false, reject: 'malformed' }
  }
  if (!fitsPack(settings.brain, pack)) return { ok: false, reject: 'malformed' }
  // Public sentences must not stand in for a room's own papers, nor the other way round.
  if ((sealed === null) !== (pack.sealed === undefined)) return { ok: false, reject: 'unknown-pack' }
  const teams = again?.teams ?? makeTeams(settings.teams)
  if (!areTeams(teams)) return { ok: false, reject: 'malformed' }
  const seats = again === undefined ? {} : takenOver(again.seats, teams, at)
  if (seats === null) return { ok: false, reject: 'malformed' }
  const match: Match = {
    code,
    packId,
    seed,
    settings,
    classCode,
    sealed,
    pretrained,
    createdAt: at,
    seats,
    teams,
    locked: again?.locked ?? false,
    approve: again?.approve ?? false,
    keptOut: again?.keptOut ?? [],
    stop: -1,
    play: null,
    bell: { phase: 0, rings: null, left: null, added: 0, kept: 0, beats: false, paused: false, since: at, read: [] },
    model: NO_MODEL,
    jobs: [],
    retried: [],
    nextId: 1,
    effects: [],
    written: [],
    board: [],
    finished: [],
    from: again?.from ?? null,
    first: again?.first ?? code,
    ghost: event.ghost ?? null,
    spared: {},
    feedback: null,
    wishes: [],
    next: null,
  }
  return { ok: true, match, effects: [] }
}

function isCount(n: number, most: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= most
}

/** The model must know every word and read the longest sentence. */
function fitsPack({ config, rows, steps, creditSteps, creditSeeds, pace = 1 }: Brain, pack: Pack): boolean {
  return (
    config.vocab === pack.words.length &&
    config.context >= pack.longest &&
    [rows, steps, creditSteps, creditSeeds].every((n) => isCount(n, 100_000)) &&
    creditSeeds >= LEAST_SEEDS &&
    pace >= 0 &&
    pace <= 100
  )
}
