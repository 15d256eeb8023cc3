/**
 * Every phase of the stops that the tour does not play (access.test.ts), against the rules of WCAG 2.2 AA that a machine can
 * check and on a narrow phone: for host, wall, a player who does what is asked and one who does nothing. The match is played
 * beforehand by simulated players, whom no pace holds up, and its views are told to pages of a real room.
 */
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { panelTag } from '../../client/faces/face.ts'
import { t } from '../../client/locale/t.ts'
import { Packs } from '../../server/packs.ts'
import { brainFor } from '../../shared/match/brains.ts'
import type { Audience, View } from '../../shared/match/view-types.ts'
import { stops } from '../../stops/rules.ts'
import { playThrough } from '../stage/played-views.ts'
import { allFaultsOf } from './all-faults.ts'
import type { Cast } from './cast.ts'
import { drawn } from './drawn.ts'
import { Teller } from './told.ts'
import { TOURED } from './tour.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

/** The seat of a player who does nothing. */
const atRest = 'Ada'
/** Each row on screens of one size, and looked at one after the other: what was well on one is well on the next. */
const sizes = [['host'], ['wall'], ['player', 'player at rest']] as const
const watchers = sizes.flat()
type Watcher = (typeof watchers)[number]
const audiences: Readonly<Record<Watcher, Audience>> = {
  host: { role: 'host' },
  wall: { role: 'projector' },
  player: { role: 'seat', seat: 'robot-1' },
  'player at rest': { role: 'seat', seat: atRest },
}

const untoured = stops.map(({ id }) => id).filter((id) => !TOURED.includes(id))
const seen = new Map<string, ReadonlyMap<Watcher, ReadonlyMap<string, View>>>()
let cast: Cast
/** Opened once: to open four pages takes as long as to look at a stop. */
let screens: readonly (readonly Screen[])[]

beforeAll(async () => {
  // Before a page is there: while a match is played nothing goes through the lines.
  for (const stop of untoured) seen.set(stop, await viewsOf(stop))
  cast = await venue().room({ plan: stops.map(({ id }) => id), teams: 2 })
  screens = await Promise.all(
    sizes.map((watchers) => {
      const well = new Set<string>()
      return Promise.all(watchers.map((watcher) => Screen.open(watcher, well)))
    }),
  )
  // All stops one after the other.
}, 1_200_000)
afterAll(() => cast.leave())

/** A page that shows whatever view it is told. */
class Screen {
  readonly watcher: Watcher
  readonly page: Page
  readonly #teller: Teller
  #told = 0
  /** What screens were made of that were found to be well: of nothing else there is nothing new to find. */
  readonly #well: Set<string>

  private constructor(watcher: Watcher, page: Page, teller: Teller, well: Set<string>) {
    this.watcher = watcher
    this.page = page
    this.#teller = teller
    this.#well = well
  }

  static async open(watcher: Watcher, well: Set<string>): Promise<Screen> {
    const teller = new Teller()
    const pages: Readonly<Record<Watcher, () => Promise<Page>>> = {
      host: () => cast.host('', teller.listen),
      wall: () => cast.open('wall', `/projector/${cast.room.code}`, { width: 1920, height: 1080 }, teller.listen),
      player: () => cast.player('Bo', 'Kites', teller.listen),
      'player at rest': () => cast.player(atRest, 'Otters', teller.listen),
    }
    const page = await pages[watcher]()
    if (watcher === 'host') await page.getByText(t('line.connected'), { exact: true }).waitFor()
    if (watcher === 'wall') await page.locator('.big-code').waitFor()
    // Desk and wall fetch what they need of all stops ahead.
    await page.waitForLoadState('networkidle')
    return new Screen(watcher, page, teller, well)
  }

  async faultsOf(view: View): Promise<readonly string[]> {
    const made = await this.#show(view)
    if (made.every((each) => this.#well.has(each))) return []
    const faults = await allFaultsOf(this.page)
    if (faults.length === 0) for (const each of made) this.#well.add(each)
    return faults
  }

  /** What it is made of then. A page that is without a line just then is told once more. */
  async #show(view: View): Promise<readonly string[]> {
    const told = ++this.#told
    const mine = { ...view, code: cast.room.code, told }
    for (;;) {
      this.#teller.tell(mine)
      const isAtPlay = view.role === 'seat' && view.play !== null
      if (isAtPlay) await this.page.locator(panelTag(view.play.stop)).waitFor({ state: 'attached' })
      const made = await this.page.evaluate(drawn, told)
      if (made !== null) return made
    }
  }
}

/** What each watcher sees of a stop: of every phase the first view and the last. */
async function viewsOf(stop: string): Promise<ReadonlyMap<Watcher, ReadonlyMap<string, View>>> {
  const pack = await new Packs('assets/packs', null).pack('town')
  const seen = new Map(watchers.map((watcher) => [watcher, new Map<string, View>()]))
  const casting = { players: 4, plan: [stop], atRest, audiences: Object.values(audiences), pack }
  await playThrough({ ...casting, brain: brainFor('small', pack) }, (at, view) => {
    if (at === 'lobby') return
    const views = seen.get(watcherOf(view))
    if (views?.has(`${at}, at first`) === false) views.set(`${at}, at first`, view)
    views?.set(`${at}, in the end`, view)
  })
  return seen
}

function watcherOf({ role, me }: View): Watcher {
  if (role === 'host') return 'host'
  if (role === 'projector') return 'wall'
  return me?.seat === atRest ? 'player at rest' : 'player'
}

it.each(untoured)('no screen breaks a rule, and all fit a narrow phone, in any phase of %s', async (stop) => {
  const before = cast.troubles.length
  const faultsOf = async (screens: readonly Screen[]) => {
    const faults: string[] = []
    for (const screen of screens)
      for (const [at, view] of seen.get(stop)?.get(screen.watcher) ?? [])
        for (const fault of await screen.faultsOf(view)) faults.push(`${screen.watcher}, ${at}: ${fault}`)
    return faults
  }
  expect((await Promise.all(screens.map(faultsOf))).flat()).toEqual([])
  expect(cast.troubles.slice(before)).toEqual([])
})

it('finds what is broken', async () => {
  const page = await cast.open('visitor', '/', { width: 390, height: 844 })
  await page.getByRole('heading').first().waitFor()
  expect(await allFaultsOf(page)).toEqual([])
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      `<div style="width: 400px"><img src="data:,"><p style="color: #999; background: #aaa">pale</p></div>
      <div style="position: fixed; bottom: 0; left: 0; right: 0; height: 100px; background: #fff">a strip</div>`,
    )
  })
  const faults = (await allFaultsOf(page)).join('\n')
  for (const fault of [
    'image-alt at',
    'color-contrast at',
    'dark: color-contrast at',
    '400 pixels wide',
    'rows are covered',
  ])
    expect(faults).toContain(fault)
})
