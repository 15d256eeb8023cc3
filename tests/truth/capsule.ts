/** Z1 to Z5, Time capsule: what a model says of what came after its last day, alarms, updates, the law of play, and all worlds. */
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { DEPOT } from '../../shared/match/types.ts'
import { randomFrom, type Random } from '../../shared/measures/random.ts'
import { savedOnSeveral } from '../../shared/moves/bet.ts'
import { asksOf } from '../../shared/packs/facts.ts'
import { BOUNDARY, type Pack } from '../../shared/packs/pack.ts'
import { worlds } from '../../shared/worlds/worlds.ts'
import { changed, changeOf } from '../../stops/time-capsule/change.ts'
import {
  BET,
  CHANGES,
  DAY,
  DAYS,
  EACH,
  LEVELS,
  QUIET,
  RULE,
  SAYS,
  SURE,
  WEEK,
  WORTH,
} from '../../stops/time-capsule/content.ts'
import { freshFrom } from '../../stops/time-capsule/days.ts'
import { likeliestDay } from '../../stops/time-capsule/robot.ts'
import { levelsOf, planWorth, repaired, rungAt, saysOutcome } from '../../stops/time-capsule/score.ts'
import { PLANS, UPDATES, type Losses, type PlanName, type Week } from '../../stops/time-capsule/types.ts'
import { stillOf, updateQuestion, weekOf } from '../../stops/time-capsule/update.ts'
import { done } from '../lab/lab-builders.ts'
import { plainLab } from '../lab/plain-lab.ts'
import { storedPack } from '../packs/stored-pack.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'

/** Questions on changed facts, and watches drawn from the held-out sentences. */
const [QUESTIONS, WATCHES] = [20, 400]

/** A held-out sentence: its words with the close, and the model's surprise at all of them, as it is said before and after. */
interface Said {
  readonly words: number
  readonly still: number
  readonly now: number
}

interface Seen {
  /** Share of sentences that the change has touched. */
  readonly touched: number
  readonly facts: number
  /** Of the first word after each question: its chance, whether it is the old one, and whether it is the end. */
  readonly firsts: readonly { readonly p: number; readonly isOld: boolean; readonly isEnd: boolean }[]
  /** The same chance where a thing is asked for that never stands in such sentences. */
  readonly madeUp: readonly number[]
  readonly said: readonly Said[]
  readonly weeks: Readonly<Partial<Record<PlanName, Week>>>
  readonly still: number | null
}

