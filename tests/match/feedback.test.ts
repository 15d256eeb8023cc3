/** Thumbs for what a class's released model wrote: when they may be given, once, and what is left of them for the next lesson. */
import { expect, it } from 'vitest'
import {
  broughtFrom,
  counted,
  keptFeedbackSchema,
  MOST_EARLIER,
  MOST_RELEASED,
  THUMBS_EACH,
} from '../../shared/match/feedback.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import { apply } from '../../shared/match/apply.ts'
import { matchEventSchema } from '../../shared/protocol/event-schema.ts'
import { Game } from './game.ts'
import { keptFeedback } from '../../shared/match/give-thumbs.ts'
import { view } from './seen.ts'
import { smallPack, smallRules } from './small-world.ts'

const released = Array.from({ length: 12 }, (_, at) => [at + 1, at + 2])
const brought = { released, earlier: [{ tokens: [1, 2], up: 2, down: 1 }] }

function lesson(classCode: string | null = '7b'): Game {
  const plan = [{ stop: 'pile-of-math', form: 'full', rematch: false }] as const
  return new Game({ plan: [...plan], teams: 2 }, 7, smallPack, classCode).join('ann', 'ben')
}

const thumb = (game: Game, seat: string, sentence: number, up = true) =>
  game.take({ type: 'thumb', seat, sentence, up })
const shown = (game: Game, seat: string) => view(game.match, { role: 'seat', seat }, smallRules).thumbs
const kept = (game: Game) => keptFeedback(game.match, smallRules).thumbs

it('is off until the host lets it in, before the start and in a room with a class code alone', () => {
  const game = lesson()
  expect(thumb(game, 'ann', 0)).toBe('not-now')
  expect([shown(game, 'ann'), kept(game)]).toEqual([null, []])
  expect(view(game.match, { role: 'host' }, smallRules).feedback).toEqual({ isOn: false, given: 0 })
  expect(lesson(null).take({ type: 'feedback', brought })).toBe('not-now')
  expect(view(lesson(null).match, { role: 'host' }, smallRules).feedback).toBeNull()
  game.must({ type: 'feedback', brought })
  for (const role of ['projector', 'stranger'] as const) {
    const { thumbs, feedback } = view(game.match, { role }, smallRules)
    expect([thumbs, feedback]).toEqual([null, null])
  }
  game.must({ type: 'host', command: { kind: 'start' } })
  expect(game.take({ type: 'feedback', brought: null })).toBe('not-now')
})

it('takes one thumb a seat and sentence, eight in all, before the start and after the end', () => {
  const game = lesson()
  game.must({ type: 'feedback', brought })
  const met: number[] = []
  for (let at = 0; at < THUMBS_EACH - 1; at++) {
    const { card, given, of } = shown(game, 'ann') ?? {}
    expect([given, of]).toEqual([at, THUMBS_EACH])
    met.push(card?.sentence ?? -1)
    expect(card?.words).toEqual(released[card?.sentence ?? -1])
    expect(thumb(game, 'ann', card?.sentence ?? -1, at % 2 === 0)).toBeNull()
  }
  expect(new Set(met).size).toBe(THUMBS_EACH - 1)
  expect(thumb(game, 'ann', met[0] ?? 0, false)).toBe('used-up')
  expect(thumb(game, 'ann', released.length)).toBe('out-of-range')
  expect(thumb(game, 'nobody', 0)).toBe('unknown-seat')
  game.must({ type: 'host', command: { kind: 'start' } })
  expect([shown(game, 'ann'), thumb(game, 'ben', 0)]).toEqual([null, 'not-now'])
  game.must({ type: 'host', command: { kind: 'end' } })
  const last = shown(game, 'ann')?.card?.sentence ?? -1
  expect(met).not.toContain(last)
  expect(thumb(game, 'ann', last)).toBeNull()
  expect(shown(game, 'ann')?.card).toBeNull()
  expect(thumb(game, 'ann', released.keys().find((at) => ![...met, last].includes(at)) ?? 0)).toBe('used-up')
})

