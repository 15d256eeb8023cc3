/** What only Time capsule must prove: what changes in a world, what an alarm costs, that no day is told too early, and what is paid. */
import { describe, expect, it } from 'vitest'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { BOUNDARY } from '../../../shared/packs/pack.ts'
import { changed, changeOf } from '../../../stops/time-capsule/change.ts'
import { CHANGES, DAYS, EACH, LEVELS, NEWS, OLD, QUIET, TOUCHED, WORTH } from '../../../stops/time-capsule/content.ts'
import { changeDay, daysQuestions, freshFrom, lossesOf, sentencesOf } from '../../../stops/time-capsule/days.ts'
import { levelsOf, planWorth, repaired, rungAt, saysOutcome } from '../../../stops/time-capsule/score.ts'
import { story } from '../../../stops/time-capsule/face/ending.ts'
import { partIn } from '../../../stops/time-capsule/face/range.ts'
import { ofTeams, overview } from '../../../stops/time-capsule/face/report.ts'
import { t } from '../../../stops/time-capsule/face/t.ts'
import { storyOf } from '../../../stops/time-capsule/story.ts'
import type { CapsuleState, Losses } from '../../../stops/time-capsule/types.ts'
import { updateQuestion } from '../../../stops/time-capsule/update.ts'
import type { CapsuleView } from '../../../stops/time-capsule/view-types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const stop = 'time-capsule'
const wall: Audience = { role: 'projector' }
const seat = (id: string): Audience => ({ role: 'seat', seat: id })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const played = (rematch = false) => new Game({ plan: [{ stop, form: 'full', rematch }], timers: 1 }).join('ann', 'ben')

function stateIn({ match }: Pick<Game, 'match'>): CapsuleState {
  const state = stateOf(match)
  if (state?.stop !== stop) throw new Error('another stop')
  return state
}

function shown({ match }: Pick<Game, 'match'>, audience: Audience): CapsuleView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== stop) throw new Error('another stop')
  return play
}

/** Losses that are as one wants them: each quiet day and each day with this many bits. */
function answerDays(game: Game, job: LabJob, bits: (day: number, watch: number) => number): void {
  if (job.kind !== 'evaluate' || job.on === 'held-out') throw new Error('no days')
  const perDay = job.on.length / (QUIET + 2 * DAYS)
  const each = job.on.map((_, at) =>
    bits(
      Math.floor(at / perDay),
      EACH.findIndex((one) => one === perDay),
    ),
  )
  const exam = { bits: 1, keyBits: 1, tokens: 1, each }
  game.must({ type: 'lab-done', result: { jobId: job.id, kind: 'evaluate', exam }, audited: true })
}

/** To the alarms: quiet days of 1 and 1.2 bits in turns, days of 1.1, the first of `first`, and 2.1 from the change on. */
function watched(game: Game, first = 1.1): Game {
  game.must({ type: 'host', command: { kind: 'start' } })
  const changes = stateIn(game).watches.map(({ changesOn }) => changesOn)
  for (let job = game.match.jobs[0]; job !== undefined; job = game.match.jobs[0]) {
    if (job.kind !== 'evaluate') game.answer(job)
    else
      answerDays(game, job, (day, at) => {
        if (day < QUIET) return day % 2 === 0 ? 1 : 1.2
        if (day === QUIET && at === 0) return first
        return day - QUIET < DAYS && day - QUIET + 1 >= (changes[at] ?? 0) ? 2.1 : 1.1
      })
  }
  return game.goTo('alarm')
}

