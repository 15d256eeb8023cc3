/**
 * K1 to K5, the Data Kitchen by its own rules: warehouses are filled, decisions carried over to the pallets, and brains asked
 * for, as the stop does it. Key-word bits saved against the warehouse as it came.
 */
import { plainLab } from '../lab/plain-lab.ts'
import type { Words } from '../../shared/lab/batches.ts'
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { flaggedOf } from '../../stops/data-kitchen/arms.ts'
import { carried, perfectly, type Decision } from '../../stops/data-kitchen/carry.ts'
import { bitsSaved, shareOf } from '../../shared/measures/chips.ts'
import {
  BET_TABLES,
  brainOf,
  KIND_SEEDS,
  KITCHEN_RULE,
  STAKE,
  stepsOf,
  WRITES,
  type BetOn,
} from '../../stops/data-kitchen/content.ts'
import { soiled } from '../../stops/data-kitchen/dirt.ts'
import { isHit } from '../../stops/data-kitchen/filter.ts'
import { DIRT, hasGlorp, kinds } from '../../stops/data-kitchen/kinds.ts'
import { oneKind } from '../../stops/data-kitchen/one-kind.ts'
import { warehouse, type Pallet } from '../../stops/data-kitchen/warehouse.ts'
import { worstOf } from '../../stops/data-kitchen/worst.ts'
import { eachSeed, mean, type Experiment, type Finding } from './finding.ts'
import type { World } from './world.ts'

const CARDS = 60
const SPOTTER_SEED = 77

/** A kitchen's lab: brains of its shape, and the spotter's surprise. */
export async function kitchen({ pack }: World) {
  const brain = brainFor('class', pack)
  const steps = stepsOf(brain)
  const lab = await plainLab(pack)
  const job = (extra: readonly Words[], seed: number): BrainJob => ({
    id: 'k',
    kind: 'brain',
    config: brainOf(brain, pack),
    seed,
    corpus: { pool: null, extra },
    sampling: { seed, rows: brain.rows },
    rule: KITCHEN_RULE,
    marks: [steps.brain],
    exams: ['held-out'],
  })
  return {
    train: async (extra: readonly Words[], seed: number, on: readonly Words[] = []) => {
      const writes = [{ prompt: [], count: WRITES, longest: pack.longest - 1, temperature: 1, seed }]
      const exams = on.length === 0 ? [] : [on.map((tokens) => ({ tokens }))]
      const result = await lab.run({ ...job(extra, seed), exams: ['held-out', ...exams], writes })
      if (result.kind !== 'brain') throw new Error(result.kind)
      const [all, hit] = result.marks[0].exams
      const glorp = result.written[0].filter((sentence) => hasGlorp(sentence, pack.words.length)).length / WRITES
      return { keyBits: all.keyBits, bits: all.bits, glorp, hitBits: hit?.bits ?? 0 }
    },
    /** Of every sentence, bits a word. */
    surprise: async (raw: readonly Words[], seed: number) => {
      await lab.run({ ...job(raw, seed + SPOTTER_SEED), marks: [steps.spotter], exams: [], to: 'spotter' })
      const on = raw.map((tokens) => ({ tokens }))
      const looked = await lab.run({ id: 'l', kind: 'evaluate', from: 'spotter', on, each: true })
      if (looked.kind !== 'evaluate') throw new Error(looked.kind)
      return looked.exam.each ?? []
    },
  }
}

const rawOf = (pallets: readonly Pallet[]) => pallets.flatMap(({ dirty }) => dirty)

/** A team that sees a fault with this probability, and takes a good card for a bad one with that. */
function team(pallets: readonly Pallet[], sees: number, errs: number, seed: number): Decision[] {
  const random = randomFrom(seed)
  return pallets.map((pallet) => {
    const isSeen = random.unit() < sees
    if (pallet.fault === null) return random.unit() < errs ? { kind: 'bin' } : { kind: 'keep' }
    return isSeen ? perfectly(pallet) : { kind: 'keep' }
  })
}

const SHUFFLE = 5

