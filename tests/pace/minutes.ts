/**
 * `npm run pace:minutes`: how long each way to play each stop takes, by matches on a clock that jumps, into `stops/minutes.ts`.
 * Measures what is not there yet; `-- --again` all anew, `-- spotlight,lift` these stops alone. About half an hour in all.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildEngine } from '../../scripts/build-engine.ts'
import { waysOf, wayOf, type WayToPlay } from '../../shared/lessons/usual.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { usual } from '../../stops/minutes.ts'
import { stops } from '../../stops/rules.ts'
import { storedPack } from '../packs/stored-pack.ts'
import { playMatch } from './play-match.ts'

const { values, positionals } = parseArgs({
  options: { again: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const named = positionals[0]?.split(',') ?? stops.map(({ id }) => id)
const file = new URL('../../stops/minutes.ts', import.meta.url)
const measured = new Map<string, Partial<Record<WayToPlay, number>>>(Object.entries(usual))

await buildEngine()
const pack = storedPack('town')
const brain = brainFor('class', pack)
for (const { id, card } of stops.filter((stop) => named.includes(stop.id))) {
  for (const way of waysOf(card)) {
    const known = measured.get(id)
    if (known?.[wayOf(way)] !== undefined && !values.again) continue
    const { minutes } = await playMatch({ pack, brain, plan: [{ stop: id, ...way }], players: 24, teams: 4, seed: 1 })
    measured.set(id, { ...known, [wayOf(way)]: Math.round(minutes * 60) })
    console.log(id, wayOf(way), minutes, 'minutes; at most', Math.round(card.seconds(way) / 6) / 10)
    keep()
  }
}

function keep(): void {
  const rows = stops.flatMap(({ id, card }) => {
    const known = measured.get(id)
    const ways = waysOf(card)
      .map(wayOf)
      .flatMap((way) => (known?.[way] === undefined ? [] : [`${keyOf(way)}: ${known[way]}`]))
    return ways.length === 0 ? [] : [`  ${keyOf(id)}: { ${ways.join(', ')} },`]
  })
  const [head] = readFileSync(file, 'utf8').split(/(?<== \{)\n/)
  writeFileSync(file, `${head}\n${rows.join('\n')}\n}\n`)
}

/** Quoted where it must be. */
function keyOf(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`
}