describe('the change', () => {
  it.each(['town', 'forest', 'harbour', 'pueblo', 'dorf'])('says one word otherwise in a part of %s', (id) => {
    const pack = storedPack(id)
    for (const seed of [1, 2, 3]) {
      const change = changeOf(pack, seed)
      const now = pack.train.map((sentence) => changed(change, sentence))
      const touched = now.filter((words) => words !== null).length / pack.train.length
      // The last fact that is taken may be a common one.
      expect(touched).toBeGreaterThanOrEqual(TOUCHED)
      expect(touched).toBeLessThan(2 * TOUCHED)
      for (const [at, words] of now.entries()) {
        if (words === null) continue
        const before = pack.train[at]?.tokens ?? []
        expect(words.length).toBe(before.length)
        expect(words.filter((word, i) => word !== before[i])).toHaveLength(1)
      }
      expect([...changeOf(pack, seed).keys()]).toEqual([...change.keys()])
    }
  })

  it('comes on one of the days that were named, and on another one in other rooms', () => {
    const days = Array.from({ length: 60 }, (_, seed) => changeDay(seed, 0))
    expect([...new Set(days)].toSorted((a, b) => a - b)).toEqual([...CHANGES])
  })

  it('is in no sentence of the days before it, and in the later ones', () => {
    const pack = storedPack('town')
    const change = changeOf(pack, 1)
    const said = freshFrom(pack.heldOut, 1, 0, sentencesOf(0))
    const questions = daysQuestions(said, change, 5, 0)
    const [quiet, days] = [QUIET * EACH[0], DAYS * EACH[0]]
    expect(questions).toHaveLength(quiet + 2 * days)
    for (const [at, { tokens }] of questions.slice(0, quiet + days).entries()) {
      const sentence = said[at]
      if (sentence === undefined) throw new Error('no sentence')
      const isAfter = at >= quiet + 4 * EACH[0]
      expect(tokens).toEqual((isAfter ? changed(change, sentence) : null) ?? sentence.tokens)
    }
    expect(questions.slice(quiet + days).map(({ tokens }) => tokens)).toEqual(
      said.slice(quiet).map(({ tokens }) => tokens),
    )
  })
})

describe('a day', () => {
  it('is as surprising as its words are, not as its sentences', () => {
    const questions = Array.from({ length: sentencesOf(0) + DAYS * EACH[0] }, (_, at) => ({
      tokens: at === 0 ? [1, 1, 1] : [1],
    }))
    const bits = questions.map((_, at) => (at === 0 ? 3 : 1))
    const { quiet, days, still } = lossesOf(questions, bits, 0)
    // Twelve sentences: one of four words with its close at 3 bits, eleven of two at 1.
    expect(quiet[0]).toBeCloseTo((4 * 3 + 22) / 26, 12)
    expect([quiet[1], ...days, ...still].every((one) => one === 1)).toBe(true)
  })
})

describe('an alarm', () => {
  const losses: Losses = {
    quiet: [1, 2, 1, 2, 1, 2, 1, 2],
    days: [1, 5, 1, 2, 4, 4, 4, 4, 4, 4],
    still: [1, 5, 1, 1, 2, 2, 2, 2, 2, 2],
  }
  const watch = { losses, changesOn: 4 }

  it('stands at its deviations above the quiet days', () => {
    const deviation = Math.sqrt(2 / 7)
    for (const [at, level] of levelsOf(losses).entries())
      expect(level).toBeCloseTo(1.5 + (LEVELS[at] ?? 0) * deviation, 12)
  })

  it('pays what days have cost on which it was late, and as much as a day on average for a false one', () => {
    // The change costs 1 + 6 x 2 = 13 bits in 7 days. It rings on day 2 for nothing, and a day late on day 5.
    const rung = rungAt(watch, 3)
    expect(rung).toMatchObject({ rang: [2, 5], falseAlarms: 1, late: 1, lateBits: 1, isMissed: false })
    expect(rung?.falseBits).toBeCloseTo(13 / 7, 12)
    expect(rung?.saved).toBeCloseTo(WORTH * (1 - (1 + 13 / 7) / 13), 12)
  })

  it('is worth all where it rings on the day, and nothing where it never does', () => {
    expect(rungAt({ losses: { ...losses, days: losses.days.with(1, 1) }, changesOn: 4 }, 1.5)?.saved).toBe(WORTH)
    expect(rungAt(watch, Infinity)).toMatchObject({ rang: [], late: 7, isMissed: true, saved: 0 })
  })

  it('loses no more than could be won, however little the change cost', () => {
    const paid = (fourth: number, rest: number) => {
      const still = Array.from({ length: DAYS }, () => 1)
      const days = [1, 1, 1, fourth, 2, ...Array.from({ length: DAYS - 5 }, () => rest)]
      return rungAt({ losses: { ...losses, days, still }, changesOn: 4 }, 1.6)?.saved
    }
    // It rings on day 5. All days together have cost .01 bits, and day 4 alone half a bit more, or less.
    expect(paid(1.5, 1 - 1.49 / 5)).toBe(-WORTH)
    expect(paid(0.5, 1 - 0.49 / 5)).toBe(WORTH)
  })

  it('is not paid where the change cost nothing', () => {
    expect(rungAt({ losses: { ...losses, days: losses.still }, changesOn: 4 }, 1)).toBeNull()
  })
})

