/** The load run itself, small: it plays to the training, counts what came, and finds its taps in the log. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { loadOptions } from './options.ts'

test('two classes come in, tap, lose their lines and come back; nothing is lost or doubled', async () => {
  const words = ['tests/load/load.ts', '--rooms', '2', '--players', '6', '--think', '0.1']
  const { stdout } = await promisify(execFile)(process.execPath, words)
  const report = JSON.parse(stdout) as Record<string, number> & { receiptMs: { p99: number } }
  expect(report).toMatchObject({ joined: 12, cameBack: 4, failures: 0, lost: 0, doubled: 0 })
  expect(report['taps']).toBeGreaterThan(100)
  expect(report.receiptMs.p99).toBeGreaterThan(0)
})

test('one question to a class of six is answered by all, as it is put to the peers', async () => {
  const words = ['tests/load/peers.ts', '--players', '6', '--rounds', '1']
  const { stdout } = await promisify(execFile)(process.execPath, words)
  const { runs } = JSON.parse(stdout) as { runs: { takenMs: { p50: number }; kiloBytesAPlayer: number }[] }
  expect(runs).toMatchObject([{ name: 'Gradient Express', round: 1 }])
  expect(runs[0]?.takenMs.p50).toBeGreaterThan(0)
  // The receipt alone, not the bets of the others.
  expect(runs[0]?.kiloBytesAPlayer).toSatisfy((kB: number) => kB > 0 && kB < 2)
})

test.each([
  ['--rooms', '0'],
  ['--players', '301'],
  ['--processes', '3'],
  ['--think', 'x'],
])('%s %s is refused with what is allowed', (...words) => expect(() => loadOptions(words)).toThrow(`${words[0]}: `))
