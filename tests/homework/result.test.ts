/** What a device says of its homework: what may be said, what a match says, and what many together say. */
import { describe, expect, it } from 'vitest'
import { doneStops, homeworkResultSchema, MOST_RESULT_BYTES } from '../../shared/homework/result.ts'
import { homeworkTotals } from '../../shared/homework/totals.ts'
import { MOST_STOPS } from '../../shared/match/limits.ts'
import { interval } from '../../shared/measures/interval.ts'
import { signOf } from '../../client/homework/sign.ts'
import { markOf } from '../../shared/homework/mark.ts'
import { playedRun } from '../match/played-run.ts'
import { smallRules } from '../match/small-world.ts'

const stop = { asked: 4, answered: 3, saved: 0.5, figure: { value: 1.25, unit: 'bits' } }
const said = { device: 'd'.repeat(22), run: 'r'.repeat(22), stops: [stop] }

describe('a result', () => {
  it('is taken as long as it is one', () => {
    expect(homeworkResultSchema.safeParse(said).success).toBe(true)
    const most = { ...said, stops: Array.from({ length: MOST_STOPS }, () => ({ ...stop, saved: -99.12345678901234 })) }
    expect(homeworkResultSchema.safeParse(most).success).toBe(true)
    expect(JSON.stringify(most).length).toBeLessThan(MOST_RESULT_BYTES / 2)
  })

  it.each([
    ['a name', { ...said, name: 'Ada' }],
    ['a short id', { ...said, device: 'd' }],
    ['no stop', { ...said, stops: [] }],
    ['more stops than a plan can have', { ...said, stops: Array.from({ length: MOST_STOPS + 1 }, () => stop) }],
    ['more answers than questions', { ...said, stops: [{ ...stop, answered: 5 }] }],
    ['half a question', { ...said, stops: [{ ...stop, asked: 4.5 }] }],
    ['words', { ...said, stops: [{ ...stop, text: 'hello' }] }],
    ['bits without end', { ...said, stops: [{ ...stop, saved: Infinity }] }],
    ['more bits than there are', { ...said, stops: [{ ...stop, saved: 101 }] }],
    ['a share above all of it', { ...said, stops: [{ ...stop, figure: { value: 1.01, unit: 'share' } }] }],
    ['an unknown unit', { ...said, stops: [{ ...stop, figure: { value: 1, unit: 'points' } }] }],
  ])('is none with %s', (_what, wrong) => {
    expect(homeworkResultSchema.safeParse(wrong).success).toBe(false)
  })
})

describe('a match', () => {
  it('says of each stop that is over what this seat has answered and what was measured, and no word of it', () => {
    const game = playedRun('explain')
    expect(doneStops(game.match, smallRules, 'ann')).toEqual([])
    game.must({ type: 'host', command: { kind: 'end' } })
    const done = doneStops(game.match, smallRules, 'ann')
    expect(done).toHaveLength(1)
    expect(homeworkResultSchema.safeParse({ ...said, stops: done }).error).toBeUndefined()
    expect(done.some(({ answered }) => answered > 0)).toBe(true)
    expect(done.some(({ saved }) => saved !== null)).toBe(true)
    expect(done.some(({ figure }) => figure !== null)).toBe(true)
    const nobody = doneStops(game.match, smallRules, 'nobody')
    expect(nobody.map(({ answered, saved }) => [answered, saved])).toEqual(done.map(() => [0, null]))
  })
})

describe('all devices together', () => {
  const plan = ['run', 'departure'].map((id) => ({ stop: id, form: 'full' as const, rematch: false }))
  const of = (value: number | null, saved: number | null, unit: 'bits' | 'share' = 'bits') => ({
    asked: 4,
    answered: 4,
    saved,
    figure: value === null ? null : { value, unit },
  })

  it('are means with intervals over those that were done with the stop', () => {
    const totals = homeworkTotals(plan, { opens: 7 }, [[of(1, 0.5), of(null, 1)], [of(2, 0.25)], [of(4, null)]])
    expect(totals.at).toBe(7)
    const [run, departure] = totals.stops
    const { mean, low, high } = interval([1, 2, 4])
    expect(run).toMatchObject({ stop: 'run', devices: 3, figure: { value: mean, low, high, unit: 'bits' } })
    expect(run?.saved).toMatchObject({ mean: 0.375, players: 2 })
    // Of a single one nothing is told.
    expect(departure).toMatchObject({ stop: 'departure', devices: 1, figure: null, saved: null })
  })

  it('leave out a figure in another unit, and stops that nobody has come to', () => {
    const [run, ...more] = homeworkTotals(plan, { opens: 0 }, [[of(1, 0)], [of(2, 0)], [of(1, 0, 'share')]]).stops
    expect(run?.figure).toMatchObject({ value: 1.5, unit: 'bits' })
    expect(more).toEqual([])
  })
})

describe('the sign of a device', () => {
  it('is the same each time, and rarely that of another', () => {
    const signs = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify(signOf(markOf(`device-${i * 7919}-of-a-homework`))),
    )
    // 194,400 signs: of 3000 devices some 23 share theirs with an earlier one; 60 is five standard deviations above.
    expect(signs.length - new Set(signs).size).toBeLessThan(60)
    for (const sign of signs.slice(0, 100)) {
      const { shapes, number }: ReturnType<typeof signOf> = JSON.parse(sign)
      expect(shapes.every((shape) => shape >= 0 && shape < 6)).toBe(true)
      expect(number >= 100 && number < 1000).toBe(true)
    }
  })
})
