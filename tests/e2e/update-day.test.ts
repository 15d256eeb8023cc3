/**
 * Update day in real browsers: the news is asked for, told and asked for again; two fingerprints are the same; then an update is
 * voted on and trained, and the fingerprint on the phone is another one. Alone it is played to its end, too.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { allFaultsOf } from './all-faults.ts'
import { guided } from './guided.ts'
import { next as soloNext } from './play-solo.ts'
import { useVenue } from './use-venue.ts'
import { t } from '../../client/locale/t.ts'
import { t as own } from '../../stops/update-day/face/t.ts'

const venue = useVenue()
const LETTERS = /[BCDFGHJKMNPRTVWX]{4}-[BCDFGHJKMNPRTVWX]{4}/

it('is told the news, stays what it was to the last bit, and is another one after an update', async () => {
  const plan = [{ stop: 'update-day', form: 'full', rematch: false }]
  const cast = await venue().room({ plan, teams: 1, brain: 'class' })
  const { host, wall, ada, button, heading, next } = await guided(cast)

  await next('Talk to it', 'Talk to the model')
  const print = ada.getByText(/^Its fingerprint now:/)
  await print.waitFor()
  const before = LETTERS.exec((await print.textContent()) ?? '')?.[0] ?? ''
  expect(before).not.toBe('')
  const answers = ada.getByLabel(own('update-day.answers'))
  for (const [at, quick] of [/^Ask:/, /^Tell:/, /^Ask:/].entries()) {
    await button(quick).click()
    await ada.getByText(own('update-day.left', { count: 7 - at })).waitFor()
    await answers.locator('p').nth(at).waitFor()
  }
  await host.getByText(t('host.all-done')).waitFor()
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  await next('Has it changed?', own('update-day.bet'))
  expect(await wall.getByText(own('update-day.after', { count: 3 })).count()).toBe(0)
  for (const _ of [1, 2]) await button(/^5 chips more on not one number/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()

  await next('Two fingerprints', own('update-day.same'))
  await ada.getByRole('row', { name: `${own('update-day.before')} ${before}` }).waitFor()
  await ada.getByRole('row', { name: `${own('update-day.after', { count: 3 })} ${before}` }).waitFor()
  await ada.getByText(/\+1\.\d\d bits for your chips/).waitFor()
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  await next('Plan an update', own('update-day.plan'))
  await button(/^The news alone/).click()
  await button(/^5 chips more on nearly all/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()
  expect(await allFaultsOf(ada)).toEqual([])

  await bigButton(host).click()
  await phaseIs(host, 'After the update')
  await heading(own('update-day.chosen', { plan: own('update-day.plan-alone') })).waitFor()
  const update = ada
    .locator('section')
    .filter({ has: heading(own('update-day.chosen', { plan: own('update-day.plan-alone') })) })
  const told = (await update.getByText(/^Fingerprint:/).textContent()) ?? ''
  expect(told).toContain(`${before} → `)
  expect(told.endsWith(before)).toBe(false)
  await update.getByText(/^Numbers that are others now: (9[5-9]|100) ?%/).waitFor()
  await heading(own('update-day.beside', { plan: own('update-day.plan-among') })).waitFor()
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  expect(cast.troubles).toEqual([])
})

it('is played alone', async () => {
  const cast = await venue().room()
  const page = await cast.open('alone', '/solo', { width: 320, height: 640 })
  await page.getByLabel('What to play').selectOption({ label: t('lesson.does-it-learn') })
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: /^Tell:/ }).click()
  await page.getByText(own('update-day.left', { count: 7 })).waitFor()
  await soloNext(page)
  await page.getByRole('button', { name: /^5 chips more on not one number/ }).click()
  await page.getByRole('button', { name: 'Place my bet' }).click()
  await page.getByRole('heading', { name: own('update-day.same') }).waitFor()
  await soloNext(page)
  await page.getByRole('button', { name: /^The news among old sentences/ }).click()
  await page.getByRole('button', { name: /^5 chips more on nearly all/ }).click()
  await page.getByRole('button', { name: 'Place my bet' }).click()
  await page
    .getByText(/^Numbers that are others now:/)
    .first()
    .waitFor()
  expect(cast.troubles).toEqual([])
})
