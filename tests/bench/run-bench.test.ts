/** A whole run: what is measured of whom, what is left out and why, and that it comes to an end. */
import { describe, expect, it } from 'vitest'
import { POPULATION } from '../../shared/bench/over-forks.ts'
import { runBench, WHOLE_MS, type BenchFigures, type BenchPlan } from '../../shared/bench/run-bench.ts'
import { Track } from './track.ts'

const plan: BenchPlan = {
  shapes: ['classroom'],
  widths: true,
  forks: true,
  only: ['tfjs-wasm', 'jax-wasm', 'wasm-simd', 'webgpu'],
  quick: false,
}
const square = (ms: number) => (shape: { config: { width: number } }) => ms * (shape.config.width / 64) ** 2

describe('a whole run', () => {
  it('takes the classroom as its own point of the curve, and stops a slow one there with the reason', async () => {
    const track = new Track()
    const hooks = track.hooks({ 'tfjs-wasm': square(400), 'jax-wasm': square(40), 'wasm-simd': square(10) })
    const { races, widths } = await runBench({ ...plan, forks: false }, hooks)
    expect(widths.map(({ name }) => name)).toEqual(['d 16', 'd 32', 'd 64', 'd 128', 'd 256'])
    expect(widths[2].entries).toBe(races[0].entries)
    const at = widths.map(({ entries }) => entries.find(({ id }) => id === 'tfjs-wasm'))
    expect(at.map((entry) => entry?.ran)).toEqual([true, true, true, true, false])
    expect(at[4]).toMatchObject({ why: 'too-slow', detail: 'd 128: 1.6 s a step' })
    expect(track.opened.filter((id) => id === 'tfjs-wasm')).toHaveLength(4)
  })

  it('gives slow forks fewer steps, and leaves them out where one step of each would be too long', async () => {
    const track = new Track()
    const { forks, populations } = await runBench(
      { ...plan, shapes: [], widths: false },
      track.hooks({ 'wasm-simd': 10, webgpu: 500 }),
    )
    const steps = (id: string) => forks.filter((one) => one.id === id).map((one) => (one.ran ? one.steps : one.detail))
    expect(steps('wasm-simd')).toEqual([4, 4, 4, 4, 4, 4, 4])
    expect(steps('webgpu')).toEqual([4, 4, 4, 2, 1, '16 s for one step of each', '32 s for one step of each'])
    expect(populations).toEqual([
      { ran: true, id: 'wasm-simd', forks: POPULATION, steps: 30, inTurn: 12_600, together: 12_600 },
      { ran: true, id: 'webgpu', forks: POPULATION, steps: 1, inTurn: 21_000, together: 21_000 },
    ])
    expect(track.jobs.filter(({ id, count }) => id === 'wasm-simd' && count === 64)).toHaveLength(3)
    expect(track.jobs.filter(({ id, count }) => id === 'webgpu' && count === 4)).toHaveLength(1)
  })

  it('comes to its end with everybody named, however slow they are', async () => {
    const track = new Track()
    const slow = { 'tfjs-wasm': 7000, 'jax-wasm': 7000, 'wasm-simd': 7000, webgpu: 7000 }
    const longest = 2 * 7000
    const { races, widths, forks, populations } = await runBench(
      { ...plan, shapes: ['micro', 'classroom', 'g'] },
      track.hooks(slow),
    )
    expect(track.now).toBeLessThanOrEqual(WHOLE_MS.full + longest)
    for (const { entries } of [...races, ...widths]) expect(entries.map(({ id }) => id)).toEqual(plan.only)
    expect(forks).toHaveLength(2 * 7)
    expect(populations.map((one) => !one.ran && one.detail)).toEqual(Array(2).fill('588 s for one step of each'))
  })

  it('leaves out what is left when its time is used up', async () => {
    const track = new Track()
    const hooks = track.hooks({ 'jax-wasm': 10 })
    const open: typeof hooks.open = (id, shape) => {
      track.now += WHOLE_MS.full
      return hooks.open(id, shape)
    }
    const only = ['jax-wasm'] as const
    const { races, widths } = await runBench({ ...plan, forks: false, only }, { ...hooks, open })
    expect(races[0].entries[0]).toMatchObject({ ran: true, step: { median: 10 } })
    expect(widths[0].entries[0]).toEqual({ ran: false, id: 'jax-wasm', why: 'no-time', detail: '' })
  })

  it('tells all figures as they come, up to those that it returns', async () => {
    const heard: BenchFigures[] = []
    const shares: number[] = []
    const hooks = new Track().hooks({ 'wasm-simd': 10 })
    const found = await runBench(plan, {
      ...hooks,
      say: (_, __, share) => void shares.push(share),
      kept: (figures) => void heard.push(structuredClone(figures)),
    })
    const sizes = heard.map(({ races, widths, forks, populations }) =>
      [races, widths, forks, populations].reduce((sum, list) => sum + list.length, 0),
    )
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    expect(heard[0].races[0].entries).toHaveLength(1)
    expect(heard.at(-1)).toEqual(found)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThan(1)
  })

  it('ends at once when it is stopped', async () => {
    const track = new Track()
    const hooks = track.hooks({ 'tfjs-wasm': 10, 'wasm-simd': 10 })
    const stopped = () => track.now > 0
    const { races, widths, forks } = await runBench(plan, { ...hooks, stopped })
    expect(races[0].entries.map((entry) => entry.ran || entry.why)).toEqual([true, 'stopped', 'stopped', 'stopped'])
    expect([widths, forks]).toEqual([[], []])
    expect(track.closed).toEqual(['tfjs-wasm'])
  })
})
