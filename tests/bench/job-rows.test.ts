import { expect, it } from 'vitest'
import { jobCells, jobRowsSchema, type JobRow } from '../../shared/bench/job-rows.ts'
import { markdownOf } from '../../shared/bench/markdown.ts'

const rows: JobRow[] = [
  { name: 'slice', work: '625 points', id: 'wasm-simd', ms: 4000, cpuMs: 2000, part: 1, agrees: null },
  { name: 'slice', work: '625 points', id: 'tfjs-wasm', ms: 30_000, cpuMs: 15_000, part: 0.04, agrees: true },
  { name: 'influence', work: 'one sentence', id: 'wasm-simd', ms: 250, cpuMs: 200, part: 1, agrees: null },
]

it('rows of one job stand beside each other, with how many times as long the other keeps the processor', () => {
  expect(jobCells(rows)).toEqual([
    ['slice', '625 points', '4.00', '2.00', '30.0', '15.0', '7.5', 'yes'],
    // The other has not come yet.
    ['influence', 'one sentence', '0.250', '0.200', '', '', '', ''],
  ])
  expect(jobRowsSchema.parse(JSON.parse(JSON.stringify(rows)))).toEqual(rows)
})

it('are in the report, and nothing is said of them where they were not measured', () => {
  const file = { finished: true, browser: null, node: null, nullDevice: null }
  expect(markdownOf({ ...file, jobs: rows })).toMatch(/\| slice +\| 625 points +\| 4\.00 +\| 2\.00 +\| 30\.0/)
  expect(markdownOf(file)).not.toContain('longest jobs')
})
