/** What only Judge duel must prove: that an order is never paid, that the metrics are those of the endings, and that nothing is told too early. */
import { describe, expect, it } from 'vitest'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { formatBits, formatSignedBits } from '../../../client/locale/t.ts'
import { frameFor } from '../../../client/stage/picture.ts'
import { bitsSaved } from '../../../shared/measures/chips.ts'
import { BEGUN, LONGEST, OTHERS, SHORTEST } from '../../../stops/judge-duel/content.ts'
import { different } from '../../../stops/judge-duel/lab.ts'
import { othersOf } from '../../../stops/judge-duel/reference.ts'
import { topsOf, wordMetrics } from '../../../stops/judge-duel/score.ts'
import { AUTHORS, type Author, type JudgeState } from '../../../stops/judge-duel/types.ts'
import { figureText } from '../../../stops/judge-duel/face/names.ts'
import { judgeDuel } from '../../../stops/judge-duel/rules.ts'
import type { JudgeView, RowShown } from '../../../stops/judge-duel/view-types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { pictureOf } from '../../stage/picture-of.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const stop = 'judge-duel'
const wall: Audience = { role: 'projector' }
const seat = (id: string): Audience => ({ role: 'seat', seat: id })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })

function stateIn({ match }: Pick<Game, 'match'>): JudgeState {
  const state = stateOf(match)
  if (state?.stop !== stop) throw new Error('another stop')
  return state
}

function shown({ match }: Pick<Game, 'match'>, audience: Audience): JudgeView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== stop) throw new Error('another stop')
  return play
}

/** Each author writes so many words of its own number; the trained model is the less surprised the later the author. */
function answer(game: Game, job: LabJob): void {
  const jobId = job.id
  const done = (result: object) =>
    game.must({ type: 'lab-done', result: { jobId, kind: job.kind, ...result } as never, audited: true })
  if (job.kind === 'brain') {
    const written = (job.writes ?? []).map(({ count, temperature }) =>
      Array.from({ length: count }, (_, at) =>
        temperature === 0 ? [1, 1, 1] : [2, job.marks[0] === 40 ? 3 : 4, at + 1],
      ),
    )
    done({ marks: job.marks.map((step) => ({ step, trainBits: 3, exams: [] })), written })
  } else if (job.kind === 'generate') done({ sentences: [job.temperature === 0 ? [3, 3] : [3, 2, 1]] })
  else if (job.kind === 'evaluate') {
    const each = job.on === 'held-out' ? [] : job.on.map((_, at) => 5 - at / 2)
    done({ exam: { bits: 3, keyBits: 3, tokens: 9, each } })
  } else game.answer(job)
}

function settle(game: Game): void {
  for (let job = game.match.jobs[0]; job !== undefined; job = game.match.jobs[0]) answer(game, job)
}

const begun = () => new Game({ plan: [{ stop, form: 'full', rematch: false }] }).join('ann', 'ben', 'cat').goTo('rank')
const tap = (game: Game, who: string, ask: string, on: unknown) => game.tap(who, { stop, ask, tap: on })

/** In the phase of bets; ann puts the endings in the order in which they stand, ben the other way round. */
function ordered(): Game {
  const game = begun()
  settle(game)
  const { rows } = shown(game, wall)
  const order = rows.map((_, at) => at)
  expect(tap(game, 'ann', 'order', order)).toBeNull()
  expect(tap(game, 'ben', 'order', order.toReversed())).toBeNull()
  return game
}

describe('the sentence', () => {
  it('is one that no model has read, and is begun for all of them', () => {
    const game = begun()
    const { reference } = stateIn(game)
    expect(reference.length).toBeGreaterThan(BEGUN)
    const asked = game.match.jobs.flatMap((job) =>
      job.kind === 'brain'
        ? (job.writes ?? []).map(({ prompt }) => prompt)
        : job.kind === 'generate'
          ? [job.prompt]
          : [],
    )
    expect(asked).toHaveLength(AUTHORS.length)
    for (const prompt of asked) expect(prompt).toEqual(reference.slice(0, BEGUN))
  })

  it.each(['town', 'forest', 'harbour', 'pueblo'])('of %s has other endings in what is read, each once', (id) => {
    const pack = storedPack(id)
    const long = pack.heldOut.filter(({ tokens }) => tokens.length >= SHORTEST && tokens.length <= LONGEST)
    expect(long.length).toBeGreaterThan(20)
    for (const { tokens } of long.slice(0, 20)) {
      const others = othersOf(pack, tokens, BEGUN)
      expect(others.length).toBeLessThanOrEqual(OTHERS)
      expect(new Set(others.map((words) => words.join())).size).toBe(others.length)
      expect(others.map((words) => words.join())).not.toContain(tokens.slice(BEGUN).join())
    }
  })
})

