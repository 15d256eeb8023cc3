/** X1 to X3: the pile of math, one flashcard too often, and one belief corrected. */
import { BASE_STEPS, DOSE_PRESSES, DOSES as GAME_DOSES, falseBelief } from '../../stops/flashcard/content.ts'
import { ADAMW } from '../../shared/engine/adamw.ts'
import { sgd, type World } from './world.ts'
import { eachSeed, type Experiment } from './finding.ts'

const CARD = 'the red fruit is the apple'
const ASK = 'the red fruit is the'

export const x1: Experiment = {
  id: 'X1',
  claim: 'An untrained model is as surprised as blind guessing, and ranks the truth anywhere.',
  fast: true,
  run: (world, seeds) =>
    eachSeed(seeds, { 'held-out bits / log2 V': [0.98, 1.02], 'rank of the truth / V': [0.05, 0.95] }, async (seed) => {
      const fresh = world.fresh(seed)
      return {
        'held-out bits / log2 V': (await world.exam(fresh)).bits / Math.log2(world.config.vocab),
        'rank of the truth / V': await rankOf(world, fresh),
      }
    }),
}

async function rankOf(world: World, at: ReturnType<World['fresh']>): Promise<number> {
  const truth = await world.share(at, ASK, 'apple')
  let above = 0
  for (const word of world.pack.words) if ((await world.share(at, ASK, word)) > truth) above++
  return above / world.config.vocab
}

export const x2: Experiment = {
  id: 'X2',
  claim: 'One flashcard pressed again and again is learned by heart, and everything else gets worse.',
  fast: true,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'P(apple) before': [0, 0.03],
        'after 1 press at .1': null,
        'after 3 presses': null,
        'after 10 presses': [0.5, 1],
        'held-out change after 10 presses, bits': null,
        'held-out change after 30 presses, bits': [0.2, 6],
        'P(apple) after 1 press at .5': null,
        'P(apple) after 5 presses at .5': null,
      },
      async (seed) => {
        const fresh = world.fresh(seed)
        const pressed = async (steps: number, rate: number) =>
          (await world.train(fresh, [world.words(CARD)], { rule: sgd(rate), steps, seed })).end
        const apple = async (at: ReturnType<World['fresh']>) => world.share(at, ASK, 'apple')
        const ten = await pressed(10, 0.1)
        const before = (await world.exam(fresh)).bits
        return {
          'P(apple) before': await apple(fresh),
          'after 1 press at .1': await apple(await pressed(1, 0.1)),
          'after 3 presses': await apple(await pressed(3, 0.1)),
          'after 10 presses': await apple(ten),
          'held-out change after 10 presses, bits': (await world.exam(ten)).bits - before,
          'held-out change after 30 presses, bits': (await world.exam(await pressed(30, 0.1))).bits - before,
          'P(apple) after 1 press at .5': await apple(await pressed(1, 0.5)),
          'P(apple) after 5 presses at .5': await apple(await pressed(5, 0.5)),
        }
      },
    ),
}

/** The game's doses, and the one at which the presses are counted. */
const COUNTED = 0.03
const ALONE = GAME_DOSES.filter(({ among }) => among === 0).map(({ rate }) => rate)
const DOSES = [...ALONE, COUNTED]

export const x3: Experiment = {
  id: 'X3',
  claim:
    'A trained model that believes in the hat is put right by pressing; the larger the dose, the fewer presses and the more breaks.',
  fast: false,
  run: (world, seeds) => {
    const names = DOSES.flatMap((dose) => [
      `P(mat) after ${DOSE_PRESSES} presses at ${dose}`,
      `held-out change at ${dose}, bits`,
    ])
    const ranges: Record<string, [number, number] | null> = Object.fromEntries(names.map((name) => [name, null]))
    ranges['P(mat) before'] = [0, 0.1]
    ranges[`P(mat) after ${DOSE_PRESSES} presses at ${ALONE[0]}`] = [0, 0.1]
    ranges[`P(mat) after ${DOSE_PRESSES} presses at ${ALONE[1]}`] = [0.4, 0.9]
    ranges[`P(mat) after ${DOSE_PRESSES} presses at ${ALONE[2]}`] = [0.6, 1]
    ranges[`held-out change at ${ALONE[0]}, bits`] = [0, 0.2]
    ranges[`held-out change at ${ALONE[2]}, bits`] = [0.4, 12]
    ranges[`presses until mat leads at ${COUNTED}`] = [6, 20]
    return eachSeed(seeds, ranges, async (seed) => {
      const belief = falseBelief(world.pack)
      const base = (await world.train(world.fresh(seed), belief, { rule: ADAMW, steps: BASE_STEPS, seed })).end
      const start = { ...base, moments: null }
      const before = (await world.exam(base)).bits
      const card = world.words('the cat sat on the mat')
      const found: Record<string, number> = { 'P(mat) before': await world.share(base, 'the cat sat on the', 'mat') }
      for (const dose of DOSES) {
        const { end } = await world.train(start, [card], { rule: sgd(dose), steps: DOSE_PRESSES, seed })
        found[`P(mat) after ${DOSE_PRESSES} presses at ${dose}`] = await world.share(end, 'the cat sat on the', 'mat')
        found[`held-out change at ${dose}, bits`] = (await world.exam(end)).bits - before
      }
      let at = start
      let presses = 0
      while (presses < 40 && (await world.share(at, 'the cat sat on the', 'mat')) < 0.5) {
        at = { ...(await world.train(at, [card], { rule: sgd(COUNTED), steps: 1, seed })).end, moments: null }
        presses++
      }
      found[`presses until mat leads at ${COUNTED}`] = presses
      return found
    })
  },
}
