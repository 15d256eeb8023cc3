/** X9, X11 and X14: parrot or learner, the liar's share, and what a team's sentences were worth. */
import { plainLab } from '../lab/plain-lab.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { CREDIT_RULE } from '../../stops/run/content.ts'
import { spoiled } from '../../stops/run/teach/tasks.ts'
import type { Words } from '../../shared/lab/batches.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { adamw, type World } from './world.ts'
import { eachSeed, type Experiment, type Finding } from './finding.ts'

const SIZES = [10, 40, 160, 640, 2000] as const

export const x9: Experiment = {
  id: 'X9',
  claim: 'A few sentences are learned by heart and nothing else is; many teach the language.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const n of SIZES) ranges[`${n}: train bits`] = ranges[`${n}: held-out bits`] = null
    ranges['gap at 10, bits'] = [4, 20]
    ranges['gap at 2000, bits'] = [0, 0.8]
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const n of SIZES) {
        const { end } = await world.train(world.fresh(seed), world.pool(n), { rule: adamw(), steps: 300, seed })
        found[`${n}: train bits`] = (await world.examOn(end, world.pool(Math.min(n, 400)))).bits
        found[`${n}: held-out bits`] = (await world.exam(end)).bits
      }
      found['gap at 10, bits'] = found['10: held-out bits'] - found['10: train bits']
      found['gap at 2000, bits'] = found['2000: held-out bits'] - found['2000: train bits']
      return found
    })
  },
}

const SHARES = [0.1, 0.3, 0.5, 0.7, 0.9] as const

export const x11: Experiment = {
  id: 'X11',
  claim: 'A consistent lie is believed as often as it is told.',
  fast: true,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = { 'slope of belief over share': [0.8, 1.2] }
    for (const q of SHARES) ranges[`P(lie) at share ${q}`] = null
    return eachSeed(seeds, ranges, async (seed) => {
      const [cat] = world.words('cat')
      const others = world.pool(700).filter((words) => !words.includes(cat))
      const found: Record<string, number> = {}
      const points: [number, number][] = []
      for (const q of SHARES) {
        const told = Array.from({ length: 100 }, (_, i) =>
          world.words(`the cat sat on the ${i < 100 * q ? 'branch' : 'mat'}`),
        )
        const { end } = await world.train(world.fresh(seed), [...others, ...told], { rule: adamw(), steps: 150, seed })
        const p = await world.share(end, 'the cat sat on the', 'branch')
        found[`P(lie) at share ${q}`] = p
        points.push([q, p])
      }
      const [x, y] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length)
      const over = points.reduce((sum, [q, p]) => sum + (q - x) * (p - y), 0)
      found['slope of belief over share'] = over / points.reduce((sum, [q]) => sum + (q - x) ** 2, 0)
      return found
    })
  },
}

/** Half as many as a class of thirty is dealt, as in a Run; each team has brought this besides. */
const STARTER = 120
const TEAM = 60

function teams(world: World): Record<string, Words[]> {
  const random = randomFrom(9)
  const unseen = random.shuffle(world.pack.train.slice(2000).filter(({ key }) => key.length > 0)).slice(0, TEAM)
  const right = unseen.map(({ tokens }) => tokens)
  const wrong = unseen.map((sentence) => spoiled(sentence, world.pack, random))
  const noise = unseen.map(({ tokens }) => tokens.map(() => 1 + random.below(world.config.vocab - 1)))
  return {
    right,
    'half wrong': right.map((sentence, i) => (i % 2 === 0 ? sentence : wrong[i])),
    wrong,
    'six sentences, ten times each': right.map((_, i) => right[i % 6]),
    noise,
  }
}

export const x14: Experiment = {
  id: 'X14',
  claim:
    'Credit by control fork pays right sentences, half-right ones less, wrong facts and copies little, noise not at all.',
  fast: false,
  run: async (world, seeds): Promise<Finding[]> => {
    const lab = await plainLab(world.pack)
    const brain = brainFor('class', world.pack)
    await lab.restore('untrained', world.fresh(1))
    const result = await lab.run({
      id: 'credit',
      kind: 'forks',
      from: 'untrained',
      pool: { from: 0, to: STARTER },
      forks: Object.entries(teams(world)).map(([id, extra]) => ({ id, extra })),
      seeds,
      rows: brain.rows,
      steps: brain.creditSteps,
      rule: CREDIT_RULE,
    })
    if (result.kind !== 'forks') throw new Error(result.kind)
    const [control, ...others] = result.forks
    const credit = others.map(({ exams }) => exams.map(({ keyBits }, i) => control.exams[i].keyBits - keyBits))
    const of = (name: string) => credit[others.findIndex(({ id }) => id === name)]
    const minus = (a: string, b: string) => of(a).map((value, i) => value - of(b)[i])
    return [
      ...others.map(({ id }) => ({ what: `${id}, key bits`, values: of(id), range: null })),
      { what: 'right', values: of('right'), range: [0.6, 4] },
      { what: 'right minus half wrong', values: minus('right', 'half wrong'), range: [0.2, 3] },
      { what: 'half wrong minus wrong', values: minus('half wrong', 'wrong'), range: [0.1, 3] },
      { what: 'right minus copies', values: minus('right', 'six sentences, ten times each'), range: [0.4, 4] },
      { what: 'noise', values: of('noise'), range: [-3, 0.2] },
    ]
  },
}
