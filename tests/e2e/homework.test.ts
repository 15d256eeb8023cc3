/**
 * Homework from the plan to the deletion: the teacher makes a link, a pupil plays it without a network on a narrow phone, and
 * what was done comes back when there is one, under a sign and no name.
 */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { stopName } from '../../client/faces/names.ts'
import { allFaultsOf } from './all-faults.ts'
import type { Cast } from './cast.ts'
import { pileOfMath } from './play-solo.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()
const phone = { width: 320, height: 640 }
const laptop = { width: 1366, height: 768 }
const classCode = 'otters-homework'

let cast: Cast
beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 2, classCode })
})
afterEach(() => cast.leave())

it('is given with a plan, done without a network, seen by its sign, laid beside the lessons, and deleted', async () => {
  const teacher = await cast.open('teacher', '/plan#pile-of-math.full', phone)
  await teacher.getByText(t('give.title')).click()
  await teacher.locator('homework-make').getByLabel(t('landing.class-code')).fill(classCode)
  // It must end after it opens, and the server says so.
  const ends = teacher.getByLabel(t('give.ends'))
  const usual = await ends.inputValue()
  await ends.fill('2020-01-01T10:00')
  await teacher.getByRole('button', { name: t('give.yes') }).click()
  await teacher.getByText(t('reject.homework-dates')).waitFor()
  await ends.fill(usual)
  expect(await allFaultsOf(teacher)).toEqual([])
  await teacher.getByRole('button', { name: t('give.yes') }).click()
  await teacher.getByText(t('give.done')).waitFor()
  expect(await allFaultsOf(teacher)).toEqual([])
  const id = await teacher.evaluate(() => /"id":"([\w-]+)"/.exec(localStorage['gradient-express.given-homework'])?.[1])
  expect(id).toMatch(/^[\w-]{16}$/)

  const pupil = await cast.open('pupil', `/homework/${id}`, phone)
  await pupil.getByRole('heading', { name: t('homework.title') }).waitFor()
  await pupil
    .getByRole('listitem')
    .filter({ hasText: stopName('pile-of-math') })
    .waitFor()
  await pupil.getByText(t('solo.offline-ready')).waitFor()
  expect(await allFaultsOf(pupil)).toEqual([])
  await pupil.context().setOffline(true)
  await pupil.reload()
  await pupil.getByRole('button', { name: t('solo.start'), exact: true }).click()
  await pileOfMath(pupil)
  const mine = pupil.getByRole('region', { name: t('homework.mine') })
  await mine.getByText(/^Not sent yet/).waitFor()
  const sign = (await mine.getByRole('img').getAttribute('aria-label')) ?? ''
  expect(sign).toMatch(/^[a-z]+, [a-z]+, [a-z]+, \d{3}$/)
  expect(await allFaultsOf(pupil)).toEqual([])
  // It waits on the device, over a new page too.
  await pupil.reload()
  await mine.getByText(/^Not sent yet/).waitFor()
  await pupil.context().setOffline(false)
  await mine.getByText(t('homework.sent')).waitFor()

  await teacher.goto(`${venue().base}/homeworks`)
  await teacher.getByText(t('given.devices', { done: 1, count: 1 })).waitFor()
  await teacher.getByRole('img', { name: sign }).waitFor()
  await teacher.getByText(t('given.figures')).click()
  await teacher.getByText(t('given.answered', { answered: 2, count: 2 })).waitFor()
  await teacher.getByText(t('given.together')).click()
  await teacher.getByText(t('so-far.too-few')).waitFor()
  expect(await allFaultsOf(teacher)).toEqual([])

  // On the desk of the class: a row of its own, and homework can be given there too.
  const host = await cast.host()
  await host.getByRole('button', { name: t('desk.more'), exact: true }).click()
  await host.getByRole('button', { name: t('so-far.title') }).click()
  await host.getByText(t('so-far.own-device', { count: 1 })).waitFor()
  await host.getByText(t('so-far.own-device-text')).waitFor()
  await host.getByRole('button', { name: t('app.close'), exact: true }).click()
  await host.getByRole('button', { name: t('desk.more'), exact: true }).click()
  await host.getByRole('button', { name: t('give.title') }).click()
  await host.getByText(t('give.class', { code: classCode })).waitFor()
  expect(await allFaultsOf(host)).toEqual([])

  await teacher.setViewportSize(laptop)
  await teacher.getByRole('button', { name: t('given.delete') }).click()
  await teacher.getByRole('button', { name: t('given.delete-yes') }).click()
  await teacher.getByText(t('given.none')).waitFor()
  await pupil.reload()
  await mine.getByText(t('reject.unknown-homework')).waitFor()
  expect(cast.troubles.filter((trouble) => !/status of (404|422)/.test(trouble))).toEqual([])
})

it('says when it begins, when it was over, and that there is none', async () => {
  const day = 24 * 3_600_000
  const now = Date.now()
  const give = async (opens: number, ends: number) => {
    const answer = await fetch(`${venue().base}/api/homework`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ plan: [{ stop: 'flashcard', form: 'full', rematch: false }], opens, ends }),
    })
    return ((await answer.json()) as { id: string }).id
  }
  const pupil = await cast.open('pupil', `/homework/${await give(now + day, now + 2 * day)}`, phone)
  await pupil.getByText(/^This homework opens on /).waitFor()
  expect(await pupil.getByRole('button', { name: t('solo.start'), exact: true }).count()).toBe(0)
  const soon = Date.now() + 1500
  await pupil.goto(`${venue().base}/homework/${await give(now, soon)}`)
  await pupil.getByRole('heading', { name: t('homework.title') }).waitFor()
  await expect.poll(() => Date.now()).toBeGreaterThan(soon)
  await pupil.reload()
  await pupil.getByText(/^This homework was open until /).waitFor()
  expect(await pupil.getByRole('button', { name: t('solo.start'), exact: true }).count()).toBe(0)
  await pupil.goto(`${venue().base}/homework/nowhere-at-all`)
  await pupil.getByRole('alert').getByText(t('reject.unknown-homework')).waitFor()
})
