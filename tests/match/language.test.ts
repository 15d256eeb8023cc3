/** What a room speaks: the host says it, everybody hears it, and the class's next room speaks it too. */
import { expect, it } from 'vitest'
import { view } from '../../shared/match/view.ts'
import { playedRun } from './played-run.ts'
import { smallRules } from './small-world.ts'

it('is what the host has chosen last, on wall and phones', () => {
  const game = playedRun('teach')
  const spoken = () =>
    ([{ role: 'host' }, { role: 'projector' }, { role: 'seat', seat: 'ann' }] as const).map(
      (audience) => view(game.match, audience, smallRules).language,
    )
  expect(spoken()).toEqual([null, null, null])
  game.must({ type: 'host', command: { kind: 'language', language: 'ar' } })
  expect(spoken()).toEqual(['ar', 'ar', 'ar'])
  game.must({ type: 'host', command: { kind: 'language', language: null } })
  expect(spoken()).toEqual([null, null, null])
  expect(game.match.settings).not.toHaveProperty('language')
})
