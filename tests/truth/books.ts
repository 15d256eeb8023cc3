/**
 * W2 to W5, Which book did this brain read?: the brains of the stop are trained as the game trains them, and what they wrote is
 * laid before the counters, and before players who read with care, without, and not at all.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { storedPack } from '../packs/stored-pack.ts'
import { bitsSaved } from '../../shared/measures/chips.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { LINES } from '../../stops/which-book/content.ts'
import { brainJob, readerOf } from '../../stops/which-book/brains.ts'
import { believed } from '../../stops/which-book/judge.ts'
import { worthOf } from '../../stops/which-book/play.ts'
import { laidBy } from '../../stops/which-book/robot.ts'
import { shelfOf, type Shelf } from '../../stops/which-book/shelf.ts'
import type { Reader, SetId, Words } from '../../stops/which-book/types.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'

interface Table {
  readonly shelf: Shelf
  readonly readers: readonly Reader[]
}

/** All experiments of a seed look at the same brains. */
const trained = new Map<string, Promise<Table>>()

function tableOf(world: string, set: SetId, seed: number): Promise<Table> {
  const name = `${world} ${set} ${seed}`
  const known = trained.get(name) ?? train(world, set, seed)
  trained.set(name, known)
  return known
}

async function train(world: string, set: SetId, seed: number): Promise<Table> {
  const pack = storedPack(world)
  const lab = await plainLab(pack)
  const shelf = shelfOf(pack, set)
  const readers: Reader[] = []
  for (const book of shelf.books.keys()) {
    const told = await lab.run({ id: `${book}`, kind: 'brain', ...brainJob(shelf, book, seed) })
    if (told.kind !== 'brain') throw new Error('no brain')
    readers.push(readerOf(shelf, told))
  }
  return { shelf, readers }
}

/** So many hands of lines are drawn from what was written. */
const HANDS = 400

interface Hand {
  readonly truth: number
  readonly lines: readonly Words[]
}

function handsOf(readers: readonly Reader[], seed: number): Hand[] {
  const random = randomFrom(seed + 11)
  return Array.from({ length: HANDS }, (_, at) => {
    const truth = at % readers.length
    return { truth, lines: random.shuffle(readers[truth]?.lines ?? []).slice(0, LINES) }
  })
}

function ghost(shelf: Shelf, hands: readonly Hand[], count: number) {
  const beliefs = hands.map(({ truth, lines }) => ({ truth, belief: believed(shelf, lines.slice(0, count)) }))
  return {
    right: mean(beliefs.map(({ truth, belief }) => (largestAt(belief) === truth ? 1 : 0))),
    bits: mean(beliefs.map(({ truth, belief }) => bitsSaved(belief[truth] ?? 0, belief.length))),
  }
}

function told(set: SetId, ranges: Readonly<Record<string, readonly [number, number] | null>>): Experiment['run'] {
  return (_, seeds) =>
    eachSeed(seeds, ranges, async (seed) => {
      const { shelf, readers } = await tableOf('town', set, seed)
      const hands = handsOf(readers, seed)
      const [one, five] = [ghost(shelf, hands, 1), ghost(shelf, hands, LINES)]
      const own = readers.map(({ bits }, book) => bits[book] ?? 0)
      const other = readers.flatMap(({ bits }, book) => bits.filter((_, at) => at !== book))
      return {
        'named from one line': one.right,
        'named from five lines': five.right,
        'bits of the counters after one line': one.bits,
        'bits of the counters after five lines': five.bits,
        'copied word for word': mean(readers.map(({ copies, written }) => copies / written)),
        'lines left of each brain, at least': Math.min(...readers.map(({ lines }) => lines.length)),
        'own book, bits a word': mean(own),
        'other books, bits a word': mean(other),
      }
    })
}

