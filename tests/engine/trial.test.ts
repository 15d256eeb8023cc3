import { describe, expect, it } from 'vitest'
import { fastest, type Candidate } from '../../shared/engine/trial.ts'
import { engineOn } from './tfjs/backends.ts'
import { micro, wasmEngine } from './wasm/builders.ts'

const clock = () => performance.now()
const cpu: Candidate = { name: 'tfjs-cpu', open: (config) => engineOn('cpu', config) }
const simd: Candidate = { name: 'wasm-simd', open: wasmEngine }
const absent: Candidate = { name: 'absent', open: async () => null }
const broken: Candidate = { name: 'broken', open: () => Promise.reject(new Error('no such device')) }

describe('the trial of engines', () => {
  it.each([
    ['first', [simd, cpu]],
    ['last', [cpu, absent, broken, simd]],
  ])('finds our own kernels faster than plain JavaScript, when tried %s', async (_, candidates) => {
    const { engine, msPerStep } = await fastest(candidates, micro, clock)
    expect(engine.name).toBe('wasm-simd')
    expect(msPerStep).toBeGreaterThan(0)
    engine.dispose()
  })

  it('says so when nothing can train', async () => {
    await expect(fastest([absent, broken], micro, clock)).rejects.toThrow(/absent, broken/)
  })
})
