/** The referee of the benchmark: who takes turns with whom, how many steps a slow one gets, and who is told apart. */
import { describe, expect, it } from 'vitest'
import type { Bout } from '../../shared/bench/bout.ts'
import type { ContestantId } from '../../shared/bench/contestants.ts'
import { Absent, race, type Budget, type RaceHooks } from '../../shared/bench/race.ts'
import type { RanEntry } from '../../shared/bench/report.ts'
import { benchShapes } from '../../shared/bench/shapes.ts'

const budget: Budget = { rounds: 3, burstMs: 100, warmMs: 1000, roundsMs: 1000 }

/** A track whose clock moves only while somebody trains: every step of a runner takes so many milliseconds. */
class Track {
  now = 0
  readonly turns: ContestantId[] = []
  readonly closed: ContestantId[] = []
  halted = false

  hooks(
    msPerStep: Partial<Record<ContestantId, number>>,
    loss = (_: ContestantId, step: number) => 5 - step / 100,
  ): RaceHooks {
    return {
      open: async (id) => {
        const ms = msPerStep[id]
        if (ms === undefined) throw new Absent('no-device', id)
        return this.#bout(id, ms, loss)
      },
      clock: () => this.now,
      say: () => undefined,
      stopped: () => this.halted,
    }
  }

  #bout(id: ContestantId, ms: number, loss: (id: ContestantId, step: number) => number): Bout {
    return {
      run: async (first, steps) => {
        this.turns.push(id)
        this.now += ms * steps
        const losses = Array.from({ length: steps }, (_, at) => loss(id, first + at))
        return { ms: ms * steps, losses, calls: null }
      },
      forks: async () => null,
      close: () => this.closed.push(id),
    }
  }
}

function ran(entries: readonly { ran: boolean; id: ContestantId }[], id: ContestantId): RanEntry {
  const found = entries.find((entry): entry is RanEntry => entry.ran && entry.id === id)
  if (!found) throw new Error(`${id} did not run`)
  return found
}

describe('a race', () => {
  it('lets everybody take turns, round after round', async () => {
    const track = new Track()
    const ids: ContestantId[] = ['tfjs-wasm', 'jax-wasm', 'wasm-simd']
    await race('micro', benchShapes.micro, ids, budget, track.hooks({ 'tfjs-wasm': 10, 'jax-wasm': 5, 'wasm-simd': 1 }))
    expect(track.turns.slice(-9)).toEqual([...ids, ...ids, ...ids])
    expect(track.closed).toEqual(ids)
  })

  it('times the step, and lets a slow one off with fewer rounds and fewer compared steps', async () => {
    const track = new Track()
    const hooks = track.hooks({ 'tfjs-cpu': 600, 'wasm-simd': 2 })
    const { entries } = await race('micro', benchShapes.micro, ['tfjs-cpu', 'wasm-simd'], budget, hooks)
    const slow = ran(entries, 'tfjs-cpu')
    const quick = ran(entries, 'wasm-simd')
    expect(slow.step).toMatchObject({ median: 600, count: 2 })
    expect(slow.losses).toHaveLength(3)
    expect(quick.step).toMatchObject({ median: 2, count: 3 })
    expect(quick.losses).toHaveLength(10)
  })

  it('tells apart whose losses leave the reference, and who has none', async () => {
    const loss = (id: ContestantId, step: number) => {
      if (id === 'webgpu' && step === 7) return 5 * 1.002
      return id === 'jax-wasm' && step === 9 ? Number.NaN : 5
    }
    const hooks = new Track().hooks({ 'tfjs-wasm': 1, 'jax-wasm': 1, 'wasm-simd': 1, webgpu: 1 }, loss)
    const ids: ContestantId[] = ['jax-wasm', 'wasm-simd', 'webgpu', 'tfjs-wasm']
    const { entries, reference } = await race('micro', benchShapes.micro, ids, budget, hooks)
    expect(reference).toBe('tfjs-wasm')
    expect(entries.map(({ id }) => id)).toEqual(ids)
    expect(ran(entries, 'wasm-simd')).toMatchObject({ agrees: true, difference: 0 })
    expect(ran(entries, 'webgpu').agrees).toBe(false)
    expect(ran(entries, 'webgpu').difference).toBeCloseTo(0.002, 6)
    expect(ran(entries, 'jax-wasm').agrees).toBe(false)
  })

  it('says why somebody is missing, and what a stop left unmeasured', async () => {
    const track = new Track()
    const hooks = track.hooks({ 'wasm-simd': 1 })
    const first = await race('micro', benchShapes.micro, ['webgpu', 'wasm-simd'], budget, hooks)
    expect(first.entries[0]).toEqual({ ran: false, id: 'webgpu', why: 'no-device', detail: 'webgpu' })
    track.halted = true
    const second = await race('micro', benchShapes.micro, ['wasm-simd'], budget, hooks)
    expect(second.entries).toEqual([{ ran: false, id: 'wasm-simd', why: 'stopped', detail: '' }])
  })
})
