/** A table with a real lab: the whole plan, played by one seat, with a model that really trains. */
import { EDITION } from '../../shared/match/edition.ts'
import { finishedOf, stateOf } from './seen.ts'
import { setImmediate } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildEngine } from '../../scripts/build-engine.ts'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import type { Steer } from '../../shared/lab/shapes.ts'
import { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import { NotStored } from '../../shared/match/not-stored.ts'
import { replay, Table, type TableLab } from '../../shared/match/table.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { Match, MatchSettings } from '../../shared/match/types.ts'
import { smallBrain, settings, smallPack, smallRules, planned } from './small-world.ts'

let binary: Awaited<ReturnType<typeof wasmBinary>>

beforeAll(async () => {
  await buildEngine()
  binary = await wasmBinary()
})

/** A doorman without a wall clock: its time moves only when the test says so. */
class Room {
  readonly log: MatchEvent[] = []
  readonly rows: BoardRow[] = []
  readonly table: Table
  readonly #lab: ShelfLab
  readonly phases = new Set<string>()
  /** What the store says against writing. */
  trouble: Error | null = null
  owing = 0
  bell: { readonly phase: number; readonly rings: number | null } = { phase: 0, rings: null }
  now = 1000
  #look: (match: Match) => void = () => {}

  constructor(wrap: (lab: TableLab) => TableLab = (lab) => lab) {
    let clock = 0
    this.#lab = new ShelfLab({
      pack: smallPack,
      engine: async (config) => createWasmEngine(config, binary),
      clock: () => (clock += 50),
      breathe: () => setImmediate(),
      rest: () => setImmediate(),
    })
    this.table = new Table(smallRules, {
      now: () => this.now,
      append: async (seq, event) => {
        if (this.trouble !== null) throw this.trouble
        expect(seq).toBe(this.log.length)
        this.log.push(event)
      },
      owing: () => (this.owing += 1),
      lab: wrap({
        run: async (job, hear) => ({ result: await this.#lab.run(job, { onProgress: hear }), audited: true }),
        steer: (word) => this.#lab.steer(word),
        cancel: (id) => this.#lab.cancel(id),
        keepOnly: (ids) => this.#lab.keepOnly(ids),
      }),
      setBell: (phase, rings) => (this.bell = { phase, rings }),
      changed: (match) => {
        // Written down before anybody hears of it.
        expect(this.log).toHaveLength(this.table.length)
        this.phases.add(`${match.play?.stop} ${match.play?.phase}`)
        this.#look(match)
      },
      effect: (effect) => void (effect.type === 'board' && this.rows.push(effect.row)),
    })
  }

  async open(part: Partial<MatchSettings> = {}): Promise<this> {
    const created = {
      type: 'created',
      edition: EDITION,
      code: 'ROOMS',
      packId: smallPack.id,
      seed: 3,
      classCode: null,
    } as const
    expect(await this.table.take({ ...created, settings: settings(part) })).toBeNull()
    expect(await this.table.take({ type: 'joined', seat: 'ann', name: 'Ann', team: null })).toBeNull()
    expect(await this.table.take({ type: 'host', command: { kind: 'start' } })).toBeNull()
    return this
  }

  get match(): Match {
    if (this.table.match === null) throw new Error('no match')
    return this.table.match
  }

  /** Resolves when the match is as wanted, at once or after one of the events to come. */
  until(isSo: (match: Match) => boolean): Promise<void> {
    if (isSo(this.match)) return Promise.resolve()
    return new Promise((resolve) => (this.#look = (match) => isSo(match) && resolve()))
  }

  async next(): Promise<void> {
    await this.until(({ jobs }) => jobs.length === 0)
    expect(await this.table.take({ type: 'host', command: { kind: 'next' } })).toBeNull()
  }

  close(): Promise<void> {
    return this.#lab.dispose()
  }
}

const phaseOf = ({ play }: Match) => play?.phase ?? 'over'

describe('a table', () => {
  it('plays the whole plan with a lab, and the model learns: its held-out loss falls from about log2 V', async () => {
    const plan = ['pile-of-math', 'flashcard', 'run'].map(planned)
    const brain = { ...smallBrain, steps: 120, rows: 16, pace: 0 }
    const room = await new Room().open({ plan, brain, timers: null })
    while (room.match.play !== null) {
      const play = stateOf(room.match)
      if (play?.stop === 'run' && play.train.mode === 'halt' && play.train.notch === 0)
        await room.table.take({ type: 'tapped', seat: 'ann', on: { stop: 'run', ask: 'drive', tap: 'faster' } })
      await room.next()
    }
    // The lobby and the end count as one more.
    expect(room.phases.size).toBe(3 + 4 + 10 + 1)
    const [row] = room.rows
    expect(row).toMatchObject({ audited: true, solo: false, players: 1, brain: '1x8 120' })
    expect(row.beforeBits).toBeCloseTo(Math.log2(smallPack.words.length), 0)
    expect(row.afterBits).toBeLessThan(row.beforeBits - 1)
    expect(room.match.model.exams.map(({ bits }) => bits)).toEqual([row.beforeBits, row.afterBits])
    const flashcard = finishedOf(room.match).find(({ stop }) => stop === 'flashcard')
    expect(flashcard?.stop === 'flashcard' && flashcard.doses?.map(({ right }) => right.length)).toEqual([9, 9, 9, 9])
    expect(replay(room.log, smallRules)).toEqual(room.match)
    await room.close()
  })

  it('comes back from its log in mid-training: the bell is set, open jobs are asked again, the game goes on', async () => {
    const first = await new Room().open({ plan: [planned('run')], timers: 1 })
    while (phaseOf(first.match) !== 'train') await first.next()
    await first.until(({ jobs }) => jobs.length === 0)
    // Out of the cranks, out of the depot, and no more waiting.
    for (let word = 0; word < 3; word++) await first.table.take({ type: 'host', command: { kind: 'next' } })
    await first.close()
    const log = first.log.filter(({ type }) => type !== 'lab-failed')

    const second = new Room()
    second.log.push(...log)
    // The lab of a new house has an empty shelf; the seed makes the same start again.
    const asked: string[] = []
    const said: Steer[] = []
    const revived = new Table(smallRules, {
      now: () => 5000,
      append: async () => {},
      owing: () => {},
      lab: {
        run: (job) => {
          asked.push(job.id)
          return new Promise(() => {})
        },
        steer: (word) => said.push(word),
        cancel: () => {},
        keepOnly: async () => {},
      },
      setBell: (phase, rings) => (second.bell = { phase, rings }),
      changed: () => {},
      effect: () => {},
    })
    revived.resume(log)
    const match = replay(log, smallRules)
    expect(revived.match).toEqual(match)
    expect(asked).toEqual(match?.jobs.map(({ id }) => id))
    expect(asked.length).toBeGreaterThan(0)
    // The host had given up the pace: the training goes on without.
    expect(said).toEqual([{ kind: 'hurry', jobId: asked.at(-1) }])
    expect(second.bell).toEqual({ phase: match?.bell.phase, rings: match?.bell.rings })
    await second.close()
  })

  it('turns a lab that breaks into failed jobs, asks once more, and plays on', async () => {
    const runs = new Map<string, number>()
    const room = await new Room((lab) => ({
      ...lab,
      run: async (job, hear) => {
        runs.set(job.id, (runs.get(job.id) ?? 0) + 1)
        if (job.kind === 'evaluate') throw new Error('the engine is gone')
        return lab.run(job, hear)
      },
    })).open({ plan: [planned('run')], timers: null })
    while (room.match.play !== null) await room.next()
    const failed = room.log.filter((event) => event.type === 'lab-failed')
    expect(failed.map(({ why }) => why)).toContain('the engine is gone')
    expect(Math.max(...runs.values())).toBe(2)
    const [run] = finishedOf(room.match)
    expect(run?.stop === 'run' && run.exam.troubled).toEqual(['before', 'after', 'recall'])
    expect(room.rows).toEqual([])
    await room.close()
  })

  it('says why an event cannot be written, and catches up on bells and reports afterwards', async () => {
    const room = await new Room().open({ plan: [planned('run')] })
    await room.until(({ jobs }) => jobs.length === 0)
    room.trouble = new NotStored('storage-full', 'no space left')
    room.now = room.bell.rings ?? 0
    const before = room.match
    expect(
      await room.table.take({
        type: 'tapped',
        seat: 'ann',
        on: { stop: 'run', ask: 'vote', tap: { option: 0, confidence: 1 } },
      }),
    ).toBe('storage-full')
    expect(await room.table.ring(room.bell.phase)).toBe('storage-full')
    expect(room.owing).toBe(1)
    room.trouble = new Error('the disk is broken')
    expect(await room.table.take({ type: 'host', command: { kind: 'next' } })).toBe('not-stored')
    await room.table.catchUp()
    expect(room.owing).toBe(2)
    expect(room.match).toBe(before)
    room.trouble = null
    expect(await room.table.take({ type: 'joined', seat: 'ben', name: 'Ben', team: null })).toBeNull()
    await room.until((match) => phaseOf(match) === 'read')
    expect(replay(room.log, smallRules)).toEqual(room.match)
    await room.close()
  })

  it('names the event that its rules refuse when a log is not its own', () => {
    const log: MatchEvent[] = [{ type: 'dropped', at: 1, seat: 'ann' }]
    expect(() => replay(log, smallRules)).toThrow('event 0 (dropped) was refused: unknown-code')
  })
})
