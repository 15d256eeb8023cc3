/**
 * Warm or cold in real browsers: in class a host, a wall and a player look for a word by two models; alone the word of the day
 * is the same for everybody who plays that day.
 */
import { expect, it } from 'vitest'
import { seedOfDay } from '../../client/solo/seed-of-day.ts'
import { secretsFor } from '../../stops/warm-cold/secret.ts'
import { storedPack } from '../packs/stored-pack.ts'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()
const town = storedPack('town')

it('is searched by the untrained model, then by the trained one', async () => {
  const plan = [{ stop: 'warm-cold', form: 'full', rematch: false }]
  const cast = await venue().room({ plan, teams: 1 })
  const { host, wall, ada, heading, next } = await guided(cast)
  const rows = () => ada.locator('warm-cold-panel tbody tr')
  const attempt = async (word: string, tries: number) => {
    await ada.getByLabel('Try a word').fill(word)
    await ada.getByLabel('Try a word').press('Enter')
    await expect.poll(() => rows().count()).toBe(4 + tries)
  }

  await next('Untrained', 'Find the word: a model that knows nothing')
  await ada.getByText('3 tries left').waitFor()
  await expect.poll(() => rows().count()).toBe(4)
  await bigButton(host).click()
  await phaseIs(host, 'Trained')
  await ada.getByText('10 tries left').waitFor()
  const given = await rows().getByRole('rowheader').allInnerTexts()
  const words = ['dog', 'apple', 'red', 'river', 'mia', 'sleep'].filter(
    (word) => !given.some((text) => text.trim().startsWith(word)),
  )
  await attempt(words[0] ?? '', 1)
  await next('The word', /^The word was “.+”$/)
  const told = await heading(/^The word was/).innerText()
  await wall.getByRole('heading', { name: told }).waitFor()
  await wall.getByText(/^By the trained model found: [01] of 1$/).waitFor()
  expect(await ada.getByText(/^[+]?\d\.\d\d bits for your search$/).count()).toBe(1)

  expect(cast.troubles).toEqual([])
})

it('has alone a word of the day, which hangs on the date alone', async () => {
  const cast = await venue().room()
  const page = await cast.open('alone', '/solo', { width: 390, height: 844 })
  const today = seedOfDay(new Date())
  await page.getByRole('button', { name: 'The word of the day' }).click()
  await page.getByText('3 tries left').waitFor()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByText('10 tries left').waitFor()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  const [secret = 0] = secretsFor(town, today, 1)
  await page.getByRole('heading', { name: `The word was “${town.words[secret]}”`, exact: true }).waitFor()
  expect(cast.troubles).toEqual([])
})
