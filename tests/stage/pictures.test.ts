/** The law of the stage: nothing is drawn that the view does not hold. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberTags } from '../../client/stage/number-tags.ts'
import { frameFor } from '../../client/stage/picture.ts'
import { pictureOf } from './picture-of.ts'
import type { Picture } from '../../client/stage/shape.ts'
import { stations } from '../../stops/run/train/state.ts'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { View } from '../../shared/match/view-types.ts'
import { faultsOf } from './check-picture.ts'
import { examOf, forecastOf, revealOf, teachOf, trainOf } from './run-views.ts'
import { flashcardOf, pileOf } from './stop-views.ts'
import { inspectOf, lookOf, pointsOf, traceOf } from './lab-views.ts'
import { teamsOf, viewOf, words } from './views.ts'
import { viewsByName } from './views-by-name.ts'

const boxes = [
  { width: 1920, height: 1080 },
  { width: 1488, height: 1016 },
  { width: 848, height: 656 },
]

describe.each(Object.entries(viewsByName))('%s', (_, view) => {
  it.each(boxes)('draws only what the view holds, in a box of $width x $height', (box) => {
    const picture = pictureOf(view, words, frameFor(box))
    expect(faultsOf(picture, view)).toEqual([])
    expect(picture.title).not.toBe('')
  })

  it('writes the true value on every number tag', () => {
    const picture = pictureOf(view, words, frameFor(boxes[0]))
    const tagged = { ...picture, shapes: numberTags(picture) }
    expect(faultsOf(tagged, view)).toEqual([])
  })
})

/** A view of every stop with all its numbers drawn from the seed. */
function seeded(seed: number, kind: number, layers: number): View {
  const inspect = inspectOf(seed, layers)
  const trace = traceOf(seed, layers)
  const plays = [
    trainOf({ inspect }),
    trainOf({ inspect, trace }),
    ...stations.map((station) => trainOf({ inspect, trace, look: lookOf(seed, station, layers), station })),
    trainOf({ mode: 'turbo', points: pointsOf(seed, 1 + (seed % 200)), stepsLeft: seed % 90 }),
    revealOf(seed, 2 + (seed % 5), seed % 60),
    examOf(seed),
    flashcardOf(seed, 'press'),
    flashcardOf(seed, 'fixed'),
    pileOf(seed, 'talk'),
    pileOf(seed, 'reveal'),
    teachOf(seed, 2 + (seed % 5)),
    forecastOf(seed, seed % 61, null),
  ]
  return viewOf(plays[kind % plays.length] ?? null)
}

const seeds = [fc.integer({ min: 0, max: 1e6 }), fc.nat(15), fc.integer({ min: 1, max: 6 })] as const

