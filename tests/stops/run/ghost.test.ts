/** The race with the class's last time: what is kept of a training, which one is raced, and where both trains stand. */
import { expect, it } from 'vitest'
import { ghostOf } from '../../../shared/match/ghost-of.ts'
import { ghostAt } from '../../../shared/match/ghost.ts'
import { keptLesson, keptLessonSchema, type KeptLesson } from '../../../shared/match/kept-lesson.ts'
import { middleOfLast } from '../../../shared/measures/middle-of-last.ts'
import { apply } from '../../../shared/match/apply.ts'
import { stops } from '../../../stops/rules.ts'
import { Game } from '../../match/game.ts'
import { players, runOf } from '../../match/played-run.ts'
import { entryAt } from '../../../shared/measures/entries.ts'
import { depot, leg, openTrain, seen, toDepot } from './in-training.ts'

/** A whole training whose losses fall from one leg to the next. */
function trained(game: Game): Game {
  for (let bits = 5; runOf(game).train.mode !== 'over' && bits > 1; bits -= 0.25) oneLeg(game, bits)
  expect(runOf(game).train.mode).toBe('over')
  return game
}

function oneLeg(game: Game, bits: number): void {
  for (const seat of players) game.tap(seat, { stop: 'run', ask: 'drive', tap: 'keep' })
  while (!game.match.jobs.some(({ kind }) => kind === 'train')) game.ring()
  leg(game, 'done', openTrain(game).steps, bits)
}

/** The same room, begun beside a ghost. */
function racing(game: Game, lessons: readonly KeptLesson[]): Game {
  const next = new Game({ plan: ['run'] })
  const ghost = ghostOf(lessons, game.match.packId, game.match.settings.brain)
  const created = { ...entryAt(next.log, 0), ...(ghost === null ? {} : { ghost }) }
  const begun = apply(null, created, { pack: next.pack, stops })
  if (!begun.ok) throw new Error(begun.reject)
  next.match = begun.match
  return next
}

const kept = (game: Game) => keptLesson(game.match, game.rules)

it('keeps the line on which the train stood, and nothing of a training that is not over', () => {
  const half = depot()
  expect(kept(half).stops[0]).not.toHaveProperty('course')
  const game = trained(half)
  const { points } = runOf(game).train
  const { course } = entryAt(kept(game).stops, 0)
  const line = middleOfLast(points.map(({ bits }) => bits))
  for (const { step, bits } of course?.points ?? [])
    expect(bits).toBeCloseTo(line[points.findIndex((point) => point.step === step)] ?? NaN, 3)
  expect(course?.points[0]?.step).toBe(points[0]?.step)
  expect(course?.points.at(-1)?.step).toBe(points.at(-1)?.step)
  // 101 points at most: a lesson stays small.
  expect(course?.points.length).toBeLessThanOrEqual(101)
  expect(keptLessonSchema.parse(JSON.parse(JSON.stringify(kept(game))))).toEqual(kept(game))
})

it('races the latest training of the same shape in the same world, and no other', () => {
  const lesson = kept(trained(depot()))
  const { packId, settings } = depot().match
  const { brain } = settings
  const later = { ...lesson, at: lesson.at + 1 }
  expect(ghostOf([lesson, later], packId, brain)?.at).toBe(later.at)
  expect(ghostOf([lesson, { ...later, stops: [] }], packId, brain)?.at).toBe(lesson.at)
  expect(ghostOf([lesson], 'elsewhere', brain)).toBeNull()
  expect(ghostOf([lesson], packId, { ...brain, rows: brain.rows + 1 })).toBeNull()
  expect(ghostOf([lesson], packId, { ...brain, config: { ...brain.config, width: 2 * brain.config.width } })).toBeNull()
})

it('tells where both stood at the same step: all of its way to the wall, where it stands to a phone', () => {
  const first = trained(depot())
  const race = racing(first, [kept(first)])
  const ghost = race.match.ghost
  if (ghost === null) throw new Error('no ghost')
  race.join(...players).goTo('train')
  race.answerAll()
  expect(seen(race, { role: 'projector' }).ghost).toMatchObject({ bits: null, ownBits: null })
  for (const { step, bits } of ghost.points) expect(ghostAt(ghost, step)).toEqual({ step, bits })
  const done = toDepot(race)
  oneLeg(done, 1)
  const last = entryAt(runOf(done).train.points.slice(-1), 0)
  expect(ghostAt(ghost, last.step)?.bits).toBeGreaterThan(1)
  const wall = seen(done, { role: 'projector' }).ghost
  expect(wall?.points).toEqual(ghost.points)
  expect(wall?.bits).toBe(ghostAt(ghost, last.step)?.bits)
  expect(wall?.ownBits).toBeCloseTo(middleOfLast(runOf(done).train.points.map(({ bits }) => bits)).at(-1) ?? NaN, 9)
  const phone = seen(done, { role: 'seat', seat: 'ann' }).ghost
  expect(phone).toEqual({ ...wall, points: [] })
})
