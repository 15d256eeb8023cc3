/** /check where things really are as they should not be, each line with its own words. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ensureBrowser, launchFlags } from '../../scripts/browser.ts'
import { type ChildServer, startChildServer } from '../server/child-server.ts'
import { patience } from './cast.ts'

/** A computer whose clock is ten minutes behind, in no network but that of its own containers. */
const astray = `
  import os from 'node:os'
  import { syncBuiltinESMExports } from 'node:module'
  const now = Date.now
  Date.now = () => now() - 600_000
  const docker = { address: '172.17.0.1', netmask: '255.255.0.0', family: 'IPv4', mac: '', internal: false, cidr: null }
  os.networkInterfaces = () => ({ docker0: [docker] })
  syncBuiltinESMExports()
`

let folder: string
let server: ChildServer
let context: BrowserContext
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-check-'))
  // A browser in which somebody has forbidden pages to keep anything, and which compiles nothing (as iPads in lockdown mode).
  const profile = join(folder, 'profile')
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const forbidden = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(forbidden))
  const strange = `--import ${JSON.stringify(`data:text/javascript,${encodeURIComponent(astray)}`)}`
  server = await startChildServer(join(folder, 'data'), 0, { NODE_OPTIONS: strange })
  context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless: true,
    args: ['--headless=new', ...launchFlags, '--js-flags=--jitless'],
    viewport: { width: 390, height: 844 },
  })
  context.setDefaultTimeout(patience)
})
afterEach(async () => {
  await context.close()
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

it('says so of a lost network, a browser that keeps nothing, one that compiles nothing, and a clock that is wrong', async () => {
  const page = await context.newPage()
  await page.goto(`http://localhost:${server.port}/check`)
  const row = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
  await row('Phones find the server').getByText('The server’s computer is in no network.').waitFor()
  await row('This browser remembers').getByText('This browser keeps nothing for this page.').waitFor()
  await row('Clocks').getByText('are 10 minutes apart').waitFor()
  await row('Clocks').getByText('Set the wrong one right').waitFor()
  await page.getByRole('button', { name: 'Check again' }).and(page.locator(':enabled')).waitFor()
  // JavaScript that is read word by word needs many seconds for a step: most likely it is not even waited for.
  const engine = row('This browser trains the model')
  await engine.getByText('not fine').waitFor()
  await engine.getByText(/\(tfjs-cpu\): [\d,]+ ms a step|After 30 seconds two steps/).waitFor()
  await engine.getByText('That is slow for a class: the server trains instead.').waitFor()
  expect(await row('The server can save').getByText('not fine').count()).toBe(0)
})
