/**
 * Judge duel in real browsers: endings are put in order by taps and by keys, chips go on three metrics one after the other, and what
 * they say, who wrote what and how far each agrees with the class stands on phone and wall.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { allFaultsOf } from './all-faults.ts'
import { guided } from './guided.ts'
import { next as soloNext } from './play-solo.ts'
import { useVenue } from './use-venue.ts'
import { t } from '../../client/locale/t.ts'
import { METRICS } from '../../stops/judge-duel/types.ts'
import { t as own } from '../../stops/judge-duel/face/t.ts'

const venue = useVenue()

it('puts endings in order, bets on three metrics, and compares them with the class', async () => {
  const plan = [{ stop: 'judge-duel', form: 'full', rematch: false }]
  const cast = await venue().room({ plan, teams: 1, brain: 'class' })
  const { host, wall, ada, button, heading, next } = await guided(cast)

  await next('Put them in order', own('judge-duel.rank'))
  const endings = ada.getByRole('list', { name: own('judge-duel.rank-label') }).getByRole('button')
  await endings.first().waitFor()
  const count = await endings.count()
  expect(count).toBeGreaterThanOrEqual(3)
  const send = button(t('rank.send'))
  await endings.nth(1).click()
  await endings.nth(0).focus()
  await ada.keyboard.press('Enter')
  // A place is given back.
  await endings.nth(1).click()
  await endings.nth(1).click()
  expect(await send.getAttribute('aria-disabled')).toBe('true')
  for (let at = 2; at < count; at++) await endings.nth(at).click()
  await send.click()
  await button(t('panel.sent')).waitFor()
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  await next('Think like a metric', own('judge-duel.bets'))
  await ada.getByText(/^A person of this world ended it so: /).waitFor()
  for (const metric of METRICS) {
    await ada.getByText(own(`judge-duel.${metric}-text`)).waitFor()
    await button(/^5 chips more on A: /).click()
    await button('Place my bet').click()
    await button(own('judge-duel.placed', { metric: own(`judge-duel.metric-${metric}`) })).waitFor()
  }
  await ada.getByText(own('judge-duel.all-in')).waitFor()
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  await next('What the metrics say', own('judge-duel.metrics'))
  await ada
    .getByText(/^perplexity: [\d,.]+ ✓ first$/)
    .first()
    .waitFor()
  await ada.getByText(/^[+-]?\d\.\d\d bits for your chips$/).waitFor()
  expect(await ada.getByText(/^written by/).count()).toBe(0)
  await button(/^5 chips more on perplexity/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  await next('People and metrics', own('judge-duel.people'))
  await ada.getByText(/^Nearest to you: /).waitFor()
  for (const metric of METRICS) {
    const name = own(`judge-duel.metric-${metric}`)
    await ada.getByRole('row', { name: new RegExp(`^${name} [+-]?\\d\\.\\d\\d$`) }).waitFor()
  }
  expect(await ada.getByText(/^written by/).count()).toBe(count)
  for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByText(own('judge-duel.reason-shared')).click()
  await button(t('vote.send')).click()
  await button(t('vote.sent')).waitFor()
  await next('The answer', own('judge-duel.say'))
  await ada.getByText(t('vote.said-right')).waitFor()
  await heading(own('judge-duel.say')).waitFor()

  expect(cast.troubles).toEqual([])
})

it('is played alone', async () => {
  const cast = await venue().room()
  const page = await cast.open('alone', '/solo', { width: 320, height: 640 })
  await page.getByLabel('What to play').selectOption({ label: t('lesson.who-judges') })
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  // Three models are trained first: meanwhile there is something to do.
  await page.getByText(t('spare.lab')).waitFor({ state: 'attached' })
  const endings = page.getByRole('list', { name: own('judge-duel.rank-label') }).getByRole('button')
  await endings.first().waitFor()
  for (const ending of await endings.all()) await ending.click()
  await page.getByRole('button', { name: t('rank.send') }).click()
  for (const _ of METRICS) {
    await page.getByRole('button', { name: /^5 chips more on B: / }).click()
    await page.getByRole('button', { name: 'Place my bet' }).click()
  }
  await page.getByRole('heading', { name: own('judge-duel.metrics'), exact: true }).waitFor()
  await page.getByRole('button', { name: /^5 chips more on BLEU/ }).click()
  await page.getByRole('button', { name: 'Place my bet' }).click()
  await page.getByText(/^Nearest to you: /).waitFor()
  await soloNext(page)
  await page.getByText(own('judge-duel.reason-better')).click()
  await page.getByRole('button', { name: t('vote.send') }).click()
  await page.getByText(t('vote.said-wrong')).waitFor()
  expect(cast.troubles).toEqual([])
})
