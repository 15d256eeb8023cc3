/** Minutes are measured for all ways to play all stops, and lessons that are ready fit the length that they promise. */
import { describe, expect, it } from 'vitest'
import { asDesigned, minutesOf } from '../../shared/lessons/plan.ts'
import { fitOf, JOINING_MINUTES, usualMinutes, wayOf, waysOf } from '../../shared/lessons/usual.ts'
import { groups, lengthOf, lessons } from '../../stops/lessons.ts'
import { usual } from '../../stops/minutes.ts'
import { stops } from '../../stops/rules.ts'

const cards = stops.map(({ card }) => card)
/** A stop may wait for the lab, which no bell ends; and it is measured to a tenth of a minute. */
const withSlack = (seconds: number) => 1.05 * seconds + 6

describe('the minutes of a stop', () => {
  it('are measured for ways to play it, and no other', () => {
    for (const [id, ways] of Object.entries(usual)) {
      const card = cards.find((each) => each.id === id)
      const known = card === undefined ? [] : waysOf(card).map(wayOf)
      expect([id, Object.keys(ways).filter((way) => !known.some((each) => each === way))]).toEqual([id, []])
    }
  })

  it('are those of its bells until it has been measured', () => {
    const bells = cards.map((card) => Math.ceil(card.seconds(waysOf(card)[0]) / 60))
    expect(cards.map((card) => usualMinutes([asDesigned({ ...card, hasRematch: false })], {}, cards, 1))).toEqual(bells)
  })

  it.each(cards.filter(({ id }) => id in usual))(
    'are no more than its bells allow, and shorter in short: $id',
    (card) => {
      const ways = usual[card.id] ?? {}
      expect(Object.keys(ways)).not.toEqual([])
      for (const way of waysOf(card)) {
        const seconds = ways[wayOf(way)]
        if (seconds === undefined) continue
        expect(seconds).toBeGreaterThan(60)
        expect(seconds).toBeLessThanOrEqual(withSlack(card.seconds(way)))
        if (way.rematch) expect(seconds).toBeGreaterThan(ways[way.form] ?? 0)
        const inFull = ways[wayOf({ ...way, form: 'full' })] ?? Infinity
        if (way.form === 'express') expect(seconds).toBeLessThan(inFull)
      }
    },
  )
})

describe('lessons', () => {
  it('fit the length that they promise, with a tenth of it for talking', () => {
    for (const { id, group, plan } of lessons) {
      const length = lengthOf(group)
      if (length === null) continue
      const minutes = usualMinutes(plan, usual, cards, 1)
      expect([id, minutes + JOINING_MINUTES <= 0.9 * length]).toEqual([id, true])
      // Half an empty lesson would be none.
      expect([id, minutes >= 0.4 * length]).toEqual([id, true])
    }
  })

  it('take the whole line in four', () => {
    const line = lessons.filter(({ group }) => group === 'line')
    expect(line).toHaveLength(4)
    expect(new Set(line.flatMap(({ plan }) => plan.map(({ stop }) => stop)))).toEqual(
      new Set(stops.map(({ id }) => id)),
    )
  })

  it('are there for each length', () => {
    for (const group of groups) expect(lessons.filter((lesson) => lesson.group === group).length).toBeGreaterThan(3)
  })
})

describe('a plan and a lesson', () => {
  it('fit surely, usually or not, and say by how much', () => {
    expect(fitOf(45, { usual: 30, most: 40 })).toEqual({ kind: 'sure', minutes: 10 })
    expect(fitOf(45, { usual: 30, most: 41 })).toEqual({ kind: 'usual', minutes: 10 })
    expect(fitOf(45, { usual: 40, most: 50 })).toEqual({ kind: 'usual', minutes: 0 })
    expect(fitOf(45, { usual: 47, most: 50 })).toEqual({ kind: 'long', minutes: 7 })
  })

  it('take longer at a slower pace, and what stands beside each stop adds up', () => {
    for (const { plan } of lessons) {
      const alone = plan.map((planned) => usualMinutes([planned], usual, cards, 1))
      expect(usualMinutes(plan, usual, cards, 1)).toBe(alone.reduce((sum, minutes) => sum + minutes, 0))
      expect(usualMinutes(plan, usual, cards, 2)).toBeGreaterThan(usualMinutes(plan, usual, cards, 1))
      expect(minutesOf(plan, cards, 1)).toBeGreaterThan(0)
    }
  })
})