async function seenIn(pack: Pack, seed: number): Promise<Seen> {
  const brain = brainFor('class', pack)
  const lab = await plainLab(pack)
  await lab.run({ ...depotRecipe(brain), id: 'base', seed })
  const change = changeOf(pack, seed)
  const asks = asksOf(
    [...change.values()].flatMap(({ fact }) => fact.said.slice(0, 1).map((told) => ({ ...told, fact }))),
  ).slice(0, QUESTIONS)
  const looked = async (cards: readonly { readonly tokens: readonly number[]; readonly blank: number }[]) => {
    const { marks } = await done(lab, {
      id: 'asks',
      kind: 'brain',
      config: brain.config,
      seed,
      from: DEPOT,
      corpus: { pool: null, extra: cards.map(({ tokens }) => [...tokens]) },
      sampling: { seed, rows: 1 },
      rule: RULE,
      marks: [0],
      exams: [],
      looks: cards.map(({ tokens, blank }) => ({ tokens: [...tokens], blank })),
    })
    return (marks[0]?.looks ?? []).map(({ top: [first] }) => first ?? { word: BOUNDARY, p: 0 })
  }
  const firsts = (await looked(asks)).map(({ word, p }, at) => ({
    p,
    isOld: word === asks[at]?.fact.word,
    isEnd: word === BOUNDARY,
  }))
  const others = asks.flatMap(({ tokens, blank, fact }) => {
    const stranger = strangerTo(pack, fact, randomFrom(seed))
    if (stranger === null) return []
    return [{ tokens: tokens.map((word, at) => (at < blank && word === fact.subject ? stranger : word)), blank }]
  })
  const bitsOf = async (all: readonly (readonly number[])[]) => {
    const on = all.map((tokens) => ({ tokens: [...tokens] }))
    return (await done(lab, { id: 'e', kind: 'evaluate', from: DEPOT, on, each: true })).exam.each ?? []
  }
  const still = await bitsOf(pack.heldOut.map(({ tokens }) => tokens))
  const now = await bitsOf(pack.heldOut.map((sentence) => changed(change, sentence) ?? sentence.tokens))
  const said = pack.heldOut.map(({ tokens }, at) => {
    const words = tokens.length + 1
    return { words, still: (still[at] ?? 0) * words, now: (now[at] ?? 0) * words }
  })
  const weeks: Partial<Record<PlanName, Week>> = {}
  let stillWeek: number | null = null
  const week = freshFrom(pack.heldOut, seed, 1, WEEK)
  for (const update of UPDATES) {
    const question = updateQuestion(update, { pack, brain, seed, from: DEPOT, change, week })
    if (question === null) throw new Error('nothing has changed')
    const { marks } = await done(lab, { id: update, kind: 'brain', ...question })
    const [before, after] = marks.map(({ exams }) => exams)
    const [leave, updated] = [weekOf(before ?? []), weekOf(after ?? [])]
    if (leave === null || updated === null) throw new Error('an exam is missing')
    weeks.leave = leave
    weeks[update] = updated
    stillWeek = stillOf(before ?? [])
  }
  const madeUp = others.length === 0 ? [] : (await looked(others)).map(({ p }) => p)
  await lab.dispose()
  const touched = mean(pack.heldOut.map((sentence) => Number(changed(change, sentence) !== null)))
  return { touched, facts: change.size, firsts, madeUp, said, weeks, still: stillWeek }
}

/** A word of the same rack that never stands in sentences of this kind. */
function strangerTo(pack: Pack, { template, subject }: { template: string; subject: number }, random: Random) {
  const known = new Set(pack.train.flatMap((one) => (one.template === template ? one.tokens : [])))
  const rack = pack.racks.find(({ words }) => words.includes(subject))
  return random.shuffle((rack?.words ?? []).filter((word) => !known.has(word)))[0] ?? null
}

/** Days drawn from the sentences, as a room draws them. */
function watchFrom(said: readonly Said[], each: number, random: Random): { losses: Losses; changesOn: number } {
  const changesOn = CHANGES[random.below(CHANGES.length)] ?? 3
  const day = () =>
    Array.from({ length: each }, () => said[random.below(said.length)] ?? { words: 1, still: 0, now: 0 })
  const bits = (all: readonly Said[], part: 'still' | 'now') =>
    all.reduce((sum, one) => sum + one[part], 0) / all.reduce((sum, { words }) => sum + words, 0)
  const days = Array.from({ length: DAYS }, day)
  return {
    changesOn,
    losses: {
      quiet: Array.from({ length: QUIET }, () => bits(day(), 'still')),
      days: days.map((one, at) => bits(one, at + 1 >= changesOn ? 'now' : 'still')),
      still: days.map((one) => bits(one, 'still')),
    },
  }
}

type Drawn = ReturnType<typeof watchFrom>

const watchesOf = ({ said }: Seen, each: number, seed: number): Drawn[] => {
  const random = randomFrom(seed * 1000 + each)
  return Array.from({ length: WATCHES }, () => watchFrom(said, each, random))
}

/** All watches at one place of `LEVELS`. */
function alarmAt(watches: readonly Drawn[], place: number) {
  const all = watches.flatMap((watch) => {
    const rung = rungAt(watch, levelsOf(watch.losses)[place] ?? Infinity)
    return rung === null ? [] : [{ rung, quiet: watch.changesOn - 1 }]
  })
  return {
    falseInEight: (8 * mean(all.map(({ rung }) => rung.falseAlarms))) / mean(all.map(({ quiet }) => quiet)),
    late: mean(all.map(({ rung }) => rung.late)),
    missed: mean(all.map(({ rung }) => Number(rung.isMissed))),
    saved: mean(all.map(({ rung }) => rung.saved)),
  }
}

