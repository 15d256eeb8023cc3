/**
 * `npm start` as a teacher runs it, in a checkout of its own whose path holds what people put into the names of folders.
 * Built once, the way it was downloaded: whatever stands in the way is said in one line.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const left = ['.git', 'build', 'data', 'docs', 'node_modules', 'test-results']
const place = mkdtempSync(join(tmpdir(), 'gradient-start-'))
const checkout = join(place, '.class #7b', '100% späß (kopie) [1]')
const data = join(place, 'data')
let running: ChildProcess | null = null

beforeAll(() => {
  mkdirSync(checkout, { recursive: true })
  const parts = readdirSync('.').filter((name) => !left.includes(name))
  for (const part of parts) cpSync(part, join(checkout, part), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(checkout, 'node_modules'), 'junction')
})
afterEach(async () => {
  if (running?.pid === undefined) return
  const gone = once(running, 'exit')
  // As Ctrl+C does it: to npm and to all that it has started.
  process.kill(-running.pid, 'SIGINT')
  await gone
  running = null
})
afterAll(() => rmSync(place, { recursive: true }))

/** Root may write anywhere, also where the rights say no: without that power it is a user like any other. */
const asUser = process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'] : []

interface Started {
  /** Where it runs, or null: it has ended. */
  readonly address: string | null
  readonly code: number | null
  /** What was said on stderr, without what npm says itself. */
  readonly lines: readonly string[]
}

/** Runs `npm start` until it ends, or until it says its address: then it goes on. */
function start(settings: Record<string, string>): Promise<Started> {
  const [command, ...words] = [...asUser, 'npm', 'start', '--loglevel=silent']
  const env = { ...process.env, PORT: '0', DATA_DIR: data, LOG_LEVEL: 'silent', ...settings }
  const child = spawn(command, words, { cwd: checkout, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  return new Promise((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const address = /On this computer +(http:\S+)/.exec(out)?.[1]
      if (address === undefined) return
      running = child
      resolve({ address, code: null, lines: [] })
    })
    child.once('exit', (code) => resolve({ address: null, code, lines: err.split('\n').filter((line) => line !== '') }))
  })
}

test('a wrong port is named before anything is built', async () => {
  const line = expect.stringMatching(/could not start\. Wrong setting\. PORT must be a whole number .* not 99999$/)
  expect(await start({ PORT: '99999' })).toMatchObject({ code: 1, lines: [line] })
  expect(existsSync(join(checkout, 'build'))).toBe(false)
})

test('a data folder without permission is named, and so is a file in its place', async () => {
  const shut = join(place, 'shut')
  mkdirSync(shut, { mode: 0o555 })
  const line = expect.stringMatching(/could not start\. .*shut\/data may not be used by this user.*DATA_DIR=/)
  expect(await start({ DATA_DIR: join(shut, 'data') })).toMatchObject({ code: 1, lines: [line] })
  const file = expect.stringMatching(/could not start\. .*package\.json cannot be a folder: there is a file/)
  expect(await start({ DATA_DIR: join(checkout, 'package.json') })).toMatchObject({ code: 1, lines: [file] })
})

test('a checkout that cannot be written is named', async () => {
  chmodSync(checkout, 0o555)
  const line = expect.stringMatching(/could not be built\. .*build may not be used by this user/)
  expect(await start({})).toMatchObject({ code: 1, lines: [line] })
  chmodSync(checkout, 0o755)
})

test('it builds and serves in a path with # % ( [ ü and a hidden folder; a second start leaves the build alone', async () => {
  const { address, lines } = await start({})
  expect(lines).toEqual([])
  for (const path of ['/', '/join/BCDFG', '/manifest.webmanifest', '/packs/town.json']) {
    expect((await fetch(`${address}${path}`)).status).toBe(200)
  }
  const built = () => statSync(join(checkout, 'build/client/.built')).mtimeMs
  const before = built()
  const later = new Date(Date.now() + 60_000)
  utimesSync(join(checkout, 'client/index.html'), later, later)
  const line = expect.stringMatching(new RegExp(`is in use: .*Open ${address}, or stop it first`))
  expect(await start({})).toMatchObject({ code: 1, lines: [line] })
  expect(built()).toBe(before)
})
