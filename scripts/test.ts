/**
 * The whole check, as README names it: lint, format, types, build, then every test in Node and in real browsers.
 * Closes with a line that counts tests.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser, ensureFirefox } from './browser.ts'

function run(title: string, command: string, ...args: string[]): void {
  console.log(`\n== ${title}`)
  const done = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (done.status !== 0) {
    console.error(`\n${title} failed.`)
    process.exit(1)
  }
}

console.log(`Browsers for the end-to-end tests: ${ensureBrowser()}, ${ensureFirefox()}`)
run('Lint', 'oxlint', '--type-aware', '--deny-warnings')
run('Format', 'oxfmt', '--check')
run('Types', 'tsc', '-b')
run('Build', 'node', 'scripts/build.ts', '--if-stale')

// The browser tests come last and alone: a training run wants the machine to itself.
const counts = [runTests('unit'), runTests('e2e')]
const total = (pick: (one: Counts) => number): number => counts.reduce((sum, one) => sum + pick(one), 0)
const [passed, failed, skipped] = [total((one) => one.passed), total((one) => one.failed), total((one) => one.skipped)]
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(counts.every(({ isGreen }) => isGreen) ? 0 : 1)

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Vitest ended well, and there was something to run. */
  readonly isGreen: boolean
}

function runTests(project: string): Counts {
  console.log(`\n== Tests: ${project}`)
  const report = `build/test-${project}.json`
  rmSync(report, { force: true })
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync('vitest', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0, isGreen: false }
  const counted: unknown = JSON.parse(readFileSync(report, 'utf8'))
  const entries = Object.entries(typeof counted === 'object' && counted !== null ? counted : {})
  const count = (name: string): number => Number(entries.find(([key]) => key === name)?.[1] ?? 0)
  const passed = count('numPassedTests')
  return {
    passed,
    failed: count('numFailedTests'),
    skipped: count('numPendingTests') + count('numTodoTests'),
    isGreen: status === 0 && passed > 0,
  }
}
