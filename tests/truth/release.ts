/**
 * R1 to R4, Release board: five candidates as the stop makes them, measured as it measures them; which of them each metric puts
 * first, what users then meet, what a repair and a training from the start change, and the law of play.
 */
import { done } from '../lab/lab-builders.ts'
import { plainLab } from '../lab/plain-lab.ts'
import { storedPack } from '../packs/stored-pack.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { DEPOT } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { worlds } from '../../shared/worlds/worlds.ts'
import {
  candidateQuestion,
  figuresFrom,
  fixQuestion,
  retrainQuestion,
  type BrainQuestion,
} from '../../stops/release-board/candidates.ts'
import { DEED_STEPS, PRICE, STEPS } from '../../stops/release-board/content.ts'
import { examsOf } from '../../stops/release-board/papers.ts'
import { bestFor, blindBits, firstBy, firstByMetric } from '../../stops/release-board/score.ts'
import {
  MAKERS,
  USERS,
  type Figures,
  type Maker,
  type Users,
  METRICS,
  type Metric,
} from '../../stops/release-board/types.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import type { World } from './world.ts'

interface Board {
  readonly order: readonly Maker[]
  readonly measured: Readonly<Record<Maker, Figures>>
  readonly fixed: Readonly<Record<Users, Readonly<Record<Maker, Figures>>>>
  readonly retrained: Readonly<Record<Users, Figures>>
  /** Of the grammar on the public exam as it is asked here, bits a word. */
  readonly floor: number
}

/** As alone: half of the pack's public exam is kept back for fresh sentences and users. `repairs`: also what may be done with each. */
async function boardOf(pack: Pack, seed: number, repairs: boolean): Promise<Board> {
  const brain = brainFor('class', pack)
  const lab = await plainLab(pack)
  await lab.run({ ...depotRecipe(brain), id: 'base', seed })
  const exams = examsOf(pack, { practice: pack.heldOut }, seed)
  const room = { pack, brain, seed, exams, base: DEPOT }
  const figuresOf = async (question: BrainQuestion, steps: number): Promise<Figures> => {
    const told = figuresFrom(await done(lab, { ...question, id: 'q', kind: 'brain' }), pack, steps)
    if (told === null) throw new Error('no figures')
    return told
  }
  const all = async (make: (maker: Maker) => Promise<Figures>): Promise<Record<Maker, Figures>> => {
    const [steady, crammed, narrow] = [await make('steady'), await make('crammed'), await make('narrow')]
    return { steady, crammed, narrow, rote: await make('rote'), early: await make('early') }
  }
  const before = (maker: Maker) => (maker === 'rote' || maker === 'early' ? 0 : depotRecipe(brain).steps)
  const measured = await all((maker) => figuresOf(candidateQuestion(maker, room, maker), before(maker) + STEPS[maker]))
  const from = (maker: Maker): CheckpointId => (maker === 'steady' ? DEPOT : maker)
  const fixFor = (users: Users) =>
    repairs ? all((maker) => figuresOf(fixQuestion(from(maker), users, room), DEED_STEPS.fix)) : measured
  const retrainFor = (users: Users) =>
    repairs ? figuresOf(retrainQuestion(users, room), DEED_STEPS.retrain) : measured.steady
  const fixed = { many: await fixFor('many'), few: await fixFor('few') }
  const retrained = { many: await retrainFor('many'), few: await retrainFor('few') }
  await lab.dispose()
  const asked = new Set(exams.open.map((tokens) => tokens.join()))
  const floors = pack.heldOut.filter(({ tokens }) => asked.has(tokens.join())).flatMap(({ floorBits }) => floorBits)
  return { order: MAKERS, measured, fixed, retrained, floor: mean(floors) }
}

const townBoard = onceASeed(({ pack }: World, seed: number) => boardOf(pack, seed, true))

const bitsOf = ({ measured }: Board, maker: Maker, users: Users) => measured[maker].users[users]

function behind(board: Board, at: number | null, users: Users): number {
  const maker = board.order[at ?? -1]
  const best = Math.min(...board.order.map((one) => bitsOf(board, one, users)))
  return maker === undefined ? Number.NaN : bitsOf(board, maker, users) - best
}

const BEHIND: Readonly<Record<Metric, Readonly<Record<Users, readonly [number, number]>>>> = {
  open: { many: [0.4, 2.5], few: [0.2, 2] },
  usual: { many: [0, 0.1], few: [0, 3] },
  rare: { many: [0, 0.3], few: [0, 0.1] },
  clean: { many: [0, 5], few: [0.2, 6] },
  varied: { many: [2, 6], few: [2, 6] },
  steps: { many: [2, 6], few: [2, 6] },
}

export const r1: Experiment = {
  id: 'R1',
  claim:
    'The first by the public exam, by clean sentences, by different words and by cost is not the best for users; by fresh sentences of theirs it is.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, readonly [number, number] | null> = {}
    for (const users of USERS) {
      for (const metric of METRICS) ranges[`${metric}: behind the best for the ${users}, bits`] = BEHIND[metric][users]
      for (const maker of MAKERS) ranges[`${maker}: bits for the ${users}`] = null
      ranges[`${users}: the best is ${users === 'many' ? 'narrow' : 'steady'}`] = [0.6, 1]
    }
    for (const maker of MAKERS) for (const metric of METRICS) ranges[`${maker}: ${metric}`] = null
    return eachSeed(seeds, ranges, async (seed) => {
      const board = await townBoard(world, seed)
      const found: Record<string, number> = {}
      for (const users of USERS) {
        for (const metric of METRICS)
          found[`${metric}: behind the best for the ${users}, bits`] = behind(
            board,
            firstByMetric(board, metric),
            users,
          )
        for (const maker of MAKERS) found[`${maker}: bits for the ${users}`] = bitsOf(board, maker, users)
        const wanted = users === 'many' ? 'narrow' : 'steady'
        found[`${users}: the best is ${wanted}`] = Number(bestFor(board, users).includes(MAKERS.indexOf(wanted)))
      }
      for (const maker of MAKERS)
        for (const metric of METRICS) found[`${maker}: ${metric}`] = board.measured[maker].metrics[metric]
      return found
    })
  },
}

