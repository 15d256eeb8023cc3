/**
 * S1 to S4, Split Duel: words, pieces and letters for the same sums, by the stop's own books, cuts and brains; and the law of
 * play for the lists of merges that teams make.
 */
import { plainLab } from '../lab/plain-lab.ts'
import type { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { MOST_CONFIDENCE } from '../../shared/moves/vote.ts'
import { pieceCut, wordCut, type Cut } from '../../shared/text/cut.ts'
import { learnMerges, type Merge } from '../../shared/text/pieces.ts'
import { bookOf, exams, type Book } from '../../stops/split-duel/book.ts'
import { bitsOfLetter, lettersIn, planned, sumsOfRoom } from '../../stops/split-duel/brains.ts'
import { BY_FEELING, COUNTED, LIST_SHARE, MOST_MERGES, RACERS, ROUNDS } from '../../stops/split-duel/content.ts'
import { optionsFor, wagonsOf } from '../../stops/split-duel/couple.ts'
import { voteBits } from '../../stops/split-duel/score.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'
import type { World } from './world.ts'

/** Of chance: so many careless lists a seed. */
const CARELESS = 2

/** Bits a letter of one brain, by exam; those that it cannot read are not in it. `times`: the sums of a racer, so often. */
async function trained({ pack }: World, lab: ShelfLab, cut: Cut, book: Book, times: number, seed: number) {
  const brain = brainFor('class', pack)
  const { question, exams: read } = planned(cut, book, brain, { spend: times * sumsOfRoom(brain, pack), seed })
  const report = await lab.run({ id: 'brain', kind: 'brain', ...question })
  if (report.kind !== 'brain') throw new Error(report.kind)
  const found = report.marks.at(-1)?.exams ?? []
  return Object.fromEntries(
    read.map((id, i) => [id, bitsOfLetter(found[i] ?? { bits: Number.NaN, tokens: 1 }, lettersIn(book.exams[id]))]),
  )
}

async function withBook<T>(
  world: World,
  seed: number,
  measure: (book: Book, merges: readonly Merge[], lab: ShelfLab) => Promise<T>,
): Promise<T> {
  const book = bookOf(world.pack, world.pack.heldOut, seed)
  const lab = await plainLab(world.pack)
  const found = await measure(book, learnMerges(book.read, MOST_MERGES), lab)
  await lab.dispose()
  return found
}

const cutWith = (book: Book, merges: readonly Merge[], count: number | null) =>
  count === null ? wordCut(book.read) : pieceCut(book.letters, merges.slice(0, count))

const nameOf = (merges: number | null) => (merges === null ? 'words' : merges === 0 ? 'letters' : `${merges} merges`)

/** All racers, and two more numbers of merges: the ways down and up again. */
const RACED = [...RACERS.map(({ merges }) => merges), 50, 200]

export const s1: Experiment = {
  id: 'S1',
  claim:
    'For the same sums whole words win on words that they know, and pieces in the middle on a word that nobody saw and on a slip of the pen.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const merges of RACED)
      for (const exam of merges === null ? exams.slice(0, 1) : exams)
        ranges[`${nameOf(merges)}, ${exam}: bits a letter`] = null
    return eachSeed(
      seeds,
      {
        ...ranges,
        'known: 450 merges minus words': [0.02, 0.1],
        'known: 100 merges minus 450 merges': [0.2, 0.4],
        'known: letters minus 100 merges': [1.3, 2],
        'unseen: letters minus 100 merges': [0.7, 1.6],
        'unseen: 450 merges minus 100 merges': [0.05, 0.6],
        'typo: letters minus 100 merges': [0.7, 1.3],
        'typo: 450 merges minus 100 merges': [0.2, 0.6],
        'exams that words can read': [1, 1],
      },
      (seed) =>
        withBook(world, seed, async (book, merges, lab) => {
          const found: Record<string, number> = {}
          for (const count of RACED) {
            const bits = await trained(world, lab, cutWith(book, merges, count), book, 1, seed)
            for (const [exam, value] of Object.entries(bits)) found[`${nameOf(count)}, ${exam}: bits a letter`] = value
            if (count === null) found['exams that words can read'] = Object.keys(bits).length
          }
          const less = (exam: string, more: string, fewer: string) =>
            (found[`${more}, ${exam}: bits a letter`] ?? NaN) - (found[`${fewer}, ${exam}: bits a letter`] ?? NaN)
          return {
            ...found,
            'known: 450 merges minus words': less('known', '450 merges', 'words'),
            'known: 100 merges minus 450 merges': less('known', '100 merges', '450 merges'),
            'known: letters minus 100 merges': less('known', 'letters', '100 merges'),
            'unseen: letters minus 100 merges': less('unseen', 'letters', '100 merges'),
            'unseen: 450 merges minus 100 merges': less('unseen', '450 merges', '100 merges'),
            'typo: letters minus 100 merges': less('typo', 'letters', '100 merges'),
            'typo: 450 merges minus 100 merges': less('typo', '450 merges', '100 merges'),
          }
        }),
    )
  },
}

