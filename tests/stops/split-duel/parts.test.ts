/** What Split Duel is made of: the book, the price of tickets, scores and gains. */
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../shared/measures/random.ts'
import { pieceCut } from '../../../shared/text/cut.ts'
import { cutter, learnMerges, stagesOf } from '../../../shared/text/pieces.ts'
import { decode } from '../../../shared/text/tokenizer.ts'
import { bookOf, withSlip } from '../../../stops/split-duel/book.ts'
import { bitsOfLetter, lettersIn } from '../../../stops/split-duel/brains.ts'
import { LONGEST_TRAIN, RACERS } from '../../../stops/split-duel/content.ts'
import { racerCut, readDifferently, shownOf } from '../../../stops/split-duel/demo.ts'
import { priceOf, ticketsOf } from '../../../stops/split-duel/prices.ts'
import { gainOf, voteBits } from '../../../stops/split-duel/score.ts'
import type { ListTried } from '../../../stops/split-duel/types.ts'
import { town } from '../../lab/lab-builders.ts'

const book = bookOf(town, town.heldOut, 5)
const keptWords = book.kept.map((word) => town.words[word])
const has = (text: string) => text.split(' ').some((word) => keptWords.includes(word))

describe('the book', () => {
  it('keeps four words from what is read, and asks for them where they are new', () => {
    expect(book.kept).toHaveLength(4)
    expect(book.read.filter(has)).toEqual([])
    expect(book.exams.known.filter(has)).toEqual([])
    expect(book.exams.unseen.filter((text) => !has(text))).toEqual([])
    expect(book.exams.unseen.length).toBeGreaterThan(40)
    expect(book.read.length).toBeGreaterThan(0.85 * town.train.length)
  })

  it('is the same for a seed, and asks nothing that it has read', () => {
    expect(bookOf(town, town.heldOut, 5)).toEqual(book)
    expect(bookOf(town, town.heldOut, 6).kept).not.toEqual(book.kept)
    const read = new Set(book.read)
    for (const text of [...book.exams.known, ...book.exams.unseen]) expect(read.has(text)).toBe(false)
  })

  it('slips in one word: two neighbouring letters change places, and the first stays', () => {
    for (const [i, text] of book.exams.known.entries()) {
      const slipped = book.exams.typo[i].split(' ')
      const words = text.split(' ')
      const changed = words.flatMap((word, at) => (word === slipped[at] ? [] : [[word, slipped[at]]]))
      expect(changed).toHaveLength(1)
      const [[before, after]] = changed
      expect(Array.from(after).toSorted()).toEqual(Array.from(before).toSorted())
      expect(after[0]).toBe(before[0])
      expect(Array.from(before).filter((letter, at) => letter !== after[at])).toHaveLength(2)
    }
    expect(withSlip('a oo', randomFrom(1))).toBe('a oo')
  })

  it('can be read letter by letter, whatever words were kept', () => {
    const letters = pieceCut(book.letters, [])
    for (const { tokens } of town.train.slice(0, 300)) expect(letters.encode(decode(town, tokens))).not.toBeNull()
  })
})

describe('a sentence that stands as an example', () => {
  const merges = learnMerges(book.read, 450)

  it('is changed by most rounds, of those that fit on the wall', () => {
    const counted = merges.slice(0, 10)
    const rounds = (text: string) =>
      counted.filter((_, at) => {
        const [before, after] = [at, at + 1].map((count) => cutter(counted.slice(0, count))(text).length)
        return after < before
      }).length
    const shown = shownOf(book.read, counted)
    const short = book.read.filter(({ length }) => length <= LONGEST_TRAIN)
    expect(rounds(shown)).toBe(Math.max(...short.map(rounds)))
    expect(shown.length).toBeLessThanOrEqual(LONGEST_TRAIN)
    expect(rounds(shown)).toBeGreaterThan(rounds(short[0]))
    const long = 'a sentence that is far too long for any train'
    expect(shownOf([long], counted)).toBe(long)
  })

  it('is cut by every racer in another number of pieces', () => {
    const at = readDifferently(book.exams.known, merges)
    const pieces = RACERS.map((racer) => racerCut(racer.merges, merges)(book.exams.known[at]).length)
    expect(new Set(pieces).size).toBe(RACERS.length)
  })
})

describe('figures', () => {
  it('are bits a letter of the text, however it is cut', () => {
    const texts = ['the cat sat', 'a dog']
    expect(lettersIn(texts)).toBe(12 + 6)
    // Blind guessing letter by letter, and in two halves a sentence that cost as much together.
    expect(bitsOfLetter({ bits: 3, tokens: 18 }, 18)).toBe(3)
    expect(bitsOfLetter({ bits: 13.5, tokens: 4 }, 18)).toBe(3)
  })

  it('tell a gain from chance', () => {
    const list = (bits: (number | null)[]): ListTried => ({ ghost: null, merges: [], pieces: 1, bits })
    const none = list([3.3, 3.4, 3.35])
    expect(gainOf(list([2.9, 3.0, 2.95]), none)).toMatchObject({ verdict: 'better', mean: expect.closeTo(0.4, 6) })
    expect(gainOf(list([3.6, 3.72, 3.64]), none)?.verdict).toBe('worse')
    expect(gainOf(list([3.2, 3.5, 3.33]), none)?.verdict).toBe('too-close')
    expect(gainOf(list([2.9, null, 3]), none)).toBeNull()
  })
})

describe('an answer', () => {
  it('is worth most where it says what one thinks, and never less than none', () => {
    for (const options of [2, 3, 4]) {
      const worth = (confidence: number, isRight: boolean) =>
        voteBits({ option: 0, confidence }, isRight ? 0 : 1, options)
      for (const confidence of [1, 2, 3]) expect(worth(confidence, false)).toBeGreaterThan(0)
      for (const [honest, share] of [0.2, 0.45, 0.7].entries()) {
        const p = 1 / options + (1 - 1 / options) * share
        const expected = [1, 2, 3].map((said) => p * worth(said, true) + (1 - p) * worth(said, false))
        expect(expected.indexOf(Math.max(...expected))).toBe(honest)
      }
    }
    expect(voteBits({ option: 0, confidence: 3 }, null, 4)).toBe(0)
  })
})

describe('a ticket', () => {
  it('is cheapest at home, wherever that is', () => {
    const english = learnMerges(book.read, 450)
    const spanish = learnMerges(
      ['hoy al perro le gusta jugar en la nieve', 'al perro le gusta jugar en la nieve hoy'],
      450,
    )
    expect(ticketsOf(english)[0].id).toBe('english')
    expect(ticketsOf(spanish)[0].id).toBe('spanish')
    expect(priceOf(english)).toBeGreaterThan(1.5 * ticketsOf(english)[0].pieces.length)
    // A learner of nothing pays by the letter.
    expect(priceOf([])).toBe(' leo mbwa anapenda kucheza kwenye theluji'.length)
  })
})

describe('the history of a word', () => {
  it('begins with letters, and ends as the word is cut', () => {
    const merges = learnMerges(book.read, 450)
    for (const word of ['banana', 'sleepy', 'jumper', 'the', '']) {
      const stages = stagesOf(word, merges)
      expect(stages[0]).toEqual({ after: 0, pieces: Array.from(` ${word}`) })
      expect(stages.at(-1)?.pieces).toEqual(cutter(merges)(word))
      for (const { after, pieces } of stages) expect(pieces).toEqual(cutter(merges.slice(0, after))(word))
    }
  })
})
