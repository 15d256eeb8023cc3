/**
 * A teacher pastes a text on the landing page, opens a room on it and rehearses the line to the podium: Pile of Math, Flashcard
 * and the Run, with simulated players, on words of that text.
 */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { t } from '../../client/locale/t.ts'
import { sampleText } from '../own-text/sample-text.ts'
import { bigButton, type Cast, patience, phaseIs } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

let cast: Cast
let page: Page

beforeEach(async () => {
  // The people and their troubles; the room is opened by the page.
  cast = await venue().room()
  page = await cast.open('host', '/', { width: 1366, height: 768 })
  await page.getByText(t('landing.own-text')).click()
})
afterEach(() => cast.leave())

it('says how much is missing of a text that is too short, and opens no room on it', async () => {
  await page.getByLabel(t('own.text')).fill(sampleText(8))
  await page.getByRole('button', { name: t('own.read') }).click()
  const reason = page.getByText(/\d+ different sentences could be kept for the exam, 40 are needed/)
  await reason.waitFor()
  await page
    .getByRole('button', { name: t('landing.host') })
    .first()
    .click()
  await expect.poll(() => reason.evaluate((line) => line.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  expect(new URL(page.url()).pathname).toBe('/')
})

it('plays a whole line on a text that was pasted, to the podium', async () => {
  await page.getByLabel(t('own.name')).fill('The island')
  await page.getByLabel(t('own.text')).fill(sampleText(220))
  await page.getByRole('button', { name: t('own.read') }).click()
  await page.getByText(t('own.enough')).waitFor()
  await page.getByText(t('landing.options'), { exact: true }).click()
  await page.getByLabel(t('landing.timers')).selectOption('off')
  await page.getByLabel(t('landing.brain')).selectOption('small')
  await page
    .getByRole('button', { name: t('landing.host') })
    .last()
    .click()
  await page.getByRole('button', { name: 'Rehearse with 6 simulated players' }).click()
  const code = /\/host\/(\w+)/.exec(page.url())?.[1] ?? 'none'
  await cast.open('wall', `/projector/${code}`, { width: 1366, height: 768 })
  await expect
    .poll(
      async () => {
        await bigButton(page)
          .click({ timeout: 1000 })
          .catch(() => undefined)
        return page.locator('#now').textContent()
      },
      { timeout: 4 * patience, interval: 300 },
    )
    .toContain('The match has ended')
  await phaseIs(page, 'The match has ended')
  expect(cast.troubles).toEqual([])
})

/**
 * On a phone in a class nothing stands above the panel but the bar with one's name: card, words and first rack are in sight.
 * The card may have two lines; one that is dealt a longer sentence scrolls by what is more.
 */
async function firstRackFits(phone: Page): Promise<void> {
  const boxOf = (of: string) => phone.locator(of).first().boundingBox()
  const [bar, margin, twoLines] = [64, 16, 64]
  // Boxes of one page: it may scroll between two of them.
  const needed = async () => {
    const [panel, rack, foot] = [await boxOf('run-bet'), await boxOf('run-racks .rack'), await boxOf('run-bet .foot')]
    const sentence = await boxOf('run-bet .sentence')
    if (panel === null || rack === null || foot === null || sentence === null) return Infinity
    const more = Math.max(0, sentence.height - twoLines)
    return bar + margin + rack.y + rack.height - panel.y + foot.height - more
  }
  await expect.poll(needed, { timeout: patience }).toBeLessThanOrEqual(phone.viewportSize()?.height ?? 0)
}

it('is played alone too, and a reload goes on with its words', async () => {
  const solo = await cast.open('solo', '/solo', { width: 390, height: 844 })
  await solo.getByText(t('landing.own-text')).click()
  await solo.getByLabel(t('own.text')).fill(sampleText(220))
  await solo.getByLabel(t('landing.plan')).selectOption('run')
  await solo.getByLabel(t('landing.brain')).selectOption('small')
  await solo.getByRole('button', { name: t('solo.start') }).click()
  await solo.getByRole('radio').first().waitFor()
  await solo.getByRole('button', { name: t('solo.next') }).click()
  const sentence = solo.getByText(/\b(lighthouse|harbour|beach|bakery|boathouse)\b/).first()
  await sentence.waitFor()
  const said = await sentence.textContent()
  await solo.reload()
  await expect.poll(() => sentence.textContent(), { timeout: patience }).toBe(said)
  await solo.getByRole('button', { name: t('solo.next') }).click()
  await solo.getByRole('button', { name: 'Another word' }).click()
  await firstRackFits(solo)
  expect(cast.troubles).toEqual([])
})
