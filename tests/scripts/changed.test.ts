/** What a change reaches that no import shows. */
import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { corners, kindsFor, reachedFiles } from '../../scripts/changed.ts'

const known = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n')

it.each(corners)('%s is a corner of this house, and its tests are there', (made, tests) => {
  expect(known.some((path) => made.test(path))).toBe(true)
  const files = globSync(tests.map((name) => `tests/${name}.test.ts`))
  expect(files.length).toBe(tests.length)
})

it('walks through a match for whatever pages and servers are made of, and through none for a page of words', () => {
  expect(reachedFiles(['stops/run/rules.ts'])).toEqual([
    'tests/e2e/by-names.test.ts',
    'tests/server/whole-match.test.ts',
  ])
  expect(kindsFor(['stops/run/rules.ts', 'README.md'])).toEqual(['unit'])
  expect(kindsFor(['stops/run/rules.ts', 'shared/match/apply.ts'])).toEqual(['unit', 'system'])
  expect(reachedFiles(['client/report/files.ts', 'README.md'])).toContain('tests/e2e/report-files.test.ts')
  expect(reachedFiles(['tests/e2e/door.test.ts'])).toEqual(['tests/e2e/by-names.test.ts', 'tests/e2e/door.test.ts'])
  expect(reachedFiles(['README.md', 'tests/match/again.test.ts'])).toEqual([])
})
