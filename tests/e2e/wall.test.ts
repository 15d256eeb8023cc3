/**
 * The wall in a real Chromium, in every phase of a match of six teams and thirty players with long names: nothing of the
 * column is cut off or has to be scrolled to, on a small projector, a laptop and a large screen.
 */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSprites } from '../../scripts/build-sprites.ts'
import { Packs } from '../../server/packs.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { LONGEST_NAME } from '../../shared/match/limits.ts'
import type { View } from '../../shared/match/view-types.ts'
import { stops } from '../../stops/rules.ts'
import { playOf } from '../match/plays.ts'
import { playThrough } from '../stage/played-views.ts'
import { launchBrowser } from './browser.ts'
import { type ServedPage, servePage } from './serve-page.ts'

const sizes = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]
/** Afterwards all that a wall lets come has come, ms. */
const AFTERWARDS = 1e9
const names = ['Wilhelmine Zögerlich', 'Maximilian Großmüller', 'Donaudampfschifferin']
const teams = ['Donaudampfschifffahrt', 'Grundschulpferdefreunde']

let served: ServedPage
let browser: Browser
let page: Page
let words: readonly string[]
/** The first and the last view of each phase, and of each part of the training. */
const seen = new Map<string, { readonly first: View; readonly last: View }>()

beforeAll(async () => {
  await buildSprites()
  const pack = await new Packs('assets/packs', null).pack('town')
  words = pack.words
  const name = (i: number) => `${names[i % names.length]?.slice(0, LONGEST_NAME - 2)} ${String.fromCodePoint(65 + i)}`
  const teamName = (i: number) => `${teams[i % teams.length]?.slice(0, LONGEST_NAME - 2)} ${i + 1}`
  const audiences = [{ role: 'projector' }] as const
  const casting = { players: 30, teams: 6, audiences, pack, brain: brainFor('small', pack), name, teamName }
  await playThrough(casting, (at, view) => {
    const place = `${at} ${partOf(view)}`
    seen.set(place, { first: seen.get(place)?.first ?? view, last: view })
  })
  served = await servePage('wall-page')
  browser = await launchBrowser()
  page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.goto(served.address)
  await page.waitForFunction('typeof show === "function"')
}, 1_200_000)

afterAll(async () => {
  await browser.close()
  await served.close()
})

/** Of a phase that shows several things one after the other. */
function partOf(view: View): string {
  const play = playOf(view.play)
  if (play?.stop !== 'run') return ''
  return JSON.stringify([
    play.train?.mode,
    play.train?.part,
    play.train?.station,
    play.bet !== null && play.bet.duel !== null,
  ])
}

async function show(view: View): Promise<string[]> {
  await page.evaluate(([view, words, skew]) => Reflect.apply(Reflect.get(window, 'show'), null, [view, words, skew]), [
    view,
    words,
    AFTERWARDS,
  ] as const)
  await page.waitForFunction('isStill()')
  return page.evaluate<string[]>('columnFaults()')
}

describe.each(sizes)('at $width x $height', (size) => {
  beforeAll(() => page.setViewportSize(size))

  it.each(['lobby', ...stops.map(({ id }) => id), 'end'])('shows all of %s', async (at) => {
    const places = [...seen].filter(([place]) => place.startsWith(`${at} `))
    expect(places).not.toEqual([])
    const faults: string[] = []
    for (const [place, { first, last }] of places) {
      for (const fault of await show(first)) faults.push(`${place}, at first: ${fault}`)
      for (const fault of await show(last)) faults.push(`${place}, in the end: ${fault}`)
    }
    expect(faults).toEqual([])
  })

  it("keeps the names of a usual room's teams in one piece", async () => {
    const said = [...seen].findLast(([place]) => place.startsWith('two-banks told'))?.[1].last
    if (said === undefined) throw new Error('what Two banks says was not seen')
    const own = said.teams.slice(0, 4).map((team) => ({ ...team, name: '' }))
    const standings = { ...said.standings, teams: own.map(({ id }) => ({ team: id, bitsSaved: -1.01, cards: 2 })) }
    expect(await show({ ...said, teams: own, standings })).toEqual([])
    expect(await page.evaluate('brokenWords()')).toEqual([])
  })

  it('ends where the screen ends, also below a banner', async () => {
    const [, exam] = [...seen].findLast(([place]) => place.startsWith('run exam')) ?? []
    if (exam === undefined) throw new Error('the exam was not seen')
    await page.evaluate(() => {
      const banner = Object.assign(document.createElement('p'), { textContent: 'The connection is lost.' })
      banner.style.height = '3.5rem'
      document.querySelector('room-wall')?.append(banner)
    })
    const faults = await show(exam.last)
    await page.evaluate(() => document.querySelector('room-wall > p')?.remove())
    // What is read may have to be scrolled to as long as it stands there.
    expect(faults.filter((fault) => !fault.startsWith('.read'))).toEqual([])
  })

  it('finds what is cut off', async () => {
    const lobby = seen.get('lobby ')?.last
    if (lobby === undefined) throw new Error('the lobby was not seen')
    const roster = Array.from({ length: 18 }, (_, i) => ({ ...lobby.roster[0], name: `A name ${'m'.repeat(90)} ${i}` }))
    expect(await show({ ...lobby, roster, players: { joined: 18, connected: 18 } })).not.toEqual([])
  })
})

describe('the scales of a reveal', () => {
  function viewAt(beginning: string): View {
    const view = [...seen].find(([place]) => place.startsWith(beginning))?.[1].first
    if (view === undefined) throw new Error(`${beginning} was not seen`)
    return view
  }

  /** Frames until they are at rest, on a page of its own. `late`: ms since the reveal began; `before`: seen until then. */
  async function framesOf(late: number, before: View | null): Promise<number> {
    const reveal = viewAt('run reveal')
    const own = await browser.newPage({ viewport: { width: 1024, height: 768 } })
    const put = (view: View, skew: number) =>
      own.evaluate(([view, words, skew]) => Reflect.apply(Reflect.get(window, 'show'), null, [view, words, skew]), [
        view,
        words,
        skew,
      ] as const)
    try {
      await own.goto(page.url())
      await own.waitForFunction('typeof show === "function"')
      if (before !== null) {
        await put(before, AFTERWARDS)
        await own.waitForFunction('isStill()')
      }
      await put(reveal, reveal.phase.since + late - (await own.evaluate(() => performance.now())))
      return await own.evaluate<number>('framesUntilStill()')
    } finally {
      await own.close()
    }
  }

  // No frame lets more than 200 ms pass (`longestFrame`): seven seconds of scales are more than 30 frames.
  it('come when the reveal begins on a wall that stands', async () => {
    expect(await framesOf(0, viewAt('run bet'))).toBeGreaterThan(25)
  })

  it('are at rest on a wall that opens after they have come', async () => {
    expect(await framesOf(20_000, null)).toBeLessThan(15)
  })
})
