/** Every stop can be played in every world that comes with the game: nothing that is asked of the lab fails. */
import { storedPack } from '../packs/stored-pack.ts'
import { hurried } from '../lab/hurried-lab.ts'
import { plainLab } from '../lab/plain-lab.ts'
import { beforeAll, expect, test } from 'vitest'
import { playMatch } from '../../client/gallery/play-match.ts'
import { buildEngine } from '../../scripts/build-engine.ts'
import type { Match } from '../../shared/match/types.ts'
import { worldIds } from '../../shared/worlds/ids.ts'
import { stops } from '../../stops/rules.ts'
import { finishedOf } from '../match/seen.ts'

const MOST_MS = 900_000

beforeAll(() => buildEngine())

test.each(worldIds.slice(1))(
  'in the world %s',
  async (id) => {
    const pack = storedPack(id)
    const lab = hurried(await plainLab(pack))
    const plan = stops.map((stop) => stop.id)
    const met: Match[] = []
    await playMatch({ pack, stops }, lab, plan, (_event, match) => void (met[0] = match))
    await lab.dispose()
    const match = met[0]
    expect(match?.finished.map(({ stop }) => stop)).toEqual(plan)
    for (const state of match?.finished ?? []) expect(Reflect.get(state, 'troubled') ?? [], state.stop).toEqual([])
    const [untrained, trained] = [match?.model.exams.at(0), match?.model.exams.at(-1)]
    expect(trained?.step).toBeGreaterThan(untrained?.step ?? Infinity)
    // Simulated players tap at random and may drive the last leg over a cliff: it is judged where it stood lowest.
    const run = finishedOf({ finished: match?.finished ?? [] }).find((state) => state.stop === 'run')
    const lowest = Math.min(...(run?.train.legs.flatMap(({ to }) => to ?? []) ?? []))
    expect(lowest).toBeLessThan((untrained?.bits ?? 0) - 1)
  },
  MOST_MS,
)
