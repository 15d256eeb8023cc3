/**
 * E2, the law of play at Receipt, in forecast points by the stop's own score. The receipt is that of a class's model. Careful
 * players count what the lesson has told them, each factor to its nearest power of ten (steps, sentences of a step, words of
 * a sentence, weights, six sums for each), and spend the coal on sentences that the model has not read; careless ones
 * say any power of ten and vote for anything. Seconds hang on the machine, and are left out.
 */
import { parameterCount } from '../../shared/model/config.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { CAR, ESTIMATES, SCALES, SPENDS, type Estimate } from '../../stops/receipt/content.ts'
import { figuresOf } from '../../stops/receipt/figures.ts'
import { coalWorth, worthBySeat } from '../../stops/receipt/score.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'
import { bought, CLASS, classModel } from './receipt.ts'
import type { World } from './world.ts'

/** Of chance: so many careless players. */
const CARELESS = 40

const roughly = (factor: number) => Math.round(Math.log10(factor))

/** As powers of ten; what hangs on the machine is not said. */
function counted({ pack, config }: World): Readonly<Partial<Record<Estimate, number>>> {
  const [sentence = []] = pack.train.map(({ tokens }) => tokens)
  const words = roughly(CLASS.steps) + roughly(brainFor('class', pack).rows) + roughly(sentence.length + 1)
  return { words, sums: words + roughly(6) + roughly(parameterCount(config)) }
}

async function play(world: World, seed: number) {
  const { pack } = world
  const random = randomFrom(seed + 7)
  const careless = Array.from({ length: CARELESS }, (_, i) => `c${i}`)
  const says = counted(world)
  const guesses = ESTIMATES.map((estimate) => {
    const { from, to } = SCALES[estimate]
    const anywhere = Object.fromEntries(careless.map((seat) => [seat, from + random.below(to - from + 1)]))
    const power = says[estimate]
    return power === undefined ? {} : { careful: power, ...anywhere }
  })
  const match = { settings: { brain: brainFor('class', pack) } }
  const worth = worthBySeat({ guesses }, figuresOf({ model: { steps: CLASS.steps }, timed: null }, match, pack))

  const { end, own } = await classModel(world, seed)
  const before = (await world.exam(end)).bits
  const all = before - (await bought(world, end, world.pool(pack.train.length), seed, CAR.rule))
  const few = before - (await bought(world, end, own, seed, CAR.rule))
  const coal = {
    careful: SPENDS.indexOf('all'),
    ...Object.fromEntries(careless.map((seat) => [seat, random.below(SPENDS.length)])),
  }
  const paid = coalWorth({ coal, bought: { all: { before, after: all }, few: { before, after: few } } })

  const points = (seat: string) => (worth[seat] ?? 0) + (paid[seat] ?? 0)
  const any = mean(careless.map(points))
  return {
    'nobody: points': points('nobody'),
    'careless beats none by': any,
    'careful: points': points('careful'),
    'careful beats careless by': points('careful') - any,
  }
}

export const e2: Experiment = {
  id: 'E2',
  claim: 'At Receipt careful play beats careless play, and that beats none.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'nobody: points': [0, 0],
        'careless beats none by': [0.3, 1.5],
        'careful: points': [2, 3],
        'careful beats careless by': [1, 3],
      },
      (seed) => play(world, seed),
    ),
}
