/**
 * O1 to O3, Oracle: four small brains, the large one and the next size, by the stop's own brains, job, law and wall; and the law of
 * play for lines and chips.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import { ADAMW } from '../../shared/engine/adamw.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { bitsSaved } from '../../shared/measures/chips.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { examFloor } from '../../shared/packs/exam-floor.ts'
import { configsOf, populationOf } from '../../stops/oracle/brains.ts'
import { BUY, PLACES, STEPS } from '../../stops/oracle/content.ts'
import { heightOf } from '../../stops/oracle/law.ts'
import { foretold, shareOf, steepest, verdictOf, wallOf } from '../../stops/oracle/score.ts'
import type { Asked, Line } from '../../stops/oracle/types.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import type { World } from './world.ts'

/** Exam bits by start; `rate`: one for all, unless given the stop's own. */
async function trained({ pack }: World, name: Asked, seed: number, rate?: number): Promise<number[][]> {
  const brain = brainFor('class', pack)
  const lab = await plainLab(pack)
  const { brains, ...asked } = populationOf(configsOf(name, brain), brain, pack, 10 * seed)
  const ruled = brains.map((one) => (rate === undefined ? one : { ...one, rule: { ...ADAMW, rate } }))
  const report = await done(lab, { id: 'p', kind: 'population', brains: ruled, ...asked })
  await lab.dispose()
  return report.brains.map(({ exams }) => exams.map(({ bits }) => bits))
}

/** Several experiments of a seed look at the same brains. */
const played = onceASeed(async (world, seed) => {
  const brain = brainFor('class', world.pack)
  const floor = examFloor(world.pack).bits
  const clock = performance.now()
  const small = await trained(world, 'small', seed)
  const between = performance.now()
  const [large = []] = await trained(world, 'large', seed)
  const end = performance.now()
  const state = { small, floor, ats: {}, bands: {} }
  const seconds = { small: (between - clock) / 1000, large: (end - between) / 1000 }
  return { small, large, floor, law: foretold(state, brain) ?? NaN, wall: wallOf(state), seconds }
})

export const o1: Experiment = {
  id: 'O1',
  claim: 'Four small brains foretell the large one: a straight line above the floor, if the rate falls with the width.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        ...Object.fromEntries([8, 12, 16, 24, 64].map((width) => [`width ${width}: bits`, null])),
        'the first step takes off most': [1, 1],
        'law minus measured': [-0.09, 0.05],
        'same as the largest small one misses by': [0.1, 0.2],
        'without a floor: law minus measured': [-0.25, -0.05],
        'one rate for all: law minus measured': [-0.2, -0.05],
        'standard deviation of the large one’s starts': [0, 0.05],
        'seconds for the small ones': null,
        'seconds for the large one': null,
      },
      async (seed) => {
        const { small, large, floor, law, seconds } = await played(world, seed)
        const brain = brainFor('class', world.pack)
        const bits = small.map(mean)
        const slow = await trained(world, 'small', seed, ADAMW.rate)
        const truth = mean(large)
        return {
          ...Object.fromEntries([8, 12, 16, 24].map((width, i) => [`width ${width}: bits`, bits[i] ?? NaN])),
          'width 64: bits': truth,
          'the first step takes off most': Number(steepest(bits) === 0),
          'law minus measured': law - truth,
          'same as the largest small one misses by': (bits.at(-1) ?? NaN) - truth,
          'without a floor: law minus measured': (foretold({ small, floor: null }, brain) ?? NaN) - truth,
          'one rate for all: law minus measured': (foretold({ small: slow, floor }, brain) ?? NaN) - truth,
          'standard deviation of the large one’s starts': Math.sqrt(
            mean(large.map((one) => (one - truth) ** 2)) * (large.length / (large.length - 1)),
          ),
          'seconds for the small ones': seconds.small,
          'seconds for the large one': seconds.large,
        }
      },
    ),
}

export const o2: Experiment = {
  id: 'O2',
  claim: 'Twice as wide is not better at all: 300 steps are too few for it, and the floor is near.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      { 'width 128: bits': null, 'gained by width 128': [-0.09, 0.09], 'told: about the same': [1, 1], seconds: null },
      async (seed) => {
        const { large } = await played(world, seed)
        const clock = performance.now()
        const [next = []] = await trained(world, 'next', seed)
        return {
          'width 128: bits': mean(next),
          'gained by width 128': mean(large) - mean(next),
          'told: about the same': Number(verdictOf(large, next) === 1),
          seconds: (performance.now() - clock) / 1000,
        }
      },
    ),
}

/** Careless players a seed. */
const CARELESS = 400

export const o3: Experiment = {
  id: 'O3',
  claim: 'The law at Oracle: a ruler at the dots beats drawing on from the last one, and that beats drawing nothing.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful line: bits': null,
        'careless line (same as the largest, widest band): bits': null,
        'careful beats careless by': [0.8, 3],
        'careless beats none by': [0.4, 1],
        'anywhere on the wall, any band: bits': [-2, 0],
        'chips: careful beats careless by': [0.8, 3],
        'chips: careless beats none by': [-0.6, 0.1],
      },
      async (seed) => {
        const { small, large, floor, law, wall } = await played(world, seed)
        if (wall === null) throw new Error('no wall')
        const truth = heightOf(mean(large), floor)
        const worth = (line: Line) => bitsSaved(shareOf(line, truth, wall), PLACES)
        const ruled = worth({ at: heightOf(law, floor), band: 3 })
        const same = worth({ at: heightOf(mean(small.at(-1) ?? []), floor), band: 4 })
        const random = randomFrom(seed)
        const anywhere = Array.from({ length: CARELESS }, () =>
          worth({ at: wall.from + (wall.to - wall.from) * random.unit(), band: random.below(5) }),
        )
        const chips = (guess: readonly number[], buy: readonly number[]) =>
          (betScores({ a: guess }, steepest(small.map(mean)) ?? -1, STEPS)[0]?.saved ?? NaN) +
          // By O2.
          (betScores({ a: buy }, 1, BUY)[0]?.saved ?? NaN)
        const all = [0, 1, 2].map((at) => [0, 1, 2].map((i) => (i === at ? 6 : 0)))
        const any = mean(all.flatMap((guess) => all.map((buy) => chips(guess, buy))))
        return {
          'careful line: bits': ruled,
          'careless line (same as the largest, widest band): bits': same,
          'careful beats careless by': ruled - same,
          'careless beats none by': same,
          'anywhere on the wall, any band: bits': mean(anywhere),
          'chips: careful beats careless by': chips([7, 2, 1], [2, 6, 2]) - any,
          'chips: careless beats none by': any,
        }
      },
    ),
}
