/**
 * The people of a match in a real browser: a host, a projector and players, each in a context of their own, as on
 * machines of their own. They see what a person sees: everything here goes through roles and names on the page.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright'
import { onTestFailed, TestRunner } from 'vitest'
// All texts, also for tools that play without the tests' setup.
import '../../client/locale/en.ts'
import { t } from '../../client/locale/t.ts'
import type { CreatedRoom } from '../../shared/protocol/http.ts'

/** How long something is waited for, ms: a limit for what never comes, far beyond what a busy machine needs. */
export const patience = 120_000

/** How the people like their screens. */
export type Manner = Pick<BrowserContextOptions, 'reducedMotion' | 'colorScheme'>

/** Done to a context before its page is there. */
export type Prepare = (context: BrowserContext) => Promise<unknown>

export class Cast {
  readonly #browser: Browser
  readonly #base: string
  readonly #manner: Manner
  readonly #dress: Prepare | undefined
  readonly room: CreatedRoom
  /** Console errors and exceptions of all pages, with who had them. */
  readonly troubles: string[] = []
  #pages: (readonly [who: string, page: Page])[] = []

  /** `dress`: done to every context before its page is there. */
  constructor(
    browser: Browser,
    base: string,
    room: CreatedRoom,
    manner: Manner = { reducedMotion: 'reduce' },
    dress?: Prepare,
  ) {
    this.#browser = browser
    this.#base = base
    this.#manner = manner
    this.#dress = dress
    this.room = room
  }

  /** `search` is put behind the address, such as `?software-gpu`. */
  async host(search = '', prepare?: Prepare): Promise<Page> {
    const path = `/host/${this.room.code}${search}#${this.room.secret}`
    return this.open('host', path, { width: 1280, height: 800 }, prepare)
  }

  async projector(): Promise<Page> {
    return this.open('projector', `/projector/${this.room.code}`, { width: 1920, height: 1080 })
  }

  /** Joins by the form, on a phone. `team` is its name on the screen. */
  async player(name: string, team: string, prepare?: Prepare): Promise<Page> {
    const page = await this.open(name, `/join/${this.room.code}`, { width: 390, height: 844 }, prepare)
    await page.getByLabel('Your name in the game').fill(name)
    await page.getByRole('radio', { name: new RegExp(team) }).check({ force: true })
    await page.getByRole('button', { name: 'Get on board' }).click()
    await page.getByRole('heading', { name: 'You are on board' }).waitFor()
    return page
  }

  /** Asks for a seat by the form, and says nothing of what comes of it. `who` is whose troubles they are. */
  async knock(name: string, who = name): Promise<Page> {
    const page = await this.open(who, `/join/${this.room.code}`, { width: 390, height: 844 })
    await page.getByLabel(t('join.name')).fill(name)
    await page.getByRole('button', { name: t('join.enter'), exact: true }).click()
    return page
  }

  async open(who: string, path: string, viewport: { width: number; height: number }, prepare?: Prepare): Promise<Page> {
    const context = await this.#browser.newContext({ viewport, ...this.#manner })
    await this.#dress?.(context)
    await prepare?.(context)
    const page = await context.newPage()
    this.#pages.push([who, page])
    if (TestRunner.getCurrentTest() !== undefined) onTestFailed(() => picture(who, page))
    page.on('pageerror', (error) => this.troubles.push(`${who}: ${error.message}`))
    page.on('console', (line) => {
      // A line that is down on purpose is the browser's own message, not the page's; so is one that a server has given up.
      const said = `${line.text()} ${line.location().url}`
      if (line.type() === 'error' && !/net::ERR|WebSocket connection|\/http\/(up|down)$/.test(said))
        this.troubles.push(`${who}: ${said}`)
    })
    await page.goto(`${this.#base}${path}`)
    return page
  }

  /** Closes every page; what people saw when the test failed is kept before. */
  async leave(): Promise<void> {
    const pages = this.#pages
    this.#pages = []
    if (TestRunner.getCurrentTest()?.result?.state === 'fail') {
      await Promise.all(pages.map(([who, page]) => picture(who, page)))
    }
    await Promise.all(pages.map(([, page]) => page.context().close()))
  }
}

/** What a person sees now, into `test-results`: one for each try of the test. */
async function picture(who: string, page: Page): Promise<void> {
  const test = TestRunner.getCurrentTest()
  if (test === undefined || page.isClosed()) return
  const tried = (test.result?.retryCount ?? 0) + 1
  const path = `test-results/${test.fullTestName.replaceAll(/\W+/g, '-')}/${who}, try ${tried}.png`
  // One that draws nothing any more is no news beside what failed.
  await page.screenshot({ path }).catch(() => undefined)
}

/** The phase that the host's desk names, such as 'The Run · Bet'. */
export async function phaseIs(host: Page, phase: string): Promise<void> {
  await host.locator('#now').filter({ hasText: phase }).waitFor({ timeout: patience })
}

/** The host's one big button, whatever it will do. */
export function bigButton(host: Page): Locator {
  // The sentence beside it has terms that can be tapped.
  return host.getByRole('group', { name: 'Next step' }).locator('button.primary')
}

/** Closes the bets of a card; where chips lie, the class sees them all before the word falls. */
export async function toReveal(host: Page): Promise<void> {
  await bigButton(host).click()
  const now = host.locator('#now')
  await now.filter({ hasText: /Chips|Reveal/ }).waitFor({ timeout: patience })
  if ((await now.filter({ hasText: 'Chips' }).count()) > 0) await goOn(host, 'Reveal')
}

/** On an open card: single chips in the hand, and the racks of all other words lie open. */
export async function openRacks(player: Page): Promise<void> {
  await player.getByRole('group', { name: 'Chips at a tap' }).getByRole('button', { name: '1', exact: true }).click()
  await player.getByRole('button', { name: /^Another word/, expanded: false }).click()
}

/** From the exam to the end of the second round, with the host's button alone: nobody bets. */
export async function passSecondRound(host: Page): Promise<void> {
  for (let card = 1; card <= 3; card++) for (const phase of ['Bet', 'Reveal']) await goOn(host, phase)
}

export async function goOn(host: Page, to: string): Promise<void> {
  await bigButton(host).click()
  await phaseIs(host, to)
}
