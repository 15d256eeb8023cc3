/** No host loses a measurement by a press: what is not there yet is waited for, the big button says so, and a second press goes on. */
import { describe, expect, it } from 'vitest'
import type { DeskWords } from '../../client/faces/face.ts'
import { t } from '../../client/locale/t.ts'
import { says as fogSays } from '../../stops/fog-hill/face/desk.ts'
import { says as garageSays } from '../../stops/garage/face/desk.ts'
import { says as liftSays } from '../../stops/lift/face/desk.ts'
import { says as mirrorSays } from '../../stops/mirror/face/desk.ts'
import { says as oracleSays } from '../../stops/oracle/face/desk.ts'
import { says as specialistSays } from '../../stops/specialist/face/desk.ts'
import { says as spotlightSays } from '../../stops/spotlight/face/desk.ts'
import { says as banksSays } from '../../stops/two-banks/face/desk.ts'
import { Game } from '../match/game.ts'
import { view } from '../match/seen.ts'
import { smallRules } from '../match/small-world.ts'

const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })

function at(stop: string): Game {
  return new Game({ plan: [{ stop, form: 'full', rematch: true }], teams: 2 }).join('ann', 'ben', 'cat', 'dan')
}

/** The lab has answered what was asked first; what was asked next is still open when its phase begins. */
function secondOpen(stop: string, asks: string, presses: number): Game {
  const game = at(stop).goTo(asks)
  const [job] = game.match.jobs
  if (job === undefined) throw new Error('nothing is asked')
  game.answer(job)
  return pressed(game, presses)
}

/** Mirror room's longest training is under way when its phase begins. */
function longOpen(): Game {
  const game = at('mirror').goTo('land')
  while (game.match.jobs.length > 0 && game.match.play?.stop === 'mirror' && !isLong(game))
    game.answer(game.match.jobs[0])
  return pressed(game, 6)
}

function isLong({ match }: Game): boolean {
  const [job] = match.jobs
  return job?.kind === 'brain' && job.from === undefined && Math.max(...job.marks) > match.settings.brain.steps
}

function pressed(game: Game, presses: number): Game {
  for (let press = 0; press < presses; press++) next(game)
  return game
}

function button({ match }: Game): DeskWords['next'] {
  const { play } = view(match, { role: 'host' }, smallRules)
  const planned = { form: 'full', rematch: true } as const
  if (play?.stop === 'fog-hill') return fogSays(play, { stop: 'fog-hill', ...planned }).next
  if (play?.stop === 'garage') return garageSays(play, { stop: 'garage', ...planned }).next
  if (play?.stop === 'lift') return liftSays(play).next
  if (play?.stop === 'spotlight') return spotlightSays(play).next
  if (play?.stop === 'two-banks') return banksSays(play, { stop: 'two-banks', ...planned }).next
  if (play?.stop === 'oracle') return oracleSays(play, { stop: 'oracle', ...planned }).next
  if (play?.stop === 'mirror') return mirrorSays(play, { stop: 'mirror', ...planned }).next
  return play?.stop === 'specialist' ? specialistSays(play, { stop: 'specialist', ...planned }).next : null
}

const phaseOf = ({ match }: Game) => match.play?.phase

describe.each([
  ['fog-hill', 'start', 'walk', () => at('fog-hill').goTo('start')],
  ['fog-hill', 'fog', 'below', () => at('fog-hill').goTo('fog')],
  ['garage', 'race', 'curve', () => at('garage').goTo('race')],
  ['garage', 'moved', 'say', () => secondOpen('garage', 'race', 3)],
  ['oracle', 'guess', 'line', () => at('oracle').goTo('guess')],
  ['oracle', 'train', 'outcome', () => at('oracle').goTo('train')],
  ['oracle', 'bought', 'say', () => secondOpen('oracle', 'train', 3)],
  ['lift', 'bet', 'ride', () => at('lift').goTo('bet')],
  ['spotlight', 'lamps', 'swap', () => at('spotlight').goTo('lamps')],
  ['two-banks', 'bet', 'told', () => at('two-banks').goTo('bet')],
  ['specialist', 'bet', 'front', () => at('specialist').goTo('bet')],
  ['specialist', 'left', 'say', () => at('specialist').goTo('left')],
  ['mirror', 'table', 'dial', () => at('mirror').goTo('table')],
  ['mirror', 'race', 'front', () => pressed(at('mirror').goTo('land'), 1)],
  ['mirror', 'after', 'say', () => longOpen()],
] as const)('%s: %s', (_stop, phase, after, unmeasured) => {
  it('is held for a hurried host until it is measured, and then goes on to what it tells', () => {
    const game = unmeasured()
    expect(phaseOf(game)).toBe(phase)
    expect(button(game)?.label).toBe(t('desk.hold'))
    next(game)
    expect(phaseOf(game)).toBe(phase)
    expect(button(game)?.label).toMatch(/^Do not wait: /)
    game.answerAll()
    expect([t('desk.hold'), t('desk.skip')]).not.toContain(button(game)?.label)
    expect(phaseOf(game)).toBe(phase)
    next(game)
    expect(phaseOf(game)).toBe(after)
  })

  it('is passed by a second press', () => {
    const game = unmeasured()
    next(game)
    next(game)
    expect(phaseOf(game)).not.toBe(phase)
  })

  it('holds nobody where the lab has failed', () => {
    const game = unmeasured()
    game.failAll()
    expect(button(game)?.label).not.toBe(t('desk.hold'))
    next(game)
    expect(phaseOf(game)).not.toBe(phase)
  })
})

describe('what a phase shows late', () => {
  it.each([
    ['garage', 'race'],
    ['oracle', 'train'],
    ['specialist', 'left'],
  ])('has its whole time at %s, however long the lab took', (stop, phase) => {
    const game = new Game({ plan: [{ stop, form: 'full', rematch: true }], teams: 2, timers: 1 })
    game.join('ann', 'ben').goTo(phase)
    for (let beats = 0; beats < 20; beats++) game.ring()
    expect(phaseOf(game)).toBe(phase)
    game.answerAll()
    expect((game.match.bell.rings ?? 0) - game.now).toBeGreaterThan(10_000)
  })
})
