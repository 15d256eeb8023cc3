/**
 * G1 to G4, Garage: brains of any width, depth and number of heads for the same coal, by the stop's own designs, coal, rates
 * and job; and the law of play for cars and chips.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import { ADAMW, adamwFor } from '../../shared/engine/adamw.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { GHOST, POINTS, SETTINGS, TIMES, WIDTHS, type Lever } from '../../stops/garage/content.ts'
import { coalOf, configOf, FACTORY, planned } from '../../stops/garage/design.ts'
import { betWorth, teamWorth } from '../../stops/garage/score.ts'
import type { Car, Design } from '../../stops/garage/types.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import type { World } from './world.ts'

/** What each design comes to from this start, bits a token, and with how many steps. `rate`: one for all, unless given the stop's own. */
async function raced(
  { pack }: World,
  designs: readonly Design[],
  { times = 1, seed, rate }: { readonly times?: number; readonly seed: number; readonly rate?: number },
): Promise<number[]> {
  const brain = brainFor('class', pack)
  const lab = await plainLab(pack)
  const { brains } = await done(lab, {
    id: 'p',
    kind: 'population',
    brains: designs.map((design) => {
      const { steps, sentences } = planned(design, times * coalOf(brain, pack), brain, pack)
      return {
        config: configOf(design, brain),
        corpus: { pool: { from: 0, to: sentences }, extra: [] },
        rows: brain.rows,
        steps,
        rule: rate === undefined ? adamwFor(design.width) : { ...ADAMW, rate },
        seeds: [seed],
      }
    }),
    points: POINTS,
    on: 'held-out',
  })
  await lab.dispose()
  return brains.map(({ exams }) => exams[0]?.bits ?? Number.NaN)
}

/** Several experiments of a seed look at the same race. */
const factoryRace = onceASeed((world, seed) => raced(world, FACTORY, { seed }))

const apart = (bits: readonly number[], more: number, less: number) =>
  (bits[WIDTHS.findIndex((width) => width === more)] ?? NaN) -
  (bits[WIDTHS.findIndex((width) => width === less)] ?? NaN)

export const g1: Experiment = {
  id: 'G1',
  claim: 'For the same coal a brain can be too narrow and too wide: width 8 is best of those that can be bet on.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        ...Object.fromEntries(WIDTHS.map((width) => [`width ${width}: bits`, null])),
        '4 minus 8': [0.5, 2],
        '16 minus 8': [0.4, 1.2],
        '32 minus 16': [1.2, 2.5],
        '64 minus 32': [0.8, 2],
        '128 minus 64': [0.2, 0.8],
        'one rate for all costs width 8': [0.2, 1.5],
      },
      async (seed) => {
        const bits = await factoryRace(world, seed)
        const [oneRate] = await raced(world, FACTORY.slice(1, 2), { seed, rate: ADAMW.rate })
        return {
          ...Object.fromEntries(WIDTHS.map((width, i) => [`width ${width}: bits`, bits[i] ?? NaN])),
          '4 minus 8': apart(bits, 4, 8),
          '16 minus 8': apart(bits, 16, 8),
          '32 minus 16': apart(bits, 32, 16),
          '64 minus 32': apart(bits, 64, 32),
          '128 minus 64': apart(bits, 128, 64),
          'one rate for all costs width 8': (oneRate ?? NaN) - (bits[1] ?? NaN),
        }
      },
    ),
}

export const g2: Experiment = {
  id: 'G2',
  claim: 'With ten times the coal the wider ones win most, and the best width moves up: 16 has caught up with 8.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        ...Object.fromEntries(WIDTHS.map((width) => [`width ${width}: bits`, null])),
        '4 minus 16': [0.4, 1.5],
        '8 minus 16': [0, 0.12],
        '32 minus 16': [0.04, 0.2],
        '64 minus 16': [0.3, 0.7],
        '128 minus 16': [1.4, 2.5],
        'gained by 64 more than by 8': [2.5, 4.5],
      },
      async (seed) => {
        const before = await factoryRace(world, seed)
        const bits = await raced(world, FACTORY, { seed, times: TIMES })
        return {
          ...Object.fromEntries(WIDTHS.map((width, i) => [`width ${width}: bits`, bits[i] ?? NaN])),
          '4 minus 16': apart(bits, 4, 16),
          '8 minus 16': apart(bits, 8, 16),
          '32 minus 16': apart(bits, 32, 16),
          '64 minus 16': apart(bits, 64, 16),
          '128 minus 16': apart(bits, 128, 16),
          'gained by 64 more than by 8': apart(before, 64, 8) - apart(bits, 64, 8),
        }
      },
    ),
}

