/** E1 and E2: what one more car of coal buys: beside the first one, and by what is read for it. */
import { adamw, type World } from './world.ts'
import { eachSeed, type Experiment } from './finding.ts'

/** Steps of one car. */
const CAR = 60

async function depot(world: World, seed: number) {
  const { end } = await world.train(
    world.fresh(seed),
    world.pack.train.map(({ tokens }) => tokens),
    {
      rule: adamw(),
      steps: 300,
      seed,
    },
  )
  return end
}

export const e1: Experiment = {
  id: 'E1',
  claim: 'x',
  fast: false,
  async run(world, seeds) {
    const all = world.pack.train.map(({ tokens }) => tokens)
    const wanted: Record<string, null> = {}
    for (const n of ['fresh', 'first', 'own start']) wanted[n] = null
    for (const kind of ['depot', 'class'])
      for (const rate of [3e-3, 1e-3, 3e-4])
        for (const what of ['all', 'narrow']) wanted[`${kind} ${rate} ${what}`] = null
    return eachSeed(seeds, wanted, async (seed) => {
      const fresh = world.fresh(seed)
      const first = await world.train(fresh, all, { rule: adamw(), steps: CAR, seed })
      const f0 = (await world.exam(fresh)).bits
      const f1 = (await world.exam(first.end)).bits
      const found: Record<string, number> = { fresh: f0, first: f0 - f1 }
      const few = all.slice(0, 300)
      const cls = (await world.train(fresh, few, { rule: adamw(), steps: 300, seed })).end
      for (const [name, start, own] of [
        ['depot', await depot(world, seed), all.slice(0, 240)],
        ['class', cls, few.slice(60)],
      ] as const) {
        const at = { ...start, moments: null }
        const b = (await world.exam(at)).bits
        if (name === 'class') found['own start'] = b
        for (const rate of [3e-3, 1e-3, 3e-4])
          for (const [what, sentences] of [
            ['all', all],
            ['narrow', own],
          ] as const) {
            const { end } = await world.train(at, sentences, { rule: adamw(rate), steps: CAR, seed: seed + 50 })
            found[`${name} ${rate} ${what}`] = b - (await world.exam(end)).bits
          }
      }
      return found
    })
  },
}