describe('its answer', () => {
  it('is sure from half on, and nothing where the sentence ends', () => {
    expect([0.5, 0.49].map((p) => saysOutcome([{ word: 3, p }]))).toEqual([0, 1])
    expect(saysOutcome([{ word: BOUNDARY, p: 0.2 }])).toBe(2)
    expect(saysOutcome(undefined)).toBeNull()
  })

  it('is told at the end as it was judged, and a sentence that ends is no word', () => {
    const game = watched(played())
    const toldOf = (word: number, p: number) => {
      const told = storyOf({ ...stateIn(game), says: [[{ word, p }]] })
      return story([], told).map(({ key }) => key)
    }
    expect(toldOf(3, 0.5)).toEqual(['story.time-capsule.sure'])
    expect(toldOf(3, 0.35)).toEqual(['story.time-capsule.spread'])
    expect(toldOf(BOUNDARY, 0.9)).toEqual([])
  })
})

describe('an update', () => {
  it('reads what is new, alone or among old sentences that are still true, and none of the week', () => {
    const pack = storedPack('town')
    const change = changeOf(pack, 2)
    const week = freshFrom(pack.heldOut, 2, 1, 160)
    const asking = { pack, brain: brainFor('class', pack), seed: 2, from: 'depot', change, week }
    const of = (name: 'alone' | 'among') => updateQuestion(name, asking)
    const [alone, among] = [of('alone')?.corpus.extra ?? [], of('among')?.corpus.extra ?? []]
    expect(alone).toHaveLength(NEWS)
    expect(among).toHaveLength(NEWS * (1 + OLD))
    expect(among.slice(0, NEWS)).toEqual(alone)
    const old = new Set(pack.train.map(({ tokens }) => tokens.join()))
    expect(among.slice(NEWS).every((words) => old.has(words.join()))).toBe(true)
    const [now, rest, before] = of('alone')?.exams ?? []
    if (now === undefined || rest === undefined || before === undefined || now === 'held-out')
      throw new Error('no exam')
    expect(now.length + rest.length).toBe(160)
    expect(before).toHaveLength(now.length)
  })

  it('repairs a share of what the change costs, and loses no more than could be won', () => {
    const week = (all: number) => ({ changed: all, rest: all, all })
    const state = { weeks: { leave: week(2), among: week(1.6), alone: week(4) }, still: 1.5 }
    expect(repaired(state, 'among')).toBeCloseTo(0.8, 12)
    expect(planWorth(state, 'leave')).toBe(0)
    expect(planWorth(state, 'among')).toBeCloseTo(0.8 * WORTH, 12)
    expect(planWorth(state, 'alone')).toBe(-WORTH)
    expect(repaired({ ...state, still: 2 }, 'among')).toBeNull()
  })
})

