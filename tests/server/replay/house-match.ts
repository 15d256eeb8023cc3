/**
 * A whole match in this process, without a wire: the server's own table, desk, lab and store, four players who do what
 * simulated ones do, and a lever that is voted over the cliff, and then stopped.
 */
import { planned } from '../../match/small-world.ts'
import { EDITION } from '../../../shared/match/edition.ts'
import { stateOf } from '../../match/seen.ts'
import type { DriveVote } from '../../../stops/run/train/state.ts'
import type { RunState } from '../../../stops/run/types.ts'
import type { MatchEvent } from '../../../shared/match/events.ts'
import type { Brain, Match, MatchSettings } from '../../../shared/match/types.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { act } from '../../../shared/rehearsal/act.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import { stops } from '../../../stops/rules.ts'
import { mindOf } from '../../../shared/rehearsal/mind.ts'
import { worldOf } from '../../../shared/rehearsal/world.ts'
import { signerFrom } from '../../../server/attest/signer.ts'
import type { House } from '../../../server/house.ts'
import { readLog } from '../../../server/rooms/read-log.ts'
import { exportMatch } from '../../../server/http/export-match.ts'
import { Packs } from '../../../server/packs.ts'
import { type Front, LiveMatch } from '../../../server/rooms/live-match.ts'
import { Tokens } from '../../../server/rooms/tokens.ts'
import { openHouse as bareHouse } from '../house.ts'

export const secret = new Uint8Array(32).fill(3)
const names = ['Ada', 'Bo', 'Cy', 'Di']

/** A brain that trains in moments, with legs of three slices: a lever that is turned in the first one is heard before the last. */
export function longLegs(pack: Pack): Brain {
  return { ...brainFor('small', pack), steps: 900, pace: 0 }
}

export async function openHouse(key = secret): Promise<House & { readonly close: () => Promise<void> }> {
  let now = Date.UTC(2026, 10, 30, 10)
  const bare = bareHouse()
  return {
    ...bare,
    tokens: new Tokens(key),
    signer: signerFrom(key),
    packs: new Packs('assets/packs', key),
    now: () => (now += 7),
    steady: () => (now += 7),
    close: () => bare.labs.dispose(),
  }
}

export class HouseMatch {
  readonly code: string
  readonly #house: House
  readonly #begin: () => LiveMatch
  live: LiveMatch
  readonly #players: readonly Player[]
  #look: () => void = () => {}

