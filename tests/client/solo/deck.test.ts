import { describe, expect, it } from 'vitest'
import { termTexts } from '../../../client/locale/en/terms.ts'
import { deckOf, dueToday } from '../../../client/solo/deck.ts'
import { lineParts } from '../../../client/solo/line.ts'
import { noProgress, withCard, withResult, type Progress } from '../../../client/solo/progress.ts'
import { graded } from '../../../client/solo/schedule.ts'
import { stops } from '../../../stops/rules.ts'
import { termsOfStops } from '../../../stops/terms.ts'

const ids = stops.map(({ id }) => id)
const played = (...names: readonly string[]): Progress =>
  names.reduce((all, stop) => withResult(all, { stop, figure: null, better: null, saved: null }, 1), noProgress)
const now = new Date(2026, 10, 30, 15)

it('leaves terms at every stop, all of which the glossary explains', () => {
  expect(Object.keys(termsOfStops).toSorted()).toEqual(ids.toSorted())
  for (const terms of Object.values(termsOfStops)) {
    expect(terms.length).toBeGreaterThan(0)
    for (const term of terms) expect(Object.keys(termTexts)).toContain(`term.${term}.text`)
  }
})

it('shows every stop once on the map', () => {
  expect(
    lineParts()
      .flatMap(({ stops: own }) => own)
      .toSorted(),
  ).toEqual(ids.toSorted())
})

describe('the deck', () => {
  it('is empty until a stop was finished', () => {
    expect(deckOf(noProgress)).toEqual([])
  })

  it('has each term once, with all stops where it was met', () => {
    const deck = deckOf(played('two-banks', 'spotlight'))
    expect(deck.map(({ term }) => term)).toEqual([...new Set(deck.map(({ term }) => term))])
    expect(deck.find(({ term }) => term === 'swap')?.stops).toEqual(['spotlight', 'two-banks'])
    expect(deck.find(({ term }) => term === 'head')?.stops).toEqual(['spotlight'])
  })

  it('has what is known of a card whose stop was not finished here only once it was', () => {
    const card = graded(null, 'easy', now.getTime())
    expect(deckOf(withCard(played('spotlight'), 'dose', card)).some(({ term }) => term === 'dose')).toBe(false)
    expect(deckOf(withCard(played('flashcard'), 'dose', card))[0]).toEqual({
      term: 'dose',
      stops: ['flashcard'],
      kept: card,
    })
  })
})

describe('what is due today', () => {
  const at = (due: Date) => ({ ...graded(null, 'good', now.getTime()), due: due.getTime() })
  const flashcard = played('flashcard')
  const terms = (progress: Progress) => dueToday(deckOf(progress), now).map(({ term }) => term)

  it('is all that is new', () => {
    expect(terms(flashcard)).toEqual(['dose', 'neighbour', 'step'])
  })

  it('is what comes until midnight, the earliest first and before what is new', () => {
    const late = withCard(flashcard, 'neighbour', at(new Date(2026, 10, 30, 23, 59)))
    expect(terms(withCard(late, 'step', at(new Date(2026, 10, 29))))).toEqual(['step', 'neighbour', 'dose'])
    expect(terms(withCard(flashcard, 'neighbour', at(new Date(2026, 11, 1))))).toEqual(['dose', 'step'])
  })
})
