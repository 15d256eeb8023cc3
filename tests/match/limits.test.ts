/** A limit is the same for who asks, at the door and in the rules. */
import { planned } from './small-world.ts'
import { expect, test } from 'vitest'
import { namePattern } from '../../client/ui/name-pattern.ts'
import { spellingTrouble } from '../../server/rooms/names.ts'
import { rejectTexts } from '../../client/locale/en/reject.ts'
import { robotNames } from '../../shared/rehearsal/robot-names.ts'
import { LONGEST_NAME, MOST_SIMULATED, MOST_STOPS } from '../../shared/match/limits.ts'
import { Game } from './game.ts'

const names: readonly (readonly [name: string, isShort: boolean])[] = [
  ['x'.repeat(LONGEST_NAME), true],
  ['x'.repeat(LONGEST_NAME + 1), false],
  // Two signs a letter: a consonant and its vowel.
  ['की'.repeat(LONGEST_NAME), true],
  ['की'.repeat(LONGEST_NAME + 1), false],
  ['𐐀'.repeat(LONGEST_NAME), true],
  ['𐐀'.repeat(LONGEST_NAME + 1), false],
]

test.each(names)('the form, the door and the rules say the same of the name %s', (name, isShort) => {
  expect(new RegExp(`^(?:${namePattern})$`, 'v').test(name)).toBe(isShort)
  expect(spellingTrouble(name)).toBe(isShort ? null : 'name-length')
  expect(new Game().take({ type: 'joined', seat: 'x', name, team: null })).toBe(isShort ? null : 'name-length')
})

test('the rules let a plan have as many stops as the desk offers', () => {
  const game = new Game()
  const plan = Array.from({ length: MOST_STOPS }, () => planned('run'))
  expect(game.host({ kind: 'plan', plan, timers: 1 })).toBeNull()
  expect(game.host({ kind: 'plan', plan: [...plan, planned('run')], timers: 1 })).toBe('out-of-range')
})

test('a word of refusal names the limit that was broken', () => {
  expect(rejectTexts['reject.name-length']).toContain(String(LONGEST_NAME))
})

test('has a name for each simulated player of the largest rehearsal', () => {
  expect(new Set(robotNames).size).toBe(MOST_SIMULATED)
})
