/**
 * Which book did this brain read? in real browsers: a host, a wall and two phones from the open books through a round to the
 * table of all brains. The book is on no page before it is told.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('is played from the open books to the table of all brains, and tells no book before its time', async () => {
  const cast = await venue().room({ plan: [{ stop: 'which-book', form: 'express', rematch: false }], teams: 2 })
  const [host, wall] = [await cast.host(), await cast.projector()]
  const phones = [await cast.player('Ada', 'Otters'), await cast.player('Ben', 'Kites')]
  const next = async (phase: string, title: string | RegExp) => {
    await bigButton(host).click()
    await phaseIs(host, phase)
    for (const phone of phones) await phone.getByRole('heading', { name: title }).first().waitFor()
  }

  await next('The books', 'Get to know the books')
  for (const phone of phones) await phone.getByText('4 of 4 brains have finished reading').waitFor()
  await phones[0]?.getByRole('heading', { name: 'Book of the harbour' }).waitFor()
  // Address and code stand in one line with the stop, however long its phases are called.
  const [code, clock] = [await wall.locator('header .code').boundingBox(), await wall.locator('header').boundingBox()]
  expect(code?.y ?? Infinity).toBeLessThan((clock?.y ?? 0) + 40)

  for (let turn = 1; turn <= 2; turn++) {
    await next('One line', 'It wrote one line. Which book did it read?')
    for (const [at, phone] of phones.entries()) {
      await phone
        .getByText(`Round 1 of 1 · brain ${turn} of 2 · ${turn === 1 ? '1 more brain' : 'no more'} to come`)
        .waitFor()
      await phone
        .getByRole('button', { name: at === 0 ? /more on Book of the town/ : /more on Book of the forest/ })
        .click()
      // Ben never says that he is done: what lies counts all the same.
      if (at === 0) {
        await phone.getByRole('button', { name: 'My bet stands' }).click()
        await phone.getByRole('button', { name: 'Bet placed ✓' }).waitFor()
      }
      expect(await phone.getByRole('list', { name: 'What it wrote' }).getByRole('listitem').count()).toBe(1)
    }
    await next('Five lines', 'Four more lines. Do you move your chips?')
    for (const phone of phones) {
      const rack = await phone.getByRole('button', { name: /more on Book of the town/ }).boundingBox()
      expect((rack?.y ?? Infinity) + (rack?.height ?? 0)).toBeLessThan(phone.viewportSize()?.height ?? 0)
      // All five lines stand above the chips without scrolling.
      const lines = await phone.getByRole('list', { name: 'What it wrote' }).boundingBox()
      const chips = await phone.locator('bet-move').boundingBox()
      expect((lines?.y ?? Infinity) + (lines?.height ?? 0)).toBeLessThanOrEqual(chips?.y ?? 0)
      await phone.getByRole('button', { name: 'My bet stands' }).click()
      await phone.getByRole('button', { name: 'Bet placed ✓' }).waitFor()
      expect(await phone.getByRole('list', { name: 'What it wrote' }).getByRole('listitem').count()).toBe(5)
      expect(await phone.getByRole('heading', { name: /it read (the|misprint)/i }).count()).toBe(0)
    }
    expect(await wall.getByText(/it read (the|misprint)/i).count()).toBe(0)
    await next('It read …', /^Most of all it read the book of the (town|harbour|forest|village)$/)
    for (const phone of phones) await phone.getByText(/^Your chips on this brain: [+−-]?\d+\.\d\d bits/).waitFor()
  }

  await next('All brains, all books', 'All brains, all books')
  for (const phone of phones) await phone.getByText(/^Your chips in this round: [+−-]?\d+\.\d\d bits/).waitFor()
  await wall.getByText(/^The counting machine: [+−-]?\d+\.\d\d bits/).waitFor()

  expect(cast.troubles).toEqual([])
})
