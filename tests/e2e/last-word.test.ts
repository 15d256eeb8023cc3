/** Names, as pupil and teacher meet them: one that is refused may be asked for, one that hurts is kept out. */
import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import type { Cast } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

let cast: Cast
let host: Page

beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 2 })
  host = await cast.host()
})
afterEach(async () => {
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

it('lets Dick in when the teacher says that he is called so', async () => {
  const dick = await cast.knock('Dick')
  await dick.getByText(t('door.name', { name: 'Dick' })).waitFor()
  await button(dick, t('door.ask-name')).click()
  await dick.getByRole('heading', { name: t('door.name-asked.title') }).waitFor()
  await host.getByText(t('knock.name', { name: 'Dick' })).waitFor()
  await button(host, t('knock.let-in-name', { name: 'Dick' })).click()
  await dick.getByText(t('lobby.you', { name: 'Dick' }), { exact: true }).waitFor()
})

it('keeps a name out that the teacher does not want on the wall', async () => {
  const pig = await cast.knock('Fat Pig')
  await pig.getByText(t('lobby.you', { name: 'Fat Pig' }), { exact: true }).waitFor()
  await host.getByRole('button', { name: /^Fat Pig/ }).click()
  await button(host, t('host.keep-out')).click()
  await pig.getByText(t('reject.renamed')).waitFor()
  expect(await pig.getByText('Fat Pig').count()).toBe(0)
  const again = await cast.knock('fat pig')
  await again.getByText(t('door.name', { name: 'fat pig' })).waitFor()
})
