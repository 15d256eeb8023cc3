/**
 * The Data Kitchen in real browsers, from the bets to who should decide: a host, a wall and four phones see what the lab has
 * measured. One of them plays by keyboard alone, and nobody's console says a word.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import '../../client/locale/en/host.ts'
import '../../stops/data-kitchen/face/ending.en.ts'
import '../../stops/data-kitchen/face/report.en.ts'
import { t } from '../../stops/data-kitchen/face/t.ts'
import { bigButton, goOn, phaseIs } from './cast.ts'
import { Keyboard } from './keyboard.ts'
import { hold, letGo, withSlowLine } from './slow-line.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

const chipsOn = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^5 chips more on ${name}`) })
const placed = (page: Page) => page.getByRole('button', { name: 'Place my bet' })
const keep = (page: Page) => page.getByRole('button', { name: t('kitchen.keep'), exact: true })

/** Both bets by finger. */
async function bets(page: Page, dirt: string, outcome: string): Promise<void> {
  await chipsOn(page, dirt).click()
  await placed(page).click()
  await page.getByRole('heading', { name: t('kitchen.bet-machine') }).waitFor()
  await chipsOn(page, outcome).click()
  await placed(page).click()
}

it('is played from the bets to the switch, and shows what was measured', async () => {
  const cast = await venue().room({ plan: ['data-kitchen'], teams: 2 })
  const [host, wall] = [await cast.host(), await cast.projector()]
  const ann = await cast.player('Ann', 'Otters')
  const ben = await cast.player('Ben', 'Kites')
  const cleo = await cast.player('Cleo', 'Otters', withSlowLine)
  const dan = await cast.player('Dan', 'Kites')
  const keys = new Keyboard(cleo)

  await bigButton(host).click()
  await phaseIs(host, 'Data Kitchen · Bet')
  await wall.getByText(t('kitchen.bet-dirt')).first().waitFor()
  await ann.getByRole('heading', { name: t('kitchen.bet-dirt') }).waitFor()
  await bets(ann, 'Noise', 'It hurts')
  await bets(ben, 'Spam', 'It helps')
  // Cleo has no mouse.
  await keys.press(chipsOn(cleo, 'Wrong fact'))
  await keys.press(placed(cleo))
  await keys.press(chipsOn(cleo, 'Too close'))
  // Her line is slow: where she stands does not hang on the room's answer.
  await hold(cleo)
  await keys.press(placed(cleo))
  await letGo(cleo)
  // Dan lays chips and does not place them.
  await chipsOn(dan, 'Cut off').click()
  // Who has bet sorts at once; Dan has not, and has no card yet.
  for (const page of [ann, ben, cleo]) await page.getByText(t('kitchen.begin')).waitFor()
  expect(await keep(dan).count()).toBe(0)

  // A button under a thumb that is tapped again does not go away, whatever comes above it.
  const before = await keep(ann).boundingBox()
  await keep(ann).click()
  await ann.getByText(/Card \d+, Keep: you are the first/).waitFor()
  expect((await keep(ann).boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, 0)
  await keys.press(cleo.getByRole('button', { name: t('kitchen.bin'), exact: true }))
  await cleo.getByText(/Card \d+, Bin:/).waitFor()
  await goOn(host, 'Sort')
  await dan.getByText(/Your chips lay ready, but “Place my bet” was not tapped/).waitFor()
  expect(await ann.getByText(/Your chips lay ready/).count()).toBe(0)
  for (const page of [ann, ben, dan]) {
    for (let card = 0; card < 3; card++) {
      const kicker = page.locator('sorting-move .kicker')
      const before = (await kicker.textContent()) ?? ''
      await keep(page).click()
      await kicker.filter({ hasNotText: before }).waitFor()
    }
  }
  await ann.getByRole('button', { name: new RegExp(`^${t('kitchen.finder')}`) }).click()
  await ann
    .getByText(t('kitchen.no-copies'))
    .or(ann.getByText(/Card \d+ says:/).first())
    .waitFor()
  // A word that the town does not have is named before anything is sent.
  await ann.getByRole('button', { name: t('kitchen.fix'), exact: true }).click()
  await ann.getByRole('textbox', { name: t('kitchen.write') }).fill('the dragon sleeps')
  await ann.getByText(/“dragon” is not a word/).waitFor()

  await goOn(host, 'Filter rule')
  await ann.getByLabel(t('kitchen.rule-label')).fill('rp')
  await ann.getByRole('button', { name: t('kitchen.rule-send') }).click()
  await ann.getByText(/throws away \d+ of 600 sentences/).waitFor()
  await ann.getByText(/Of the \d+ cards that you sorted, “rp” would bin \d+\./).waitFor()
  await ben.getByRole('button', { name: /I am for “rp”/ }).click()
  await ann.getByRole('button', { name: 'Lock in my guess' }).click()
  await ann.getByRole('heading', { name: t('kitchen.duel') }).waitFor()
  const [card] = await ann.locator('kitchen-duel').getByRole('button').all()
  await card?.click()
  await ann.getByText(/More surprising: “.+” \(\d/).waitFor()

  await goOn(host, 'What the meter sees')
  await ann.getByRole('heading', { name: t('kitchen.blind') }).waitFor()
  expect(await ann.getByText(/your team (kept|caught) it/).count()).toBeGreaterThan(2)
  await wall
    .getByText(/of 2 teams caught it/)
    .first()
    .waitFor()

  await goOn(host, 'The machine bins')
  await ann.getByText(/Your bet on the machine: [+−-]?\d/).waitFor()
  await ann.getByText(/Your bet on the worst dirt: [+−-]?\d/).waitFor()
  await wall.getByText(t('kitchen.chips-dirt')).waitFor()

  await goOn(host, 'What you cleaned')
  await ann.getByRole('heading', { name: t('kitchen.says') }).waitFor()
  await ann.getByRole('heading', { name: t('kitchen.says-raw') }).waitFor()
  await ann
    .getByText(/-?\d points/)
    .first()
    .waitFor()

  await goOn(host, 'The filter')
  await ann.getByText(/“rp” binned \d+ of 600 sentences/).waitFor()
  await ann.getByText(/Of what the model writes/).waitFor()
  // Every disguise of glorp has these letters.
  await ann.getByText('It caught: glorp, glurp, slorp, gorp. No disguise got through.').waitFor()

  await goOn(host, 'Switch')
  await keys.press(cleo.getByRole('button', { name: t('kitchen.switch.people') }))
  await ann.getByRole('button', { name: t('kitchen.switch.machine') }).click()
  await goOn(host, 'Once more')
  await ann
    .getByText(/Best here: /)
    .or(ann.getByText(/Too close to call between/))
    .waitFor()

  await goOn(host, 'Say it')
  for (const [page, text] of [
    [ann, 'A lie that reads well surprises nobody.'],
    [ben, 'It throws good rare sentences away.'],
  ] as const) {
    await page.getByRole('textbox').fill(text)
    await page.getByRole('button', { name: 'Hand it in' }).click()
  }
  await host.locator('host-texts').getByRole('checkbox').nth(1).waitFor()
  // On a phone the host has the answers in sight.
  await host.setViewportSize({ width: 390, height: 844 })
  await host.evaluate(() => window.scrollTo(0, 0))
  const firstText = host.locator('host-texts').getByRole('checkbox').first()
  await expect.poll(async () => (await firstText.boundingBox())?.y ?? Infinity).toBeLessThan(844)
  for (const box of await host.locator('host-texts').getByRole('checkbox').all()) await box.check()
  await host.getByRole('button', { name: 'Show these two' }).click()
  await wall.getByText('It throws good rare sentences away.').waitFor()
  await goOn(host, 'Two answers')
  await dan.getByText('A lie that reads well surprises nobody.').waitFor()
  await dan.getByText(t('kitchen.said-text')).waitFor()

  await host.getByRole('button', { name: 'End the match and show the result' }).click()
  await phaseIs(host, 'The match has ended')
  await host.getByRole('link', { name: t('host.report'), exact: true }).click()
  await host.getByText(t('sheet.kitchen.cards')).click()
  await host.getByRole('row', { name: /^1\. .+ (Keep|Fix|Bin|Merge)/ }).waitFor()
  expect(keys.faults).toEqual([])
  expect(cast.troubles).toEqual([])
})
