/** Nobody passes an answer of Parrot or Learner by mistake: a phase whose end tells it waits for the lab, and says so. */
import { describe, expect, it } from 'vitest'
import { says } from '../../../stops/parrot/face/desk.ts'
import { t } from '../../../stops/parrot/face/t.ts'
import { Game } from '../../match/game.ts'
import { audiences, parrotView, stateIn, tap } from './parrot-game.ts'

const planned = { stop: 'parrot', form: 'full', rematch: true } as const

/** A lab that has not answered anything on the way here. */
const unmeasured = (phase: string) =>
  new Game({ plan: ['parrot'], timers: 1 }).join('ann', 'ben', 'cat', 'dan').goTo(phase, false)
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const button = (game: Game) => says(parrotView(game, { role: 'host' }), planned).next?.label

describe.each(['chips', 'gauge', 'attack', 'leak', 'newcomer'])('%s', (phase) => {
  it('is held for a hurried host until it is measured, and says so on the big button', () => {
    const game = unmeasured(phase)
    expect(button(game)).toBe(t(phase === 'gauge' ? 'next.parrot.train' : 'desk.hold'))
    next(game)
    expect(stateIn(game).phase).toBe(phase)
    expect(button(game)).toBe(t('desk.skip'))
    for (const audience of audiences) expect(parrotView(game, audience).waits).toBe('pressed')
    game.answerAll()
    game.ring()
    if (phase === 'gauge') expect(stateIn(game).laps[0]?.mark).toBe(1)
    else expect(stateIn(game).phase).not.toBe(phase)
  })

  it('is passed by a second press, which the button calls not waiting', () => {
    const game = unmeasured(phase)
    next(game)
    next(game)
    expect(stateIn(game).phase).not.toBe(phase)
  })

  it('goes on at once where all is measured, or where the lab has failed', () => {
    for (const heard of ['answerAll', 'failAll'] as const) {
      const game = unmeasured(phase)
      game[heard]()
      expect(button(game)).not.toBe(t('desk.hold'))
      next(game)
      expect(stateIn(game).phase).not.toBe(phase)
    }
  })
})

it('pays who knew how many copies are enough, though the host hurried on before it was measured', () => {
  const game = unmeasured('attack')
  for (const option of [0, 1, 2, 3, 4]) expect(tap(game, 'ann', 'enough', option)).toBeNull()
  next(game)
  game.answerAll()
  expect(stateIn(game).phase).toBe('attack')
  game.ring()
  expect(stateIn(game).phase).toBe('leak')
  expect(parrotView(game, { role: 'projector' }).canary?.told?.enough).toBe(4)
  expect(game.match.seats['ann']?.bitsSaved).toBe(1)
})

it('says that both curtains have answered only once they have', () => {
  const game = unmeasured('chips')
  const doing = () => says(parrotView(game, { role: 'host' }), planned).doing
  expect(doing()).toBe(t('doing.parrot.asked'))
  game.answerAll()
  expect(doing()).toBe(t('doing.parrot.chips'))
})

it('leaves the whole time for the attack once there is a model to attack', () => {
  const game = unmeasured('attack')
  game.now += 50_000
  game.answerAll()
  expect((game.match.bell.rings ?? 0) - game.now).toBe(60_000)
})
