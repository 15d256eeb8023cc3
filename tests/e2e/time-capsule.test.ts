/**
 * Time capsule in real browsers: chips on what the model cannot know, an alarm, days that come in, the day of the change, and a week
 * after two updates; then once more with less noise. Alone it is played on a phone of 320 pixels.
 */
import { expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { ASKS, DAYS } from '../../stops/time-capsule/content.ts'
import { t as own } from '../../stops/time-capsule/face/t.ts'
import { allFaultsOf } from './all-faults.ts'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { next as soloNext } from './play-solo.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('is bet on, watched, and repaired, and tells no day before all have come', async () => {
  const plan = [{ stop: 'time-capsule', form: 'full', rematch: true }]
  const cast = await venue().room({ plan, teams: 1, brain: 'class' })
  const { host, wall, ada, button, heading, next } = await guided(cast)
  const lay = async (on: RegExp) => {
    await button(on).click()
    await button(on).click()
    await button('Place my bet').click()
    await button('Bet placed ✓').waitFor()
  }
  /** Alarms, days, and the day: the figure of the day is on no page before. */
  const watched = async (phases: readonly [string, string]) => {
    await button(/^\d\.\d\d bits/)
      .nth(2)
      .click()
    await ada.getByText(t('panel.sent')).waitFor()
    expect(await allFaultsOf(ada)).toEqual([])
    await next(phases[0], own('time-capsule.days'))
    await ada.getByText(own('time-capsule.days-come', { day: DAYS, days: DAYS })).waitFor()
    for (const page of [ada, wall]) expect(await page.getByText(/changed on day \d/).count()).toBe(0)
    expect(await ada.getByRole('row', { name: /^Day \d+ / }).count()).toBe(DAYS)
    // A dot lies as far along as its day had bits, and all of the line is used.
    const dots = await ada.locator('.dot-part').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x))
    const bits = (await ada.getByRole('row', { name: /^Day \d+ / }).allTextContents()).map((row) =>
      Number(/\d\.\d\d/.exec(row)?.[0]),
    )
    expect(dots).toHaveLength(DAYS)
    const [low, high] = [bits.indexOf(Math.min(...bits)), bits.indexOf(Math.max(...bits))]
    expect((dots[high] ?? 0) - (dots[low] ?? 0)).toBeGreaterThan(20)
    expect(await ada.locator('.bar-before').count()).toBe(DAYS)
    await lay(/^5 chips more on Day 5/)
    for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])
    await bigButton(host).click()
    await phaseIs(host, phases[1])
    await ada.getByRole('heading', { name: /^It changed on day [3-7]$/ }).waitFor()
    await ada.getByText(/^[+-]\d\.\d\d bits for your alarm/).waitFor()
    await ada.getByText(/^[+-]\d\.\d\d bits for your chips/).waitFor()
    for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])
  }

  await next('After its last day', own('time-capsule.ask'))
  await ada.getByText(/^The model has read what was said up to one day/).waitFor()
  await lay(/^5 chips more on as if it knew/)
  await host.getByText(t('host.all-done')).waitFor()
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  await bigButton(host).click()
  await phaseIs(host, 'Its answer')
  await ada.getByText(own('time-capsule.sure-text')).waitFor()
  expect(await ada.getByText(/^True now: \w+$/).count()).toBe(ASKS)
  await ada.getByText(/^[+-]\d\.\d\d bits for your chips/).waitFor()
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  // As long as a day is still being measured, the button waits with it.
  await bigButton(host).filter({ hasText: 'Go on: the quiet days' }).waitFor()
  await next('Set an alarm', own('time-capsule.alarm'))
  await watched(['Ten days', 'The day'])
  await next('Another alarm', own('time-capsule.again'))
  await watched(['Ten more days', 'That day'])

  await next('What now?', own('time-capsule.update'))
  await button(new RegExp(`^${own('time-capsule.plan-among')}`)).click()
  await ada.getByText(t('panel.sent')).waitFor()
  expect(await allFaultsOf(ada)).toEqual([])

  await bigButton(host).click()
  await phaseIs(host, 'A week later')
  await heading(own('time-capsule.plan-among')).waitFor()
  const among = ada.locator('section').filter({ has: heading(own('time-capsule.plan-among')) })
  await among.getByText(/Of what the change costs it repairs (\d\d|1\d\d)%/).waitFor()
  await ada.getByText(/^\+\d\.\d\d bits for what you chose/).waitFor()
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  await bigButton(host).filter({ hasText: 'Ask the last question' }).click()
  await phaseIs(host, 'Say it')
  await ada.getByText(own('time-capsule.reason-both')).click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', own('time-capsule.say'))
  await ada.getByText(t('vote.said-right')).waitFor()

  expect(cast.troubles).toEqual([])
})

it('is played alone', async () => {
  const cast = await venue().room()
  const page = await cast.open('alone', '/solo', { width: 320, height: 640 })
  await page.getByLabel('What to play').selectOption({ label: t('lesson.after-its-last-day') })
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: /^5 chips more on as if it knew/ }).click()
  await page.getByRole('button', { name: 'Place my bet' }).click()
  await page.getByText(own('time-capsule.sure-text')).waitFor()
  await soloNext(page)
  for (const title of ['time-capsule.alarm', 'time-capsule.again'] as const) {
    await page.getByRole('heading', { name: own(title) }).waitFor()
    await page
      .getByRole('button', { name: /^\d\.\d\d bits/ })
      .nth(2)
      .click()
    await page.getByText(own('time-capsule.days-come', { day: DAYS, days: DAYS })).waitFor()
    await page.getByRole('button', { name: /^5 chips more on Day 5/ }).click()
    await page.getByRole('button', { name: 'Place my bet' }).click()
    await page.getByRole('heading', { name: /^It changed on day [3-7]$/ }).waitFor()
    await soloNext(page)
  }
  await page.getByRole('button', { name: new RegExp(`^${own('time-capsule.plan-among')}`) }).click()
  await page.getByRole('heading', { name: own('time-capsule.plan-among') }).waitFor()
  expect(cast.troubles).toEqual([])
})
