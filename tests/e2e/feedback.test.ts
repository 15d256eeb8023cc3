/**
 * Feedback after release in real browsers: a class has trained a model from votes, its host lets thumbs in at the desk of the next lesson,
 * a phone gives them before the start and after the end, and the lesson after that says how many came, and deletes them.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { THUMBS_EACH } from '../../shared/match/feedback.ts'
import type { CreatedRoom } from '../../shared/protocol/http.ts'
import { Guest } from '../server/guest.ts'
import { playTo } from '../server/play-votes.ts'
import { type Cast, patience } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()
const classCode = 'class-of-thumbs'

/** A lesson that was held before: its votes have trained a model, and its host had let feedback in. */
async function lessonBefore(): Promise<CreatedRoom> {
  const { port } = venue().server
  const { room } = await venue().room({ plan: ['signal-box'], teams: 1, classCode })
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  const players = [await Guest.player(port, room.code, 'Cleo')]
  const answer = await fetch(`http://localhost:${port}/api/rooms/${room.code}/feedback/use`, {
    method: 'POST',
    headers: { 'x-host-secret': room.secret, 'content-type': 'application/json' },
    body: '{"keys":[],"isOn":true}',
  })
  expect(answer.status).toBe(204)
  await playTo(host, players, 'result')
  expect(await host.ask('host', { kind: 'end' })).toBeNull()
  return room
}

/** The desk of this room, in a browser that has hosted the one before. */
async function deskOf(cast: Cast, before: CreatedRoom): Promise<Page> {
  const host = await cast.open('host', `/host/${before.code}#${before.secret}`, { width: 1280, height: 800 })
  await host.getByRole('heading', { name: t('host.over') }).waitFor()
  await host.goto(`${venue().base}/host/${cast.room.code}#${cast.room.secret}`)
  await host.getByText(t('thumbs-desk.off')).click()
  return host
}

it('lets thumbs in at the desk, takes them on a phone, and says so in the next lesson', async () => {
  const before = await lessonBefore()
  const cast = await venue().room({ plan: ['pile-of-math'], teams: 1, classCode })
  const host = await deskOf(cast, before)
  await host.getByText(t('thumbs-desk.none'), { exact: false }).waitFor()
  const ada = await cast.player('Ada', 'Otters')
  const title = ada.getByRole('heading', { name: t('thumbs.title') })
  expect(await title.count()).toBe(0)
  await host.getByRole('button', { name: t('thumbs-desk.use') }).click()
  await host.getByText(t('thumbs-desk.on')).waitFor()

  // A phone in another language, which comes when the card is due at once.
  const bo = await cast.open('Bo', `/join/${cast.room.code}`, { width: 320, height: 700 }, (context) =>
    context.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => ['de'] })),
  )
  await bo.locator('#name').fill('Bo')
  await bo.locator('#name').press('Enter')
  const german: unknown = JSON.parse(readFileSync('client/locale/de/thumbs.json', 'utf8'))
  await bo.getByRole('heading', { name: String(Reflect.get(Object(german), 'thumbs.title')) }).waitFor()

  const sentence = ada.locator('thumb-card .sentence')
  const met = new Set<string>()
  const give = async (number: number) => {
    await ada.getByText(t('thumbs.count', { number, all: THUMBS_EACH })).waitFor()
    met.add(await sentence.innerText())
    await ada
      .getByRole('group', { name: t('thumbs.title') })
      .getByRole('button', { name: t(number % 2 === 0 ? 'thumbs.up' : 'thumbs.down'), exact: true })
      .click()
  }
  for (let number = 1; number < THUMBS_EACH; number++) await give(number)
  await host.getByText(t('thumbs-desk.given', { count: THUMBS_EACH - 1 })).waitFor()

  await host.getByRole('button', { name: /^Start/ }).click()
  await title.waitFor({ state: 'hidden' })
  await host.getByRole('button', { name: t('desk.more'), exact: true }).click()
  await host.getByRole('button', { name: t('host.end'), exact: true }).click()
  await host
    .locator('ask-dialog')
    .getByRole('button', { name: t('host.end'), exact: true })
    .click()
  await ada.getByRole('heading', { name: t('over.title') }).waitFor({ timeout: patience })
  await give(THUMBS_EACH)
  await ada.getByText(t('thumbs.done')).waitFor()
  expect(met.size).toBe(THUMBS_EACH)

  const later = await venue().room({ plan: ['pile-of-math'], teams: 1, classCode })
  await host.goto(`${venue().base}/host/${later.room.code}#${later.room.secret}`)
  await host.getByText(t('thumbs-desk.off')).click()
  const came = host.getByText(t('thumbs-desk.came', { count: THUMBS_EACH, sentences: THUMBS_EACH }), { exact: false })
  await came.waitFor()
  await host.getByRole('button', { name: t('thumbs-desk.delete') }).click()
  await host
    .locator('ask-dialog')
    .getByRole('button', { name: t('thumbs-desk.delete'), exact: true })
    .click()
  await host.getByText(t('thumbs-desk.none'), { exact: false }).waitFor()
  expect(await came.count()).toBe(0)
  expect(cast.troubles).toEqual([])
  await cast.leave()
})
