/**
 * A whole match through the accessibility tree alone, as somebody plays it who hears the screen: controls are found by
 * role and name, results are read from the tree. No selector, no test id, no position, no text that is only seen.
 */
import type { Locator, Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { mean } from '../../shared/measures/mean.ts'
import { bigButton, type Cast, openRacks, patience } from './cast.ts'
import { type Ears, earsAt } from './ears.ts'
import { favourites, hurryTurbo } from './play-a-run.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

let cast: Cast
let host: Page
let ada: Page
let ears: Ears
/** Ada's surprise and the model's, card by card, as they were shown at the reveals. */
let revealed: { readonly mine: number; readonly model: number }[] = []

// A second try is another match.
beforeEach(async () => {
  cast = await venue().room({ plan: ['pile-of-math', 'flashcard', 'run'], teams: 1 })
  revealed = []
})
afterEach(() => cast.leave())

const button = (name: string) => ada.getByRole('button', { name, exact: true })
const heading = (name: string | RegExp) => ada.getByRole('heading', { name })
/** Sentences that have no role of their own are paragraphs in the tree. */
const sentence = (text: string | RegExp) => ada.getByRole('paragraph').filter({ hasText: text })
/** Waits until the page's one polite voice says it: heard, not seen. */
const hear = (text: string) => ears.hear(text)

/** The host's next step; the player hears which phase has come, and finds it as a heading. */
async function next(phase: string): Promise<void> {
  await bigButton(host).click()
  await heading(`: ${phase}`).waitFor()
}

/** What a screen reader is given for this part of the page. */
const heard = (part: Locator) => part.ariaSnapshot()

function numbersIn(text: string): number[] {
  return [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure))
}

/** Types words into a picker and takes the first match of each. */
async function write(field: Locator, words: readonly string[]): Promise<void> {
  for (const word of words) {
    await field.fill(word)
    await field.press('Enter')
  }
}

it('is played from the door to the end by names and roles', async () => {
  host = await cast.host()
  ada = await cast.open('Ada', '/', { width: 390, height: 844 })
  await getOnBoard()
  await pileOfMath()
  await flashcard()
  await next('Brief')
  await ada.getByRole('radio', { name: /^Yes/ }).check()
  await ada.getByRole('radio', { name: 'very' }).check()
  await button('Send my answer').click()
  await hear('It has arrived.')
  await next('Read')
  await button('I have read it').click()
  await button('Read ✓ It goes on when all have.').waitFor()
  for (let card = 1; card <= 3; card++) await bet(card)
  await teach()
  await forecast()
  await train()
  await exam()
  await explain()
  expect(cast.troubles).toEqual([])
})

async function getOnBoard(): Promise<void> {
  await ada.getByRole('link', { name: 'Join a room' }).click()
  await ada.getByLabel('Room code').fill(cast.room.code)
  await button('Next').click()
  await ada.getByLabel('Your name in the game').fill('Ada')
  await ada.getByRole('radio', { name: /^Otters/ }).check({ force: true })
  await button('Get on board').click()
  await heading('You are on board').waitFor()
  ears = await earsAt(ada)
  await ada.getByRole('listitem').filter({ hasText: 'Ada (you)' }).waitFor()
}

async function pileOfMath(): Promise<void> {
  await next('Talk')
  await write(ada.getByRole('textbox', { name: 'Begin a sentence' }), ['the', 'cat'])
  await hear('the cat')
  await button('Let it write on').click()
  await expect
    .poll(() => heard(ada.getByRole('region', { name: 'What it wrote' })), { timeout: patience })
    .toMatch(/the cat (?!writing)/)
  await next('Guess')
  await ada.getByRole('slider', { name: 'My guess: it is like guessing' }).press('Home')
  await button('Lock in my guess').click()
  await button('Sent ✓').waitFor()
  await next('Reveal')
  const told = (await sentence(/You guessed/).textContent()) ?? ''
  const [guess, off] = numbersIn(told)
  // An untrained model believes in no word much more than in another, but in none exactly as much.
  expect(told).toMatch(/it is (like|worse than) (blind guessing|guessing among 2[5-7]\d words)/)
  expect(guess).toBe(1)
  expect(off).toBeGreaterThan(7)
}

async function flashcard(): Promise<void> {
  await next('Guess')
  await ada.getByRole('slider', { name: 'After one press' }).press('End')
  await button('Lock in my guess').click()
  await button('Sent ✓').waitFor()
  await next('Press')
  const [said, measured, off] = numbersIn((await sentence(/You said .* bits off/).textContent()) ?? '')
  expect(said).toBe(100)
  expect(measured).toBeLessThan(100)
  expect(off).toBeGreaterThan(1)
  await button('My hand is on the card').click()
  await sentence(/it goes down 2 times/).waitFor()
  await next('Dose')
  await ada.getByRole('button', { name: /^a spoon/ }).click()
  await ada.getByRole('button', { name: /^a spoon/, pressed: true }).waitFor()
  await hear('It has arrived.')
  await next('Result')
  await heading('What each dose did').waitFor()
}

