/**
 * The whole check, as README names it: lint, format, types, build, then every test in Node and in a real Chromium.
 * Closes with a line that counts tests.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser.ts'

function run(title: string, command: string, ...args: string[]): void {
  console.log(`\n== ${title}`)
  const done = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (done.status !== 0) {
    console.error(`\n${title} failed.`)
    process.exit(1)
  }
}

console.log(`Browser for the end-to-end tests: ${ensureBrowser()}`)
run('Lint', 'oxlint', '--type-aware', '--deny-warnings')
run('Format', 'oxfmt', '--check')
run('Types', 'tsc', '-b')
run('Build', 'node', 'scripts/build.ts', '--if-stale')

console.log('\n== Tests')
const report = 'build/test-report.json'
rmSync(report, { force: true })
const tests = spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
const counts: unknown = JSON.parse(readFileSync(report, 'utf8'))
const count = (name: string): number => {
  const value =
    typeof counts === 'object' && counts !== null ? Object.entries(counts).find(([key]) => key === name) : null
  return Number(value?.[1] ?? 0)
}
const skipped = count('numPendingTests') + count('numTodoTests')
console.log(`\n${count('numPassedTests')} passed, ${count('numFailedTests')} failed, ${skipped} skipped`)
process.exit(tests.status === 0 && count('numPassedTests') > 0 ? 0 : 1)
