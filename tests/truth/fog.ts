/**
 * H1 to H4, Fog Hill: what the picture of a young model's loss looks like, how rough a rough compass is, what too large a
 * throttle does, and that careful engines come lower than careless ones. All by the stop's own jobs and its own engine.
 */
import type { Place } from '../../shared/lab/plane.ts'
import { randomFrom, type Random } from '../../shared/measures/random.ts'
import { COMPASSES, THROTTLES, TOLD_STEP, XS, YS } from '../../stops/fog-hill/content.ts'
import { gentleWay, realWay } from '../../stops/fog-hill/recipes.ts'
import type { Walker } from '../../stops/fog-hill/types.ts'
import { deviation, eachSeed, mean, type Experiment } from './finding.ts'
import { slopeOf } from './fog-slope.ts'

export const h1: Experiment = {
  id: 'H1',
  claim:
    'The picture is a valley: a floor that falls along it, walls across; the gentle way lies in it, and the real one leads out and below.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'floor at the beginning, bits': null,
        'floor at the end of the gentle steps, bits': null,
        'the floor falls by': [0.3, 1],
        'walls, half a unit up and down: bits higher': [1.2, 5],
        'share of the gentle way after 40 steps': [0.8, 0.98],
        'share of the real way at its end': [0.1, 0.35],
        'lowest point of the map, bits': null,
        'the real training ends below it by': [0.3, 1.2],
      },
      async (seed) => {
        const slope = await slopeOf(world, seed)
        const [begin = 0, end = 0, up = 0, down = 0] = await slope.heights([
          { x: 0, y: 0 },
          { x: 1, y: 0 },
          { x: 0, y: 0.5 },
          { x: 0, y: -0.5 },
        ])
        const lowest = Math.min(...(await slope.heights(YS.flatMap((y) => XS.map((x) => ({ x, y }))))))
        const [gentle, real] = [await slope.way(world, gentleWay), await slope.way(world, realWay)]
        const last = real.at(-1)
        return {
          'floor at the beginning, bits': begin,
          'floor at the end of the gentle steps, bits': end,
          'the floor falls by': begin - end,
          'walls, half a unit up and down: bits higher': Math.min(up, down) - begin,
          'share of the gentle way after 40 steps': gentle.find(({ step }) => step === TOLD_STEP)?.share ?? Number.NaN,
          'share of the real way at its end': last?.share ?? Number.NaN,
          'lowest point of the map, bits': lowest,
          'the real training ends below it by': lowest - (last?.bits ?? Number.NaN),
        }
      },
    ),
}

function cosine(a: Place, b: Place): number {
  return (a.x * b.x + a.y * b.y) / Math.hypot(a.x, a.y) / Math.hypot(b.x, b.y)
}

const DRAWS = 12

export const h2: Experiment = {
  id: 'H2',
  claim:
    'On the wall four sentences show the way down; on the floor a compass of few sentences is rough, the rougher the farther down.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'on the wall: cosine, 4 sentences': [0.95, 1],
        'beginning of the floor: cosine, 1 sentence': [0.1, 0.95],
        'beginning of the floor: cosine, 4 sentences': [0.8, 1],
        'a unit on: cosine, 1 sentence': [-0.2, 0.8],
        'a unit on: cosine, 4 sentences': [0.4, 0.95],
        'a unit on: cosine, 16 sentences': [0.6, 1],
      },
      async (seed) => {
        const slope = await slopeOf(world, seed)
        const rough = async (at: Place, rows: number) => {
          const exact = await slope.step(at, null)
          const all: number[] = []
          for (let draw = 0; draw < DRAWS; draw++)
            all.push(cosine(await slope.step(at, { seed: seed + draw, rows }), exact))
          return mean(all)
        }
        const [floor, on] = [
          { x: 0, y: 0 },
          { x: 1, y: 0 },
        ]
        return {
          'on the wall: cosine, 4 sentences': await rough(slope.land.start, 4),
          'beginning of the floor: cosine, 1 sentence': await rough(floor, 1),
          'beginning of the floor: cosine, 4 sentences': await rough(floor, 4),
          'a unit on: cosine, 1 sentence': await rough(on, 1),
          'a unit on: cosine, 4 sentences': await rough(on, 4),
          'a unit on: cosine, 16 sentences': await rough(on, 16),
        }
      },
    ),
}

