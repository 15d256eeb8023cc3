import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  noProgress,
  progressSchema,
  withCard,
  withDaily,
  withResult,
  type Progress,
} from '../../../client/solo/progress.ts'
import { fromFile, toFile } from '../../../client/solo/progress-file.ts'
import { graded, grades } from '../../../client/solo/schedule.ts'
import { EDITION } from '../../../shared/match/edition.ts'
import { figureOf } from '../../../shared/match/figure.ts'
import type { OwnResult } from '../../../shared/match/own-result.ts'
import { stops } from '../../../stops/rules.ts'
import { termsOfStops } from '../../../stops/terms.ts'

const result = (value: number | null, better: OwnResult['better'], saved: number | null = null): OwnResult => ({
  stop: 'run',
  figure: figureOf(value, 'bits'),
  better,
  saved,
})
const after = (...results: readonly OwnResult[]) =>
  results.reduce((progress, each, at) => withResult(progress, each, at + 1), noProgress)

describe('what a stop leaves', () => {
  it.each([
    ['more', 3, 2],
    ['less', 1, 1],
  ] as const)('is its best figure where %s is better, with its own date', (better, value, at) => {
    const { run } = after(result(1, better), result(3, better), result(2, better)).stops
    expect(run).toMatchObject({ at: 3, figure: { figure: { value }, at, is: 'best' } })
  })

  it('is its last figure where it is no doing of the player', () => {
    const { run } = after(result(3, null), result(1, null)).stops
    expect(run?.figure).toMatchObject({ figure: { value: 1 }, at: 2, is: 'last' })
  })

  it('is what chips were worth at best, whatever the figure says', () => {
    const { run } = after(result(1, null, 0.5), result(9, null, -0.5)).stops
    expect(run?.chips).toMatchObject({ figure: { value: 0.5, unit: 'bits' }, at: 1, is: 'best' })
  })

  it('stays when nothing is measured the next time', () => {
    const { run } = after(result(1, 'more', 0.5), result(null, 'more')).stops
    expect(run).toMatchObject({ at: 2, figure: { at: 1 }, chips: { at: 1 } })
  })

  it('is not compared with a figure of other rules', () => {
    const best = after(result(9, 'more'))
    const [run] = Object.values(best.stops)
    if (!run?.figure) throw new Error('nothing kept')
    const old: Progress = { ...best, stops: { run: { ...run, figure: { ...run.figure, edition: EDITION - 1 } } } }
    expect(withResult(old, result(1, 'more'), 5).stops['run']?.figure).toMatchObject({
      figure: { value: 1 },
      edition: EDITION,
    })
  })
})

it('keeps of the small ones of a day the newest, and counts no days', () => {
  const first = withDaily(noProgress, 'word', 20261130, result(1, null), 1)
  const second = withDaily(first, 'word', 20261201, result(2, null), 2)
  expect(Object.keys(second.daily)).toEqual(['word'])
  expect(second.daily['word']).toEqual({ day: 20261201, at: 2, figure: figureOf(2, 'bits'), saved: null })
})

/** All that playing and learning can make. */
const anyProgress = fc
  .array(
    fc.oneof(
      fc.record({
        stop: fc.constantFrom(...stops.map(({ id }) => id)),
        figure: fc.option(
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => figureOf(value + 0, 'share')),
        ),
        better: fc.constantFrom('more' as const, 'less' as const, null),
        saved: fc.option(fc.double({ min: -10, max: 10, noNaN: true }).map((value) => value + 0)),
      }),
      fc.record({ term: fc.constantFrom(...Object.values(termsOfStops).flat()), grade: fc.constantFrom(...grades) }),
    ),
    { maxLength: 40 },
  )
  .map((done) =>
    done.reduce((progress: Progress, each, at) => {
      const now = 1_790_000_000_000 + at * 40_000_000
      if ('term' in each)
        return withCard(progress, each.term, graded(progress.cards[each.term] ?? null, each.grade, now))
      return withDaily(withResult(progress, each, now), 'word', 20261130, each, now)
    }, noProgress),
  )

describe('a file', () => {
  it('gives back all that was put into it', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(fromFile(toFile(progress))).toEqual(progress)
      }),
    )
  })

  it('is refused whole, with a word, where it is none of ours, of a later version or broken', () => {
    const good: unknown = JSON.parse(toFile(after(result(1, 'more'))))
    const put = (change: object) => fromFile(JSON.stringify({ ...Object(good), ...change }))
    expect(fromFile('no json')).toBe('other')
    expect(fromFile('null')).toBe('other')
    expect(put({ kind: 'another' })).toBe('other')
    expect(put({ version: 2 })).toBe('newer')
    expect(put({ progress: { ...noProgress, cards: { step: { due: 'soon' } } } })).toBe('broken')
    expect(put({ progress: { ...noProgress, more: 1 } })).toBe('broken')
    expect(put({ progress: { ...noProgress, stops: { '../x': {} } } })).toBe('broken')
    expect(typeof put({})).toBe('object')
  })

  it('is what the device keeps, too', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(progressSchema.parse(progress)).toEqual(progress)
      }),
    )
  })
})
