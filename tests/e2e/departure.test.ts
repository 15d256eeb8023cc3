/**
 * Departure check in real browsers: before another stop and after it, with a host, a wall and two players who get different
 * questions; nothing is told before the close of the second one. What the machine knows of WCAG is looked at there, where no other
 * walk comes; alone it is played to its end, too. The class comes again by its code: its lessons stand beside each other, and
 * are deleted together.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { allFaultsOf } from './all-faults.ts'
import { bigButton, goOn } from './cast.ts'
import { download } from './download.ts'
import { openRoom } from '../server/guest.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()
const check = { stop: 'departure', form: 'express', rematch: false } as const
const classCode = 'otters-of-7b'
const between = { stop: 'pile-of-math', form: 'express', rematch: false }

/** Five chips on the first answer of every question, and five in the hand; in the full form a sentence, too. */
async function answersAll(page: Page, words: string | null = null): Promise<string[]> {
  const asked: string[] = []
  const panel = page.locator('departure-panel')
  for (let number = 1; number <= 6; number++) {
    await panel.getByText(`Question ${number} of 6`, { exact: true }).waitFor()
    asked.push(await panel.getByRole('heading', { level: 1 }).innerText())
    await panel
      .getByRole('button', { name: /^\d chips more on / })
      .first()
      .click()
    await panel.getByRole('button', { name: 'Place my bet' }).click()
  }
  if (words !== null) {
    await panel.getByRole('textbox').fill(words)
    await panel.getByRole('button', { name: t('explain.send') }).click()
  }
  return asked
}

it('asks everybody other questions before and after, and tells nothing until the end', async () => {
  const cast = await venue().room({ plan: [{ ...check, form: 'full' }, between, check], teams: 1, classCode })
  const [host, wall] = [await cast.host(), await cast.projector()]
  const [ada, bo] = [await cast.player('Ada', 'Otters'), await cast.player('Bo', 'Otters')]
  await bigButton(host).click()
  const before = [await answersAll(ada, 'It guesses.'), await answersAll(bo, 'It has read that.')]
  expect(new Set(before.flat()).size).toBe(12)
  await ada.getByRole('heading', { name: 'All answered' }).waitFor()
  await host.getByText(t('host.all-done')).waitFor()
  await goOn(host, 'On paper')
  await ada.getByText(/^Draw what happens/).waitFor()
  await goOn(host, 'Close')
  await ada.getByRole('heading', { name: 'Your answers are kept' }).waitFor()
  await host.getByText('Sure of something wrong', { exact: true }).click()
  await host.getByText('Nobody is sure of something wrong.').waitFor()
  expect(await allFaultsOf(host)).toEqual([])

  for (const phase of ['Talk', 'Guess', 'Reveal', 'Questions']) await goOn(host, phase)
  const after = [await answersAll(ada), await answersAll(bo)]
  expect(after).toEqual(before.toReversed())
  for (const page of [ada, wall]) expect(await page.getByText(/^✓ \S/).count()).toBe(0)
  await goOn(host, 'Close')
  await ada.getByRole('heading', { name: 'Your own answers' }).waitFor()
  expect(await ada.locator('departure-panel ol.own > li').count()).toBe(12)
  await wall.getByText('Too few have answered before and after to tell a difference from chance.').first().waitFor()
  for (const page of [ada, wall, host]) expect(await allFaultsOf(page)).toEqual([])

  await bigButton(host).click()
  await host.goto(`${venue().base}/report/${cast.room.code}#${cast.room.secret}`)
  await host.getByRole('heading', { name: 'Before and after the lesson' }).waitFor()
  expect(await allFaultsOf(host)).toEqual([])
  const { bytes } = await download(host, t('report.csv'))
  expect(bytes.toString()).toContain('1 Departure check: surprise of an untrained model')
  expect(bytes.toString()).toContain('3 Departure check: corrected in a chat')
  expect(bytes.toString()).toContain(t('sheet.row-class'))

  const room = await openRoom(venue().server.port, { plan: [check], teams: 1, classCode })
  await host.goto(`${venue().base}/host/${room.code}#${room.secret}`)
  await host.getByRole('button', { name: t('desk.more'), exact: true }).click()
  await host.getByRole('button', { name: t('so-far.title'), exact: true }).click()
  const soFar = host.locator('class-lessons')
  await soFar.getByText('Class code otters-of-7b: 1 earlier lesson, since ').waitFor()
  for (const stop of ['Departure check', 'Pile of Math']) await soFar.getByRole('heading', { name: stop }).waitFor()
  await soFar.getByText(t('so-far.not-today')).first().waitFor()
  await soFar.getByText('ten chips on a question, bits better than blind guessing').waitFor()
  expect(await allFaultsOf(host)).toEqual([])
  await soFar.getByRole('button', { name: t('so-far.delete'), exact: true }).click()
  await soFar.getByRole('button', { name: t('so-far.delete-yes'), exact: true }).click()
  await host.getByText(t('reject.class-deleted')).waitFor()
  for (const { code, secret } of [cast.room, room]) {
    const gone = await fetch(`${venue().base}/api/rooms/${code}/class`, { headers: { 'x-host-secret': secret } })
    expect(gone.status).toBe(404)
  }
  expect(cast.troubles).toEqual([])
})

it('is played alone, before and after', async () => {
  const cast = await venue().room()
  const page = await cast.open('alone', '/solo', { width: 390, height: 844 })
  await page.getByLabel('What to play').selectOption({ label: 'Before and after a Run: what a lesson changes' })
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await answersAll(page)
  await page.getByRole('heading', { name: 'Your answers are kept' }).waitFor()
  expect(cast.troubles).toEqual([])
})
