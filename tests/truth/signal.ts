/**
 * V1 to V4 and V6, Signal Box: the depot model writes sentences, judges of paper follow their cards with a slip now and then, and a copy
 * is trained from their votes, as the stop does it.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import type { PreferMark } from '../../shared/lab/jobs/prefer.ts'
import { counted, MOST_RELEASED, THUMBS_EACH } from '../../shared/match/feedback.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { DEPOT, type Thumbed } from '../../shared/match/types.ts'
import { bitsSaved } from '../../shared/measures/chips.ts'
import { entryAt } from '../../shared/measures/entries.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { LEASHES, TELLING, USUAL } from '../../stops/signal-box/content.ts'
import { cardAt, duelsOf, type Duel } from '../../stops/signal-box/duels.ts'
import { TASTES, type Taste } from '../../stops/signal-box/taste-ids.ts'
import { levelOf, liking, verdict, winRate, type Written } from '../../stops/signal-box/tastes.ts'
import { pairsOf } from '../../stops/signal-box/thumbs.ts'
import { poolQuestion } from '../../stops/signal-box/pool.ts'
import { judged, pairsFrom, preferQuestion, type Judged } from '../../stops/signal-box/votes.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'
import type { World } from './world.ts'

const JUDGES = 30
/** A careful judge slips in one duel of ten, a careless one says anything in two of three. */
const [SLIPS, CARELESS] = [0.1, 1 / 3]

/** The share of duels in which a judge says the other one; half is a coin. */
type Care = number

interface Told {
  readonly before: readonly Written[]
  readonly after: readonly Written[]
  readonly marks: readonly PreferMark[]
  readonly win: (taste: Taste, mark?: number) => number
  readonly level: (taste: Taste, mark?: number) => number
  readonly legal: (mark?: number) => number
  readonly exam: (mark?: number) => number
  readonly right: number
}

function writtenAt({ written, says }: PreferMark): Written[] {
  return written.map((tokens, i) => ({ tokens, says: says?.[i] ?? null }))
}

function readingOf(marks: readonly PreferMark[], pack: Pack): Told {
  const at = (mark = -1) => marks.at(mark) ?? marks[0]
  const before = writtenAt(marks[0])
  return {
    before,
    after: writtenAt(at()),
    marks,
    win: (taste, mark) => winRate(taste, before, writtenAt(at(mark)), pack),
    level: (taste, mark) => levelOf(taste, writtenAt(at(mark)), pack),
    legal: (mark) => levelOf('true', writtenAt(at(mark)), pack),
    exam: (mark) => at(mark).exam.bits - marks[0].exam.bits,
    right: at().right ?? 0.5,
  }
}

/** A lab whose base model is trained once a seed and has written for the duels. */
async function workshop({ pack }: World, seed: number) {
  const brain = brainFor('class', pack)
  const lab = await plainLab(pack)
  await lab.run({ ...depotRecipe(brain), id: 'base', seed })
  const { sentences, says } = await done(lab, {
    id: 'pool',
    kind: 'generate',
    ...poolQuestion(DEPOT, brain, seed, JUDGES),
  })
  const pool = sentences.map((tokens, i): Written => ({ tokens, says: says?.[i] ?? null }))
  /** `draw`: of a lesson, which shows other pairs than the one before. */
  const votes = (cards: readonly Taste[], care: Care, draw = seed): Judged => {
    const random = randomFrom(draw + 5)
    const said = (taste: Taste, { left, right }: Duel) => {
      const by = verdict(taste, left, right, pack)
      return by !== 2 && random.unit() < care ? 1 - by : by
    }
    const pairs = cards.flatMap((taste, at) => {
      const duels = duelsOf(pool, taste, at, draw, pack)
      return pairsFrom(
        duels,
        duels.map((duel) => said(taste, duel)),
      )
    })
    return judged(pairs, draw)
  }
  return {
    pool,
    votes,
    dispose: () => lab.dispose(),
    train: async (name: 'class' | 'coins' | 'winners' | 'loose', given: Judged, beta: number = LEASHES[USUAL]) => {
      const question = preferQuestion(name, given, { from: DEPOT, brain, pack, seed, beta })
      const { marks } = await done(lab, { id: 'v', kind: 'prefer', ...question })
      return readingOf(marks, pack)
    },
  }
}

const only = (taste: Taste) => Array<Taste>(Math.round(150 / TELLING)).fill(taste)
const dealt = (seed: number) => Array.from({ length: JUDGES }, (_, at) => cardAt(at, seed, true))

