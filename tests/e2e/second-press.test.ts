/**
 * The desk's big button does something else in every phase. A double click, an impatient second press and a key that is held
 * down end one phase, and not the one behind it.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

/** A button that means something else rests for so long, ms. */
const REST = 500

declare global {
  interface Window {
    /** From now on what waits for `REST` waits for `restEnds`. */
    restBegins?: () => void
    restEnds?: () => void
  }
}

/** Runs in a page before its own scripts. A second press is quicker than the rest, also on a machine that is busy. */
function holdRest(rest: number): void {
  const held: (() => void)[] = []
  let holds = false
  const setTimer = window.setTimeout.bind(window)
  const hold = (then: () => void, after?: number, ...words: unknown[]) => {
    if (!holds || after !== rest) return setTimer(then, after, ...words)
    held.push(then)
    return 0
  }
  Reflect.set(window, 'setTimeout', hold)
  window.restBegins = () => (holds = true)
  window.restEnds = () => {
    holds = false
    for (const then of held.splice(0)) then()
  }
}

/** Where the mouse is: a hand that presses again does not look at what the button says by now. */
async function aim(host: Page): Promise<void> {
  const box = await bigButton(host).boundingBox()
  if (box === null) throw new Error('no big button')
  await host.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 60) / 2)
}

async function press(host: Page): Promise<void> {
  await host.mouse.down()
  await host.mouse.up()
}

/** The label has changed: the page knows of the next phase. */
function changes(host: Page, label: string | null): Promise<unknown> {
  return expect.poll(() => bigButton(host).textContent(), { interval: 10 }).not.toBe(label)
}

it('takes no second press that was meant for the phase before', async () => {
  const cast = await venue().room({ plan: ['pile-of-math', 'flashcard'], teams: 1 })
  const host = await cast.host('', (context) => context.addInitScript(holdRest, REST))
  await bigButton(host).click()
  await phaseIs(host, 'Pile of Math · Talk')
  for (let times = 0; times < 2; times++) {
    const phase = await host.locator('#now').textContent()
    // A press counts again as soon as the button has stood still.
    await bigButton(host).click({ trial: true })
    await aim(host)
    const label = await bigButton(host).textContent()
    await host.evaluate(() => window.restBegins?.())
    await press(host)
    await changes(host, label)
    const next = await host.locator('#now').textContent()
    expect(next).not.toBe(phase)
    await press(host)
    await host.keyboard.press('Enter')
    // It rests, and takes none.
    expect(await bigButton(host).getAttribute('aria-disabled')).toBe('true')
    await host.evaluate(() => window.restEnds?.())
    await bigButton(host).click({ trial: true })
    expect(await host.locator('#now').textContent()).toBe(next)
  }
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

it('takes a key that is held down once', async () => {
  const cast = await venue().room({ plan: ['pile-of-math', 'flashcard'], teams: 1 })
  const host = await cast.host()
  await bigButton(host).click()
  await phaseIs(host, 'Pile of Math · Talk')
  await bigButton(host).click({ trial: true })
  await bigButton(host).focus()
  const label = await bigButton(host).textContent()
  await host.keyboard.down('Enter')
  await changes(host, label)
  await bigButton(host).click({ trial: true })
  // The key repeats, long after the button has come to rest.
  for (let time = 0; time < 3; time++) await host.keyboard.down('Enter')
  await host.keyboard.up('Enter')
  await phaseIs(host, 'Pile of Math · Guess')
  await bigButton(host).click()
  await phaseIs(host, 'Pile of Math · Reveal')
  expect(cast.troubles).toEqual([])
  await cast.leave()
})
