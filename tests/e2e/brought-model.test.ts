/**
 * A class takes its model home, and somebody brings the very files back: as a page into a new room, whose desk, wall and phones
 * say so, and as a folder into solo. A file that is no model says so where it was chosen.
 */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { t } from '../../client/locale/t.ts'
import type { CreatedRoom } from '../../shared/protocol/http.ts'
import { Guest, openRoom } from '../server/guest.ts'
import { playRun, tableOf } from '../server/play-run.ts'
import { bigButton, type Cast } from './cast.ts'
import { download } from './download.ts'
import { useVenue } from './use-venue.ts'
import { SHOW_PACE } from './venue.ts'

const venue = useVenue()

let cast: Cast
beforeEach(async () => {
  cast = await venue().room()
})
afterEach(() => cast.leave())

/** A whole Run, over the wire. */
async function trained(): Promise<CreatedRoom> {
  const { port } = venue().server
  const room = await openRoom(port, { plan: ['run'], teams: 1, pace: SHOW_PACE })
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  const player = await Guest.player(port, room.code, 'Ada')
  await playRun(host, [player], await tableOf(port))
  await Promise.all([host.leave(), player.leave()])
  return room
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  if ((await page.locator('model-field details[open]').count()) === 0) await page.getByText(t('bring.title')).click()
  await page.getByLabel(t('bring.files')).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
}

it('goes on in a new room and in solo, and every screen says which model it is', async () => {
  const { code, secret } = await trained()
  const report = await cast.open('report', `/report/${code}#${secret}`, { width: 1366, height: 768 })
  const page = await download(report, t('home.page'))
  const folder = await download(report, t('home.folder'))

  const host = await cast.open('host', '/', { width: 1366, height: 768 })
  await host.getByText(t('landing.options'), { exact: true }).click()
  await host.getByLabel(t('landing.timers')).selectOption('off')
  await choose(host, page.name, page.bytes)
  await host.getByText(t('bring.read', { count: (await tableOf(venue().server.port)).words.length })).waitFor()
  // It comes from another world than the one that is chosen: no room, and the reason.
  await host.getByLabel(t('landing.world')).selectOption('harbour')
  const open = host.getByRole('button', { name: t('landing.host') }).first()
  await open.click()
  await host.getByText(t('reject.model-other-world')).waitFor()
  await host.getByLabel(t('landing.world')).selectOption('town')
  await open.click()
  await host.getByText(t('desk.brought')).waitFor()

  const opened = /\/host\/(\w+)/.exec(host.url())?.[1] ?? 'none'
  const wall = await cast.open('wall', `/projector/${opened}`, { width: 1366, height: 768 })
  const phone = await cast.open('Ada', `/join/${opened}`, { width: 320, height: 640 })
  await phone.getByLabel(t('join.name')).fill('Ada')
  await phone.getByRole('button', { name: t('join.enter'), exact: true }).click()
  await phone.getByRole('heading', { name: t('lobby.title') }).waitFor()
  await host.locator('button.primary').first().click()
  const told = (screen: Page) => screen.getByText(t('model.brought')).count()
  await expect
    .poll(async () => {
      if ((await told(phone)) > 0 && (await told(wall)) > 0) return true
      await bigButton(host)
        .click({ timeout: 1000 })
        .catch(() => undefined)
      return false
    })
    .toBe(true)

  const solo = await cast.open('solo', '/solo', { width: 320, height: 640 })
  await choose(solo, 'letter.safetensors', Buffer.from('Dear model'))
  await solo.getByText(t('reject.model-unreadable')).waitFor()
  await choose(solo, folder.name, folder.bytes)
  await solo.getByText(t('bring.away')).waitFor()
  expect(await solo.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await solo.getByLabel(t('landing.plan')).selectOption('run')
  await solo.getByRole('button', { name: t('solo.start'), exact: true }).click()
  await solo.getByRole('radio').first().check()
  await solo.getByRole('button', { name: 'Send my answer' }).click()
  await solo.getByRole('button', { name: t('solo.next'), exact: true }).click()
  await solo
    .getByRole('button', { name: /^5 chips more on/ })
    .first()
    .click()
  await solo.getByRole('button', { name: t('bet.place') }).click()
  await solo.getByText(t('model.brought')).waitFor()
  await solo.reload()
  await solo.getByText(t('model.brought')).waitFor()
  expect(cast.troubles.filter((trouble) => !trouble.includes('422'))).toEqual([])
})
