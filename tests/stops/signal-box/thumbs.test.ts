/** Thumbs of earlier lessons at Signal Box: which pairs come of them, what is trained with them and without, and what is told. */
import { describe, expect, it } from 'vitest'
import { frameFor } from '../../../client/stage/picture.ts'
import { keptFeedback } from '../../../shared/match/give-thumbs.ts'
import { PROOF, THUMB_PAIRS } from '../../../stops/signal-box/content.ts'
import { pairsOf } from '../../../stops/signal-box/thumbs.ts'
import type { Thumbed } from '../../../shared/match/types.ts'
import { Game } from '../../match/game.ts'
import { view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { faultsOf } from '../../stage/check-picture.ts'
import { roomFaults } from '../../stage/check-room.ts'
import { pictureOf } from '../../stage/picture-of.ts'
import { jobs, next, seat, seen, stateIn, stop, wall } from './signal-game.ts'

const thumbs: readonly Thumbed[] = [
  { tokens: [1, 2], up: 5, down: 0 },
  { tokens: [3, 4], up: 0, down: 4 },
  { tokens: [5, 6], up: 2, down: 2 },
]

function playing(earlier: readonly Thumbed[] | null): Game {
  const game = new Game({ plan: [{ stop, form: 'full', rematch: true }], teams: 2 }, 7, smallPack, '7b')
  game.join('ann', 'ben')
  if (earlier !== null) game.must({ type: 'feedback', brought: { released: [], earlier } })
  return game.goTo('judge')
}

/** Up to the phase in which votes are trained on. */
function asked(earlier: readonly Thumbed[] | null): Game {
  const game = playing(earlier)
  game.answerAll()
  next(game)
  next(game)
  return game
}

describe('pairs', () => {
  it('are of a thumb up and a thumb down, each thumb in one at most, and never of a sentence with itself', () => {
    const pairs = pairsOf(thumbs, 7)
    const count = (side: 'better' | 'worse', tokens: readonly number[]) =>
      pairs.filter((pair) => pair[side].join() === tokens.join()).length
    expect(pairs.length).toBeGreaterThanOrEqual(4)
    expect(pairs.length).toBeLessThanOrEqual(6)
    for (const { tokens, up, down } of thumbs) {
      expect(count('better', tokens)).toBeLessThanOrEqual(up)
      expect(count('worse', tokens)).toBeLessThanOrEqual(down)
    }
    expect(pairs.every(({ better, worse }) => better.join() !== worse.join())).toBe(true)
    expect(pairsOf(thumbs, 7)).toEqual(pairs)
  })

  it('are none where all thumbs are of one kind, and of the newest where there are many', () => {
    expect(pairsOf([{ tokens: [1, 2], up: 9, down: 0 }], 7)).toEqual([])
    const many = Array.from({ length: 100 }, (_, at) => ({ tokens: [at + 1, 1], up: 2, down: 2 }))
    const pairs = pairsOf(many, 7)
    expect(pairs.length).toBeGreaterThan(THUMB_PAIRS * 0.9)
    expect(pairs.length).toBeLessThanOrEqual(THUMB_PAIRS)
    expect(Math.max(...pairs.flatMap(({ better, worse }) => [better[0], worse[0]]))).toBe(THUMB_PAIRS / 2)
  })
})

describe('the training', () => {
  it('has them beside the votes in every run but one, and none of them among the pairs that it is tested on', () => {
    const pairs = pairsOf(thumbs, 7)
    const [plain, withThumbs] = [asked(null), asked(thumbs)].map(jobs)
    const [own, coins, winners, loose] = plain
    expect(plain).toHaveLength(4)
    expect(withThumbs).toHaveLength(5)
    const [all, tossed, alone] = withThumbs
    expect(all?.pairs).toEqual([...(own?.pairs ?? []), ...pairs])
    expect(tossed?.pairs).toHaveLength((coins?.pairs.length ?? 0) + pairs.length)
    expect([alone?.pairs, alone?.marks, alone?.beta]).toEqual([own?.pairs, coins?.marks, own?.beta])
    for (const [at, job] of [winners, loose].entries())
      expect(withThumbs[at + 3]?.pairs).toHaveLength((job?.pairs.length ?? 0) + pairs.length)
    for (const job of withThumbs) expect(job.proof).toEqual(own?.proof)
    expect(own?.proof.length).toBeLessThanOrEqual(PROOF)
  })

  it('is as ever where thumbs came that make no pair', () => {
    const one = [{ tokens: [1, 2], up: 9, down: 0 }]
    expect(jobs(asked(one)).map(({ pairs }) => pairs)).toEqual(jobs(asked(null)).map(({ pairs }) => pairs))
    expect(seen(asked(one), wall).thumbs).toEqual({ sentences: 1, thumbs: 9, agree: 36, of: 36, pairs: 0 })
  })
})

it('tells how many came from the training on, and what they changed when the cards lie face up', () => {
  const game = asked(thumbs)
  const told = { sentences: 3, thumbs: 13, agree: 18, of: 22, pairs: pairsOf(thumbs, 7).length }
  expect(seen(game, wall).thumbs).toEqual(told)
  expect(seen(playing(thumbs), seat('ann')).thumbs).toBeNull()
  game.goTo('moved')
  expect(
    [seen(game, wall).aloneExam, ...seen(game, wall).tastes.map(({ alone }) => alone)].every((one) => one === null),
  ).toBe(true)
  game.goTo('cards')
  const { aloneExam, tastes } = seen(game, wall)
  expect(aloneExam).toBe(stateIn(game).runs.alone?.marks.at(-1)?.exam.bits)
  expect(tastes.every(({ alone }) => typeof alone === 'number')).toBe(true)
  const plain = asked(null).goTo('cards')
  expect([seen(plain, wall).thumbs, seen(plain, wall).aloneExam]).toEqual([null, null])
})

const boxes = [
  { width: 1920, height: 1080 },
  { width: 939, height: 705 },
  { width: 640, height: 900 },
]

it.each(boxes)('draws a bar without them beside the others, clear of them, $width wide', (box) => {
  const game = asked(thumbs).goTo('cards')
  const shown = view(game.match, wall, smallRules)
  const picture = pictureOf(shown, smallPack.words, frameFor(box))
  expect([...faultsOf(picture, shown), ...roomFaults(picture)]).toEqual([])
  const bars = picture.shapes.filter(({ id }) => /^card\.\d\.alone$/.test(id))
  expect(bars).toHaveLength(seen(game, wall).tastes.length)
})

it('waits at what has moved until the run without them is there', () => {
  const game = asked(thumbs)
  const [own, coins, alone] = jobs(game)
  if (own === undefined || coins === undefined || alone === undefined) throw new Error('not asked')
  game.answer(own)
  game.goTo('moved', false)
  game.answer(coins)
  expect(seen(game, { role: 'host' }).waits).not.toBeNull()
  game.answer(alone)
  expect(seen(game, { role: 'host' }).waits).toBeNull()
})

it('releases what the class’s model writes, for the next lesson, once it is told', () => {
  const game = asked([])
  const left = () => keptFeedback(game.match, smallRules).released
  game.answerAll()
  expect(left()).toEqual([])
  game.goTo('result')
  const words = left()
  expect(words.length).toBeGreaterThan(0)
  const written = stateIn(game)
    .runs.class?.marks.at(-1)
    ?.written.map((tokens) => tokens.map((token) => smallRules.pack.words[token]).join())
  expect(words.every((one) => written?.includes(one.join()))).toBe(true)
  expect(new Set(words.map((one) => one.join())).size).toBe(words.length)
})
