/** A whole Run by keyboard alone, for the player and for the host: no mouse, no tap, no script that clicks. */
import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bigButton, type Cast, patience, phaseIs } from './cast.ts'
import { Keyboard } from './keyboard.ts'
import { hurryTurbo } from './play-a-run.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

let cast: Cast
let player: Keyboard
let host: Keyboard

beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 1 })
  toured.clear()
})
afterEach(() => cast.leave())

it('plays and hosts a whole Run without a pointer', async () => {
  host = new Keyboard(await cast.host())
  player = new Keyboard(await cast.open('Ada', '/', { width: 390, height: 844 }))
  await getOnBoard(player.page)
  await rename(host.page)

  await next('Brief')
  await player.press(player.page.getByRole('radio').first(), 'Space')
  await player.page.keyboard.press('ArrowDown')
  await player.press(button('Send my answer'))
  await button('Answer sent ✓').waitFor()
  await next('Read')
  await player.press(button('I have read it'))
  await button('Read ✓ It goes on when all have.').waitFor()
  await bets()
  await next('Teach')
  await teach()
  await next('Forecast')
  await forecast()
  await next('Train')
  await train()
  await phaseIs(host.page, 'Exam')
  await player.page.getByText(/You forecast .* bits; it fell/).waitFor()
  await arrived('Exam')
  await player.press(player.page.locator('summary').filter({ hasText: 'All the sentences on board' }))
  await player.page.getByText('the cat slept on the mat').first().waitFor()
  for (let card = 1; card <= 3; card++) for (const phase of ['Bet', 'Reveal']) await next(phase)
  await next('Speak')
  await player.press(player.page.locator('run-speak').getByRole('button').first())
  await player.page.locator('run-speak').getByRole('button', { pressed: true }).waitFor()
  await goAhead()
  await host.page.getByRole('button', { name: 'Go on to explaining' }).waitFor()
  await next('Explain')
  await player.type(player.page.getByRole('textbox'), 'The weights moved a little at every step.')
  await player.press(button('Hand it in'))
  await player.page.getByText('Sent ✓').waitFor()
  await goAhead()
  await player.page.getByText('The answer:').waitFor()
  await goAhead()
  await phaseIs(host.page, 'The match has ended')
  await player.page.getByRole('heading', { name: 'End of the line' }).waitFor()
  await arrived('end')

  expect(player.faults).toEqual([])
  expect(host.faults).toEqual([])
  expect(cast.troubles).toEqual([])
})

const button = (name: string) => player.page.getByRole('button', { name, exact: true })

/** From the landing page: code, name and team. */
async function getOnBoard(page: Page): Promise<void> {
  expect(await player.unreached()).toEqual([])
  await player.press(page.getByRole('link', { name: 'Join a room' }))
  await player.type(page.getByLabel('Room code'), cast.room.code)
  await page.keyboard.press('Enter')
  await page.getByLabel('Your name in the game').waitFor()
  expect(await player.unreached()).toEqual([])
  await player.to(page.getByLabel('Your name in the game'))
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Ada')
  await player.press(page.getByRole('radio').first(), 'ArrowDown')
  await player.press(button('Get on board'))
  await page.getByRole('heading', { name: 'You are on board' }).waitFor()
  expect(await player.unreached()).toEqual([])
}

/** The host's dialog: the teams, then its field; afterwards the focus is back where it was. */
async function rename(page: Page): Promise<void> {
  expect(await host.unreached()).toEqual([])
  await host.press(page.getByRole('button', { name: /^Ada/ }))
  await page.getByLabel('New name').waitFor()
  await host.press(page.getByLabel('New name'), 'Control+A')
  await page.keyboard.type('Ida')
  await page.keyboard.press('Enter')
  await player.page.getByRole('button', { name: /^Ida/ }).waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await host.stillHere('dialog')
}

/** The host's big button; then both are looked at: nothing lost, every control in reach. */
async function next(phase: string): Promise<void> {
  await goAhead()
  await phaseIs(host.page, phase)
  await player.page.getByRole('heading', { name: `The Run: ${phase}` }).waitFor()
  await arrived(phase)
}

