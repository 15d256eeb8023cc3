/** X4 to X6: the plain loop, what is learned when, and the throttle. */
import { adamw, sgd } from './world.ts'
import { eachSeed, type Experiment } from './finding.ts'

export const x4: Experiment = {
  id: 'X4',
  claim: 'The plain loop falls fast, then slowly, towards the floor of the language.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'at 25': null,
        'at 50': null,
        'at 100': [1.9, 3.4],
        'at 300': [1.5, 2],
        'SGD .3 at 300': [1.7, 2.4],
        floor: null,
      },
      async (seed) => {
        const sentences = world.pool(world.pack.train.length)
        const found: Record<string, number> = { floor: world.pack.entropyBits.perToken }
        let at = world.fresh(seed)
        for (const step of [25, 50, 100, 300]) {
          at = (await world.train(at, sentences, { rule: adamw(), steps: step - at.step, seed })).end
          found[`at ${step}`] = (await world.exam(at)).bits
        }
        const plain = await world.train(world.fresh(seed), sentences, { rule: sgd(0.3), steps: 300, seed })
        found['SGD .3 at 300'] = (await world.exam(plain.end)).bits
        return found
      },
    ),
}

const FACTS = [
  ['a capital', 'the capital of kolan is', 'hesk'],
  ['muddy bank', 'by the river the bank is', 'muddy'],
  ['cat and mat', 'the cat sat on the', 'mat'],
  ['dog and bark', 'the dog likes to', 'bark'],
] as const

export const x5: Experiment = {
  id: 'X5',
  claim: 'Facts are learned one after the other; each has its moment.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = Object.fromEntries(
      FACTS.map(([name]) => [`step at which ${name} is half of its end`, null]),
    )
    ranges['latest moment / earliest moment'] = [1.3, 20]
    return eachSeed(seeds, ranges, async (seed) => {
      const sentences = world.pool(world.pack.train.length)
      const curves: number[][] = FACTS.map(() => [])
      let at = world.fresh(seed)
      for (let step = 20; step <= 300; step += 20) {
        at = (await world.train(at, sentences, { rule: adamw(), steps: 20, seed })).end
        for (const [i, [, text, word]] of FACTS.entries()) curves[i].push(await world.share(at, text, word))
      }
      const moments = curves.map((curve) => 20 * (1 + curve.findIndex((share) => share > curve[curve.length - 1] / 2)))
      const found = Object.fromEntries(
        FACTS.map(([name], i) => [`step at which ${name} is half of its end`, moments[i]]),
      )
      return { ...found, 'latest moment / earliest moment': Math.max(...moments) / Math.min(...moments) }
    })
  },
}

const SGD_RATES = [0.03, 0.1, 0.3, 0.5, 1, 1.5, 2] as const
const ADAM_RATES = [1e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1] as const
const STEPS = 150

export const x6: Experiment = {
  id: 'X6',
  claim:
    'Too small a step is slow, a good one is fast, too large a one derails: plain SGD really does, AdamW only gets worse.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const rate of SGD_RATES) {
      ranges[`SGD ${rate}: share of runs that crash`] = rate >= 2 ? [1, 1] : rate <= 0.5 ? [0, 0] : [0.1, 1]
    }
    for (const rate of SGD_RATES.filter((rate) => rate <= 0.5)) ranges[`SGD ${rate}: held-out bits`] = null
    for (const rate of ADAM_RATES) ranges[`AdamW ${rate}: held-out bits`] = null
    ranges['SGD .03 minus SGD .3, bits'] = [0.5, 5]
    ranges['AdamW .1 minus AdamW .003, bits'] = [0.5, 8]
    return eachSeed(seeds, ranges, async (seed) => {
      const sentences = world.pool(world.pack.train.length)
      const found: Record<string, number> = {}
      for (const rate of SGD_RATES) {
        const { end, crash } = await world.train(world.fresh(seed), sentences, { rule: sgd(rate), steps: STEPS, seed })
        found[`SGD ${rate}: share of runs that crash`] = crash === null ? 0 : 1
        if (crash === null) found[`SGD ${rate}: held-out bits`] = (await world.exam(end)).bits
      }
      for (const rate of ADAM_RATES) {
        const { end } = await world.train(world.fresh(seed), sentences, { rule: adamw(rate), steps: STEPS, seed })
        found[`AdamW ${rate}: held-out bits`] = (await world.exam(end)).bits
      }
      found['SGD .03 minus SGD .3, bits'] = found['SGD 0.03: held-out bits'] - found['SGD 0.3: held-out bits']
      found['AdamW .1 minus AdamW .003, bits'] = found['AdamW 0.1: held-out bits'] - found['AdamW 0.003: held-out bits']
      return found
    })
  },
}