export const k1: Experiment = {
  id: 'K1',
  claim: 'Law of play in the Data Kitchen: careful sorting beats careless sorting, and that beats none.',
  fast: true,
  run: async (world, seeds) => {
    const { train } = await kitchen(world)
    return eachSeed(
      seeds,
      {
        'nobody cleans: key bits': [3.6, 6],
        'perfect cleaning saves': [0.8, 2.6],
        'careful team (sees 90 %) saves': [0.7, 2.6],
        'careless team (sees half, bins 15 % good) saves': [0, 1.3],
        'careful beats careless by': [0.25, 2],
      },
      async (seed) => {
        const pallets = warehouse(world.pack, seed, CARDS)
        const bits = async (decisions: readonly (Decision | null)[]) =>
          (await train(carried(pallets, decisions, world.pack), seed)).keyBits
        const none = await bits([])
        const [perfect, careful, careless] = [
          none - (await bits(pallets.map(perfectly))),
          none - (await bits(team(pallets, 0.9, 0, seed + SHUFFLE))),
          none - (await bits(team(pallets, 0.5, 0.15, seed + SHUFFLE))),
        ]
        return {
          'nobody cleans: key bits': none,
          'perfect cleaning saves': perfect,
          'careful team (sees 90 %) saves': careful,
          'careless team (sees half, bins 15 % good) saves': careless,
          'careful beats careless by': careful - careless,
        }
      },
    )
  },
}

export const k2: Experiment = {
  id: 'K2',
  claim:
    'The surprise meter finds noise and shuffled words and cannot see a lie; a machine that bins by it gains nothing.',
  fast: false,
  run: async (world, seeds) => {
    const { train, surprise } = await kitchen(world)
    const ranges: Record<string, [number, number] | null> = {
      'AUC noise': [0.97, 1],
      'AUC shuffled': [0.95, 1],
      'AUC wrong': [0.38, 0.68],
      'the machine bins a fifth: saves': [-1.2, 0.3],
      'people decide on what it flags: save': [0.1, 1.6],
      'good sentences among the binned': null,
    }
    for (const kind of kinds) ranges[`AUC ${kind}`] ??= null
    return eachSeed(seeds, ranges, async (seed) => {
      const pallets = warehouse(world.pack, seed, CARDS)
      const raw = rawOf(pallets)
      const bits = await surprise(raw, seed)
      const faults = pallets.flatMap(({ fault, dirty }) => dirty.map(() => fault))
      const of = (fault: Pallet['fault']) => bits.filter((_, place) => faults[place] === fault)
      const flagged = flaggedOf(bits)
      const none = (await train(raw, seed)).keyBits
      const auto = await train(
        raw.filter((_, place) => !flagged.has(place)),
        seed,
      )
      const people = await train(carried(pallets, pallets.map(perfectly), world.pack, flagged), seed)
      const found: Record<string, number> = {
        'the machine bins a fifth: saves': none - auto.keyBits,
        'people decide on what it flags: save': none - people.keyBits,
        'good sentences among the binned': [...flagged].filter((place) => faults[place] === null).length,
      }
      for (const kind of kinds) found[`AUC ${kind}`] = areaUnder(of(kind), of(null))
      return found
    })
  },
}

/** Probability that one of `high` is above one of `low`, ties by half. */
function areaUnder(high: readonly number[], low: readonly number[]): number {
  return mean(high.map((one) => mean(low.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)))))
}

export const k3: Experiment = {
  id: 'K3',
  claim: 'A quarter of noise, lies, half sentences or shuffled words costs most; copies cost least.',
  fast: false,
  run: async (world, seeds) => {
    const { train } = await kitchen(world)
    const ranges: Record<string, [number, number] | null> = { 'dearest four cost more than copies by': [0.3, 2] }
    for (const kind of DIRT) ranges[`${kind} costs`] = null
    return eachSeed(seeds, ranges, async (seed) => {
      const whole = (await train(oneKind(null, world.pack, seed), seed)).keyBits
      const found: Record<string, number> = {}
      for (const kind of DIRT) {
        found[`${kind} costs`] = (await train(oneKind(kind, world.pack, seed), seed)).keyBits - whole
      }
      const dear = mean((['noise', 'wrong', 'cut', 'shuffled'] as const).map((kind) => found[`${kind} costs`]))
      found['dearest four cost more than copies by'] = dear - mean([found['copy costs'], found['near costs']])
      return found
    })
  },
}

