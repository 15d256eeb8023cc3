/** The published parameters give the published days: those of FSRS-6's own reference, which ts-fsrs' tests hold it to. */
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import type { KeptCard } from '../../../client/solo/progress.ts'
import { graded, grades, KNOWN, knownAt, knownUntil, type GradeName } from '../../../client/solo/schedule.ts'

const DAY = 86_400_000
const start = Date.UTC(2022, 10, 29, 12, 30)

/** Each at the moment when the card is due. */
function learned(all: readonly GradeName[]): { readonly card: KeptCard; readonly days: readonly number[] } {
  let card: KeptCard | null = null
  const days: number[] = []
  for (const grade of all) {
    card = graded(card, grade, card?.due ?? start)
    days.push(card.scheduledDays)
  }
  if (card === null) throw new Error('no grade')
  return { card, days }
}

describe('when a card comes again', () => {
  it('is after the published days: good six times, twice forgotten, good again', () => {
    const good = Array.from({ length: 6 }, () => 'good' as const)
    const { days } = learned([...good, 'again', 'again', 'good', 'good', 'good', 'good', 'good'])
    expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  })

  it('is in minutes on the first day, and in days when it was easy', () => {
    const minutes = grades.map((grade) => (graded(null, grade, start).due - start) / 60_000)
    expect(minutes).toEqual([1, 6, 10, 8 * 24 * 60])
  })

  it('is what ts-fsrs says, though the card went through a file in between', () => {
    const own = fsrs({ enable_fuzz: false })
    let theirs = createEmptyCard(start)
    let ours: KeptCard | null = null
    for (const [rating, grade] of [
      [Rating.Good, 'good'],
      [Rating.Good, 'good'],
      [Rating.Hard, 'hard'],
      [Rating.Again, 'again'],
      [Rating.Easy, 'easy'],
    ] as const) {
      const now: number = (ours?.due ?? start) + DAY / 2
      theirs = own.next(theirs, now, rating).card
      const kept: KeptCard = graded(ours, grade, now)
      ours = JSON.parse(JSON.stringify(kept)) as KeptCard
      expect([ours.due, ours.stability, ours.difficulty]).toEqual([
        theirs.due.getTime(),
        theirs.stability,
        theirs.difficulty,
      ])
    }
  })

  it('is drawn by no dice', () => {
    const all = ['good', 'good', 'good', 'good'] as const
    expect(learned(all).card).toEqual(learned(all).card)
  })
})

describe('the curve of forgetting', () => {
  it('begins at knowing it, falls, and stands at what is asked for on the day that is told', () => {
    const { card } = learned(['good', 'good', 'good'])
    expect(knownAt(card, card.lastReview)).toBe(1)
    const chances = [0, 1, 5, 20, 100, 1000].map((days) => knownAt(card, card.lastReview + days * DAY))
    expect(chances).toEqual(chances.toSorted((a, b) => b - a))
    // The library rounds chances to eight digits.
    expect(knownAt(card, knownUntil(card))).toBeCloseTo(KNOWN, 6)
  })
})
