/** W1 and T1: the depot model of every world that comes with the game, and what is known of it where its grammar is forgotten. */
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { examFloor } from '../../shared/packs/exam-floor.ts'
import { estimated } from '../../shared/packs/text-estimate.ts'
import { worlds } from '../../shared/worlds/worlds.ts'
import { plainLab } from '../lab/plain-lab.ts'
import { storedPack } from '../packs/stored-pack.ts'
import { eachSeed, type Experiment } from './finding.ts'

export const w1: Experiment = {
  id: 'W1',
  claim:
    'Every world can be learned: after the recipe of the depot model it is spoken nearly as its grammar speaks it.',
  fast: false,
  async run(_world, seeds) {
    const ranges = Object.fromEntries(worlds.map(({ id }) => [`${id}: bits above the floor`, [0, 0.35] as const]))
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const { id } of worlds) {
        const { exam } = await depotExam(id, seed)
        found[`${id}: bits above the floor`] = exam.bits - (exam.floor?.bits ?? Number.NaN)
      }
      return found
    })
  },
}

/** The pack of a world, and the public exam of its depot model. */
async function depotExam(id: string, seed: number) {
  const pack = storedPack(id)
  const lab = await plainLab(pack)
  const recipe = depotRecipe(brainFor('class', pack))
  await lab.run({ ...recipe, id: 'depot', seed })
  const report = await lab.run({ id: 'exam', kind: 'evaluate', from: recipe.to, on: 'held-out' })
  await lab.dispose()
  if (report.kind !== 'evaluate') throw new Error(report.kind)
  return { pack, exam: report.exam }
}

const ESTIMATE = 'the estimate, bits above the floor'
const BELOW = 'the model, bits below the estimate'

export const t1: Experiment = {
  id: 'T1',
  claim:
    'Where nobody knows the grammar the estimate lies above the true floor, and a model that learns gets below it.',
  fast: false,
  async run(_world, seeds) {
    const ranges = Object.fromEntries(
      worlds.flatMap(({ id }) => [
        [`${id}: ${ESTIMATE}`, [0.35, 0.85] as const],
        [`${id}: ${BELOW}`, [0.2, 0.65] as const],
      ]),
    )
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const { id } of worlds) {
        const { pack, exam } = await depotExam(id, seed)
        const guess = examFloor({ heldOut: estimated(pack.train, pack.heldOut, pack.words.length) }).bits
        found[`${id}: ${ESTIMATE}`] = guess - (exam.floor?.bits ?? Number.NaN)
        found[`${id}: ${BELOW}`] = guess - exam.bits
      }
      return found
    })
  },
}
