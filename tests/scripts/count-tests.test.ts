/** A test that needed a second try passes, and is named; so are those that failed: by a real run of tests. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closingLine, countsOf } from '../../scripts/count-tests.ts'

const tests = `
import { describe, expect, it } from 'vitest'
let tries = 0
it('is well', () => {})
describe('a walk', () => {
  it('is raced', () => expect(++tries).toBe(2))
})
it('is broken', () => expect(1).toBe(2))
it.skip('is left out', () => {})
`
const unread = `import './is-not-there.ts'`

let folder: string

beforeAll(() => {
  // Inside the project, so that the tests find Vitest.
  mkdirSync('build', { recursive: true })
  folder = mkdtempSync('build/count-tests-')
  writeFileSync(join(folder, 'chance.test.ts'), tests)
  writeFileSync(join(folder, 'unread.test.ts'), unread)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('counts what passed, failed and was left out, and names what passed at the second try only', () => {
  const report = join(folder, 'report.json')
  const words = ['run', '--root', folder, '--retry=1', '--reporter=json', '--outputFile=report.json']
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], { stdio: 'ignore' })
  const counts = countsOf(JSON.parse(readFileSync(report, 'utf8')))
  const name = `${join(folder, 'chance.test.ts')}: a walk is raced`
  expect(counts).toMatchObject({ passed: 2, failed: 1, skipped: 1, second: [name] })
  expect(counts.red.toSorted()).toEqual([
    expect.stringMatching(/chance\.test\.ts: is broken\n[^]*expected 1 to be 2/),
    expect.stringMatching(/unread\.test\.ts: the file itself\n[^]*is-not-there/),
  ])
  expect(closingLine([counts, counts])).toBe(`4 passed, 2 failed, 2 skipped, 2 at the second try: ${name}; ${name}`)
  expect(closingLine([{ ...counts, second: [] }])).toBe('2 passed, 1 failed, 1 skipped')
})

it('takes nothing for a report that is none', () => {
  expect(() => countsOf({ numPassedTests: 3 })).toThrow()
})
