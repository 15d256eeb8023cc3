/**
 * L1, the law of play: what a class teaches decides what its model becomes. Cards are dealt, labelled and loaded by the
 * game's own rules; the train runs at a good throttle. Half of a careless class' labels are wrong.
 */
import { starterFor, spoiled, teachTasks } from '../../stops/run/teach/tasks.ts'
import type { TeachTask } from '../../stops/run/teach/state.ts'
import { worldSays } from '../../shared/packs/world-says.ts'
import { randomFrom, type Random } from '../../shared/measures/random.ts'
import { eachSeed, type Experiment } from './finding.ts'
import { sgd, type World } from './world.ts'

const STEPS = 300
const RATE = 0.3

/** What a class brings, with every second label wrong or none: a sentence for each card it does not bin. */
export function brought({ pack }: World, tasks: readonly TeachTask[], areHalfWrong: boolean, random: Random) {
  const known = pack.train.filter(({ key }) => key.length > 0)
  return tasks.flatMap((task, at) => {
    const errs = areHalfWrong && at % 2 === 0
    if (task.kind === 'doubt') {
      const sentence = task.words.filter((word) => word !== null)
      const keep = (worldSays(pack, sentence) !== 'no') !== errs
      return keep ? [sentence] : []
    }
    const shown = known.find(({ tokens }) => fits(task, tokens)) ?? known[random.below(known.length)]
    return [errs ? spoiled(shown, pack, random) : shown.tokens]
  })
}

/** The sentence that the card was made from, or another that the town says in its place. */
function fits({ words }: TeachTask, tokens: readonly number[]): boolean {
  return words.length === tokens.length && words.every((word, i) => word === null || word === tokens[i])
}

async function play(world: World, players: number, seed: number) {
  const random = randomFrom(seed)
  const starter = starterFor(players, world.pack)
  const seats = Array.from({ length: players }, (_, i) => ({ id: `s${i}`, team: 't1' }))
  const tasks = teachTasks(seats, starter, world.pack, random)
  const after = async (extra: readonly (readonly number[])[]) => {
    const corpus = [...world.pool(starter), ...extra]
    const { end } = await world.train(world.fresh(seed), corpus, { rule: sgd(RATE), steps: STEPS, seed })
    return world.exam(end)
  }
  const [none, careless, careful] = [
    await after([]),
    await after(brought(world, tasks, true, randomFrom(seed + 100))),
    await after(brought(world, tasks, false, randomFrom(seed + 100))),
  ]
  return {
    [`${players} players, nobody teaches: key bits`]: none.keyBits,
    [`${players} players, half of the labels wrong: key bits`]: careless.keyBits,
    [`${players} players, right labels: key bits`]: careful.keyBits,
    [`${players} players, all words: none minus right`]: none.bits - careful.bits,
    [`${players} players: careless beats none by`]: none.keyBits - careless.keyBits,
    [`${players} players: careful beats careless by`]: careless.keyBits - careful.keyBits,
  }
}

const CLASSES = [6, 24] as const

export const l1: Experiment = {
  id: 'L1',
  claim: 'Careful teaching beats careless teaching, and that beats none, each by more than its spread over seeds.',
  fast: true,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const players of CLASSES) {
      ranges[`${players} players, nobody teaches: key bits`] = null
      ranges[`${players} players, half of the labels wrong: key bits`] = null
      ranges[`${players} players, right labels: key bits`] = null
      ranges[`${players} players, all words: none minus right`] = [0.7, 4]
      ranges[`${players} players: careless beats none by`] = [0.8, 6]
      ranges[`${players} players: careful beats careless by`] = [0.6, 6]
    }
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const players of CLASSES) Object.assign(found, await play(world, players, seed))
      return found
    })
  },
}