export const h3: Experiment = {
  id: 'H3',
  claim: 'A small throttle goes down, a large one overshoots: from the model’s own place one exact step.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'throttle 0.1: bits down': [0.005, 0.3],
        'throttle 0.2: bits down': null,
        'throttle 0.5: bits down': [-2, 0.05],
        'throttle 1: bits down': [-6, -0.2],
        'throttle 2: bits down': [-10, -1],
      },
      async (seed) => {
        const slope = await slopeOf(world, seed)
        const at = { x: 0, y: 0 }
        const step = await slope.step(at, null)
        const [before = 0, ...after] = await slope.heights([
          at,
          ...THROTTLES.map((rate) => ({ x: rate * step.x, y: rate * step.y })),
        ])
        return Object.fromEntries(
          THROTTLES.map((rate, i) => [`throttle ${rate}: bits down`, before - (after[i] ?? Number.NaN)]),
        )
      },
    ),
}

/** Small throttle, and the smallest after a step that went up. */
const careful = (compass: number) => {
  let [last, throttle] = [Infinity, 1]
  return ({ track }: Walker) => {
    const now = track.at(-1)?.bits ?? Infinity
    if (now > last) throttle = 0
    last = now
    return [compass, throttle] as const
  }
}

const careless = (random: Random) => () => [random.below(COMPASSES.length), random.below(THROTTLES.length)] as const

const CARELESS = 12

/** Share of the others that end higher. */
function below(one: number, others: readonly number[]): number {
  return others.filter((other) => other > one).length / others.length
}

export const h4: Experiment = {
  id: 'H4',
  claim:
    'Careful engines come lower than careless ones, and those lower than one that stands still; many rough steps beat few exact ones.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'nobody moves, bits': null,
        'careless, mean of 12, bits': null,
        'spread of the careless': null,
        'careful with exact compasses, bits': null,
        'careful with rough compasses, bits': null,
        'careful beats careless by': [0.4, 3],
        'careless beats standing still by': [0.3, 4],
        'a careful engine ends below so many of a hundred careless ones': [70, 100],
        'ghosts: 12 rough steps beat 4 exact ones by': [0.05, 0.5],
      },
      async (seed) => {
        const slope = await slopeOf(world, seed)
        const top = slope.land.top ?? Number.NaN
        const random = randomFrom(seed)
        const wild: number[] = []
        for (let i = 0; i < CARELESS; i++) wild.push(await slope.walk(seed + 1000 * (i + 1), careless(random)))
        const exact = await slope.walk(seed, careful(1))
        const rough: number[] = []
        for (let i = 0; i < 4; i++) rough.push(await slope.walk(seed + 1000 * (i + 1), careful(0)))
        const ghosts = [await slope.walk(seed, () => [0, 0]), await slope.walk(seed, () => [1, 0])]
        const all = mean([exact, mean(rough)])
        const tame = [exact, ...rough]
        return {
          'nobody moves, bits': top,
          'careless, mean of 12, bits': mean(wild),
          'spread of the careless': deviation(wild),
          'careful with exact compasses, bits': exact,
          'careful with rough compasses, bits': mean(rough),
          'careful beats careless by': mean(wild) - all,
          'careless beats standing still by': top - mean(wild),
          'a careful engine ends below so many of a hundred careless ones':
            100 * mean(tame.map((one) => below(one, wild))),
          'ghosts: 12 rough steps beat 4 exact ones by': (ghosts[1] ?? Number.NaN) - (ghosts[0] ?? Number.NaN),
        }
      },
    ),
}
