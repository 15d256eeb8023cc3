/**
 * Release board in real browsers: metrics are sealed and only their figures come, something is released, users come, the crown
 * falls, and the model card stands on the phone and in the report.
 */
import { expect, it } from 'vitest'
import { bigButton, patience, phaseIs } from './cast.ts'
import { allFaultsOf } from './all-faults.ts'
import { guided } from './guided.ts'
import { next as soloNext } from './play-solo.ts'
import { useVenue } from './use-venue.ts'
import { t } from '../../client/locale/t.ts'
import { MAKERS } from '../../stops/release-board/types.ts'
import { HEADINGS } from '../../stops/release-board/headings.ts'
import { t as own } from '../../stops/release-board/face/t.ts'

const venue = useVenue()

it('seals, sees only what was sealed, releases, and meets the users', async () => {
  const plan = [{ stop: 'release-board', form: 'full', rematch: true }]
  // Five models are waited for as long as in a class, and not a tenth of it.
  const cast = await venue().room({ plan, teams: 1, brain: 'class', pace: 1 })
  const { host, wall, ada, button, next } = await guided(cast)
  const lay = async (name: RegExp) => {
    await button(name).click()
    await button('Place my bet').click()
    await button('Bet placed ✓').waitFor()
  }
  const faultless = async () => {
    for (const page of [ada, wall]) expect(await allFaultsOf(page)).toEqual([])
  }

  await next('Seal what counts', own('release-board.seal'))
  await button(/^5 chips more on fresh usual sentences/).click()
  await button(/^5 chips more on fresh rare sentences/).click()
  expect(await ada.getByText(/keep/).count()).toBe(0)
  await button(own('release-board.seal-send')).click()
  await button(own('release-board.seal-sent')).waitFor()
  await faultless()

  // The first press waits for the five models.
  await next('What goes out?', own('release-board.board'))
  await ada.getByText(/Your team has sealed: fresh usual sentences · fresh rare sentences/).waitFor()
  const models = ada.getByRole('listitem').filter({ hasText: /^\s*Model [A-E]/ })
  expect(await models.count()).toBe(MAKERS.length)
  expect(await models.filter({ hasText: /fresh rare sentences: \d\.\d\d bits/ }).count()).toBe(MAKERS.length)
  for (const hidden of ['public exam: ', 'no slips: ', 'different words: ']) {
    expect(await ada.getByText(hidden).count()).toBe(0)
    expect(await wall.getByText(hidden).count()).toBe(0)
  }
  const first = (await ada.getByText(/First by your seal: [A-E]/).textContent()) ?? ''
  const letter = /First by your seal: ([A-E])/.exec(first)?.[1] ?? ''
  await button(own('release-board.fix', { letter })).focus()
  await ada.keyboard.press('Enter')
  await ada.getByText(own('release-board.votes', { count: 1 })).waitFor()
  await faultless()

  await next('Who is best?', own('release-board.bet'))
  await lay(new RegExp(`^5 chips more on Model ${letter}`))
  await faultless()

  await next('The users come', own('release-board.users'))
  await ada.getByText(/^Best for the users: /).waitFor({ timeout: patience })
  await ada.getByText(/^[+-]?\d\.\d\d bits for your users, coal taken off$/).waitFor()
  expect(await ada.getByRole('row', { name: /^Model [A-E] \d\.\d\d bits$/ }).count()).toBe(MAKERS.length)
  // The wall's stage draws what was released; the desk, which has none, says it.
  await host.getByText(own('release-board.fix', { letter })).first().waitFor({ state: 'attached' })
  await faultless()

  await next('Goodhart’s crown', own('release-board.crown'))
  await ada.getByText(/^The crown goes to “.+”: it puts [A-E] first, .* \d\.\d\d bits behind the best\.$/).waitFor()
  await ada.getByText(own('release-board.by-crammed')).waitFor()
  for (const heading of HEADINGS)
    await ada.getByText(own(`release-board.heading-${heading}`), { exact: true }).waitFor()
  await ada.getByText(/^Users \d\.\d\d bits a word; public exam \d\.\d\d; /).waitFor()
  await faultless()

  await next('Other users', own('release-board.again'))
  await lay(/^5 chips more on Model B/)
  await next('What moved', own('release-board.moved'))
  await ada.getByText(/^Best for the other users: /).waitFor()
  await ada.getByText(/^Your model card: It is .* the others, whom it was not made for\.$/).waitFor()
  await faultless()

  await bigButton(host).click()
  await phaseIs(host, 'Say it')
  await ada.getByText(own('release-board.reason-exam')).click()
  await button(t('vote.send')).click()
  await button(t('vote.sent')).waitFor()
  await next('The answer', own('release-board.say'))
  await ada.getByText(t('vote.said-right')).waitFor()

  await bigButton(host).click()
  const report = await cast.open('report', `/report/${cast.room.code}#${cast.room.secret}`, {
    width: 1366,
    height: 900,
  })
  await report.getByRole('heading', { name: /^Model card: / }).waitFor()
  await report.getByText(own('release-board.card-evaluation')).waitFor()
  expect(cast.troubles).toEqual([])
})

it('is played alone', async () => {
  const cast = await venue().room()
  const page = await cast.open('alone', '/solo', { width: 320, height: 640 })
  await page.getByLabel('What to play').selectOption({ label: t('lesson.what-goes-out') })
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const lay = async (name: RegExp) => {
    await page.getByRole('button', { name }).click()
    await page.getByRole('button', { name: 'Place my bet' }).click()
  }
  await page.getByRole('button', { name: /^5 chips more on public exam/ }).click()
  await page.getByRole('button', { name: own('release-board.seal-send') }).click()
  await page.getByText(/Your team has sealed: public exam/).waitFor({ timeout: patience })
  await page.getByRole('button', { name: /^A, as it is/ }).click()
  await lay(/^5 chips more on Model A/)
  await page.getByText(/^Best for the users: /).waitFor({ timeout: patience })
  await soloNext(page)
  await page.getByText(own('release-board.goodhart')).waitFor()
  await soloNext(page)
  await lay(/^5 chips more on Model B/)
  await page.getByText(/^Best for the other users: /).waitFor()
  await soloNext(page)
  await page.getByText(own('release-board.reason-best')).click()
  await page.getByRole('button', { name: t('vote.send') }).click()
  await page.getByText(t('vote.said-wrong')).waitFor()
  expect(cast.troubles).toEqual([])
})