it('holds for any numbers', () => {
  fc.assert(
    fc.property(...seeds, (seed, kind, layers) => {
      const view = seeded(seed, kind, layers)
      expect(faultsOf(pictureOf(view, words, frameFor(boxes[0])), view)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

it('leaves room between number tags', () => {
  fc.assert(
    fc.property(...seeds, (seed, kind, layers) => {
      const picture = pictureOf(seeded(seed, kind, layers), words, frameFor(boxes[0]))
      const plates = numberTags(picture).filter((shape) => shape.is === 'rect')
      for (const [i, a] of plates.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0)
        expect(a.x + a.w).toBeLessThanOrEqual(picture.frame.width)
        for (const b of plates.slice(i + 1)) {
          const apart = a.x + a.w < b.x || b.x + b.w < a.x || a.y + a.h < b.y || b.y + b.h < a.y
          expect(apart, `${a.id} covers ${b.id}`).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})

describe('an invented number is found', () => {
  const view = viewsByName['backward']
  const picture = pictureOf(view, words, frameFor(boxes[0]))
  const change = (id: string, by: object): Picture => {
    expect(picture.shapes.some((shape) => shape.id.endsWith(id))).toBe(true)
    return { ...picture, shapes: picture.shapes.map((shape) => (shape.id.endsWith(id) ? { ...shape, ...by } : shape)) }
  }
  const arm = 'lever.0.arm'

  it.each([
    ['a lever that turns too far', change(arm, { turn: 3 })],
    [
      'a value that was made up',
      change(arm, { readings: [{ value: 1, source: 'play.train.trace.top.0.after', label: '', unit: 'weight' }] }),
    ],
    [
      'a source that is not there',
      change(arm, { readings: [{ value: 1, source: 'play.train.trace.step', label: '', unit: 'step' }] }),
    ],
    ['a written number without a reading', change('move.share', { readings: [] })],
  ])('%s', (_, wrong) => {
    expect(faultsOf(picture, view)).toEqual([])
    expect(faultsOf(wrong, view)).not.toEqual([])
  })
})

it('writes a number once: no tag repeats a number that stands there already', () => {
  const picture = pictureOf(viewsByName['scales'], words, frameFor(boxes[0]))
  const sources = numberTags(picture).flatMap(({ readings }) => (readings ?? []).map(({ source }) => source))
  expect(sources.some((source) => source.startsWith('play.bet.reveal.players.'))).toBe(true)
  expect(sources).not.toContain('play.bet.reveal.model.bits')
})

it('heaps the newest words in rows that fit, however many were written', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 }), (lengths) => {
      const talk = pileOf(1, 'talk')
      const rows = lengths.map((length) => ({
        words: [1],
        mine: false,
        goesOn: Array.from({ length }, (_, i) => 1 + ((i * 7) % (words.length - 1))),
      }))
      const { shapes, frame } = pictureOf(
        viewOf({ ...talk, begin: { ...talk.begin, rows } }),
        words,
        frameFor(boxes[1]),
      )
      const slips = shapes.filter((shape) => shape.is === 'rect' && shape.id.startsWith('slip.'))
      expect(slips.some(({ id }) => id.startsWith(`slip.${rows.length - 1}.`))).toBe(true)
      for (const slip of slips) {
        if (slip.is !== 'rect') continue
        expect(slip.w, slip.id).toBeGreaterThan(48)
        expect(slip.x).toBeGreaterThanOrEqual(0)
        expect(slip.x + slip.w).toBeLessThanOrEqual(frame.width)
        expect(slip.y).toBeGreaterThan(160)
      }
    }),
    { numRuns: 40 },
  )
})

it('shows every team and every passenger of a full hall', () => {
  const teams = teamsOf(6, () => 50)
  const picture = pictureOf(viewOf(null, { stop: -1, teams }), words, frameFor(boxes[1]))
  expect(picture.shapes.filter(({ id }) => id.startsWith('passenger.'))).toHaveLength(300)
})

it.each([9, 50, 150, 300])('keeps a team of %s and its name apart on the sign', (players) => {
  for (const teams of [1, 2, 6]) {
    const view = viewOf(null, { stop: -1, teams: teamsOf(teams, () => players) })
    const { shapes } = pictureOf(view, words, frameFor(boxes[1]))
    const [name, count] = ['name', 'count'].map((part) =>
      shapes.find(({ id }) => id === `sign.${view.teams[0]?.id}.${part}`),
    )
    if (name?.is !== 'text' || count?.is !== 'text') throw new Error('no sign')
    const from = count.x - 0.58 * count.size * count.text.length
    expect(name.x + (name.fit ?? 0)).toBeLessThan(from - 10)
  }
})

it('seats nobody of the lobby over another, and brings no train off its rails', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }),
      fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }),
      (count, sizes) => {
        const view = viewOf(null, { stop: -1, teams: teamsOf(count, (i) => sizes[i] ?? 0) })
        const picture = pictureOf(view, words, frameFor(boxes[1]))
        const trains = picture.shapes.filter(({ id }) => /^(wagon|locomotive)\./.test(id))
        for (const car of trains) {
          if (car.is !== 'sprite') continue
          expect(car.x + car.w / 2, car.id).toBeLessThanOrEqual(picture.frame.width)
          const sameTrack = trains.filter((other) => other.is === 'sprite' && other.y === car.y && other.x > car.x)
          for (const ahead of sameTrack) {
            if (ahead.is === 'sprite')
              expect(ahead.x - car.x).toBeGreaterThanOrEqual((car.w + ahead.w) / 2 - car.w * 0.02)
          }
        }
        const heads = picture.shapes.filter((shape) => shape.is === 'badge' && shape.id.startsWith('passenger.'))
        expect(heads).toHaveLength(view.players.joined)
        for (const [i, a] of heads.entries()) {
          for (const b of heads.slice(i + 1)) {
            if (a.is === 'badge' && b.is === 'badge') {
              expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} on ${b.id}`).toBeGreaterThanOrEqual(a.r + b.r)
            }
          }
        }
      },
    ),
    { numRuns: 40 },
  )
})

it('shows where at most three other classes ended, and never this one twice', () => {
  // As the world's board hands them out: without the codes of rooms and classes.
  const row = (at: number, afterBits: number): BoardRow => ({
    matchCode: '',
    classCode: null,
    packId: 'town',
    brain: '64x2 310',
    at,
    beforeBits: 8,
    afterBits,
    players: 20,
    audited: true,
    solo: false,
  })
  const ended = viewsByName['podium']
  const ours = { ...row(2, 2.14), matchCode: ended.code }
  // Where teams played against each other they stand there.
  const view = { ...ended, standings: { ...ended.standings, teams: [], rows: [ours] } }
  const board = [row(1, 2.9), row(2, 2.14), row(3, 5.1), row(4, 3.3), row(5, 2.2), row(5, 2.2)]
  const picture = pictureOf(view, words, frameFor(boxes[0]), board)
  const all = { ...view, board }
  expect(faultsOf(picture, all)).toEqual([])
  const marks = picture.shapes.filter(({ id }) => /^mark\.class\.\d$/.test(id)).map(({ id }) => id)
  expect(marks.sort()).toEqual(['mark.class.0', 'mark.class.3', 'mark.class.4'])
  expect(faultsOf(picture, { ...view, board: board.map((each) => ({ ...each, afterBits: 4 })) })).not.toEqual([])
})

it('finds a thing too many among those that are counted one by one', () => {
  const view = viewsByName['lobby']
  const picture = pictureOf(view, words, frameFor(boxes[0]))
  const extra = picture.shapes.find(({ id }) => id === 'passenger.t0.0')
  expect(extra).toBeDefined()
  const wrong = {
    ...picture,
    shapes: [...picture.shapes, ...(extra === undefined ? [] : [{ ...extra, id: 'one more' }])],
  }
  expect(faultsOf(picture, view)).toEqual([])
  expect(faultsOf(wrong, view)).not.toEqual([])
})
