/**
 * F3 and F4, Lift: what a model of four layers says after each of them, and whether who looks at the first floor's guess knows
 * more of the floor on which it settles. Sentences ride by the stop's own rules.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { drawCards } from '../../shared/packs/cards.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { CANDIDATES, CHIPS, CLEAR_SHARE, FLOORS, towerOf } from '../../stops/lift/content.ts'
import { leadOf, lastWord, settledOn } from '../../stops/lift/score.ts'
import { isRepeated } from '../../stops/lift/story.ts'
import { chosen, rideOf } from '../../stops/lift/tower.ts'
import type { Ride } from '../../stops/lift/types.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import type { World } from './world.ts'

const SENTENCES = 120

/** Both experiments of a seed look at the same rides. */
const ridesOf = onceASeed(measure)

async function measure({ pack }: World, seed: number): Promise<Ride[]> {
  const lab = await plainLab(pack)
  const recipe = depotRecipe(towerOf(brainFor('class', pack)))
  await lab.run({ ...recipe, id: 'tower', seed })
  const cards = drawCards(pack.heldOut, pack, seed, SENTENCES, ({ blank }) => blank >= CANDIDATES.shortest)
  const rides: Ride[] = []
  for (const { tokens, blank } of cards) {
    const context = tokens.slice(0, blank)
    const { view } = await done(lab, { id: 'r', kind: 'inspect', from: recipe.to, context })
    rides.push(rideOf(context, view.lens))
  }
  await lab.dispose()
  return rides.filter((ride) => leadOf(ride) >= CLEAR_SHARE)
}

/** Share of the word of the top in the guess of a floor; nothing where it is not among its first. */
function shareOn(ride: Ride, floor: number): number {
  return ride.floors[floor]?.find(({ word }) => word === lastWord(ride))?.p ?? 0
}

export const f3: Experiment = {
  id: 'F3',
  claim:
    'After the embedding a model says the word that it stands on; each layer moves it on towards the word of the top.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'share of sentences that are clear': [0.4, 1],
        'the entrance says its own word again': [0.9, 1],
        'settled on floor 1': [0.2, 0.6],
        'settled on floor 2': [0.1, 0.5],
        'settled on floor 3': [0.05, 0.5],
        'settled on floor 4': [0.02, 0.4],
        'share of the last word, floor 1': [0.1, 0.5],
        'share of the last word, floor 2': null,
        'share of the last word, floor 3': null,
        'share of the last word, floor 4': [0.4, 0.9],
      },
      async (seed) => {
        const rides = await ridesOf(world, seed)
        const floors = Array.from({ length: FLOORS }, (_, at) => at + 1)
        return {
          'share of sentences that are clear': rides.length / SENTENCES,
          'the entrance says its own word again': mean(rides.map((ride) => Number(isRepeated(ride)))),
          ...Object.fromEntries(
            floors.flatMap((floor) => [
              [`settled on floor ${floor}`, mean(rides.map((ride) => Number(settledOn(ride) === floor)))],
              [`share of the last word, floor ${floor}`, mean(rides.map((ride) => shareOn(ride, floor)))],
            ]),
          ),
        }
      },
    ),
}

/** The first floor's guess was read after the same two words: it may stand there. */
function fits({ train }: Pack, { words, floors }: Ride): boolean {
  const [before, last] = words.slice(-2)
  const guess = floors[1]?.[0]
  return train.some(({ tokens }) =>
    tokens.some((word, at) => word === guess?.word && tokens[at - 1] === last && tokens[at - 2] === before),
  )
}

/** Who knows the world: what may stand there is often the last word, what may not never is. */
function carefully(pack: Pack, ride: Ride): number[] {
  return fits(pack, ride) ? [7, 2, 1, 0] : [0, 4, 3, 3]
}

export const f4: Experiment = {
  id: 'F4',
  claim: 'Chips of who looks at the first guess beat careless ones, and those beat none.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful chips: bits a sentence': [0.4, 1.3],
        'careful beats careless by': [0.2, 1],
        'careless beats none by': [0.06, 0.8],
        'share that settles on floor 1 where its guess fits': [0.75, 1],
        'share that settles higher where it does not': [0.8, 1],
      },
      async (seed) => {
        const all = await ridesOf(world, seed)
        const rides = chosen(all, 48, seed)
        const worth = (laid: readonly number[], floor: number) =>
          betScores({ me: laid }, floor - 1, CHIPS)[0]?.saved ?? 0
        const careful = rides.map((ride) => worth(carefully(world.pack, ride), settledOn(ride)))
        // Careless: on every second sentence the heaps lie anywhere, which on average is to be on each floor as often.
        const careless = rides.map((ride, i) => {
          const laid = carefully(world.pack, ride)
          return i % 2 === 0 ? mean(laid.map((_, at) => worth(laid, at + 1))) : worth(laid, settledOn(ride))
        })
        return {
          'careful chips: bits a sentence': mean(careful),
          'careful beats careless by': mean(careful) - mean(careless),
          'careless beats none by': mean(careless),
          'share that settles on floor 1 where its guess fits': mean(
            all.filter((ride) => fits(world.pack, ride)).map((ride) => Number(settledOn(ride) === 1)),
          ),
          'share that settles higher where it does not': mean(
            all.filter((ride) => !fits(world.pack, ride)).map((ride) => Number(settledOn(ride) > 1)),
          ),
        }
      },
    ),
}