/** Enter on the big button, until it takes it: one that begins to mean something else takes none. */
async function goAhead(): Promise<void> {
  const big = bigButton(host.page)
  for (;;) {
    await big.and(host.page.locator(':not([aria-disabled=true])')).waitFor()
    const clicks = await big.evaluateHandle((button) => {
      const clicks: Event[] = []
      button.addEventListener('click', (click) => clicks.push(click))
      return clicks
    })
    await host.press(big)
    if (await clicks.evaluate(({ length }) => length > 0)) return
  }
}

/** Phases that come again, card after card, are toured once. */
const toured = new Set<string>()

async function arrived(phase: string): Promise<void> {
  await host.stillHere(`host, ${phase}`)
  await player.stillHere(`player, ${phase}`)
  if (toured.has(phase)) return
  toured.add(phase)
  expect(await host.unreached(), phase).toEqual([])
  expect(await player.unreached(), phase).toEqual([])
}

/** Chips on a rack by its stepper, chips on a word by typing it; the other cards by the stepper alone. */
async function bets(): Promise<void> {
  for (let card = 1; card <= 3; card++) {
    await next('Bet')
    const laidOut = player.page.getByRole('list', { name: 'Words that may come' })
    await player.press(laidOut.getByRole('button', { name: /^5 chips more on/ }).first())
    await player.page.getByText('15 left').waitFor()
    await player.press(laidOut.getByRole('button', { name: /^5 chips less on/ }).first())
    await player.press(player.page.getByRole('group', { name: 'Chips at a tap' }).getByRole('button').first())
    await player.press(player.page.getByRole('button', { name: /^Another word/ }))
    await player.press(button('One chip more on animals'))
    await player.press(player.page.getByRole('slider', { name: 'animals' }), 'ArrowRight')
    await player.page.getByText('18 left').waitFor()
    if (card === 1) {
      await player.press(player.page.getByRole('button', { name: /^animals/ }))
      await player.type(player.page.getByRole('textbox'), 'cat')
      await player.page.keyboard.press('Enter')
      await player.page.getByText('17 left').waitFor()
    }
    if (card === 2) await spendAll()
    await player.press(button('Place my bet'))
    await button('Bet placed ✓').waitFor()
    await player.stillHere(`bet ${card}`)
    await next('Reveal')
    await player.page.getByText(/You (saved|lost) .* bits/).waitFor()
  }
}

/** The last chip leaves no button to press again, and the focus where it was. */
async function spendAll(): Promise<void> {
  for (let left = 18; left > 0; left--) await player.press(button('One chip more on animals'))
  await player.page.getByText('0 left').waitFor()
  await player.page.keyboard.press('Enter')
  await player.stillHere('no chip left')
  await player.page.getByText('0 left').waitFor()
}

/** Every card: words typed, sentences written, the doubtful kept. */
async function teach(): Promise<void> {
  const { page } = player
  const done = page.getByText('All your cards are on board').first()
  const keep = button('Keep it')
  const ready = page.getByRole('button', { name: /^(My sentence is ready|at least \d words? more)$/ })
  const field = page.locator('word-picker').getByRole('textbox')
  while (!(await done.isVisible())) {
    const before = await page.locator('.kicker').first().textContent()
    await keep.or(field).first().waitFor()
    if (await keep.isVisible()) await player.press(keep)
    else if (await ready.isVisible()) {
      for (const word of ['the', 'cat', 'slept', 'on', 'the', 'mat']) {
        await player.type(field, word)
        await page.keyboard.press('Enter')
      }
      await player.press(ready)
    } else {
      await player.type(field, 'muddy')
      await page.keyboard.press('Enter')
    }
    await player.press(button('This is my label'))
    await expect.poll(() => page.locator('.kicker').first().textContent(), { timeout: patience }).not.toBe(before)
  }
}

async function forecast(): Promise<void> {
  const { page } = player
  await player.press(page.getByRole('slider'), 'ArrowRight')
  await player.press(page.getByRole('radio').first(), 'Space')
  await player.press(button('Make my forecast'))
  await page.getByText('Sent ✓').waitFor()
}

/** One real step by hand, and a vote at the lever. */
async function train(): Promise<void> {
  await player.press(player.page.getByRole('button', { name: /!$/ }))
  await player.page.getByText('Step 2 of').waitFor()
  await goAhead()
  await player.press(player.page.getByRole('button', { name: /^Faster/ }))
  await player.page.getByRole('button', { name: /^Faster/, pressed: true }).waitFor()
  await hurryTurbo({ host: host.page })
}