const FILTERS = ['glorp', 'orp', 'rp', 'or'] as const
/** Of sentences, to be seen at all. */
const GLORP = 0.2

export const k4: Experiment = {
  id: 'K4',
  claim: 'A model writes glorp that it has read; what a filter bins, the model cannot say.',
  fast: false,
  run: async (world, seeds): Promise<Finding[]> => {
    const { train } = await kitchen(world)
    const ranges: Record<string, [number, number] | null> = {
      'glorp in a fifth: written': [0.05, 0.3],
      'glorp filtered by rp: written': [0, 0.02],
      'on what rp hits: worse by': [0.5, 6],
      'on what or hits: worse by': [1, 8],
    }
    for (const filter of FILTERS) ranges[`${filter} bins`] = null
    return eachSeed(seeds, ranges, async (seed) => {
      const random = randomFrom(seed)
      const raw = rawOf(warehouse(world.pack, seed, CARDS))
      const many = random
        .shuffle(world.pack.train)
        .slice(0, 600)
        .map((sentence, i) =>
          i < 600 * GLORP ? (soiled(sentence, 'glorp', world.pack, random) ?? sentence.tokens) : sentence.tokens,
        )
      const kept = (filter: string) => raw.filter((sentence) => !isHit(sentence, filter, world.pack))
      const hits = (filter: string) =>
        world.pack.heldOut.map(({ tokens }) => tokens).filter((sentence) => isHit(sentence, filter, world.pack))
      const worse = async (filter: string) =>
        (await train(kept(filter), seed, hits(filter))).hitBits - (await train(raw, seed, hits(filter))).hitBits
      const found: Record<string, number> = {
        'glorp in a fifth: written': (await train(many, seed)).glorp,
        'glorp filtered by rp: written': (await train(kept('rp'), seed)).glorp,
        'on what rp hits: worse by': await worse('rp'),
        'on what or hits: worse by': await worse('or'),
      }
      for (const filter of FILTERS) found[`${filter} bins`] = raw.length - kept(filter).length
      return found
    })
  },
}

type Train = Awaited<ReturnType<typeof kitchen>>['train']

/** Of so many brains that read the same, bits at key words. */
async function keyBitsOf(train: Train, sentences: readonly Words[], seed: number, brains: number): Promise<number[]> {
  const all: number[] = []
  for (let brain = 0; brain < brains; brain++) all.push((await train(sentences, seed + brain)).keyBits)
  return all
}

/** By kind of dirt, of as many brains as the game has for each. */
export async function bitsOfKinds(train: Train, { pack }: World, seed: number): Promise<number[][]> {
  const all: number[][] = []
  for (const kind of DIRT) all.push(await keyBitsOf(train, oneKind(kind, pack, seed), seed, KIND_SEEDS))
  return all
}

/** As many brains as the game has for each way to clean. */
export const BRAINS = 3

export const k5: Experiment = {
  id: 'K5',
  claim: 'Law of play: both bets, all right, are worth less than what careful sorting is worth more than careless.',
  fast: false,
  run: async (world, seeds) => {
    const { train } = await kitchen(world)
    return eachSeed(
      seeds,
      {
        'careful beats careless by': [0.5, 1.2],
        'both bets at their best': [0.3, 0.72],
        'kinds named the worst': [1, 4],
      },
      async (seed) => {
        const pallets = warehouse(world.pack, seed, CARDS)
        const bits = (sentences: readonly Words[]) => keyBitsOf(train, sentences, seed, BRAINS)
        const cleaned = async (sees: number, errs: number) =>
          mean(await bits(carried(pallets, team(pallets, sees, errs, seed + SHUFFLE), world.pack)))
        const kindBits = await bitsOfKinds(train, world, seed)
        return {
          'careful beats careless by': (await cleaned(0.5, 0.15)) - (await cleaned(0.9, 0)),
          'both bets at their best': bestBet('dirt') + bestBet('machine'),
          'kinds named the worst': worstOf(kindBits).length,
        }
      },
    )
  },
}

/** All chips on what turns out to be true. */
function bestBet(on: BetOn): number {
  const { outcomes, chips } = BET_TABLES[on]
  return STAKE * bitsSaved(shareOf(chips, 0, BET_TABLES[on]), outcomes)
}