export const w2: Experiment = {
  id: 'W2',
  claim: 'Brains that have read seven tenths of one book and some of three others: one line is not enough, five are.',
  fast: false,
  run: told('mixtures', {
    'named from one line': [0.6, 0.9],
    'named from five lines': [0.85, 1],
    'bits of the counters after one line': [0.4, 1.2],
    'bits of the counters after five lines': [1.2, 2],
    'copied word for word': [0.05, 0.5],
    'lines left of each brain, at least': [25, 30],
    'own book, bits a word': null,
    'other books, bits a word': null,
  }),
}

export const w3: Experiment = {
  id: 'W3',
  claim: 'One book in three printings, in which words have changed places: harder, and five lines are still enough.',
  fast: false,
  run: told('printings', {
    'named from one line': [0.4, 0.75],
    'named from five lines': [0.75, 1],
    'bits of the counters after one line': [0.1, 0.9],
    'bits of the counters after five lines': [0.7, 1.58],
    'copied word for word': [0.1, 0.6],
    'lines left of each brain, at least': [15, 30],
    'own book, bits a word': null,
    'other books, bits a word': null,
  }),
}

const others = ['harbour', 'forest', 'pueblo', 'dorf'] as const

export const w5: Experiment = {
  id: 'W5',
  claim: 'Three printings of each of the other worlds: one line is not enough there either, and five say much more.',
  fast: false,
  run: (_, seeds) => {
    const ranges: Record<string, readonly [number, number]> = {}
    for (const world of others) {
      ranges[`${world}: named from one line`] = [0.4, 0.8]
      ranges[`${world}: named from five lines`] = [0.7, 1]
    }
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const world of others) {
        const { shelf, readers } = await tableOf(world, 'printings', seed)
        const hands = handsOf(readers, seed)
        found[`${world}: named from one line`] = ghost(shelf, hands, 1).right
        found[`${world}: named from five lines`] = ghost(shelf, hands, LINES).right
      }
      return found
    })
  },
}

/** Careful players leave some chips in the hand: a quarter of what they have. */
const CAREFUL = 9
/** Careless ones lay a third of their chips on what the first line looks like, and look no further. */
const CARELESS = 4

export const w4: Experiment = {
  id: 'W4',
  claim: 'The law of play: careful bets beat careless ones, and those beat none.',
  fast: false,
  run: (_, seeds) =>
    eachSeed(
      seeds,
      {
        'mixtures: careful, bits a brain': null,
        'mixtures: careful beats careless by': [0.3, 4],
        'mixtures: careless beats none by': [0.3, 3],
        'printings: careful, bits a brain': null,
        'printings: careful beats careless by': [0.2, 4],
        'printings: careless beats none by': [0.15, 3],
      },
      async (seed) => {
        const figures: Record<string, number> = {}
        for (const set of ['mixtures', 'printings'] as const) {
          const { shelf, readers } = await tableOf('town', set, seed)
          const { careful, careless } = lawOf(shelf, handsOf(readers, seed))
          figures[`${set}: careful, bits a brain`] = careful
          figures[`${set}: careful beats careless by`] = careful - careless
          figures[`${set}: careless beats none by`] = careless
        }
        return figures
      },
    ),
}

/** Bits a brain, by the stop's own score. Who is careful reads as the counters read, and moves the chips when there is more. */
function lawOf(shelf: Shelf, hands: readonly Hand[]) {
  const books = shelf.books.length
  const worth = ({ truth }: Hand, line: readonly number[], lines: readonly number[]) =>
    worthOf({ line: { me: line }, lines: { me: lines } }, truth, books).me ?? 0
  return {
    careful: mean(
      hands.map((hand) =>
        worth(
          hand,
          laidBy(believed(shelf, hand.lines.slice(0, 1)), CAREFUL),
          laidBy(believed(shelf, hand.lines), CAREFUL),
        ),
      ),
    ),
    careless: mean(
      hands.map((hand) => {
        const seems = largestAt(believed(shelf, hand.lines.slice(0, 1)))
        const laid = Array.from({ length: books }, (_, at) => (at === seems ? CARELESS : 0))
        return worth(hand, laid, laid)
      }),
    ),
  }
}