const usual: Design = { width: 16, layers: 2, heads: 2, share: 1 }

export const g3: Experiment = {
  id: 'G3',
  claim:
    'For the same coal shallow beats deep, more heads than one help a little, and different sentences cost nothing.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'width 16, 2 layers, 2 heads: bits': null,
        '2 layers minus 1': [0.4, 1.1],
        '4 layers minus 2': [1, 2],
        '1 head minus 2': [0, 0.5],
        '2 heads minus 4': [-0.05, 0.3],
        'half of the sentences': [-0.1, 0.25],
        'an eighth of the sentences': [0.05, 0.6],
        'a thirty-second of the sentences': [0.8, 2.5],
      },
      async (seed) => {
        const changes: readonly Partial<Design>[] = [
          {},
          { layers: 1 },
          { layers: 4 },
          { heads: 1 },
          { heads: 4 },
          { share: 1 / 2 },
          { share: 1 / 8 },
          { share: 1 / 32 },
        ]
        const bits = await raced(
          world,
          changes.map((change) => ({ ...usual, ...change })),
          { seed },
        )
        const at = (i: number) => bits[i] ?? NaN
        return {
          'width 16, 2 layers, 2 heads: bits': at(0),
          '2 layers minus 1': at(0) - at(1),
          '4 layers minus 2': at(2) - at(0),
          '1 head minus 2': at(3) - at(0),
          '2 heads minus 4': at(0) - at(4),
          'half of the sentences': at(5) - at(0),
          'an eighth of the sentences': at(6) - at(0),
          'a thirty-second of the sentences': at(7) - at(0),
        }
      },
    ),
}

/** Careless designs a seed. */
const CARELESS = 8

const carOf = (design: Design, factory: number | null, team: string): Car => ({
  design,
  factory,
  teams: [team],
  parameters: 0,
  steps: 0,
  sentences: 0,
})

export const g4: Experiment = {
  id: 'G4',
  claim:
    'The law at Garage: who fits the brain to its coal beats who pulls levers anywhere, and that beats the levers as they stand.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'nobody pulls a lever: bits won': [0, 0],
        'careless beats none by': [0.3, 3],
        'careful beats careless by': [1, 4],
        'careful beats this share of the careless': [0.8, 1],
        'chips: careless beats none by': [-0.4, 0.1],
        'chips: careful beats careless by': [1, 2.5],
      },
      async (seed) => {
        const random = randomFrom(seed)
        const anyOf = (lever: Lever) => SETTINGS[lever][random.below(SETTINGS[lever].length)] ?? 1
        const careless = Array.from({ length: CARELESS }, (): Design => ({
          width: anyOf('width'),
          layers: anyOf('layers'),
          heads: anyOf('heads'),
          share: anyOf('share'),
        }))
        const ghost = FACTORY[GHOST] ?? usual
        const careful: Design = { width: 12, layers: 1, heads: 4, share: 1 }
        const designs = [ghost, careful, ...careless]
        const bits = await raced(world, designs, { seed })
        const race = bits.map((one) => ({ curve: [], bits: [one, one, one] }))
        const cars = designs.map((design, i) => carOf(design, i === 0 ? GHOST : null, String(i)))
        const worth = designs.map((_, i) => teamWorth({ cars, race }, String(i)) ?? NaN)
        const any = worth.slice(2)
        // Width 8 came out best, by G1.
        const front = [WIDTHS.indexOf(8)]
        const chips = (laid: readonly number[]) => betWorth({ a: laid }, front)[0]?.saved ?? NaN
        const anywhere = mean(WIDTHS.map((_, at) => chips(WIDTHS.map((_width, i) => (i === at ? 5 : 0)))))
        return {
          'nobody pulls a lever: bits won': worth[0] ?? NaN,
          'careless beats none by': mean(any),
          'careful beats careless by': (worth[1] ?? NaN) - mean(any),
          'careful beats this share of the careless': mean(any.map((one) => Number((worth[1] ?? NaN) > one))),
          'chips: careless beats none by': anywhere,
          'chips: careful beats careless by': chips([1, 5, 3, 1, 0, 0]) - anywhere,
        }
      },
    ),
}