describe('the endings', () => {
  it('are all different: who has one only chooses first, and nobody writes nothing', () => {
    const offers: Partial<Record<Author, number[][]>> = {
      early: [[7, 7], [], [1]],
      loop: [[7, 7]],
      late: [[1], [2]],
      sure: [[]],
    }
    expect(different(offers)).toEqual([
      { by: 'loop', words: [7, 7] },
      { by: 'early', words: [1] },
      { by: 'late', words: [2] },
    ])
  })

  it('come without their authors, figures and places until these are told', () => {
    const game = ordered()
    const hidden = { bleu: null, rouge: null, perplexity: null, place: null, by: null, learned: null }
    for (const row of shown(game, wall).rows) expect(row).toMatchObject(hidden)
    expect(shown(game, wall)).toMatchObject({ reference: null, firsts: [] })
    next(game)
    expect(shown(game, wall).reference).toEqual(stateIn(game).reference.slice(BEGUN))
    for (const row of shown(game, wall).rows) expect(row).toMatchObject(hidden)
    next(game)
    for (const row of shown(game, wall).rows) {
      expect(row).toMatchObject({ place: null, by: null, learned: null })
      expect(row).toMatchObject(wordMetrics(row.words, stateIn(game).reference.slice(BEGUN)))
    }
    expect(shown(game, wall).rank.places).toBeNull()
    next(game)
    const authors = shown(game, wall).rows.map(({ by }) => by)
    expect(new Set(authors)).toEqual(new Set(AUTHORS))
  })
})

describe('an order', () => {
  it('has every ending once, is changed until the bell, and is paid to nobody', () => {
    const game = ordered()
    const things = shown(game, wall).rows.length
    const order = Array.from({ length: things }, (_, at) => at)
    expect(tap(game, 'ann', 'order', order.slice(1))).toBe('out-of-range')
    expect(tap(game, 'ann', 'order', [...order.slice(1), 1])).toBe('out-of-range')
    expect(tap(game, 'ann', 'order', [...order, 0])).toBe('out-of-range')
    expect(tap(game, 'ann', 'order', [order[1], order[0], ...order.slice(2)])).toBeNull()
    expect(Object.keys(stateIn(game).orders)).toEqual(['ann', 'ben'])
    next(game)
    expect(tap(game, 'ann', 'order', order)).not.toBeNull()
    for (let at = 0; at < 5; at++) next(game)
    expect(game.match.seats['ann']).toMatchObject({ bitsSaved: 0, cards: 0 })
  })
})

