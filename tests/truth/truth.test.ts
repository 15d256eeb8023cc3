/** The short run of the truth: what the lessons say must still come out of the engine, at every change. */
import { describe, expect, it } from 'vitest'
import { buildEngine } from '../../scripts/build-engine.ts'
import { experiments } from './experiments.ts'
import { holds } from './finding.ts'
import { openWorld } from './world.ts'

await buildEngine()
const world = await openWorld()

/** Whole classes are trained there: one seed here, and more in the long run. */
const costly = ['L1', 'L2', 'L4']

describe.each(experiments.filter(({ fast }) => fast))('$id: $claim', ({ id, run }) => {
  it('holds', { timeout: 300_000 }, async () => {
    const findings = await run(world, costly.includes(id) ? [1] : [1, 2])
    expect(findings.some(({ range }) => range !== null)).toBe(true)
    expect(findings.filter((finding) => !holds(finding))).toEqual([])
  })
})

describe('a finding', () => {
  it('holds only when its mean is a number inside its range', () => {
    const finding = (values: number[]) => ({ what: 'it', values, range: [1, 2] as const })
    expect(holds(finding([1, 2]))).toBe(true)
    expect(holds(finding([0, 1]))).toBe(false)
    expect(holds(finding([NaN, 1.5]))).toBe(false)
    expect(holds(finding([]))).toBe(false)
  })
})
