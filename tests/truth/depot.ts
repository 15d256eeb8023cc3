/** D1: the depot model, made as the game makes it: by its recipe, in a lab. Seed 1 is the one that a server keeps. */
import { plainLab } from '../lab/plain-lab.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { eachSeed, type Experiment } from './finding.ts'

export const d1: Experiment = {
  id: 'D1',
  claim:
    'The depot model of the town speaks the town’s language, after some seconds of training that a machine takes once.',
  fast: false,
  async run(world, seeds) {
    const { pack } = world
    const lab = await plainLab(pack)
    const recipe = depotRecipe(brainFor('class', pack))
    const wanted = {
      'held-out bits': [1.55, 1.9],
      'bits above the floor': [0, 0.4],
      'held-out bits, key words': [1, 2.6],
      'P(mat | the cat sat on the)': [0.3, 1],
      'seconds to train, one core': null,
    } as const
    const findings = await eachSeed(seeds, wanted, async (seed) => {
      const began = performance.now()
      await lab.run({ ...recipe, id: 'depot', seed })
      const seconds = (performance.now() - began) / 1000
      const at = await lab.checkpoint(recipe.to)
      const exam = await world.exam(at)
      return {
        'held-out bits': exam.bits,
        'bits above the floor': exam.bits - (exam.floor?.bits ?? Number.NaN),
        'held-out bits, key words': exam.keyBits,
        'P(mat | the cat sat on the)': await world.share(at, 'the cat sat on the', 'mat'),
        'seconds to train, one core': seconds,
      }
    })
    await lab.dispose()
    return findings
  },
}