export const v1: Experiment = {
  id: 'V1',
  claim: 'Votes move a taste, with a slip in ten: what is mentioned and how long it is; they teach no facts.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const taste of TASTES) {
      for (const what of ['new wins', 'level before', 'level after', 'ranked right', 'exam, bits lost', 'legal after'])
        ranges[`${taste}: ${what}`] = null
    }
    ranges['mention: new wins'] = [0.6, 0.95]
    ranges['short: new wins'] = [0.6, 0.85]
    ranges['true: new wins'] = [0.42, 0.57]
    return eachSeed(seeds, ranges, async (seed) => {
      const { votes, train, dispose } = await workshop(world, seed)
      const found: Record<string, number> = {}
      for (const taste of TASTES) {
        const told = await train('class', votes(only(taste), SLIPS))
        found[`${taste}: new wins`] = told.win(taste)
        found[`${taste}: level before`] = told.level(taste, 0)
        found[`${taste}: level after`] = told.level(taste)
        found[`${taste}: ranked right`] = told.right
        found[`${taste}: exam, bits lost`] = told.exam()
        found[`${taste}: legal after`] = told.legal()
      }
      await dispose()
      return found
    })
  },
}

export const v2: Experiment = {
  id: 'V2',
  claim:
    'From mixed judges each taste gets its way where nobody is against it; coin-tossed votes on the same questions move nothing.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const arm of ['leash 0', 'leash 1', 'leash 2', 'coins', 'winners']) {
      for (const taste of TASTES) ranges[`${arm}, ${taste}: new wins`] = null
      ranges[`${arm}: exam, bits lost`] = null
      ranges[`${arm}: legal`] = null
      ranges[`${arm}: drift`] = null
    }
    ranges['leash 2, mention: new wins'] = [0.58, 0.95]
    ranges['coins, mention: new wins'] = [0.42, 0.57]
    return eachSeed(seeds, ranges, async (seed) => {
      const { votes, train, dispose } = await workshop(world, seed)
      const given = votes(dealt(seed), SLIPS)
      const found: Record<string, number> = {}
      const note = (arm: string, told: Told) => {
        for (const taste of TASTES) found[`${arm}, ${taste}: new wins`] = told.win(taste)
        found[`${arm}: exam, bits lost`] = told.exam()
        found[`${arm}: legal`] = told.legal()
        found[`${arm}: drift`] = told.marks.at(-1)?.drift ?? 0
      }
      for (const [at, beta] of LEASHES.entries()) note(`leash ${at}`, await train('class', given, beta))
      note('coins', await train('coins', given))
      note('winners', await train('winners', given))
      await dispose()
      return found
    })
  },
}

/** As the stop pays its judges: a bet that the new model wins by one's own card. */
function paid(told: Told, cards: readonly Taste[]): number {
  return mean(cards.map((taste) => bitsSaved(told.win(taste), 2)))
}

export const v4: Experiment = {
  id: 'V4',
  claim: 'Law of play at Signal Box: careful votes beat careless ones, and those beat none.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful: bits a judge': null,
        'careless: bits a judge': null,
        'by coin: bits a judge': null,
        'careful beats careless by': [0.03, 1],
        'careless beats none by': [0.03, 1],
      },
      async (seed) => {
        const { votes, train, dispose } = await workshop(world, seed)
        const cards = dealt(seed)
        const [careful, careless, coin] = [
          paid(await train('class', votes(cards, SLIPS)), cards),
          paid(await train('class', votes(cards, CARELESS)), cards),
          paid(await train('class', votes(cards, 0.5)), cards),
        ]
        await dispose()
        return {
          'careful: bits a judge': careful,
          'careless: bits a judge': careless,
          'by coin: bits a judge': coin,
          'careful beats careless by': careful - careless,
          'careless beats none by': careless,
        }
      },
    ),
}

export const v3: Experiment = {
  id: 'V3',
  claim: 'Off the leash the judges are won more and more, and the language is lost.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const mark of [1, 2, 3, 4]) {
      for (const what of ['mention', 'short', 'exam, bits lost', 'legal', 'distinct'])
        ranges[`mark ${mark}: ${what}`] = null
    }
    ranges['loose: judges win'] = [0.6, 1]
    ranges['loose: exam, bits lost'] = [0.5, 10]
    return eachSeed(seeds, ranges, async (seed) => {
      const { votes, train, dispose } = await workshop(world, seed)
      const told = await train('loose', votes(dealt(seed), SLIPS))
      const found: Record<string, number> = {}
      for (const mark of told.marks.keys()) {
        if (mark === 0) continue
        found[`mark ${mark}: mention`] = told.win('mention', mark)
        found[`mark ${mark}: short`] = told.win('short', mark)
        found[`mark ${mark}: exam, bits lost`] = told.exam(mark)
        found[`mark ${mark}: legal`] = told.legal(mark)
        found[`mark ${mark}: distinct`] = new Set(told.marks[mark].written.map((words) => words.join())).size
      }
      found['loose: judges win'] = (told.win('mention') + told.win('short')) / 2
      found['loose: exam, bits lost'] = told.exam()
      await dispose()
      return found
    })
  },
}

