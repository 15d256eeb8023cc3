/**
 * `npm run bench:client`: what the app costs the machines of a class, measured in a real Chromium against a real server:
 * bytes and seconds of a slow phone, what it hears in a whole Run, the host's page while it trains, the projector's stage with sixty players. Prints a
 * table and writes build/bench/client.json. The machine should be quiet; nothing here passes or fails.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { lanOrigins } from '../server/http/lan-addresses.ts'
import { type Figure, median } from '../tests/bench/client/figure.ts'
import { measureHost } from '../tests/bench/client/host-tasks.ts'
import { measurePhone } from '../tests/bench/client/phone.ts'
import { measureRun } from '../tests/bench/client/phone-run.ts'
import { measureStage } from '../tests/bench/client/stage-frames.ts'
import { launchBrowser } from '../tests/e2e/browser.ts'
import { openOwnVenue } from '../tests/e2e/venue.ts'

const out = 'build/bench/client.json'
const { times } = parseArgs({ options: { times: { type: 'string', default: '5' } } }).values

// The SDK tells every closed line on the console; here lines are closed on purpose.
console.warn = () => {}
const venue = await openOwnVenue(() => launchBrowser({ whole: true }))
const figures: Figure[] = []
try {
  const phones = await venue.room({ pace: 1 })
  // As phones see it: a plain address of the network, where browsers allow no service worker.
  const { phones: addresses } = await lanOrigins(venue.server.port)
  const origin = addresses[0] ?? venue.base
  figures.push(...(await measurePhone(venue.browser, origin, phones.room, Number(times))))
  figures.push(...(await measureRun(venue.server.port)))
  const desk = await venue.room({ plan: ['run'], teams: 2, brain: 'class', pace: 1 })
  figures.push(...(await measureHost(desk)))
  await desk.leave()
  const wall = await venue.room({ plan: ['run'], teams: 6, seatLimit: 80, pace: 1 }, { reducedMotion: 'no-preference' })
  figures.push(...(await measureStage(wall, venue.server.port)))
  await wall.leave()
} finally {
  await venue.close()
}

const machine = { processor: cpus()[0]?.model ?? '', cores: cpus().length, browser: venue.browser.version() }
mkdirSync('build/bench', { recursive: true })
writeFileSync(out, `${JSON.stringify({ machine, figures }, null, 2)}\n`)
console.log(`${machine.processor}, ${machine.cores} cores, Chromium ${machine.browser}\n`)
for (const { what, unit, goal, values } of figures) {
  const middle = median(values)
  const spread = values.length > 1 ? `  (${round(Math.min(...values))} to ${round(Math.max(...values))})` : ''
  const verdict = goal === null ? '' : `   goal ${goal} ${unit}: ${middle <= goal ? 'met' : 'MISSED'}`
  console.log(`${what}\n    ${round(middle)} ${unit}${spread}${verdict}`)
}
console.log(`\n${out}`)

function round(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0)
}