describe('the days', () => {
  it('lie so far apart on a phone that they can be told apart, with every alarm among them', () => {
    const game = watched(played())
    next(game)
    next(game)
    const { watch } = shown(game, seat('ann'))
    if (watch === null) throw new Error('no watch')
    const part = partIn(watch)
    const levels = watch.levels.map(({ bits }) => part(bits))
    for (const one of levels) expect(one > 0 && one < 1).toBe(true)
    // The change costs one bit of two.
    const places = watch.days.map(({ bits }) => part(bits))
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(0.7)
  })

  it('come one after the other; what is not there yet is in no view', () => {
    const game = watched(played())
    const { changesOn } = stateIn(game).watches[0] ?? { changesOn: 0 }
    expect(game.tap('ann', { stop, ask: 'alarm', tap: LEVELS.indexOf(1.5) })).toBeNull()
    next(game)
    expect(game.match.play?.phase).toBe('days')
    for (let day = 0; day <= DAYS; day++) {
      for (const audience of [wall, seat('ann')]) {
        const { watch } = shown(game, audience)
        expect(watch).toMatchObject({ changesOn: null, whenTruth: null, still: [], rung: null, teams: [] })
        expect(watch?.days.map(({ rings }) => rings)).toEqual(
          Array.from({ length: day }, (_, at) => Number(at + 1 >= changesOn)),
        )
      }
      if (day < DAYS) game.ring()
    }
    expect(shown(game, seat('ben')).watch?.days.every(({ rings }) => rings === null)).toBe(true)
    const at = CHANGES.findIndex((day) => day === changesOn)
    expect(game.tap('ann', { stop, ask: 'when', tap: CHANGES.map((_, i) => (i === at ? 10 : 0)) })).toBeNull()
    next(game)
    const { watch, won } = shown(game, seat('ann'))
    expect(watch).toMatchObject({ changesOn, whenTruth: at, rung: { falseAlarms: 0, late: 0, saved: WORTH } })
    expect(won.when).toBeGreaterThan(1)
    expect(shown(game, seat('ben')).watch?.rung).toBeNull()
    expect(shown(game, wall).watch?.teams).toMatchObject([{ falseAlarms: 0, late: 0 }])
    // What the alarm and the chips have won is on the seat.
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(WORTH + (won.when ?? 0), 12)
    expect(game.match.seats['ben']?.bitsSaved).toBe(0)
  })

  it('are all there when the host goes on too early, and only then it goes on', () => {
    const game = watched(played())
    next(game)
    next(game)
    expect(game.match.play?.phase).toBe('days')
    expect(stateIn(game).days).toBe(DAYS)
    next(game)
    expect(game.match.play?.phase).toBe('found')
  })

  it('are left out where they could not be measured', () => {
    const game = played()
    game.must({ type: 'host', command: { kind: 'start' } })
    game.failAll()
    next(game)
    expect(game.match.play?.phase).toBe('sure')
    next(game)
    expect(game.match.play?.phase).toBe('update')
    expect(shown(game, wall).troubled).toBe(true)
  })
})

describe('its report', () => {
  const told = ({ match }: Game) => {
    const report = roomReport(match, smallRules, 'key')
    return {
      facts: Object.fromEntries(overview(report).map(({ name, value }) => [name, value])),
      teams: (team: string) => Object.fromEntries(ofTeams(report).map(({ name, of }) => [name, of(team)])),
    }
  }

  it('has the alarms of class and teams in both watches, as the wall has shown them, and the week in bits', () => {
    const game = watched(played(true), 1.5)
    const { team } = game.match.seats['ann'] ?? { team: '' }
    const expected: Record<string, number> = {}
    for (const [asks, tells, more] of [
      ['alarm', 'found', ''],
      ['again', 'seen', '-again'],
    ] as const) {
      game.goTo(asks)
      expect(game.tap('ann', { stop, ask: 'alarm', tap: 0 })).toBeNull()
      expect(told(game).facts).not.toHaveProperty(t('time-capsule.sheet-late-again'))
      game.goTo(tells)
      const [rung] = shown(game, wall).watch?.teams ?? []
      expected[t(`time-capsule.sheet-false${more}`)] = rung?.falseAlarms ?? -1
      expected[t(`time-capsule.sheet-late${more}`)] = rung?.late ?? -1
    }
    expect(Object.values(expected)).toEqual([1, 0, 0, 0])
    expect(told(game).teams(team)).toEqual(expected)
    expect(told(game).teams('nobody')).toEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, null])))
    // One player has set an alarm: what the team has come to is what the class has.
    expect(told(game).facts).toMatchObject(expected)
    expect(told(game).facts).not.toHaveProperty(t('time-capsule.sheet-week-leave'))
    game.goTo('after').answerAll()
    const { weeks } = stateIn(game)
    expect(told(game).facts).toMatchObject({
      [t('time-capsule.sheet-week-leave')]: weeks.leave?.all ?? -1,
      [t('time-capsule.sheet-week-alone')]: weeks.alone?.all ?? -1,
      [t('time-capsule.sheet-week-among')]: weeks.among?.all ?? -1,
    })
  })
})

describe('a world that says nothing for sure', () => {
  it('is asked the last question alone', () => {
    const mute = { ...smallPack, train: smallPack.train.map((sentence) => ({ ...sentence, key: [] })) }
    const game = new Game({ plan: [{ stop, form: 'express', rematch: true }] }, 7, mute).join('ann')
    game.must({ type: 'host', command: { kind: 'start' } })
    expect(game.match.play?.phase).toBe('say')
  })
})
