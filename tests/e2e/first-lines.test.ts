/**
 * The first lines of index.html run when nothing else does: in a browser that is too old for the app, and when the app's own
 * first files do not come.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { type Loss, openFileProxy } from '../lines/file-proxy.ts'
import { openRoom } from '../server/guest.ts'
import { patience } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

const isTooOld = (page: Page) => page.getByRole('alert').filter({ hasText: /too old/ })
const isIncomplete = (page: Page) => page.getByRole('alert').filter({ hasText: /not come completely/ })
const start = (page: Page) => page.getByRole('button', { name: t('landing.host') })

async function open(): Promise<Page> {
  return venue().browser.newPage({ viewport: { width: 320, height: 480 } })
}

it.each([
  ['modules', () => void Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule')],
  ['newer methods', () => void Reflect.deleteProperty(Array.prototype, 'findLast')],
])('a browser without %s says that it is too old, and shows nothing half-made', async (_what, remove) => {
  const page = await open()
  await page.addInitScript(remove)
  await page.goto(`${venue().base}/join/ABCDE`)
  await isTooOld(page).waitFor()
  expect(await isTooOld(page).textContent()).toMatch(/Safari .*Chrome .*Firefox /s)
  expect(await page.locator('app-shell').isVisible()).toBe(false)
  expect(await isIncomplete(page).count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  const again = page.waitForEvent('load')
  await isTooOld(page).getByRole('button').click()
  await again
  await isTooOld(page).waitFor()
  await page.close()
})

it.each([
  ['de', 'ltr', /zu alt/],
  ['es-MX', 'ltr', /demasiado antiguo/],
  ['fr', 'ltr', /trop ancien/],
  ['ar', 'rtl', /قديم/],
])('says so to a device that speaks %s', async (locale, direction, words) => {
  const context = await venue().browser.newContext({ viewport: { width: 320, height: 480 }, locale })
  const page = await context.newPage()
  await page.addInitScript(() => void Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'))
  await page.goto(venue().base)
  const note = page.getByRole('alert')
  expect(await note.getByRole('heading').textContent()).toMatch(words)
  expect(await note.textContent()).toMatch(/Safari .*Chrome .*Firefox /s)
  expect(await note.getAttribute('dir')).toBe(direction)
  expect(await note.getAttribute('lang')).toBe(locale.slice(0, 2))
  expect(await note.getByRole('button').textContent()).not.toBe('Try again')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await context.close()
})

it('a browser that is new enough sees none of it', async () => {
  const page = await open()
  await page.goto(venue().base)
  await start(page).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.close()
})

// What never ends is said after twenty seconds, and a person has to ask again: the files may still come.
it.each<[Loss, 'by itself' | 'when asked']>([
  ['cut', 'by itself'],
  ['portal', 'by itself'],
  ['stalled', 'when asked'],
])('scripts that are %s are missed in words, and the page is there %s when they can be had', async (loss, how) => {
  const proxy = await openFileProxy(() => venue().server.port)
  const page = await open()
  proxy.lose(/\.js$/, loss)
  await page.goto(proxy.base, { waitUntil: 'commit' })
  await isIncomplete(page).waitFor()
  expect(await isTooOld(page).count()).toBe(0)
  proxy.heal()
  if (how === 'when asked') await isIncomplete(page).getByRole('button').click()
  await start(page).waitFor()
  expect(await isIncomplete(page).count()).toBe(0)
  await page.close()
  await proxy.close()
})

// One after the other, since each is missed in its own way: the entry, what it imports, its style sheet.
it.each(['missing', 'cut', 'portal'] as const)('no first file is %s without a word', async (loss) => {
  const proxy = await openFileProxy(() => venue().server.port)
  const { code } = await openRoom(venue().server.port)
  const html = await (await fetch(venue().base)).text()
  // The line to a room comes ahead, and is missed when it is needed (lost-files.test.ts).
  const files = Array.from(html.matchAll(/assets\/([\w.-]+)"/g), ([, name]) => name ?? '').filter(
    (name) => !name.startsWith('wire'),
  )
  expect(files).toContainEqual(expect.stringMatching(/css$/))
  for (const file of files) {
    const page = await open()
    proxy.lose(new RegExp(file), loss)
    await page.goto(`${proxy.base}/join/${code}`, { waitUntil: 'commit' })
    const notice = page.locator('#not-loaded, part-note .note').filter({ visible: true })
    await notice.getByRole('button', { name: /Load the page again|Ask again/ }).waitFor()
    proxy.heal()
    await page.getByLabel(t('join.name')).waitFor()
    await expect.poll(() => notice.count(), { timeout: patience }).toBe(0)
    const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'))
    await expect.poll(ink, { timeout: patience, message: file }).toMatch(/#/)
    await page.close()
  }
  await proxy.close()
})

// Chromium sends the error event of a lost sheet when it likes, also after the app has found it empty and asks for it again.
it('a style sheet whose loss is told twice is asked for once, and its note goes when it comes', async () => {
  const proxy = await openFileProxy(() => venue().server.port)
  const page = await open()
  proxy.lose(/\.css$/, 'missing')
  await page.goto(proxy.base, { waitUntil: 'commit' })
  const note = page.locator('part-note .note')
  await note.waitFor()
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.dispatchEvent(new Event('error'))
  })
  // Both of two askers would have failed often enough to be worth a word.
  const asked = proxy.asked.length
  await expect
    .poll(() => proxy.asked.slice(asked).filter((path) => path.endsWith('.css')).length, { timeout: patience })
    .toBeGreaterThan(3)
  proxy.heal()
  await note.waitFor({ state: 'hidden' })
  await page.close()
  await proxy.close()
})