export const s2: Experiment = {
  id: 'S2',
  claim:
    'Three times as many sums help on words that it knows, and hurt on a word that nobody saw and on a slip of the pen.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        '100 merges, known: saved by three times the sums': [0.15, 0.4],
        '100 merges, unseen: lost by it': [0.05, 0.9],
        '100 merges, typo: lost by it': [0.02, 0.3],
      },
      (seed) =>
        withBook(world, seed, async (book, merges, lab) => {
          const once = await trained(world, lab, cutWith(book, merges, 100), book, 1, seed)
          const thrice = await trained(world, lab, cutWith(book, merges, 100), book, 3, seed)
          const rise = (exam: string) => (thrice[exam] ?? NaN) - (once[exam] ?? NaN)
          return {
            '100 merges, known: saved by three times the sums': -rise('known'),
            '100 merges, unseen: lost by it': rise('unseen'),
            '100 merges, typo: lost by it': rise('typo'),
          }
        }),
    ),
}

/** The list of a team that picks by `choose` in every round, from what the game would offer it. */
function listOf(text: readonly string[], choose: (options: number) => number): Merge[] {
  const merges: Merge[] = []
  for (let round = 0; round < ROUNDS.full; round++) {
    const options = optionsFor(text, merges)
    const picked = options[choose(options.length)]
    if (picked !== undefined) merges.push(picked.pair)
  }
  return merges
}

const lists = ['nobody picks', 'anything is picked', 'the most frequent is picked', 'by feeling'] as const

export const s3: Experiment = {
  id: 'S3',
  claim: 'Merges that were counted beat merges at random, and those beat none; by feeling is as good as none.',
  fast: true,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        ...Object.fromEntries(lists.map((name) => [`${name}: bits a letter`, null])),
        'counted: wagons a sentence': [27, 31],
        'careless beats none by': [0.05, 0.6],
        'careful beats careless by': [0.05, 0.6],
        'by feeling beats none by': [-0.2, 0.1],
        'bets, nobody answers: bits': [0, 0],
        'bets: careless beats none by': [0.5, 2],
        'bets: careful beats careless by': [1, 3],
      },
      (seed) =>
        withBook(world, seed, async (book, _merges, lab) => {
          const text = book.read.slice(0, COUNTED.most)
          const bits = async (merges: readonly Merge[]) =>
            (await trained(world, lab, pieceCut(book.letters, merges), book, LIST_SHARE, seed))['known'] ?? Number.NaN
          const counted = listOf(text, () => 0)
          const careless: number[] = []
          for (let at = 0; at < CARELESS; at++) {
            const { below } = randomFrom(100 * seed + at)
            careless.push(await bits(listOf(text, below)))
          }
          const [none, careful, feeling] = [await bits([]), await bits(counted), await bits(BY_FEELING)]
          const any = RACERS.flatMap((_, option) =>
            Array.from({ length: MOST_CONFIDENCE }, (_, sure) => voteBits({ option, confidence: sure + 1 }, 0, 4)),
          )
          return {
            'nobody picks: bits a letter': none,
            'anything is picked: bits a letter': mean(careless),
            'the most frequent is picked: bits a letter': careful,
            'by feeling: bits a letter': feeling,
            'counted: wagons a sentence': wagonsOf(text, counted),
            'careless beats none by': none - mean(careless),
            'careful beats careless by': mean(careless) - careful,
            'by feeling beats none by': none - feeling,
            'bets, nobody answers: bits': 0,
            'bets: careless beats none by': mean(any),
            'bets: careful beats careless by': voteBits({ option: 0, confidence: 2 }, 0, 4) - mean(any),
          }
        }),
    ),
}
