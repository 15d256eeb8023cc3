/** What only Which book did this brain read? must prove: what is sealed stays sealed, no line is a copy, the counters count right. */
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/match/view-types.ts'
import { groupBits, groupCounts } from '../../../shared/measures/ngram.ts'
import { sum } from '../../../shared/measures/mean.ts'
import { readerOf } from '../../../stops/which-book/brains.ts'
import { OWN_PART, STAKES } from '../../../stops/which-book/content.ts'
import { believed, weights } from '../../../stops/which-book/judge.ts'
import { isReady, worthOf } from '../../../stops/which-book/play.ts'
import { swapped } from '../../../stops/which-book/printings.ts'
import { shelfOf } from '../../../stops/which-book/shelf.ts'
import type { BookState } from '../../../stops/which-book/types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const town = storedPack('town')
const audiences: readonly Audience[] = [
  { role: 'host' },
  { role: 'projector' },
  ...['ann', 'ben'].map((seat): Audience => ({ role: 'seat', seat })),
]

function at(phase: string): Game {
  return new Game({ plan: ['which-book'] }, 7).join('ann', 'ben').goTo(phase)
}

function stateIn({ match }: Pick<Game, 'match'>): BookState {
  const state = stateOf(match)
  if (state?.stop !== 'which-book') throw new Error('another stop')
  return state
}

const line = [1, 2, 3, 4]

/** The same match, where all brains have written the same line; `by`: how far the draws are turned. */
function drawn(game: Game, by: number): Game['match'] {
  const state = stateIn(game)
  const readers = Object.fromEntries(
    Object.entries(state.readers).map(([name, one]) => [name, { ...one, lines: [line] }]),
  )
  const draws = [
    [0, 1, 2],
    [0, 1, 2],
  ].map((turns) => turns.map((book) => (book + by) % 3))
  const play: BookState = { ...state, readers, draws }
  return { ...game.match, play }
}

describe('what is sealed', () => {
  it.each(['read', 'line', 'lines'])('is in nobody’s view in the phase %s', (phase) => {
    const game = at(phase)
    game.answerAll()
    expect(Object.keys(stateIn(game).readers).length).toBeGreaterThan(3)
    for (const audience of audiences)
      expect(view(drawn(game, 1), audience, smallRules)).toEqual(view(drawn(game, 0), audience, smallRules))
  })

  it('is told once the chips lie', () => {
    const game = at('told')
    const seen = (match: Game['match']) => view(match, { role: 'projector' }, smallRules)
    expect(seen(drawn(game, 1))).not.toEqual(seen(drawn(game, 0)))
  })

  it('is not told by the moment in which a round can begin: that is when all its brains have come', () => {
    const game = at('read')
    const ready = (draw: number) => isReady({ ...stateIn(game), draws: [[draw]] })
    for (const draw of [0, 1, 2, 3]) expect(ready(draw)).toBe(ready(0))
  })
})

describe('a line that is shown', () => {
  it('stands in no book, comes once, and copies are counted', () => {
    const shelf = shelfOf(town, 'mixtures')
    const copy = shelf.books[2]?.read[0] ?? []
    const own = [1, 2, 3, 4]
    const told = { marks: [], written: [[copy, own, own, [1], copy]] }
    expect(readerOf(shelf, told)).toMatchObject({ lines: [own], copies: 2, written: 5 })
  })
})

describe('the books', () => {
  it('are read in the parts that are told', () => {
    const { books, diets, parts } = shelfOf(town, 'mixtures')
    expect(books).toHaveLength(4)
    for (const [brain, diet] of diets.entries()) {
      const left = [...diet]
      const counts = books.map(({ read }) => {
        const has = new Set(read)
        return left.filter((line) => has.has(line)).length / diet.length
      })
      expect(sum(counts)).toBeCloseTo(1)
      for (const [book, share] of counts.entries()) expect(share).toBeCloseTo(parts[brain]?.[book] ?? 0, 2)
    }
  })

  it('of one printing are the right one again after changing places twice', () => {
    const { books } = shelfOf(town, 'printings')
    expect(books).toHaveLength(3)
    const [right] = books
    for (const { read, swaps } of books) expect(read.map((line) => swapped(line, swaps))).toEqual(right?.read)
    const changed = books.flatMap(({ swaps }) => swaps.flat())
    expect(new Set(changed).size).toBe(changed.length)
  })

  it('of a small text are books too', () => {
    expect(shelfOf(smallPack, 'mixtures').books.map(({ title }) => title)).toEqual(['A small world', null, null, null])
  })
})

describe('the counters', () => {
  const counts = groupCounts(
    [
      [1, 2],
      [1, 2],
      [1, 3],
    ],
    4,
  )

  it('share out one whole among all words, whatever came before', () => {
    for (const before of [[], [1], [1, 2], [3, 3]]) {
      const p = [0, 1, 2, 3].map((word) => 2 ** -(groupBits(counts, [...before, word])[before.length] ?? 0))
      expect(sum(p)).toBeCloseTo(1)
    }
  })

  it('count as Witten and Bell do', () => {
    // Any of 4 words alike; then 9 words of 4 kinds; then what followed "1", and a sentence that begins with it.
    const alone = (2 + 4 * (1 / 4)) / (9 + 4)
    const after = (2 + 2 * alone) / (3 + 2)
    const whole = (2 + 2 * after) / (3 + 2)
    expect(2 ** -(groupBits(counts, [1, 2])[1] ?? 0)).toBeCloseTo(whole)
  })

  it('believe what the mixture says, and weigh a word against the others', () => {
    const shelf = shelfOf(town, 'mixtures')
    const line = shelf.books[1]?.read[0] ?? []
    const belief = believed(shelf, [line])
    expect(sum(belief)).toBeCloseTo(1)
    // A line of one book alone says no more than the parts allow.
    expect(belief[1]).toBeCloseTo(OWN_PART, 2)
    expect(sum(weights(shelf, 1, line))).toBeGreaterThan(5)
    expect(sum(weights(shelf, 0, line))).toBeLessThan(0)
  })
})

it('pays an early bet twice, for better and for worse', () => {
  const [right, wrong] = [
    [12, 0, 0, 0],
    [0, 12, 0, 0],
  ]
  const of = (line: readonly number[], lines: readonly number[]) =>
    worthOf({ line: { me: line }, lines: { me: lines } }, 0, 4).me ?? 0
  expect(of(right, right)).toBeCloseTo((STAKES.line + STAKES.lines) * (2 + Math.log2(13 / 16)))
  expect(of(right, wrong) - of(wrong, right)).toBeCloseTo(Math.log2(13))
})

describe('chips', () => {
  const tapped = (game: Game, tap: readonly number[]) =>
    game.tap('ann', { stop: 'which-book', ask: 'chips', tap: [...tap] })

  it('count as soon as they lie; who says the same twice is done, until chips are moved again', () => {
    const game = at('line')
    const laid = [2, 1, 0, 0]
    tapped(game, laid)
    expect(stateIn(game).turns[0]?.[0]?.line.ann).toEqual(laid)
    expect(stateIn(game).moved).toEqual([])
    tapped(game, laid)
    expect(stateIn(game).moved).toEqual(['ann'])
    tapped(game, [0, 1, 0, 0])
    expect(stateIn(game).moved).toEqual([])
    expect(stateIn(game).turns[0]?.[0]?.line.ann).toEqual([0, 1, 0, 0])
  })
})