export const r2: Experiment = {
  id: 'R2',
  claim:
    'A copy that crams the public exam is first there, below the floor of the language, and behind with users, in every world.',
  fast: false,
  run: (_world, seeds) => {
    const ranges: Record<string, readonly [number, number]> = {}
    for (const { id } of worlds) {
      ranges[`${id}: crammed is first at the public exam`] = [1, 1]
      ranges[`${id}: crammed below the floor, bits`] = [0.2, 1.2]
      for (const users of USERS) ranges[`${id}: crammed behind the room’s model, the ${users}`] = [0.2, 2.5]
      ranges[`${id}: narrow ahead of the room’s model, the many`] = [0, 0.3]
      ranges[`${id}: narrow behind the room’s model, the few`] = [0.5, 5]
    }
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const { id } of worlds) {
        const board = await boardOf(storedPack(id), seed, false)
        const crammed = board.measured.crammed.metrics.open
        found[`${id}: crammed is first at the public exam`] = Number(
          firstByMetric(board, 'open') === MAKERS.indexOf('crammed'),
        )
        found[`${id}: crammed below the floor, bits`] = board.floor - crammed
        for (const users of USERS)
          found[`${id}: crammed behind the room’s model, the ${users}`] =
            bitsOf(board, 'crammed', users) - bitsOf(board, 'steady', users)
        found[`${id}: narrow ahead of the room’s model, the many`] =
          bitsOf(board, 'steady', 'many') - bitsOf(board, 'narrow', 'many')
        found[`${id}: narrow behind the room’s model, the few`] =
          bitsOf(board, 'narrow', 'few') - bitsOf(board, 'steady', 'few')
      }
      return found
    })
  },
}

export const r3: Experiment = {
  id: 'R3',
  claim:
    'A repair is cheap and saves a model that knows its text; one that does not know it must be trained from the start.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, readonly [number, number] | null> = {}
    for (const users of USERS) {
      for (const maker of MAKERS) ranges[`${maker}, repaired for the ${users}: bits`] = null
      ranges[`trained anew for the ${users}: bits`] = null
    }
    ranges['the room’s model: a repair saves the few'] = [0.05, 0.5]
    ranges['crammed: a repair saves the many'] = [0.3, 2]
    ranges['rote: repaired, behind what is trained anew, the many'] = [0.5, 3]
    ranges['trained anew less the room’s model repaired, the few'] = [-0.2, 0.2]
    ranges['coal of a repair, bits'] = null
    ranges['coal of a training, bits'] = null
    return eachSeed(seeds, ranges, async (seed) => {
      const board = await townBoard(world, seed)
      const { measured, fixed, retrained } = board
      const found: Record<string, number> = {
        'the room’s model: a repair saves the few': measured.steady.users.few - fixed.few.steady.users.few,
        'crammed: a repair saves the many': measured.crammed.users.many - fixed.many.crammed.users.many,
        'rote: repaired, behind what is trained anew, the many': fixed.many.rote.users.many - retrained.many.users.many,
        'trained anew less the room’s model repaired, the few': retrained.few.users.few - fixed.few.steady.users.few,
        'coal of a repair, bits': PRICE * DEED_STEPS.fix,
        'coal of a training, bits': PRICE * DEED_STEPS.retrain,
      }
      for (const users of USERS) {
        for (const maker of MAKERS)
          found[`${maker}, repaired for the ${users}: bits`] = fixed[users][maker].users[users]
        found[`trained anew for the ${users}: bits`] = retrained[users].users[users]
      }
      return found
    })
  },
}

export const r4: Experiment = {
  id: 'R4',
  claim:
    'Law of play at Release board: who seals what the users say wins more than who seals the public exam, and those more than nobody.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful (fresh sentences of the users, its first is repaired): bits': [1, 4],
        'careful, as it is: bits': [1, 4],
        'careless (public exam and clean sentences, its first as it is): bits': [0.1, 3],
        'careful beats careless by': [0.3, 3],
        'different words and cost: bits': [-4, -0.5],
      },
      async (seed) => {
        const board = await townBoard(world, seed)
        const worth = (users: Users, seal: readonly Metric[], repair: boolean) => {
          const at = firstBy(
            board,
            seal.map((metric) => ({ metric, chips: 5 })),
          )
          const maker = board.order[at ?? -1] ?? 'early'
          const figures = repair ? board.fixed[users][maker] : board.measured[maker]
          const price = repair ? PRICE * DEED_STEPS.fix : 0
          return (blindBits(board, users) ?? Number.NaN) - figures.users[users] - price
        }
        const both = (seal: (users: Users) => readonly Metric[], repair: boolean) =>
          mean(USERS.map((users) => worth(users, seal(users), repair)))
        const fits = (users: Users): readonly Metric[] => [users === 'many' ? 'usual' : 'rare']
        const [repaired, asItIs] = [both(fits, true), both(fits, false)]
        const careless = both(() => ['open', 'clean'], false)
        return {
          'careful (fresh sentences of the users, its first is repaired): bits': repaired,
          'careful, as it is: bits': asItIs,
          'careless (public exam and clean sentences, its first as it is): bits': careless,
          'careful beats careless by': asItIs - careless,
          'different words and cost: bits': both(() => ['varied', 'steps'], false),
        }
      },
    ),
}
