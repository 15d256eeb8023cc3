/**
 * N1 to N3, Specialist: a copy of the depot model is tuned on a client's sentences by the stop's own recipes, and examined on that
 * client and on everything else.
 */
import { DEPOT } from '../../shared/match/types.ts'
import { CLIENTS, type ClientId } from '../../stops/specialist/client-ids.ts'
import { CARDS, CLOSE, KEEPS, LEVERS } from '../../stops/specialist/content.ts'
import { pointsOf } from '../../stops/specialist/score.ts'
import type { Gauges, Recipe } from '../../stops/specialist/types.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'
import { workshop, type Told } from './workshop.ts'

const [FORTY, EIGHTY, LONG] = [LEVERS.steps.indexOf(40), LEVERS.steps.indexOf(80), LEVERS.steps.indexOf(160)]
const [GENTLE, USUAL, FAST] = [0, 1, 2]

const recipe = (steps: number, rate: number, replay: number): Recipe => ({ steps, rate, replay })

function worth(client: ClientId, told: Told): number {
  return pointsOf(client, told.before, told)
}

export const n1: Experiment = {
  id: 'N1',
  claim: 'A model that is tuned for a client forgets what it knew, unless old sentences are mixed in.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const client of CLIENTS) {
      for (const what of [
        'before',
        'no replay',
        'replay 25 %',
        'replay 50 %',
        '160 steps, no replay',
        '3e-3 160 steps',
        'from scratch',
      ]) {
        ranges[`${client}, ${what}: client`] = null
        ranges[`${client}, ${what}: general`] = null
      }
    }
    for (const client of CLIENTS) {
      ranges[`${client}, half replay costs on the client`] = [0.02, 0.8]
      ranges[`${client}, half replay saves in general`] = [0.8, 4]
      ranges[`${client}, base beats scratch by`] = [0.5, 3]
    }
    return eachSeed(seeds, ranges, async (seed) => {
      const { tune, dispose } = await workshop(world, seed, 'plain')
      const found: Record<string, number> = {}
      const note = (what: string, { client, general }: Gauges) => {
        found[`${what}: client`] = client
        found[`${what}: general`] = general
      }
      for (const client of CLIENTS) {
        const plain = await tune(client, recipe(FORTY, USUAL, 0))
        note(`${client}, before`, plain.before)
        note(`${client}, no replay`, plain)
        note(`${client}, replay 25 %`, await tune(client, recipe(FORTY, USUAL, 1)))
        const half = await tune(client, recipe(FORTY, USUAL, 2))
        note(`${client}, replay 50 %`, half)
        found[`${client}, half replay costs on the client`] = half.client - plain.client
        found[`${client}, half replay saves in general`] = plain.general - half.general
        note(`${client}, 160 steps, no replay`, await tune(client, recipe(LONG, USUAL, 0)))
        note(`${client}, 3e-3 160 steps`, await tune(client, recipe(LONG, FAST, 0)))
        const scratch = await tune(client, recipe(FORTY, USUAL, 0), null, null)
        note(`${client}, from scratch`, scratch)
        found[`${client}, base beats scratch by`] = scratch.client - plain.client
      }
      await dispose()
      return found
    })
  },
}

export const n2: Experiment = {
  id: 'N2',
  claim:
    'Law of play at Specialist: careful beats careless, and that beats none; striking the wrong card is worth its slip.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful (40 steps, half replay, wrong card struck): points': null,
        'careless (80 steps, no replay, nothing struck): points': null,
        'reckless (160 steps at 3e-3, nothing struck): points': null,
        'timid (20 steps at 3e-4): points': null,
        'careful beats careless by': [0.2, 3],
        'careless beats nothing by': [0.05, 3],
        'slip with the wrong cards read, bits': null,
        'slip with the wrong card struck, bits': null,
        'the wrong card struck: slip less by': [0.1, 5],
        'a right card struck: client worse by': null,
        'two trainings of one recipe are apart by, points': [0, CLOSE],
      },
      async (seed) => {
        const { tune, dispose, wrongCard } = await workshop(world, seed, 'dealt')
        const all = {
          careful: [],
          careless: [],
          reckless: [],
          timid: [],
          read: [],
          struck: [],
          wrongly: [],
          apart: [],
        } as Record<string, number[]>
        for (const client of CLIENTS) {
          const best = recipe(FORTY, USUAL, 2)
          const found = await tune(client, best, wrongCard(client))
          const unread = await tune(client, best)
          const lost = await tune(client, best, (wrongCard(client) + 1) % CARDS)
          all['careful']?.push(worth(client, found))
          all['careless']?.push(worth(client, await tune(client, recipe(EIGHTY, USUAL, 0))))
          all['reckless']?.push(worth(client, await tune(client, recipe(LONG, FAST, 0))))
          all['timid']?.push(worth(client, await tune(client, recipe(0, GENTLE, 0))))
          all['apart']?.push(
            Math.abs(worth(client, found) - worth(client, await tune(client, best, wrongCard(client), DEPOT, 1))),
          )
          all['read']?.push(unread.slip)
          all['struck']?.push(found.slip)
          all['wrongly']?.push(lost.client - unread.client)
        }
        await dispose()
        const of = (what: string) => mean(all[what] ?? [])
        return {
          'careful (40 steps, half replay, wrong card struck): points': of('careful'),
          'careless (80 steps, no replay, nothing struck): points': of('careless'),
          'reckless (160 steps at 3e-3, nothing struck): points': of('reckless'),
          'timid (20 steps at 3e-4): points': of('timid'),
          'careful beats careless by': of('careful') - of('careless'),
          'careless beats nothing by': of('careless'),
          'slip with the wrong cards read, bits': of('read'),
          'slip with the wrong card struck, bits': of('struck'),
          'the wrong card struck: slip less by': of('read') - of('struck'),
          'a right card struck: client worse by': of('wrongly'),
          'two trainings of one recipe are apart by, points': of('apart'),
        }
      },
    ),
}

export const n3: Experiment = {
  id: 'N3',
  claim: 'A second job wipes out the first, unless its sentences are mixed in; those of the town do not keep it.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = { 'the first client mixed in keeps, bits': [0.5, 9] }
    ranges['first client before the second job'] = null
    for (const keep of KEEPS) ranges[`${keep} mixed in: after`] = null
    return eachSeed(seeds, ranges, async (seed) => {
      const { second, dispose } = await workshop(world, seed, 'plain')
      const found: Record<string, number> = {}
      for (const keep of KEEPS) {
        const all: { before: number; after: number }[] = []
        for (const client of CLIENTS) all.push(await second(client, keep))
        found['first client before the second job'] = mean(all.map(({ before }) => before))
        found[`${keep} mixed in: after`] = mean(all.map(({ after }) => after))
      }
      await dispose()
      const keeps = (found['nothing mixed in: after'] ?? 0) - (found['first mixed in: after'] ?? 0)
      return { ...found, 'the first client mixed in keeps, bits': keeps }
    })
  },
}
