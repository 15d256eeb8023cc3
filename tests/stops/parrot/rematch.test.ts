/** The rematch of Parrot or Learner: build one again, and beat one's own first model. */
import { describe, expect, it } from 'vitest'
import type { BrainJob } from '../../../shared/lab/jobs/brain.ts'
import { readBy } from '../../../stops/parrot/brains.ts'
import { worthOf } from '../../../stops/parrot/build.ts'
import { SIZES } from '../../../stops/parrot/content.ts'
import { parrotOutcome } from '../../../stops/parrot/outcome.ts'
import { parrotStory } from '../../../stops/parrot/story.ts'
import { storedPack } from '../../packs/stored-pack.ts'
import { smallPack } from '../../match/small-world.ts'
import { at, parrotView, stateIn, tap } from './parrot-game.ts'

const town = storedPack('town')
describe('the rematch', () => {
  const again = () => {
    const game = at('sentences')
    expect(tap(game, 'ann', 'size', 0)).toBeNull()
    game.goTo('gauge')
    game.answerAll()
    for (let mark = 0; mark < 3; mark++) game.ring()
    expect(tap(game, 'ann', 'lever', true)).toBeNull()
    game.goTo('again')
    game.answerAll()
    return game
  }

  it('is built on other sentences, by a model that begins with other weights', () => {
    const game = at('question')
    const asked: BrainJob[] = []
    while (stateIn(game).phase !== 'unveil') {
      for (let job = game.match.jobs[0]; job !== undefined; job = game.match.jobs[0]) {
        if (job.kind === 'brain' && job.exams[0] === 'held-out') asked.push(job)
        game.answer(job)
      }
      game.must({ type: 'host', command: { kind: 'next' } })
    }
    // Without the two behind the curtains.
    const [first, second] = [asked.slice(2, 2 + SIZES.length), asked.slice(2 + SIZES.length)]
    expect(second).toHaveLength(SIZES.length)
    for (const [at, job] of second.entries()) {
      expect(job.seed).not.toBe(first[at]?.seed)
      expect(job.marks).toEqual(first[at]?.marks)
    }
    const [one, other] = [0, 1].map((lap) => readBy({ match: game.match, pack: town }, 640, lap))
    expect(other).not.toEqual(one)
    expect(other?.to).toBe((other?.from ?? 0) + 640)
  })

  it('shows a team its own first model to beat, nobody else’s, and pays the second one too', () => {
    const game = again()
    const summit = Math.log2(smallPack.words.length)
    const first = worthOf(stateIn(game), 't1', summit, 0) ?? 0
    expect(parrotView(game, { role: 'seat', seat: 'ann' }).build?.before).toMatchObject({ sentences: 10, worth: first })
    expect(parrotView(game, { role: 'seat', seat: 'ben' }).build?.before?.worth).toBe(
      worthOf(stateIn(game), 't2', summit, 0),
    )
    expect(parrotView(game, { role: 'projector' }).build?.before).toBeNull()
    const paid = game.match.seats['ann']?.bitsSaved ?? 0
    expect(tap(game, 'ann', 'size', 5)).toBeNull()
    expect(tap(game, 'ben', 'size', 4)).toBeNull()
    game.must({ type: 'host', command: { kind: 'next' } })
    for (let mark = 0; mark < 6; mark++) game.ring()
    expect(tap(game, 'ann', 'lever', true)).toBeNull()
    while (stateIn(game).phase === 'second') game.ring()
    const second = worthOf(stateIn(game), 't1', summit) ?? 0
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(paid + second, 9)
    const { runs } = parrotView(game, { role: 'seat', seat: 'ann' }).build ?? { runs: [] }
    expect(runs.map(({ told }) => told?.before ?? null)).toEqual([first, worthOf(stateIn(game), 't2', summit, 0)])
    const { cards, deeds } = parrotOutcome(stateIn(game), game.match, smallPack)
    expect(cards.map((teams) => teams.map(({ team, saved }) => [team, saved]))).toEqual([
      [['t1', first]],
      [
        ['t1', second],
        ['t2', worthOf(stateIn(game), 't2', summit)],
      ],
    ])
    const gained = deeds.filter(({ award }) => award === 'parrot-again')
    expect(gained).toEqual(
      second > first ? [{ award: 'parrot-again', seat: null, team: 't1', figure: second - first }] : [],
    )
    // Nobody of the other team had a hand in its first model.
    expect(parrotStory([stateIn(game)], game.match, smallPack)?.gain).toBeCloseTo(second - first, 12)
  })
})
