/** The table of goals says yes, no or nothing, from medians alone. */
import { expect, it } from 'vitest'
import { contestantIds } from '../../shared/bench/contestants.ts'
import { goalsOf } from '../../shared/bench/goals.ts'
import { markdownOf } from '../../shared/bench/markdown.ts'
import { benchFileSchema, type BenchFile, type Entry } from '../../shared/bench/report.ts'
import { spreadOf } from '../../shared/bench/spread.ts'

const calls = { dispatches: 3, submits: 1 / 8, buffers: 0, bindGroups: 0, readbacks: 1 / 8, bytes: 19e6 }

/** Every contestant, at so many milliseconds a step. */
function fileWith(ms: Partial<Record<(typeof contestantIds)[number], number>>, asked = calls): BenchFile {
  const entries = contestantIds.map((id): Entry => {
    const one = ms[id]
    if (one === undefined) return { ran: false, id, why: 'no-device', detail: '' }
    const losses = [6.2, 6.1]
    return {
      ran: true,
      id,
      openMs: 1,
      firstStepMs: 1,
      step: spreadOf([one]),
      burst: 1,
      losses,
      difference: 0,
      agrees: true,
      calls: asked,
    }
  })
  const sizes = { vocab: 512, context: 16, layers: 2, width: 64, heads: 4, rows: 32, reference: null, entries }
  const races = [
    { name: 'classroom', ...sizes },
    { name: 'g', ...sizes },
  ]
  const adapter = { vendor: 'google', architecture: 'swiftshader', description: '', software: true }
  const machine = { where: 'browser', processor: 'a chip', threads: 2, browser: 'a browser', adapter, isolated: true }
  const nothing = { widths: [], forks: [], populations: [], firstPoint: null }
  const report = { format: 2 as const, made: '2026-01-02T03:04:05.000Z', machine, races, ...nothing }
  return benchFileSchema.parse({ finished: true, browser: report, node: report, nullDevice: report })
}

function metIn(file: BenchFile, figure: string, goal = ''): boolean | null | undefined {
  return goalsOf(file).find((one) => one.figure.startsWith(figure) && one.goal.includes(goal))?.met
}

it('counts against the faster of two forms of a rival', () => {
  const own = { 'wasm-simd': 10, 'naive-wasm': 100 }
  expect(metIn(fileWith(own), 'WASM, classroom', 'tfjs-wasm')).toBe(true)
  expect(metIn(fileWith({ ...own, 'tfjs-wasm': 79 }), 'WASM, classroom', 'tfjs-wasm')).toBe(false)
  expect(metIn(fileWith({ ...own, 'tfjs-wasm': 80 }), 'WASM, classroom', 'tfjs-wasm')).toBe(true)
})

it('holds counts and memory to their limits', () => {
  expect(metIn(fileWith({ webgpu: 0.05 }), 'steady state')).toBe(true)
  expect(metIn(fileWith({ webgpu: 0.05 }), 'host milliseconds')).toBe(true)
  expect(metIn(fileWith({ webgpu: 0.11 }), 'host milliseconds')).toBe(false)
  expect(metIn(fileWith({ webgpu: 1 }, { ...calls, buffers: 0.125 }), 'steady state')).toBe(false)
  expect(metIn(fileWith({ webgpu: 1 }, { ...calls, dispatches: 28 }), 'dispatches')).toBe(false)
  expect(metIn(fileWith({ webgpu: 1 }, { ...calls, bytes: 20.1e6 }), 'GPU memory')).toBe(false)
})

it('says nothing about what was not measured', () => {
  for (const { met, measured } of goalsOf(fileWith({})))
    expect([met, measured]).toEqual([null, 'not measured in this run'])
})

it('makes a table of a run that was stopped before the browser began', () => {
  const file: BenchFile = { ...fileWith({ webgpu: 0.05 }), finished: false, browser: null, node: null }
  expect(metIn(file, 'host milliseconds')).toBe(true)
  expect(metIn(file, 'WASM, classroom')).toBeNull()
  expect(markdownOf(file)).toContain('This run has not come to its end.')
  expect(markdownOf(fileWith({}))).not.toContain('This run has not come to its end.')
})

it('gives the reason in the place of a figure that is missing', () => {
  const file = fileWith({})
  if (!file.browser) throw new Error('no report')
  const detail = '21.7 s for one step of each'
  const forks = [{ ran: false, id: 'webgpu', count: 64, why: 'too-slow', detail } as const]
  const populations = [{ ran: true, id: 'wasm-simd', forks: 42, steps: 30, together: 100, inTurn: 190 } as const]
  const text = markdownOf({ ...file, browser: { ...file.browser, forks, populations } })
  expect(text).toContain(`too-slow (${detail})`)
  expect(text).toMatch(/42 forks .* 1.9x with 30 steps each/)
})

it('names the machine, and calls a software adapter software', () => {
  const text = markdownOf(fileWith({ 'wasm-simd': 10, 'jax-wasm': 15 }))
  expect(text).toContain('Processor: a chip, 2 threads. Browser: a browser, isolated.')
  expect(text).toContain('google swiftshader (software)')
  expect(text).toMatch(/WASM, classroom shape +\| >= 2x faster than jax-js +\| 1.5x: 10 ms against 15 ms +\| NO/)
})

it('refuses a file that was changed by hand', () => {
  const file = fileWith({ 'wasm-simd': 10 })
  expect(benchFileSchema.safeParse({ ...file, node: { ...file.node, format: 1 } }).success).toBe(false)
})

it('cuts timings into quartiles', () => {
  expect(spreadOf([4, 1, 3, 2, 5])).toEqual({ least: 1, lower: 2, median: 3, upper: 4, count: 5 })
  expect(spreadOf([1, 2]).median).toBe(1.5)
  expect(() => spreadOf([])).toThrow('no timings')
})