/** By the slider, by the stepper, and on a single word; the reveal's table agrees with its sentence. */
async function bet(card: number): Promise<void> {
  await next('Bet')
  const laidOut = ada.getByRole('list', { name: 'Words that may come' })
  await laidOut
    .getByRole('button', { name: /^5 chips more on/ })
    .first()
    .click()
  await hear('you keep')
  await laidOut
    .getByRole('button', { name: /^5 chips less on/ })
    .first()
    .click()
  await openRacks(ada)
  const food = ada.getByRole('slider', { name: 'food' })
  await food.press('ArrowRight')
  await food.press('PageUp')
  expect(await food.getAttribute('aria-valuetext')).toMatch(/^[2-9] of 20 chips$/)
  await button('One chip more on animals').click()
  await hear('animals: 1.')
  if (card === 1) {
    await ada.getByRole('button', { name: /^things/, expanded: false }).click()
    await write(ada.getByRole('textbox', { name: 'Put a chip on one word' }), ['mat'])
    await ada.getByRole('group', { name: '1 chip on mat' }).first().waitFor()
  }
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()
  await next('Reveal')
  await hear('The true word is')
  const [mine = NaN, model = NaN] = numbersIn((await sentence(/of surprise/).textContent()) ?? '')
  const onScale = async (name: RegExp) => numbersIn((await ada.getByRole('row', { name }).textContent()) ?? '')
  expect(await onScale(/^you /)).toEqual([mine])
  expect(await onScale(/^the model /)).toEqual([model])
  revealed.push({ mine, model })
}

/** Cards until one of each kind was met: a word for a blank, a sentence, "keep it"; and what the town says of each. */
async function teach(): Promise<void> {
  await next('Teach')
  const blank = ada.getByRole('textbox', { name: 'Which word belongs here?' })
  const whole = ada.getByRole('textbox', { name: 'Write a sentence with the world’s words' })
  const keep = button('Keep it')
  const verdict = sentence(/^(But )?[Tt]he town (does |would not )?says? that/)
  const met = new Set<Locator>()
  for (let card = 1; met.size < 3; card++) {
    await blank.or(whole).or(keep).waitFor()
    if (await keep.isVisible()) {
      met.add(keep)
      await keep.click()
    } else if (await blank.isVisible()) {
      met.add(blank)
      await write(blank, ['muddy'])
    } else {
      met.add(whole)
      await write(whole, ['the', 'cat', 'slept', 'on', 'the', 'mat'])
      await button('My sentence is ready').click()
    }
    await button('This is my label').click()
    await sentence(`Your card ${card + 1} of 16`)
      .or(sentence(/^All your cards are on board/))
      .first()
      .waitFor()
    await verdict.first().waitFor()
  }
}

async function forecast(): Promise<void> {
  await next('Forecast')
  await ada.getByRole('slider', { name: 'It will come down to guessing' }).press('ArrowRight')
  await ada.getByRole('radio', { name: 'none of them' }).check()
  await button('Make my forecast').click()
  await button('Sent ✓').waitFor()
}

/** One real step by hand; each station is heard as the line shows it. Then the lever: the vote says where it would go. */
async function train(): Promise<void> {
  await next('Train')
  await ada.getByRole('button', { name: /!$/ }).click()
  await hear('The true word is')
  await hear('bits')
  await sentence('Step 2 of').waitFor()
  await bigButton(host).click()
  await ada.getByRole('button', { name: 'Faster 0.2 fast 0 votes' }).click()
  await ada.getByRole('button', { name: 'Faster 0.2 fast 1 vote', pressed: true }).waitFor()
}

/** The exam's two figures are heard as one name, and its sentence agrees. */
async function exam(): Promise<void> {
  await hurryTurbo({ host })
  const figures = ada.getByRole('group', { name: /^The exam is measured/ })
  await figures.waitFor()
  const [before, after] = numbersIn(await heard(figures))
  expect(after).toBeLessThan(before)
  const [, fell] = numbersIn((await sentence(/You forecast/).textContent()) ?? '')
  expect(fell).toBeCloseTo(before - after, 1)
  await heading('You beside the model').waitFor()
  // What stood on the first three cards, and what the model says to the same cards now.
  const beside = async (name: RegExp) => {
    const row = await ada.getByRole('listitem').filter({ hasText: name }).textContent()
    return numbersIn(row ?? '')[0] ?? NaN
  }
  expect(revealed.length).toBe(3)
  expect(await beside(/^\s*You\s/)).toBeCloseTo(mean(revealed.map(({ mine }) => mine)), 1)
  expect(await beside(/model before/)).toBeCloseTo(mean(revealed.map(({ model }) => model)), 1)
  await ada.getByText('The same cards again').click()
  const table = ada.getByRole('table', { name: 'Bits of surprise on each card' })
  const cells = (await table.getByRole('cell').allTextContents()).map(Number)
  const now = cells.filter((_, at) => at % 4 === 1)
  expect(now.length).toBe(3)
  expect(await beside(/model now/)).toBeCloseTo(mean(now), 1)
  await heading('What my team’s sentences did').waitFor()
}

async function explain(): Promise<void> {
  for (let card = 4; card <= 6; card++) await bet(card)
  await favourites({ host, players: [ada] })
  await ada
    .getByRole('textbox', { name: /^Why is the model less surprised now/ })
    .fill('The weights moved a little at every step.')
  await button('Hand it in').click()
  await button('Sent ✓').waitFor()
  await ada.getByRole('group').getByRole('radio', { name: 'fairly' }).check()
  await bigButton(host).click()
  await sentence('The answer:').waitFor()
  await bigButton(host).click()
  await heading('End of the line').waitFor()
  const bets = sentence(/You saved|Your bets cost you/)
  await bets.waitFor()
  // Who lost reads what to do about it, and nobody else.
  const hasLost = (await bets.textContent())?.startsWith('Your bets cost') === true
  expect(await sentence('Next time: lay your chips').count()).toBe(hasLost ? 1 : 0)
}
