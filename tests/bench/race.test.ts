/** The referee of the benchmark: who takes turns with whom, how many steps a slow one gets, and who is told apart. */
import { describe, expect, it } from 'vitest'
import type { ContestantId } from '../../shared/bench/contestants.ts'
import { race, slowAfter, type Budget } from '../../shared/bench/race.ts'
import type { Race, RanEntry } from '../../shared/bench/report.ts'
import { benchShapes } from '../../shared/bench/shapes.ts'
import { Track } from './track.ts'

const budget: Budget = { rounds: 3, burstMs: 100, firstMs: 5000, warmMs: 1000, roundsMs: 1000 }

function micro(ids: readonly ContestantId[], slow: ReadonlyMap<ContestantId, string> = new Map()) {
  return { name: 'micro', shape: benchShapes.micro, ids, slow }
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
    await race(micro(ids), budget, track.hooks({ 'tfjs-wasm': 10, 'jax-wasm': 5, 'wasm-simd': 1 }))
    expect(track.turns.slice(-9)).toEqual([...ids, ...ids, ...ids])
    expect(track.closed).toEqual(ids)
  })

  it('times the step, and lets a slow one off with fewer rounds and fewer compared steps', async () => {
    const hooks = new Track().hooks({ 'tfjs-cpu': 400, 'wasm-simd': 2 })
    const { entries } = await race(micro(['tfjs-cpu', 'wasm-simd']), budget, hooks)
    const slow = ran(entries, 'tfjs-cpu')
    const quick = ran(entries, 'wasm-simd')
    expect(slow).toMatchObject({ step: { median: 400, count: 2 }, burst: 1 })
    expect(slow.losses).toHaveLength(3)
    expect(quick).toMatchObject({ step: { median: 2, count: 3 }, burst: 48 })
    expect(quick.losses).toHaveLength(10)
  })

  it('times a very slow one by its second step alone', async () => {
    const track = new Track()
    const { entries } = await race(micro(['tfjs-cpu']), budget, track.hooks({ 'tfjs-cpu': 1500 }))
    expect(ran(entries, 'tfjs-cpu')).toMatchObject({ step: { median: 1500, count: 1 }, burst: 1 })
    expect(track.now).toBe(3000)
  })

  it('leaves out who needs too long for the first step, and says how long that was', async () => {
    const track = new Track()
    const { entries } = await race(micro(['tfjs-cpu']), budget, track.hooks({ 'tfjs-cpu': 6000 }))
    expect(entries).toEqual([{ ran: false, id: 'tfjs-cpu', why: 'too-slow', detail: '6 s for the first step' }])
    expect(track.now).toBe(6000)
    expect(track.closed).toEqual(['tfjs-cpu'])
  })

  it('does not open whom an easier race has shown too slow, and passes the reason on', async () => {
    const easy = await race(
      { ...micro(['tfjs-cpu', 'naive-cpu', 'wasm-simd']), name: 'easy' },
      budget,
      new Track().hooks({ 'tfjs-cpu': 900, 'naive-cpu': 6000, 'wasm-simd': 2 }),
    )
    const slow = slowAfter(easy, 500, new Map([['naive-webgl', 'before: 9 s a step']]))
    expect(new Map(slow)).toEqual(
      new Map([
        ['tfjs-cpu', 'easy: 0.9 s a step'],
        ['naive-cpu', 'easy: 6 s for the first step'],
        ['naive-webgl', 'before: 9 s a step'],
      ]),
    )
    const track = new Track()
    const ids: ContestantId[] = ['tfjs-cpu', 'wasm-simd']
    const { entries } = await race(micro(ids, slow), budget, track.hooks({ 'tfjs-cpu': 900, 'wasm-simd': 2 }))
    expect(entries[0]).toEqual({ ran: false, id: 'tfjs-cpu', why: 'too-slow', detail: 'easy: 0.9 s a step' })
    expect(track.opened).toEqual(['wasm-simd'])
  })

  it('opens nobody more and begins no round when the time of the run is used up; what was measured counts', async () => {
    const track = new Track()
    const hooks = { ...track.hooks({ 'jax-wasm': 40, 'wasm-simd': 2 }), late: () => track.now > 0 }
    const { entries } = await race(micro(['jax-wasm', 'wasm-simd']), budget, hooks)
    expect(ran(entries, 'jax-wasm').step).toMatchObject({ median: 40, count: 1 })
    expect(entries[1]).toEqual({ ran: false, id: 'wasm-simd', why: 'no-time', detail: '' })
  })

  it('tells what is known after each warm-up', async () => {
    const heard: Race[] = []
    const hooks = { ...new Track().hooks({ 'wasm-simd': 2 }), kept: (found: Race) => void heard.push(found) }
    await race(micro(['webgpu', 'wasm-simd']), budget, hooks)
    expect(heard.map(({ entries }) => entries.map(({ id, ran }) => [id, ran]))).toEqual([
      [['webgpu', false]],
      [
        ['webgpu', false],
        ['wasm-simd', true],
      ],
    ])
  })

  it('tells apart whose losses leave the reference, and who has none', async () => {
    const loss = (id: ContestantId, step: number) => {
      if (id === 'webgpu' && step === 7) return 5 * 1.002
      return id === 'jax-wasm' && step === 9 ? Number.NaN : 5
    }
    const hooks = new Track().hooks({ 'tfjs-wasm': 1, 'jax-wasm': 1, 'wasm-simd': 1, webgpu: 1 }, loss)
    const ids: ContestantId[] = ['jax-wasm', 'wasm-simd', 'webgpu', 'tfjs-wasm']
    const { entries, reference } = await race(micro(ids), budget, hooks)
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
    const first = await race(micro(['webgpu', 'wasm-simd']), budget, hooks)
    expect(first.entries[0]).toEqual({ ran: false, id: 'webgpu', why: 'no-device', detail: 'webgpu' })
    track.halted = true
    const second = await race(micro(['wasm-simd']), budget, hooks)
    expect(second.entries).toEqual([{ ran: false, id: 'wasm-simd', why: 'stopped', detail: '' }])
  })
})
