/** One player alone, through all three stops on the page's own lab: what they tap, and what the page says to it. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { patience } from './cast.ts'

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next', exact: true }).click()
}

/** Goes on before what is measured has come. */
async function hurry(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('solo.next-early') }).click()
}

/** Asks it something, guesses its surprise: an untrained model measures about as blind guessing does. */
export async function pileOfMath(page: Page): Promise<void> {
  await page.getByRole('textbox').fill('the')
  await page.getByRole('textbox').press('Enter')
  await page.getByRole('button', { name: 'Let it write on' }).click()
  await page.getByLabel('What it wrote').waitFor()
  await page.getByText('writing …').waitFor({ state: 'detached' })
  await next(page)
  await page.getByRole('slider').press('Home')
  await page.getByRole('button', { name: 'Lock in my guess' }).click()
  const told = (await page.getByText(/^You guessed/).textContent()) ?? ''
  expect(told).toMatch(/^You guessed among 1 word;/)
  const [off] = numbersIn(told)
  expect(off).toBeGreaterThan(7)
  await next(page)
}

/** Presses the card once, and has it repaired at every dose. */
export async function flashcard(page: Page): Promise<void> {
  await onePress(page)
  await everyDose(page)
}

export async function onePress(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'What does one press do?' }).waitFor()
  await page.getByRole('button', { name: 'Lock in my guess' }).click()
  await page.getByText(/^You said .* bits off/).waitFor()
}

export async function everyDose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'My hand is on the card' }).click()
  await page.getByText(/it goes down 2 times/).waitFor()
  await next(page)
  await page.getByRole('button', { name: /^a bucket/ }).click()
  await page.getByRole('heading', { name: 'What each dose did' }).waitFor()
  // One dose is tried after the other.
  const verdicts = page.getByText(/^“.+” (comes first after \d+ press(es)?|never comes first)$/)
  await expect.poll(() => verdicts.count(), { timeout: patience }).toBe(4)
  await next(page)
}

/** The Run: bets, labels, a forecast, one step by hand, turbo. The two losses as the exam shows them. */
export async function run(page: Page): Promise<{ before: number; after: number }> {
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await next(page)
  await bets(page, () => goesOnAfterReload(page))
  await next(page)
  const blank = page.getByRole('textbox', { name: 'Which word belongs here?' })
  await blank.fill('muddy')
  await blank.press('Enter')
  await page.getByRole('button', { name: 'This is my label' }).click()
  await next(page)
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Make my forecast' }).click()
  await page.getByRole('button', { name: /!$/ }).click()
  await page.getByText('Step 2 of').waitFor()
  // The step that was taken is not lost: its weights are on the device.
  await page.reload()
  await page.getByText('Step 2 of').waitFor()
  // To the first depot; one vote, and the train leaves; the rest without halts.
  await next(page)
  await page.getByRole('button', { name: /^Faster/ }).click()
  await page
    .getByText(/steps? to go/)
    .first()
    .waitFor()
  await hurry(page)
  await page.getByText(/You forecast .* bits; it fell/).waitFor()
  const shown = await page
    .getByText(/^\d+\.\d+ → \d+\.\d+$/)
    .first()
    .textContent()
  const [before = NaN, after = NaN] = numbersIn(shown ?? '')
  await page.getByText('Measured by the lab of this page.').waitFor()
  await next(page)
  await bets(page)
  await page.getByRole('heading', { name: 'Who beat the machine?' }).waitFor()
  return { before, after }
}

/** Whoever loads the page again is where they were, to the digit; the stage is there, and skipping asks first. */
async function goesOnAfterReload(page: Page): Promise<void> {
  const told = page.getByText(/You (saved|lost) .* bits/)
  const before = await told.textContent()
  await page.reload()
  await told.waitFor()
  expect(await told.textContent()).toBe(before)
  await page.locator('game-stage canvas').waitFor()
  await page.getByRole('button', { name: t('solo.skip') }).click()
  await page.getByText(t('solo.skip-text')).waitFor()
  await page.getByRole('button', { name: t('app.cancel') }).click()
  await told.waitFor()
}

/** A round of three cards, five chips on the first word of each: one tap an act. */
async function bets(page: Page, atSecond: () => Promise<void> = async () => {}): Promise<void> {
  for (let card = 1; card <= 3; card++) {
    const first = page.getByRole('button', { name: /^5 chips more on/ }).first()
    await first.waitFor()
    // On a phone the picture gives way where the panel says the same.
    expect(await page.locator('game-stage').isVisible()).toBe(false)
    await first.click()
    await page.getByRole('button', { name: 'Place my bet' }).click()
    await page.getByText(/You (saved|lost) .* bits/).waitFor()
    if (card === 2) await atSecond()
    if (card < 3) await next(page)
  }
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+\.\d+/g)].map(([figure]) => Number(figure))
}