const TOWN = 'town'
const seen = new Map<string, Promise<Seen>>()
function seenOnce(world: string, seed: number): Promise<Seen> {
  const name = `${world} ${seed}`
  const known = seen.get(name) ?? seenIn(storedPack(world), seed)
  seen.set(name, known)
  return known
}

export const z1: Experiment = {
  id: 'Z1',
  claim:
    'Asked for what has changed after its last day a model names what was true before, mostly as if it knew; it never stops there.',
  fast: false,
  run: (_world, seeds) =>
    eachSeed(
      seeds,
      {
        'sentences that the change touches': [0.2, 0.4],
        'sure of what it cannot know': [0.5, 0.9],
        'chance of its first word': [0.5, 0.8],
        'first word is the old one': [0.6, 1],
        'ends the sentence': [0, 0],
        'sure of what never was': [0, 0.3],
      },
      async (seed) => {
        const { touched, firsts, madeUp } = await seenOnce(TOWN, seed)
        return {
          'sentences that the change touches': touched,
          'sure of what it cannot know': mean(firsts.map(({ p }) => Number(p >= SURE))),
          'chance of its first word': mean(firsts.map(({ p }) => p)),
          'first word is the old one': mean(firsts.map(({ isOld }) => Number(isOld))),
          'ends the sentence': mean(firsts.map(({ isEnd }) => Number(isEnd))),
          'sure of what never was': mean(madeUp.map((p) => Number(p >= SURE))),
        }
      },
    ),
}

/** The level that careful players take, and what it is better by. */
const MIDDLE = 1.5
const BETWEEN = `${MIDDLE} deviations are better than the lowest and the highest by, bits`
const SURER = `twice as many sentences a day are better at ${MIDDLE} deviations by, bits`

export const z2: Experiment = {
  id: 'Z2',
  claim:
    'A low alarm rings for nothing, a high one rings late: the best lies between. Twice as many sentences a day make both better.',
  fast: false,
  run: (_world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const each of EACH) {
      for (const level of LEVELS)
        for (const what of ['false in 8 days', 'days late', 'missed', 'saved, bits'])
          ranges[`${each} a day, ${level} deviations: ${what}`] = null
    }
    ranges[BETWEEN] = [0.05, 0.6]
    ranges[SURER] = [0.05, 0.4]
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const each of EACH) {
        const watches = watchesOf(await seenOnce(TOWN, seed), each, seed)
        for (const [place, level] of LEVELS.entries()) {
          const { falseInEight, late, missed, saved } = alarmAt(watches, place)
          const name = `${each} a day, ${level} deviations`
          found[`${name}: false in 8 days`] = falseInEight
          found[`${name}: days late`] = late
          found[`${name}: missed`] = missed
          found[`${name}: saved, bits`] = saved
        }
      }
      const saved = (each: number, level: number) =>
        found[`${each} a day, ${level} deviations: saved, bits`] ?? Number.NaN
      found[BETWEEN] = saved(EACH[0], MIDDLE) - Math.max(saved(EACH[0], LEVELS[0]), saved(EACH[0], LEVELS[4]))
      found[SURER] = saved(EACH[1], MIDDLE) - saved(EACH[0], MIDDLE)
      return found
    })
  },
}

export const z3: Experiment = {
  id: 'Z3',
  claim: 'An update on new sentences alone costs more than it repairs; among old ones it repairs most of the change.',
  fast: false,
  run: (_world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const plan of PLANS) for (const part of ['changed', 'rest', 'all']) ranges[`${plan}: ${part}`] = null
    for (const update of UPDATES) ranges[`${update}: repaired`] = update === 'alone' ? [-4, -0.2] : [0.5, 1.2]
    return eachSeed(seeds, ranges, async (seed) => {
      const state = await seenOnce(TOWN, seed)
      const found: Record<string, number> = {}
      for (const plan of PLANS) {
        const week = state.weeks[plan]
        for (const part of ['changed', 'rest', 'all'] as const) found[`${plan}: ${part}`] = week?.[part] ?? Number.NaN
      }
      for (const update of UPDATES) found[`${update}: repaired`] = repaired(state, update) ?? Number.NaN
      return found
    })
  },
}