  private constructor(house: House, code: string, pack: Pack, brain: Brain, toHost: Front['toHost']) {
    this.#house = house
    this.code = code
    const world = worldOf(pack)
    this.#players = names.map((_, i) => ({ mind: mindOf(i), world, random: randomFrom(i) }))
    const front: Front = { changed: () => this.#look(), tell: () => {}, isAttended: () => true, lost: () => {}, toHost }
    this.#begin = () => new LiveMatch(house, code, pack, brain, front)
    this.live = this.#begin()
  }

  static async open(
    house: House,
    code: string,
    part: Partial<MatchSettings> = {},
    toHost: Front['toHost'] = () => false,
  ): Promise<HouseMatch> {
    const town = await house.packs.pack('town')
    const brain = longLegs(town)
    const mark = { at: house.now(), code, seed: 11 }
    const created: Extract<MatchEvent, { type: 'created' }> = {
      ...mark,
      type: 'created',
      edition: EDITION,
      packId: town.id,
      settings: { plan: [planned('run')], teams: 2, timers: null, seatLimit: 12, brain, ...part },
      classCode: null,
      ...(await house.packs.seal(town, mark)),
    }
    await house.store.reserveRoom({ code, secretHash: '', createdAt: mark.at, ended: false })
    await house.store.append(code, 0, created)
    const match = new HouseMatch(house, code, await house.packs.roomPack(created), created.settings.brain, toHost)
    await match.live.resume([created])
    for (const [i, name] of names.entries()) {
      await match.must({ type: 'joined', seat: `s${i}`, name, team: `t${1 + (i % 2)}` })
    }
    return match
  }

  get match(): Match {
    if (this.live.match === null) throw new Error('no match')
    return this.live.match
  }

  get run(): RunState | null {
    const play = stateOf(this.match)
    return play?.stop === 'run' ? play : null
  }

  async must(event: Parameters<LiveMatch['take']>[0]): Promise<void> {
    const word = await this.live.take(event)
    if (word !== null) throw new Error(`${event.type} was refused: ${word}`)
  }

  async next(): Promise<void> {
    await this.must({ type: 'host', command: { kind: 'next' } })
  }

  /** Resolves when the match is as wanted, at once or after one of the events to come. */
  until(isSo: () => boolean): Promise<void> {
    if (isSo()) return Promise.resolve()
    return new Promise((resolve) => {
      this.#look = () => isSo() && resolve()
    })
  }

  /** Everybody looks at their own view and taps, until nobody has anything to do. */
  async everybodyActs(rounds = 12): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      let taps = 0
      for (const [i, player] of this.#players.entries()) {
        const seen = this.live.view({ role: 'seat', seat: `s${i}` })
        const on = seen === null ? null : act(seen, player, stops)
        if (on !== null && (await this.live.take({ type: 'tapped', seat: `s${i}`, on })) === null) taps += 1
      }
      if (taps === 0) return
    }
  }

  /** From the lobby to the end. `turbo` drives the train whenever something has happened in it. */
  async play(turbo: (match: HouseMatch) => Promise<void> = drive): Promise<void> {
    await this.must({ type: 'host', command: { kind: 'start' } })
    while (this.match.play !== null) {
      const { play, bell } = this.match
      if (this.run?.phase === 'train') {
        await turbo(this)
        continue
      }
      await this.everybodyActs()
      await this.until(() => this.match.jobs.length === 0 || this.match.bell.phase !== bell.phase)
      if (stateOf(this.match) === play || this.match.bell.phase === bell.phase) await this.next()
    }
  }

  /** Everybody votes alike. */
  async vote(vote: DriveVote): Promise<void> {
    for (const seat of Object.keys(this.match.seats))
      await this.live.take({ type: 'tapped', seat, on: { stop: 'run', ask: 'drive', tap: vote } })
  }

  /** The server goes away in the middle of whatever it does, and comes back; so does everybody. */
  async restart(): Promise<void> {
    await this.live.close()
    this.live = this.#begin()
    await this.live.resume(readLog(await this.#house.store.events(this.code), this.#house.stops).events)
    for (const seat of Object.keys(this.match.seats)) await this.must({ type: 'returned', seat })
  }

  /** The exported file's text. */
  export(): Promise<string> {
    return exportMatch(this.#house, this.code)
  }

  async close(): Promise<void> {
    await this.live.close()
  }
}

/** The cranks by hand, then turbo: fast, off the cliff, back to the depot, fast again, and stopped before the end. */
export async function drive(match: HouseMatch): Promise<void> {
  const train = () => match.run?.train
  while (train()?.mode === 'crank') {
    await match.until(() => train()?.part === 'hands' || train()?.mode !== 'crank')
    await match.everybodyActs(1)
  }
  await driveLegs(match, ['faster', 'faster', 'keep', 'keep', 'brake'])
}

/** A vote a depot, and the brakes in mid-leg; the last one again and again. */
export async function driveLegs(match: HouseMatch, votes: readonly DriveVote[]): Promise<void> {
  const train = () => match.run?.train
  for (let depot = 0; match.run?.phase === 'train'; depot++) {
    const vote = votes[Math.min(depot, votes.length - 1)] ?? 'keep'
    if (vote !== 'brake') await match.vote(vote)
    if (match.run?.phase !== 'train') return
    const left = train()?.mode
    if (left === 'halt' || left === 'towed' || left === 'derailed') await match.next()
    const jobId = train()?.jobId ?? null
    if (vote === 'brake') {
      const told = train()?.points.length ?? 0
      await match.until(() => train()?.jobId !== jobId || (train()?.points.length ?? 0) > told)
      await match.vote(vote)
    }
    if (jobId !== null) await match.until(() => train()?.jobId !== jobId)
    if (train()?.mode === 'derailed') await match.next()
  }
}
