/**
 * Y1 to Y4, Mirror room: the dial, the repairs, what they leave in sentences that no test has asked about, and the law of play;
 * all by the stop's own questions to the lab.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { armOf, BIASED, dialArm, fixArm, LONG } from '../../stops/mirror/arms.ts'
import { AGAIN_AT, CLOSE, DIAL, DOSES, REPAIRS } from '../../stops/mirror/content.ts'
import { CONTENTS, type ContentId } from '../../stops/mirror/content-ids.ts'
import { gaugeOf, questionOf } from '../../stops/mirror/lab.ts'
import { costOf, pointsOf } from '../../stops/mirror/score.ts'
import type { Gauge } from '../../stops/mirror/types.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import type { World } from './world.ts'

const FULL = DOSES.length - 1

/** All models of a room, by what they are called. */
async function roomOf({ pack }: World, content: ContentId, seed: number) {
  const brain = brainFor('class', pack)
  const lab = await plainLab(pack)
  const found: Record<string, Gauge> = {}
  const fixes = REPAIRS.flatMap((_, repair) => DOSES.map((_, dose) => fixArm({ repair, dose })))
  for (const name of [BIASED, ...DIAL.map(dialArm).filter((arm) => arm !== BIASED), ...fixes, LONG]) {
    const arm = armOf(name)
    if (arm === null) throw new Error(`no arm ${name}`)
    const question = questionOf(arm, { pack, brain, seed, content, biased: 'biased' })
    const { marks } = await done(lab, { id: name.replaceAll(' ', '-'), kind: 'brain', ...question })
    const end = marks.at(-1)
    if (end !== undefined) found[name] = gaugeOf(end)
  }
  await lab.dispose()
  return found
}

const rooms = {
  colours: onceASeed((world: World, seed: number) => roomOf(world, 'colours', seed)),
  jobs: onceASeed((world: World, seed: number) => roomOf(world, 'jobs', seed)),
}

function gaugeIn(room: Readonly<Record<string, Gauge>>, arm: string): Gauge {
  const gauge = room[arm]
  if (gauge === undefined) throw new Error(`no gauge of ${arm}`)
  return gauge
}

type Ranges = Record<string, [number, number] | null>

export const y1: Experiment = {
  id: 'Y1',
  claim: 'A small model says less of a text of 60/40 than the text, and nearly all of one of 90/10 or more.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Ranges = {}
    for (const content of CONTENTS) {
      for (const share of DIAL) ranges[`${content}, ${share}: gap`] = share === 0.5 ? [-0.1, 0.1] : null
      ranges[`${content}: 90/10 less 60/40`] = [0.35, 1]
      ranges[`${content}: 70/30, 300 steps`] = null
      ranges[`${content}: 70/30, 1,200 steps`] = null
      ranges[`${content}: four times as long says more by`] = [0.05, 0.8]
    }
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const content of CONTENTS) {
        const room = await rooms[content](world, seed)
        const gap = (arm: string) => gaugeIn(room, arm).gap
        for (const share of DIAL) found[`${content}, ${share}: gap`] = gap(dialArm(share))
        found[`${content}: 90/10 less 60/40`] = gap(dialArm(0.9)) - gap(dialArm(0.6))
        found[`${content}: 70/30, 300 steps`] = gap(dialArm(AGAIN_AT))
        found[`${content}: 70/30, 1,200 steps`] = gap(LONG)
        found[`${content}: four times as long says more by`] = gap(LONG) - gap(dialArm(AGAIN_AT))
      }
      return found
    })
  },
}

export const y2: Experiment = {
  id: 'Y2',
  claim:
    'Four repairs: swapped sentences and old ones close the gap for little; swapped ones alone turn it round and cost most.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Ranges = {}
    for (const content of CONTENTS) {
      for (const what of ['gap', 'cost', 'other']) {
        ranges[`${content}, before: ${what}`] = null
        for (const repair of REPAIRS) for (const dose of DOSES) ranges[`${content}, ${repair} ${dose}: ${what}`] = null
      }
    }
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const content of CONTENTS) {
        const room = await rooms[content](world, seed)
        const before = gaugeIn(room, BIASED)
        const note = (what: string, gauge: Gauge) => {
          found[`${content}, ${what}: gap`] = gauge.gap
          found[`${content}, ${what}: cost`] = gauge === before ? gauge.general : costOf(before, gauge)
          found[`${content}, ${what}: other`] = gauge.other
        }
        note('before', before)
        for (const [repair, id] of REPAIRS.entries())
          for (const [dose, share] of DOSES.entries()) note(`${id} ${share}`, gaugeIn(room, fixArm({ repair, dose })))
      }
      return found
    })
  },
}

export const y3: Experiment = {
  id: 'Y3',
  claim: 'Law of play at Mirror room: careful beats careless, and that beats none.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Ranges = {}
    for (const content of CONTENTS) {
      ranges[`${content}, careful (tune on pairs and old ones, all): points`] = null
      ranges[`${content}, careless (any repair, any dose): points`] = null
      ranges[`${content}: careful beats careless by`] = [CLOSE, 6]
      ranges[`${content}: careless beats nothing by`] = [0.1, 3]
      ranges[`${content}: left elsewhere by the careful repair, of what the test lost`] = [0.03, 1]
    }
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const content of CONTENTS) {
        const room = await rooms[content](world, seed)
        const before = gaugeIn(room, BIASED)
        const points = (repair: number, dose: number) => pointsOf(before, gaugeIn(room, fixArm({ repair, dose })))
        const careful = points(REPAIRS.indexOf('tune'), FULL)
        const careless = mean(REPAIRS.flatMap((_, repair) => DOSES.map((_, dose) => points(repair, dose))))
        const end = gaugeIn(room, fixArm({ repair: REPAIRS.indexOf('tune'), dose: FULL }))
        found[`${content}, careful (tune on pairs and old ones, all): points`] = careful
        found[`${content}, careless (any repair, any dose): points`] = careless
        found[`${content}: careful beats careless by`] = careful - careless
        found[`${content}: careless beats nothing by`] = careless
        found[`${content}: left elsewhere by the careful repair, of what the test lost`] =
          Math.abs(end.other) - Math.abs(end.gap)
      }
      return found
    })
  },
}