/**
 * Bits of the whole stop, without the last question. Careful: chips on what is likely and beside it, the level in the middle, old
 * sentences among the new. Careless: chips nearly alike on all, and any level and plan. Nobody who does nothing is paid.
 */
function playedOn(state: Seen, seed: number) {
  const watches = watchesOf(state, EACH[0], seed)
  const truth = saysOutcome([{ word: 1, p: state.firsts[0]?.p ?? 0 }]) ?? 0
  const lay = (at: number, outcomes: number) =>
    Array.from({ length: outcomes }, (_, i) => (i === at ? 6 : i === (at + 1 < outcomes ? at + 1 : at - 1) ? 4 : 0))
  const lean = (at: number, outcomes: number) => {
    const each = Math.floor(10 / outcomes)
    return Array.from({ length: outcomes }, (_, i) => each + (i === at ? 10 - each * outcomes : 0))
  }
  const all = (of: number, worth: (at: number) => number) => mean(Array.from({ length: of }, (_, at) => worth(at)))
  const when = (laid: (drawn: Drawn) => number[]) =>
    mean(
      watches.map((drawn) => savedOnSeveral(laid(drawn), [CHANGES.findIndex((day) => day === drawn.changesOn)], DAY)),
    )
  const toDays = ({ losses }: Drawn) => ({
    quiet: losses.quiet,
    days: losses.days.map((bits) => ({ bits, rings: null })),
  })
  const plan = (name: PlanName | undefined) => (name === undefined ? 0 : (planWorth(state, name) ?? 0))
  return {
    careful:
      savedOnSeveral(lay(SAYS.indexOf('sure'), SAYS.length), [truth], BET) +
      alarmAt(watches, LEVELS.indexOf(MIDDLE)).saved +
      when((drawn) => lay(likeliestDay(toDays(drawn)), CHANGES.length)) +
      plan('among'),
    careless:
      all(SAYS.length, (at) => savedOnSeveral(lean(at, SAYS.length), [truth], BET)) +
      all(LEVELS.length, (at) => alarmAt(watches, at).saved) +
      all(CHANGES.length, (at) => when(() => lean(at, CHANGES.length))) +
      all(PLANS.length, (at) => plan(PLANS[at])),
  }
}

export const z4: Experiment = {
  id: 'Z4',
  claim: 'Law of play at Time capsule: careful play beats careless play, and that beats none.',
  fast: false,
  run: (_world, seeds) =>
    eachSeed(
      seeds,
      { 'careful: bits': [3, 6], 'careless: bits': [0.8, 2], 'careful beats careless by': [2, 5] },
      async (seed) => {
        const { careful, careless } = playedOn(await seenOnce(TOWN, seed), seed)
        return { 'careful: bits': careful, 'careless: bits': careless, 'careful beats careless by': careful - careless }
      },
    ),
}

export const z5: Experiment = {
  id: 'Z5',
  claim:
    'It can be played in every world: the change is felt, an alarm is worth something, and an update among old sentences repairs most.',
  fast: false,
  run: (_world, seeds) => {
    const ranges: Record<string, [number, number]> = {}
    for (const { id } of worlds) {
      ranges[`${id}: sure of what it cannot know`] = [0.2, 1]
      ranges[`${id}: alarm at 1.5 deviations, bits`] = [0.4, WORTH]
      ranges[`${id}: repaired among old ones`] = [0.4, 1.5]
      ranges[`${id}: repaired by new ones alone`] = [-6, 0]
    }
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const { id } of worlds) {
        const state = await seenOnce(id, seed)
        found[`${id}: sure of what it cannot know`] = mean(state.firsts.map(({ p }) => Number(p >= SURE)))
        found[`${id}: alarm at 1.5 deviations, bits`] = alarmAt(
          watchesOf(state, EACH[0], seed),
          LEVELS.indexOf(MIDDLE),
        ).saved
        found[`${id}: repaired among old ones`] = repaired(state, 'among') ?? Number.NaN
        found[`${id}: repaired by new ones alone`] = repaired(state, 'alone') ?? Number.NaN
      }
      return found
    })
  },
}
