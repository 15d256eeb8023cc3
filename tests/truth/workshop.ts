/** A lab whose depot model is trained once a seed, and tuned for clients by the stop's own recipes. */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { DEPOT } from '../../shared/match/types.ts'
import type { ClientId } from '../../stops/specialist/client-ids.ts'
import { KEPT, LEVERS, type KEEPS } from '../../stops/specialist/content.ts'
import { corpusFor, fineQuestion, townOf } from '../../stops/specialist/fine.ts'
import { keptOf, nearOf, pileOf } from '../../stops/specialist/pile.ts'
import { nextClient } from '../../stops/specialist/score.ts'
import type { Gauges, Recipe } from '../../stops/specialist/types.ts'
import { mean } from './finding.ts'
import type { World } from './world.ts'

/** Forty steps at the usual rate, half of it old. */
export const CAREFUL: Recipe = { steps: LEVERS.steps.indexOf(40), rate: 1, replay: 2 }

export interface Told extends Gauges {
  readonly before: Gauges
}

/** `plain`: no client says anything ordinary; or else as many do as the room's seed deals. */
export async function workshop({ pack }: World, seed: number, clients: 'plain' | 'dealt') {
  const pile = (client: ClientId) => pileOf(pack, client, seed, clients === 'plain' ? 0 : nearOf(client, seed))
  const brain = brainFor('class', pack)
  const lab = await plainLab(pack)
  await lab.run({ ...depotRecipe(brain), id: 'base', seed })
  const town = townOf(pack, seed)
  return {
    dispose: () => lab.dispose(),
    tune: async (
      client: ClientId,
      recipe: Recipe,
      struck: number | null = null,
      from: string | null = DEPOT,
      turn = 0,
    ): Promise<Told> => {
      const own = pile(client)
      const corpus = corpusFor(keptOf(own, struck), town, LEVERS.replay[recipe.replay] ?? 0)
      const question = fineQuestion({
        brain,
        from,
        seed: seed + turn,
        corpus,
        recipe,
        exams: [own.exam],
        looks: own.slips,
      })
      const { marks } = await done(lab, { id: 'f', kind: 'brain', ...question })
      const [before, after] = marks.map(({ exams, looks = [] }) => ({
        client: exams[0]?.bits ?? 0,
        general: exams[1]?.bits ?? 0,
        slip: mean(looks.map(({ bits }) => bits)),
      }))
      if (before === undefined || after === undefined) throw new Error('no marks')
      return { ...after, before }
    },
    /** The first client's exam after the first job, and after a second one with this mixed in. */
    second: async (client: ClientId, keep: (typeof KEEPS)[number]) => {
      const [own, next] = [pile(client), pile(nextClient(client))]
      const common = { brain, seed, recipe: CAREFUL, exams: [own.exam] }
      const corpus = corpusFor(own.right, town, KEPT)
      await lab.run({ id: 'f', kind: 'brain', ...fineQuestion({ ...common, from: DEPOT, corpus, to: 'first' }) })
      const others = keep === 'first' ? own.right.map(({ tokens }) => tokens) : town
      const mixed = corpusFor(next.right, others, keep === 'nothing' ? 0 : KEPT)
      const question = fineQuestion({ ...common, from: 'first', corpus: mixed })
      const { marks } = await done(lab, { id: 's', kind: 'brain', ...question })
      return { before: marks[0]?.exams[0]?.bits ?? 0, after: marks[1]?.exams[0]?.bits ?? 0 }
    },
    /** Bits a word of what it brings, to the model that nobody tuned. */
    heard: async (client: ClientId): Promise<number> => {
      const own = pile(client)
      const brought = [...own.right, ...own.wrong]
      const question = fineQuestion({ brain, from: DEPOT, seed, corpus: town, recipe: CAREFUL, exams: [brought] })
      const { marks } = await done(lab, { id: 'h', kind: 'brain', ...question, marks: [0] })
      return marks[0]?.exams[0]?.bits ?? 0
    },
    wrongCard: (client: ClientId) => pile(client).wrongCard,
  }
}
