/**
 * A stop that asks for a trained model, in a real room: it waits for the machine's own one, tells how far it is, goes on after
 * the server was started again in the middle of it, and its log can be done again to the last bit.
 */
import { planned } from '../../match/small-world.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DepotModels } from '../../../server/lab/depot-models.ts'
import { LabQueue } from '../../../server/lab/lab-queue.ts'
import { openLocalLab } from '../../../server/lab/local-lab.ts'
import { openSqliteStore } from '../../../server/persistence/sqlite.ts'
import { Again } from '../../../server/replay/again.ts'
import { playBack } from '../../../server/replay/play-back.ts'
import { readLog } from '../../../server/rooms/read-log.ts'
import { LiveMatch } from '../../../server/rooms/live-match.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { EDITION } from '../../../shared/match/edition.ts'
import { provenanceOf } from '../../../shared/match/models.ts'
import { type Stop, without } from '../../../shared/match/stop.ts'
import type { StopState } from '../../../shared/match/play.ts'
import { tapping } from '../../../shared/match/tap.ts'
import type { MatchEvent } from '../../../shared/match/events.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import { openHouse } from '../house.ts'

const code = 'BCDFG'

interface ListenState extends StopState {
  readonly stop: 'listen'
  readonly from: string
  /** How far the model is that it waits for; the words that the model then writes. */
  readonly far: number
  readonly words: readonly TokenId[] | null
}

/** It lets a trained model write one sentence. */
const listen: Stop<ListenState> = {
  id: 'listen',
  card: { id: 'listen', forms: ['full'], hasRematch: false, seconds: () => 0 },
  tap: tapping('listen', 'nothing'),
  begin(draft) {
    draft.newPhase(null)
    const { checkpoint: from, job } = draft.model('own-or-depot')
    const ask = { kind: 'generate', from, prompt: [], count: 1, longest: 8, temperature: 1, seed: 3 } as const
    const waiting = { [draft.ask(ask)]: 'words', ...(job === null ? {} : { [job]: 'model' }) }
    return { stop: 'listen', phase: 'listen', waiting, from, far: 0, words: null }
  },
  take: () => 'not-now',
  ring: () => null,
  progress: (_draft, state, { jobId, done }) => (state.waiting[jobId] === 'model' ? { ...state, far: done } : state),
  done(_draft, state, { job, result }) {
    const next = { ...state, waiting: without(state.waiting, job.id) }
    return result.kind === 'generate' ? { ...next, words: result.sentences[0] ?? [] } : next
  },
  failed: (_draft, state, job) => ({ ...state, waiting: without(state.waiting, job.id) }),
  isDone: () => null,
  shows: () => null,
  view: (_match, { stop, phase }) => ({ stop, phase }),
  speaks: ({ from }, match) => provenanceOf(match, from),
  asked: () => [],
  robot: () => null,
}

test(
  'it waits for the model, also through a restart, and everything can be done again',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gradient-listen-'))
    /** A server's life: until the room is as wanted, or goes away in the middle. */
    const live = async <T>(work: (room: LiveMatch) => Promise<T>, first?: MatchEvent) => {
      const store = await openSqliteStore(folder)
      const labs = new LabQueue(openLocalLab)
      const depotModels = new DepotModels(store, labs)
      const house = { ...openHouse(), store, labs, depotModels, stops: [listen] }
      const pack = await house.packs.pack('town')
      if (first !== undefined) await store.reserveRoom({ code, secretHash: '', createdAt: 0, ended: false }, first)
      const front = {
        changed: () => look(),
        tell: () => {},
        isAttended: () => true,
        lost: () => {},
        toHost: () => false,
      }
      const room = new LiveMatch(house, code, pack, brainFor('small', pack), front)
      await room.resume(readLog(await store.events(code), house.stops).events)
      const result = await work(room)
      await room.close()
      const { events } = readLog(await store.events(code), house.stops)
      await labs.dispose()
      await store.close()
      return { result, events, pack, trained: depotModels.trained }
    }
    let look = () => {}
    const stateOf = (room: LiveMatch) => room.match?.play as ListenState | null
    const until = (room: LiveMatch, isSo: (state: ListenState) => boolean) =>
      new Promise<ListenState>((resolve) => {
        look = () => {
          const state = stateOf(room)
          if (state && isSo(state)) resolve(state)
        }
        look()
      })

    try {
      const brain = brainFor('small', await openHouse().packs.pack('town'))
      const settings = { plan: ['listen'].map(planned), teams: 1, timers: null, seatLimit: 4, brain }
      const created: MatchEvent = {
        at: 1,
        type: 'created',
        edition: EDITION,
        code,
        packId: 'town',
        seed: 5,
        settings,
        classCode: null,
      }
      const first = await live(async (room) => {
        expect(await room.take({ type: 'host', command: { kind: 'start' } })).toBeNull()
        // Nobody's words, as long as there is no model.
        expect(room.view({ role: 'projector' })?.speaks).toBeNull()
        return await until(room, ({ far }) => far > 0)
      }, created)
      expect(first.result).toMatchObject({ words: null, from: 'depot' })
      expect(first.trained).toBe(0)

      const second = await live(async (room) => {
        const heard = await until(room, ({ words }) => words !== null)
        expect(room.view({ role: 'projector' })?.speaks).toEqual({ origin: 'depot', steps: 300, of: null })
        return heard
      })
      expect(second.result.waiting).toEqual({})
      expect(second.result.words?.length).toBeGreaterThan(0)
      expect(second.trained).toBe(1)

      const again = new Again(() => openLocalLab(second.pack), new Map())
      const played = await playBack(second.events, { pack: second.pack, stops: [listen] }, again)
      await again.dispose()
      expect(played.findings).toEqual([])
      expect(played.redone.map(({ job, verdict }) => [job.kind, verdict.how])).toEqual([
        ['init', 'same-bits'],
        ['depot', 'same-bits'],
        ['generate', 'same-bits'],
      ])
      expect(played.match?.play).toEqual(second.result)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
