/**
 * `npm run screens`: walks through the whole app in real browsers and takes a picture of every screen in every phase,
 * at phone, laptop and projector size, in light, in dark and with reduced motion, into `.screens/`. Open
 * `.screens/index.html` to look at all of them. One look alone: `npm run screens -- dark`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright'
import { namesIn } from '../shared/measures/entries.ts'
import type { Cast, Manner } from '../tests/e2e/cast.ts'
import { outside, tour, TOURED } from '../tests/e2e/tour.ts'
import { openOwnVenue } from '../tests/e2e/venue.ts'
import { album } from './screens-album.ts'

const looks = {
  light: { colorScheme: 'light', reducedMotion: 'no-preference' },
  dark: { colorScheme: 'dark', reducedMotion: 'no-preference' },
  still: { colorScheme: 'light', reducedMotion: 'reduce' },
} satisfies Record<string, Manner>
type Look = keyof typeof looks

const sizes = {
  narrow: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const
type Size = keyof typeof sizes

/** The sizes on which a screen is used. */
const usedOn: Readonly<Record<string, readonly Size[]>> = {
  visitor: ['narrow', 'phone', 'laptop', 'projector'],
  player: ['narrow', 'phone', 'laptop'],
  host: ['phone', 'laptop', 'projector'],
  wall: ['tablet', 'laptop', 'projector'],
  report: ['phone', 'laptop'],
}

const folder = '.screens'
const asked = parseArgs({ allowPositionals: true }).positionals
const wanted = namesIn(looks).filter((look) => asked.length === 0 || asked.includes(look))
rmSync(folder, { recursive: true, force: true })
const taken: string[] = []
const troubles: string[] = []

const venue = await openOwnVenue()
try {
  for (const look of wanted) await walk(look, await venue.room({ plan: TOURED, teams: 3, pace: 1 }, looks[look]))
} finally {
  await venue.close()
}
writeFileSync(`${folder}/index.html`, album(taken))
console.log(`${taken.length} pictures: ${folder}/index.html`)
for (const line of troubles) console.error(line)
process.exitCode = troubles.length === 0 ? 0 : 1

async function walk(look: Look, cast: Cast): Promise<void> {
  console.log(look)
  const visitor = await cast.open('visitor', '/', sizes.phone)
  await outside(visitor, venue.base, cast.room.code, (name) => picture(look, 'visitor', visitor, name))
  await visitor.close()
  // The one trouble that the walk makes itself: a room that nobody opened.
  troubles.push(...cast.troubles.splice(0).filter((line) => !line.includes('404')))

  const [host, wall] = [await cast.host(), await cast.projector()]
  const ada = await cast.player('Ada', 'Otters')
  const bo = await cast.player('Bo', 'Kites')
  for (const [name, team] of [
    ['Cy', 'Foxes'],
    ['Di', 'Otters'],
    ['Eve', 'Kites'],
  ] as const) {
    await cast.player(name, team)
  }
  await tour({ host, wall, ada, bo }, async (name) => {
    await picture(look, 'player', ada, name)
    await picture(look, 'host', host, name)
    await picture(look, 'wall', wall, name)
  })
  await picture(look, 'report', host, 'report')
  troubles.push(...cast.troubles)
  await cast.leave()
}

/** One page at all its sizes; at the end it is as large as before. */
async function picture(look: Look, screen: string, page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const size of usedOn[screen] ?? []) {
    await page.setViewportSize(sizes[size])
    await page.evaluate(() => scrollTo(0, 0))
    await settled(page)
    const path = `${look}/${screen}-${size}/${name.replaceAll(/\W+/g, '-')}.png`
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true })
    await page.screenshot({ path: `${folder}/${path}`, fullPage: screen !== 'wall' })
    taken.push(path)
  }
  if (before !== null) await page.setViewportSize(before)
}

/** Until the typeface is there and nothing moves any more, or four seconds have gone. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const stage = page.locator('game-stage')
  const until = performance.now() + 4_000
  const isStill = async () =>
    (await stage.count()) === 0 || (await stage.evaluate((each) => Reflect.get(each, 'isStill')))
  do await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 150))))
  while (!(await isStill()) && performance.now() < until)
}