describe('chips on a metric', () => {
  it('are worth most on what it puts first, and less where several are', () => {
    const game = ordered()
    next(game)
    const things = shown(game, wall).rows.length
    const only = (at: number) => Array.from({ length: things }, (_, i) => (i === at ? 10 : 0))
    // The least surprising is the last, by the lab of this test.
    expect(tap(game, 'ann', 'perplexity', only(things - 1))).toBeNull()
    expect(tap(game, 'ben', 'perplexity', only(0))).toBeNull()
    const ending = stateIn(game).reference.slice(BEGUN)
    const bleus = shown(game, wall).rows.map(({ words }) => wordMetrics(words, ending).bleu)
    const tops = topsOf(bleus)
    expect(tap(game, 'ann', 'bleu', only(tops[0] ?? 0))).toBeNull()
    next(game)
    const { ann, ben } = game.match.seats
    const perplexity = bitsSaved((10 + 4 / things) / 14, things)
    const bleu = bitsSaved((10 + (4 * tops.length) / things) / 14, things / tops.length)
    expect(ann?.bitsSaved).toBeCloseTo(perplexity + bleu, 9)
    expect(ann?.cards).toBe(2)
    expect(ben?.bitsSaved).toBeLessThan(0)
    expect(shown(game, seat('ann')).won).toBeCloseTo(ann?.bitsSaved ?? 0, 9)
    expect(shown(game, wall).firsts.find(({ metric }) => metric === 'perplexity')?.tops).toEqual([things - 1])
  })

  it('on perplexity are paid once it is measured, and not at all where it is not', () => {
    const game = begun()
    for (let job = game.match.jobs[0]; job !== undefined && job.kind !== 'evaluate'; job = game.match.jobs[0])
      answer(game, job)
    const things = shown(game, wall).rows.length
    next(game)
    expect(
      tap(
        game,
        'ann',
        'perplexity',
        Array.from({ length: things }, (_, at) => (at === things - 1 ? 10 : 0)),
      ),
    ).toBeNull()
    next(game)
    expect(stateIn(game).phase).toBe('metrics')
    expect(game.match.seats['ann']?.cards).toBe(0)
    settle(game)
    expect(game.match.seats['ann']).toMatchObject({ cards: 1 })
    expect(game.match.seats['ann']?.bitsSaved).toBeGreaterThan(1)
  })

  it('on the nearest one are paid by the order of all, and by nobody’s not at all', () => {
    const paid = (isOrdered: boolean) => {
      const game = begun()
      settle(game)
      const rows = shown(game, wall).rows
      // As the trained model has it: the last is the least surprising.
      if (isOrdered) tap(game, 'ben', 'order', rows.map((_, at) => at).toReversed())
      next(game)
      next(game)
      expect(tap(game, 'ann', 'agree', [0, 0, 10])).toBeNull()
      next(game)
      return game
    }
    const game = paid(true)
    expect(shown(game, wall)).toMatchObject({ nearest: [2] })
    expect(shown(game, wall).firsts[2]?.agreement).toBeCloseTo(1, 9)
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(bitsSaved((10 + 4 / 3) / 14, 3), 9)
    expect(paid(false).match.seats['ann']).toMatchObject({ bitsSaved: 0, cards: 0 })
  })
})

describe('what is compared', () => {
  it('stands on the wall with the digits that it has on phones, and a class keeps how far BLEU agreed', () => {
    const game = begun()
    settle(game)
    const { rows } = shown(game, wall)
    const order = rows.map((_, at) => at)
    // Three orders, so that mean places are thirds.
    for (const [who, by] of [
      ['ann', 0],
      ['ben', 1],
      ['cat', 2],
    ] as const)
      expect(tap(game, who, 'order', [...order.slice(by), ...order.slice(0, by)])).toBeNull()
    for (let at = 0; at < 3; at++) next(game)
    const seen = view(game.match, wall, smallRules)
    const play = shown(game, wall)
    const told = pictureOf(seen, smallPack.words, frameFor({ width: 1488, height: 1016 })).shapes
    const written = (id: string) => told.find((shape) => shape.id === id && shape.is === 'text')
    for (const [at, row] of play.rows.entries()) {
      expect(written(`row.${at}.you`)).toMatchObject({ text: formatBits(row.place ?? NaN) })
      expect(written(`row.${at}.perplexity`)).toMatchObject({
        text: expect.stringContaining(figureText(row, 'perplexity') ?? '?'),
      })
    }
    for (const { metric, agreement } of play.firsts)
      expect(written(`agrees.${metric}`)).toMatchObject({ text: formatSignedBits(agreement ?? NaN) })
    expect(judgeDuel.figure?.(stateIn(game), game.match, smallPack)).toEqual({
      value: play.firsts[0]?.agreement,
      low: null,
      high: null,
      unit: 'count',
    })
  })

  it('has digits enough to see which sentence surprises the model least', () => {
    const row = { bleu: 0, rouge: 0 } as const
    const said = [2.38, 2.43].map((perplexity) => figureText({ ...row, perplexity } as RowShown, 'perplexity'))
    expect(new Set(said).size).toBe(2)
  })
})

it('asks its last question at once where too few models have written', () => {
  const game = begun()
  game.failAll()
  expect(shown(game, wall)).toMatchObject({ rows: [], troubled: true })
  next(game)
  expect(shown(game, wall)).toMatchObject({ phase: 'say' })
  expect(tap(game, 'ann', 'say', { option: 1, confidence: 3 })).toBeNull()
  next(game)
  expect(game.match.seats['ann']?.bitsSaved).toBeGreaterThan(1)
})
