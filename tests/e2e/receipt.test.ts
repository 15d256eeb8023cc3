/**
 * Receipt in real browsers: three estimates on two phones, the ticket on the wall and as a picture that is kept, the vote on the last
 * car of coal and what it bought, two answers side by side, the report. What the machine knows of WCAG is looked at where no other
 * walk comes; alone it is played to its end, too.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { allFaultsOf } from './all-faults.ts'
import { bigButton, goOn } from './cast.ts'
import { download } from './download.ts'
import { next } from './play-solo.ts'
import { useVenue } from './use-venue.ts'
import { t } from '../../client/locale/t.ts'
import { t as own } from '../../stops/receipt/face/t.ts'

const venue = useVenue()
const receipt = { stop: 'receipt', form: 'full', rematch: false }

/** Says three times what the slider says; after the first by two steps more. */
async function estimates(page: Page): Promise<void> {
  const panel = page.locator('receipt-panel')
  for (const what of ['words', 'seconds', 'sums'] as const) {
    await panel.getByRole('heading', { name: own(`receipt-ask.${what}`) }).waitFor()
    await panel.getByRole('slider').press('ArrowRight')
    await panel.getByRole('button', { name: t('amount.send') }).click()
  }
  await panel.getByRole('heading', { name: own('receipt.all') }).waitFor()
}

it('is estimated, counted, kept as a picture, and its last car of coal is burned as the class wants it', async () => {
  const cast = await venue().room({ plan: [receipt], teams: 2 })
  const [host, wall] = [await cast.host(), await cast.projector()]
  const players = [await cast.player('Ada', 'Otters'), await cast.player('Bo', 'Kites')] as const
  const [ada] = players
  await bigButton(host).click()
  for (const page of players) await estimates(page)
  await host.getByText(t('host.all-done')).waitFor()
  // What it has cost stands nowhere yet.
  for (const page of [ada, wall]) expect(await page.getByText(own('receipt-line.years')).count()).toBe(0)
  await goOn(host, 'The ticket')

  const ticket = ada.getByRole('table', { name: own('receipt.ticket'), exact: true })
  await ticket.getByText(own('receipt-line.watt-hours')).waitFor()
  // The depot's model: 300 steps.
  await ticket.getByRole('row', { name: `${own('receipt-line.steps')} 300` }).waitFor()
  const { name, bytes } = await download(ada, own('receipt.save'))
  expect(name).toBe('receipt-of-team.png')
  // A PNG as wide as the ticket (its signature, and the width in its first chunk).
  expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16)]).toEqual(['PNG', 640])
  for (const page of [ada, wall, host]) expect(await allFaultsOf(page)).toEqual([])

  await goOn(host, 'One car of coal')
  for (const page of players) await page.getByRole('button', { name: own('receipt-spend.few') }).click()
  await host.getByText(t('host.all-done')).waitFor()
  expect(await allFaultsOf(ada)).toEqual([])
  await goOn(host, 'What it bought')
  const bought = ada.locator('receipt-panel li').filter({ hasText: own('receipt-car.few') })
  await bought.getByText(/(less|more) surprised, by \d/).waitFor()
  await ada
    .locator('receipt-panel li')
    .filter({ hasText: own('receipt-car.all') })
    .getByText(/(less|more) surprised, by/)
    .waitFor()
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  await goOn(host, 'Say it')
  for (const [at, page] of players.entries()) {
    await page.getByLabel(own('receipt.say-label')).fill(`I had a cat, and my answer is number ${at}.`)
    await page.getByRole('button', { name: t('explain.send') }).click()
    await page.getByText(own('receipt.said')).waitFor()
  }
  await host.getByText('my answer is number 1').waitFor()
  for (const box of await host.getByRole('checkbox').all()) await box.check()
  await host.getByRole('button', { name: t('contrast.show') }).click()
  await wall.getByText('my answer is number 0').waitFor()
  expect(await allFaultsOf(wall)).toEqual([])

  await bigButton(host).click()
  await host.goto(`${venue().base}/report/${cast.room.code}#${cast.room.secret}`)
  await host.getByRole('heading', { name: own('receipt.report') }).waitFor()
  await host.getByText(own('receipt-car.few')).first().waitFor()
  expect(await allFaultsOf(host)).toEqual([])
  const sheet = await download(host, t('report.csv'))
  expect(sheet.bytes.toString()).toContain(own('receipt-spend.few'))
  expect(cast.troubles).toEqual([])
})

it('is played alone: what one person votes for is burned', async () => {
  const cast = await venue().room()
  const page = await cast.open('alone', '/solo', { width: 320, height: 640 })
  await page.getByLabel('What to play').selectOption({ label: t('lesson.what-it-cost') })
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await estimates(page)
  await next(page)
  await page.getByRole('table', { name: own('receipt.ticket'), exact: true }).waitFor()
  await next(page)
  await page.getByRole('button', { name: own('receipt-spend.all') }).click()
  await page
    .getByText(/(less|more) surprised, by \d/)
    .nth(1)
    .waitFor()
  expect(cast.troubles).toEqual([])
})
