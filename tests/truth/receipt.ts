/**
 * Receipt: what one more car of coal buys, beside the first car of a fresh model: for the depot's model, and for that of a class of
 * 24 that has labelled its cards right and driven at a good throttle.
 */
import { starterFor, teachTasks } from '../../stops/run/teach/tasks.ts'
import { CAR, FEW } from '../../stops/receipt/content.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { brainFor } from '../../shared/match/brains.ts'
import type { Checkpoint, UpdateRule } from '../../shared/engine/engine.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { eachSeed, onceASeed, type Experiment } from './finding.ts'
import { brought } from './law.ts'
import { sgd, type World } from './world.ts'

const PLAYERS = 24
export const CLASS = { rule: sgd(0.3), steps: 300 } as const

async function depotModel(world: World, seed: number): Promise<Checkpoint> {
  const { rule, steps } = depotRecipe(brainFor('class', world.pack))
  return (await world.train(world.fresh(seed), world.pool(world.pack.train.length), { rule, steps, seed })).end
}

/** And the sentences that the class has brought. */
export const classModel = onceASeed(async (world: World, seed: number) => {
  const random = randomFrom(seed)
  const starter = starterFor(PLAYERS, world.pack)
  const seats = Array.from({ length: PLAYERS }, (_, i) => ({ id: `s${i}`, team: 't1' }))
  const own = brought(world, teachTasks(seats, starter, world.pack, random), false, randomFrom(seed + 100))
  const { end } = await world.train(world.fresh(seed), [...world.pool(starter), ...own], { ...CLASS, seed })
  return { end, own }
})

export async function bought(
  world: World,
  at: Checkpoint,
  sentences: readonly (readonly number[])[],
  seed: number,
  rule: UpdateRule,
) {
  const start = { ...at, moments: null }
  const { end } = await world.train(start, sentences, { rule, steps: CAR.steps, seed: seed + CAR.steps })
  return (await world.exam(start)).bits - (await world.exam(end)).bits
}

export const e1: Experiment = {
  id: 'E1',
  claim:
    'The first car of coal buys most. One more buys as much as what is read for it is new: the same few again cost bits.',
  fast: false,
  run: (world, seeds) => {
    const all = world.pool(world.pack.train.length)
    const wanted = {
      'a fresh model, its first car: bits': [4.5, 6.5],
      'the depot’s, all sentences: bits': [0, 0.3],
      'the depot’s, the first few: bits': [-1, -0.2],
      'a class’s, all sentences: bits': [0.4, 1.6],
      'a class’s, its own again: bits': [-1, -0.1],
    } as const
    return eachSeed(seeds, wanted, async (seed) => {
      const depot = await depotModel(world, seed)
      const { end, own } = await classModel(world, seed)
      return {
        'a fresh model, its first car: bits': await bought(world, world.fresh(seed), all, seed, CAR.first),
        'the depot’s, all sentences: bits': await bought(world, depot, all, seed, CAR.rule),
        'the depot’s, the first few: bits': await bought(world, depot, world.pool(FEW.else), seed, CAR.rule),
        'a class’s, all sentences: bits': await bought(world, end, all, seed, CAR.rule),
        'a class’s, its own again: bits': await bought(world, end, own, seed, CAR.rule),
      }
    })
  },
}
