/** What the pages say of the project is there: each test and each page they name, and for each threat a test. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const pages = [...globSync('docs/**/*.md'), 'README.md', 'ARCHITECTURE.md']

test.each(pages)('%s names tests and pages that exist', (page) => {
  const text = readFileSync(page, 'utf8')
  const tests = Array.from(text.matchAll(/`(tests\/[\w./-]+\.ts)`/g), ([, path = '']) => path)
  const links = Array.from(
    text.replaceAll(/`[^`\n]*`/g, '').matchAll(/\]\((?!\w+:|#)([^)#]+)[^)]*\)/g),
    ([, path = '']) => join(dirname(page), path),
  )
  expect([...tests, ...links].filter((path) => !existsSync(path))).toEqual([])
})

test('each threat has a test that tries it', () => {
  const rows = readFileSync('docs/security.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| tries to'))
  const without = rows.filter((line) => !/`tests\/[\w./-]+\.test\.ts`/.test(line))
  // What listens on a line without https is stopped by nothing of ours.
  expect(without.map((line) => line.split('|')[1]?.trim())).toEqual(['read or change what is sent'])
  expect(rows.length).toBeGreaterThan(25)
})
