/** The laptop changes its network while desk and wall are open: what they show phones follows, and says so. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { type ChildServer, startChildServer } from '../server/child-server.ts'
import { openRoom } from '../server/guest.ts'
import { launchBrowser } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'gradient-networks-'))
const file = join(folder, 'networks.json')
let server: ChildServer
let browser: Browser

/** Adapters and their addresses, from now on. */
function networks(adapters: Record<string, readonly string[]>): void {
  const cards = Object.entries({ lo: ['127.0.0.1'], ...adapters }).map(([name, addresses]) => [
    name,
    addresses.map((address) => ({
      address,
      family: address.includes(':') ? 'IPv6' : 'IPv4',
      internal: name === 'lo',
    })),
  ])
  // Never half a file.
  writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(cards)))
  renameSync(`${file}.new`, file)
}

const atFirst = { docker0: ['172.17.0.1'], eth0: ['10.1.2.3'], wlan0: ['192.168.7.7', 'fe80::1', '2001:db8::7'] }

beforeAll(async () => {
  networks(atFirst)
  const preload = pathToFileURL(join(import.meta.dirname, '../lines/other-network.ts')).href
  const settings = { NODE_OPTIONS: `--import ${preload}`, NETWORKS_FILE: file }
  ;[server, browser] = await Promise.all([startChildServer(join(folder, 'data'), 0, settings), launchBrowser()])
})

afterAll(async () => {
  await browser.close()
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

it('shows the address that the host chose, follows the network, and says when there is none', async () => {
  networks(atFirst)
  const room = await openRoom(server.port)
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
  const troubles: string[] = []
  context.on('weberror', (trouble) => troubles.push(trouble.error().message))
  const desk = await context.newPage()
  await desk.goto(`http://localhost:${server.port}/host/${room.code}#${room.secret}`)
  const wall = await context.newPage()
  await wall.goto(`http://localhost:${server.port}/projector/${room.code}`)
  const both = [desk, wall] as const
  const leadTo = (host: string) =>
    Promise.all(both.map((page) => qr(page, `http://${host}:${server.port}/join/${room.code}`).waitFor()))
  const changed = (page: Page) => page.getByText('The network has changed: this address is new.')

  await leadTo('10.1.2.3')
  await wall.locator('header').getByText(`10.1.2.3:${server.port}`).waitFor()
  expect(await desk.getByLabel('Address for phones').locator('option').allTextContents()).toEqual(
    ['10.1.2.3', '192.168.7.7', '[2001:db8::7]', '172.17.0.1'].map((host) => `${host}:${server.port}`),
  )

  // Chosen on one, shown on both, over a reload too.
  await desk.getByLabel('Address for phones').selectOption(`192.168.7.7:${server.port}`)
  await leadTo('192.168.7.7')
  await Promise.all(both.map((page) => page.reload()))
  await leadTo('192.168.7.7')
  await wall.getByRole('button', { name: 'Other address' }).click()
  await leadTo('[2001:db8::7]')
  for (const page of both) expect(await changed(page).count()).toBe(0)

  // Another network, in the middle of the lobby.
  networks({ docker0: ['172.17.0.1'], wlan0: ['172.20.10.4'] })
  await leadTo('172.20.10.4')
  for (const page of both) await changed(page).waitFor()

  // Nothing but a container and a private network: no phone is behind these, unless the host knows better.
  for (const adapters of [{ docker0: ['172.17.0.1'], tun0: ['10.8.0.2'] }, {}]) {
    networks(adapters)
    for (const page of both) {
      await page.getByText('No network: phones cannot reach this computer.').waitFor()
      expect(await page.getByRole('img', { name: /^QR code/ }).count()).toBe(0)
      expect(await page.getByText('localhost').count()).toBe(0)
    }
  }

  // Nor does the desk give away an address that leads nowhere.
  await desk.getByRole('button', { name: t('desk.more') }).click()
  await desk.getByRole('button', { name: t('host.copy-join') }).click()
  await desk
    .getByRole('alert')
    .filter({ hasText: t('address.none') })
    .waitFor()
  await desk.getByRole('button', { name: t('move.title') }).click()
  const move = desk.locator('host-move')
  await move.getByText(t('address.none')).waitFor()
  expect(await move.getByText('localhost').or(move.getByRole('img')).count()).toBe(0)
  networks({ docker0: ['172.17.0.1'] })
  await desk.keyboard.press('Escape')
  await desk.getByLabel('Address for phones').selectOption(`172.17.0.1:${server.port}`)
  await leadTo('172.17.0.1')

  networks({ wlan0: ['2001:db8::9'] })
  await leadTo('[2001:db8::9]')
  for (const page of both) {
    await page.getByText('No network: phones').waitFor({ state: 'detached' })
    expect(await page.getByLabel('Address for phones').or(page.getByText('Other address')).count()).toBe(0)
  }
  expect(troubles).toEqual([])
  await context.close()
})

const qr = (page: Page, url: string) => page.getByRole('img', { name: `QR code that leads to ${url}`, exact: true })
