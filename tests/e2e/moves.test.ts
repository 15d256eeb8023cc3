/**
 * Every move on a page of its own, once for all stops that are made of it: by keyboard alone, named for who hears the page,
 * on a narrow phone and at 400 %, without motion where none is wanted; a tap shows before the room has answered, and after
 * a "no" what was meant is still there.
 */
import { globSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { coveredRows } from './covered-rows.ts'
import { brokenRules } from './faults-of.ts'
import { Keyboard } from './keyboard.ts'
import { type ServedPage, servePage } from './serve-page.ts'

let served: ServedPage
let browser: Browser

beforeAll(async () => {
  served = await servePage('moves-page')
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

interface Played {
  /** Does all of it but the last key, by keyboard. Gives the control whose Enter sends it. */
  readonly prepare: (keyboard: Keyboard, page: Page) => Promise<Locator>
  /** On the screen while it is on its way; and once it has arrived. */
  readonly pending: (page: Page) => Locator
  readonly arrived: (page: Page) => Locator
  /** What was meant, still to be seen after a "no". */
  readonly meant: (page: Page) => Locator
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

const played: Readonly<Record<string, Played>> = {
  amount: {
    prepare: async (keyboard, page) => {
      await keyboard.press(page.getByRole('slider', { name: 'Like guessing among' }), 'ArrowRight')
      await keyboard.press(button(page, 'More: Like guessing among'))
      return button(page, 'Lock in my guess')
    },
    pending: (page) => button(page, 'Sending …'),
    arrived: (page) => button(page, 'Sent ✓'),
    meant: (page) => page.getByText('4.2 bits'),
  },
  bet: {
    prepare: async (keyboard, page) => {
      await keyboard.press(button(page, '5 chips more on a loud one'))
      await keyboard.press(
        page.getByRole('group', { name: 'Chips at a tap' }).getByRole('button', { name: '1' }).first(),
      )
      await keyboard.press(button(page, 'One chip more on none of them'))
      // log2 3 + log2((1 + (4 + 2) / 3) / 12); with no chip only a third of the four in the hand and the house's two: log2 3 + log2(2 / 12).
      await page
        .getByText('If it is “none of them” you lose 0.42 bits. Where you have no chip you lose 1.00.')
        .waitFor()
      // Taken away again: no word of it any more, but of where most lie.
      await keyboard.press(button(page, 'One chip less on none of them'))
      await page.getByText('If it is “a loud one” you keep 0.87 bits. Where you have no chip you lose 0.78.').waitFor()
      return button(page, 'Place my bet')
    },
    pending: (page) => button(page, 'Sending …'),
    arrived: (page) => button(page, 'Bet placed ✓'),
    meant: (page) => page.getByRole('group', { name: '5 chips on a loud one' }),
  },
  vote: {
    prepare: async (keyboard, page) => {
      await keyboard.press(page.getByRole('group', { name: 'Which of them' }).getByRole('radio').first(), 'Space')
      await page.keyboard.press('ArrowDown')
      await keyboard.press(
        page.getByRole('group', { name: 'How sure' }).getByRole('radio', { checked: true }),
        'ArrowRight',
      )
      return button(page, 'Send my answer')
    },
    pending: (page) => button(page, 'Sending …'),
    arrived: (page) => button(page, 'Answer sent ✓'),
    meant: (page) => page.getByRole('radio', { name: 'a loud one', checked: true }),
  },
  choose: {
    prepare: async (_keyboard, page) =>
      page.getByRole('group', { name: 'Which dose?' }).getByRole('button', { name: /^a loud/ }),
    pending: (page) => page.getByText('Sending …'),
    arrived: (page) => page.getByText('Sent ✓'),
    meant: (page) => button(page, /^a loud one/),
  },
  explain: {
    prepare: async (keyboard, page) => {
      await keyboard.type(page.getByRole('textbox', { name: /^Why is it less surprised/ }), 'it counts words')
      await page.getByText('45 letters left').waitFor()
      return button(page, 'Hand it in')
    },
    pending: (page) => button(page, 'Sending …'),
    arrived: (page) => button(page, 'Sent ✓'),
    meant: (page) => page.getByText('45 letters left'),
  },
  press: {
    prepare: async (_keyboard, page) => button(page, 'My hand is on the card'),
    pending: (page) => button(page, 'Sending …'),
    arrived: (page) => button(page, 'Your hand is on the card ✓'),
    meant: (page) => page.getByText('0 of 12 hands'),
  },
  rank: {
    prepare: async (keyboard, page) => {
      await keyboard.press(button(page, /^a quiet one/))
      await keyboard.press(button(page, 'a loud one'))
      await keyboard.press(button(page, 'none of them'))
      // Its place is given back, and the others move up; tapped again it is the last.
      await keyboard.press(button(page, /^a quiet one.*, place 1$/))
      await button(page, /^none of them ?, place 2$/).waitFor()
      await keyboard.press(button(page, /^a quiet one/))
      return button(page, 'Send my order')
    },
    pending: (page) => button(page, 'Sending …'),
    arrived: (page) => button(page, 'Sent ✓'),
    meant: (page) => button(page, /^a loud one ?, place 1$/),
  },
  sorting: {
    prepare: async (keyboard, page) => {
      await keyboard.press(button(page, 'Fix'))
      await page.getByText('Change a word, then send it.').waitFor()
      const field = page.getByRole('textbox', { name: 'What it should say' })
      await keyboard.type(field, ' xyz')
      await page.getByText('“xyz” is not a word of our little world.').waitFor()
      for (let at = 0; at < 3; at++) await page.keyboard.press('Backspace')
      await page.keyboard.type('mat')
      return button(page, 'Send the repair')
    },
    pending: (page) => page.getByText('Sending …'),
    arrived: (page) => page.getByText('Card 2'),
    meant: (page) => page.getByRole('textbox', { name: 'What it should say' }),
  },
  write: {
    prepare: async (keyboard, page) => {
      await keyboard.type(page.getByRole('textbox', { name: 'Begin a sentence' }), 'cat')
      await page.keyboard.press('Enter')
      return button(page, 'Let it write on')
    },
    pending: (page) => page.getByRole('region', { name: 'What it wrote' }).getByText('writing …'),
    arrived: (page) => page.getByText('1 questions left'),
    meant: (page) => page.getByText('cat', { exact: true }).first(),
  },
}

async function open(move: string, width = 390, height = 844) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${served.address}?move=${move}`)
  await page.getByRole('heading', { name: 'Move' }).waitFor()
  const arrive = (no: string | null) => page.evaluate(`page.arrive(${JSON.stringify(no)})`)
  return { page, faults, arrive }
}

/** What breaks a rule in either theme, is too wide for a narrow phone, hides the page at 400 %, or moves. */
async function broken(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await brokenRules(page)).map((rule) => `${colorScheme}: ${rule}`))
  }
  const size = page.viewportSize() ?? { width: 390, height: 844 }
  await page.setViewportSize({ width: 320, height: 256 })
  const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity)
  if (wide > 320) found.push(`${wide} pixels wide`)
  const covered = await page.evaluate(coveredRows)
  if (covered > 96) found.push(`${covered} of 256 rows are covered`)
  await page.setViewportSize(size)
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  )
  if (moving > 0) found.push(`${moving} animations run`)
  return found
}

/** Files of the folder that are no moves. */
const besides = ['move', 'measure', 'belt', 'as-laid', 'held', 'left']

it('is there for every move', () => {
  const moves = globSync('shared/moves/*.ts').map((path) => path.replace(/^.*\/|\.ts$/g, ''))
  expect(moves.filter((move) => !besides.includes(move)).toSorted()).toEqual(Object.keys(played).toSorted())
})

it.each(Object.entries(played))('%s is done by keyboard, shows at once, and outlives a "no"', async (move, made) => {
  const { page, faults, arrive } = await open(move)
  const keyboard = new Keyboard(page)
  expect(await broken(page)).toEqual([])
  const send = await made.prepare(keyboard, page)
  await keyboard.press(send)
  await made.pending(page).waitFor()
  expect(await made.arrived(page).isVisible()).toBe(false)
  expect(await broken(page)).toEqual([])
  // The room says no: it can be sent again, as it was meant.
  expect(await arrive('try-again-soon')).toBe('try-again-soon')
  await made.pending(page).waitFor({ state: 'detached' })
  await made.meant(page).waitFor()
  await keyboard.press(send)
  await made.pending(page).waitFor()
  expect(await arrive(null)).toBeNull()
  await made.arrived(page).waitFor()
  expect(await broken(page)).toEqual([])
  expect(await keyboard.unreached()).toEqual([])
  expect(keyboard.faults).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

it.each(Object.keys(played))('%s shows the wall how many, and at the end what', async (move) => {
  const { page, faults } = await open(move, 1366, 768)
  await page.evaluate('page.other()')
  for (const wall of ['secret', 'open'] as const) {
    await page.evaluate(`page.look('${wall}')`)
    await page.evaluate('page.updateComplete')
    const main = await page.evaluate<string>('page.shadowRoot.textContent')
    // How votes fall stands on no wall before the question is closed; the column's dots say how many there are.
    if ((move === 'vote' || move === 'choose') && wall === 'secret') expect(main).not.toMatch(/\d vote/)
    else
      expect(main).toMatch(/1 guess is in|1 vote|1 bet is|1 order is|8 chips|1 explanation|1 card|1 of 12|the dog|cat/)
    expect(await broken(page)).toEqual([])
  }
  expect(faults).toEqual([])
  await page.context().close()
})
