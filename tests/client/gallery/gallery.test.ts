/** The gallery is for who builds the game: no page leads to it, and its match comes to every phase of every stop. */
import { expect, it } from 'vitest'
import { playMatch } from '../../../client/gallery/play-match.ts'
import type { Rulebook } from '../../../shared/match/stop.ts'
import { apply } from '../../../shared/match/apply.ts'
import type { MatchEvent } from '../../../shared/match/events.ts'
import type { Match } from '../../../shared/match/types.ts'
import { view } from '../../../shared/match/view.ts'
import { faces } from '../../../stops/faces.ts'
import { stops } from '../../../stops/rules.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { quickLab } from '../../match/quick-lab.ts'
import { loadedWith, readClient } from '../import-graph.ts'

const wall = (match: Match, rules: Rulebook) => view(match, { role: 'projector' }, rules)

it('is in no page of the app', () => {
  const client = readClient()
  const reached = new Set<string>()
  const waiting = ['client/app/main.ts']
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    for (const path of loadedWith(client, entry)) {
      if (reached.has(path)) continue
      reached.add(path)
      waiting.push(...(client.get(path)?.later ?? []))
    }
  }
  expect(reached.size).toBeGreaterThan(200)
  expect([...reached].filter((path) => path.startsWith('client/gallery/'))).toEqual([])
})

it('plays every stop to its end, through every phase that a host counts, and its log tells the same match again', async () => {
  const log: MatchEvent[] = []
  const states: Match[] = []
  await playMatch(
    smallRules,
    quickLab(smallPack),
    stops.map(({ id }) => id),
    (event, match) => {
      log.push(event)
      states.push(match)
    },
  )
  for (const face of faces) {
    const desk = await face.desk()
    const walls = states.filter(({ play }) => play?.stop === face.id).map((match) => wall(match, smallRules).play)
    const seen = new Set(walls.flatMap((play) => (play === null ? [] : [desk.phaseOf(play)])))
    expect([...seen].toSorted()).toEqual([...desk.phases].toSorted())
  }
  let match: Match | null = null
  for (const event of log) {
    const next = apply(match, event, smallRules)
    if (!next.ok) throw new Error(next.reject)
    match = next.match
  }
  expect(match).toEqual(states.at(-1))
  expect(match?.finished.length).toBe(stops.length)
})