/** Those who give thumbs like what their card likes; a sentence is short that is shorter than most. A slip turns a thumb round. */
function thumbsFor(
  released: readonly Written[],
  cards: readonly Taste[],
  seed: number,
  care: Care,
  pack: Pack,
): Thumbed[] {
  const random = randomFrom(seed + 11)
  const lengths = released.map(({ tokens }) => tokens.length).toSorted((a, b) => a - b)
  const usual = lengths[lengths.length >> 1] ?? 0
  const likes = (taste: Taste, one: Written) =>
    taste === 'short' ? one.tokens.length < usual : liking(taste, one, pack) === 1
  const all = released.map(({ tokens }) => ({ tokens, up: 0, down: 0 }))
  for (const taste of cards) {
    for (const at of random.shuffle([...released.keys()]).slice(0, THUMBS_EACH)) {
      const isUp = likes(taste, entryAt(released, at)) !== random.unit() < care
      entryAt(all, at)[isUp ? 'up' : 'down'] += 1
    }
  }
  return all
}

export const v6: Experiment = {
  id: 'V6',
  claim:
    'Thumbs of one taste for what a released model wrote move it beside mixed votes of the day; those of mixed tastes change little.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    const arms: Record<string, readonly [cards: (seed: number) => readonly Taste[], care: Care]> = {
      none: [() => [], SLIPS],
      few: [(seed) => dealt(seed).slice(0, 8), SLIPS],
      many: [dealt, SLIPS],
      'all food': [() => Array<Taste>(JUDGES).fill('mention'), SLIPS],
      'all short': [() => Array<Taste>(JUDGES).fill('short'), SLIPS],
      careless: [dealt, CARELESS],
      coin: [dealt, 0.5],
    }
    for (const arm of Object.keys(arms)) {
      for (const taste of TASTES) ranges[`${arm}, ${taste}: new wins`] = null
      for (const what of ['pairs', 'agree', 'ranked right', 'exam, bits lost', 'legal'])
        ranges[`${arm}: ${what}`] = null
    }
    ranges['one taste: wins more than without'] = [0.005, 0.2]
    ranges['many: wins more than without'] = [-0.1, 0.1]
    return eachSeed(seeds, ranges, async (seed) => {
      const { votes, train, dispose } = await workshop(world, seed)
      const first = await train('class', votes(dealt(seed), SLIPS))
      const distinct = new Map(first.after.flatMap((one) => (one.tokens.length > 1 ? [[one.tokens.join(), one]] : [])))
      const released = [...distinct.values()].slice(0, MOST_RELEASED)
      const own = votes(
        Array.from({ length: 18 }, (_, at) => cardAt(at, seed + 1, true)),
        SLIPS,
        seed + 1,
      )
      const found: Record<string, number> = {}
      for (const [arm, [cards, care]] of Object.entries(arms)) {
        const thumbs = thumbsFor(released, cards(seed), seed, care, world.pack)
        const pairs = pairsOf(thumbs, seed)
        const told = await train('class', { ...own, pairs: [...own.pairs, ...pairs] })
        const { agree, of } = counted(thumbs)
        for (const taste of TASTES) found[`${arm}, ${taste}: new wins`] = told.win(taste)
        found[`${arm}: pairs`] = pairs.length
        found[`${arm}: agree`] = of === 0 ? 0 : agree / of
        found[`${arm}: ranked right`] = told.right
        found[`${arm}: exam, bits lost`] = told.exam()
        found[`${arm}: legal`] = told.legal()
      }
      const more = (arm: string, taste: Taste) =>
        (found[`${arm}, ${taste}: new wins`] ?? 0) - (found[`none, ${taste}: new wins`] ?? 0)
      found['one taste: wins more than without'] = mean([more('all food', 'mention'), more('all short', 'short')])
      found['many: wins more than without'] = mean([more('many', 'mention'), more('many', 'short')])
      await dispose()
      return found
    })
  },
}