it('meets seats with sentences in orders of their own, so that all are met', () => {
  const game = lesson().join(...Array.from({ length: 10 }, (_, at) => `s${at}`))
  game.must({ type: 'feedback', brought })
  const first = Object.keys(game.match.seats).map((seat) => shown(game, seat)?.card?.sentence)
  expect(new Set(first).size).toBeGreaterThan(4)
})

it('leaves sentences and counts, and nothing of whom the host has put out, of a rehearsal, or once it is taken out again', () => {
  const game = lesson().join('cleo')
  game.must({ type: 'feedback', brought })
  thumb(game, 'ann', 3)
  thumb(game, 'ben', 3, false)
  thumb(game, 'cleo', 3)
  thumb(game, 'cleo', 4)
  const words = (at: number) => (released[at] ?? []).map((token) => smallPack.words[token])
  expect(kept(game)).toEqual([
    { words: words(3), up: 2, down: 1 },
    { words: words(4), up: 1, down: 0 },
  ])
  expect(JSON.stringify(keptFeedback(game.match, smallRules))).not.toMatch(/ann|ben|cleo/)
  game.must({ type: 'host', command: { kind: 'remove', seat: 'cleo' } })
  expect(kept(game)).toEqual([{ words: words(3), up: 1, down: 1 }])
  expect(view(game.match, { role: 'host' }, smallRules).feedback).toEqual({ isOn: true, given: 2 })
  game.must({ type: 'host', command: { kind: 'rehearse', players: 2 } })
  expect(kept(game)).toEqual([])
  game.must({ type: 'host', command: { kind: 'end-rehearsal' } })
  // What was said in a rehearsal is not said in the lesson.
  expect([kept(game), shown(game, 'ann')?.given]).toEqual([[], 0])
  thumb(game, 'ann', 3)
  game.must({ type: 'feedback', brought: null })
  expect(kept(game)).toEqual([])
})

it('brings the newest model’s sentences, and the newest thumbs first, of the same world and in words that it knows', () => {
  const word = (token: number) => smallPack.words[token] ?? ''
  const of = (token: number, count: number) => ({
    packId: smallPack.id,
    released: [[word(token), word(2)]],
    thumbs: Array.from({ length: count }, () => ({ words: [word(token)], up: 1, down: 0 })),
  })
  const strange = { ...of(9, 1), packId: 'elsewhere' }
  const unknown = { ...of(1, 1), released: [['no-such-word']], thumbs: [{ words: ['no-such-word'], up: 1, down: 1 }] }
  const all = [strange, unknown, of(5, 150), of(6, 150)]
  for (const one of all) expect(keptFeedbackSchema.parse(one)).toEqual(one)
  const { released: sentences, earlier } = broughtFrom(all, smallPack)
  expect(sentences).toEqual([[5, 2]])
  expect(earlier).toHaveLength(MOST_EARLIER)
  expect(earlier.map(({ tokens }) => tokens[0])).toEqual([...Array(150).fill(5), ...Array(50).fill(6)])
})

it('refuses what no server has brought: too much, an unknown word, an empty sentence', () => {
  const game = lesson()
  const bad = [
    { released: Array.from({ length: MOST_RELEASED + 1 }, () => [1, 2]), earlier: [] },
    { released: [], earlier: Array.from({ length: MOST_EARLIER + 1 }, () => ({ tokens: [1], up: 1, down: 0 })) },
    { released: [[smallPack.words.length]], earlier: [] },
    { released: [[0, 1]], earlier: [] },
    { released: [[]], earlier: [] },
    { released: [Array(200).fill(1)], earlier: [] },
  ]
  for (const one of bad) expect(game.take({ type: 'feedback', brought: one })).toBe('malformed')
  const schema = matchEventSchema(game.rules.stops)
  const event: MatchEvent = { at: 1, type: 'feedback', brought }
  expect(schema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
  expect(apply(game.match, event, game.rules).ok).toBe(true)
})

it('counts how many agree only where several met the same sentence', () => {
  expect(counted([])).toEqual({ sentences: 0, thumbs: 0, agree: 0, of: 0 })
  const thumbs = [
    { up: 1, down: 0 },
    { up: 3, down: 1 },
    { up: 2, down: 2 },
  ]
  expect(counted(thumbs)).toEqual({ sentences: 3, thumbs: 9, agree: 5, of: 12 })
})
