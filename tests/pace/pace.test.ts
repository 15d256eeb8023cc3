/** The pace of a match: it is told the same each time, and every second of every seat is accounted for. */
import { storedPack } from '../packs/stored-pack.ts'
import { describe, expect, it } from 'vitest'
import { buildEngine } from '../../scripts/build-engine.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { Ledger, type Place } from './ledger.ts'
import { playMatch } from './play-match.ts'

await buildEngine()
const pack = storedPack('town')
const brain = brainFor('small', pack)

describe('a match on the clock that jumps', () => {
  it('is the same match for the same seed, with every second of every seat in it', async () => {
    const casting = { pack, brain, plan: ['pile-of-math', 'flashcard', 'run'] as const, players: 4, teams: 2, seed: 5 }
    const [one, other] = [await playMatch(casting), await playMatch(casting)]
    expect(other.ledger.rows()).toEqual(one.ledger.rows())
    expect(other.match).toEqual(one.match)
    const rows = one.ledger.rows()
    expect(new Set(rows.map(({ stop }) => stop))).toEqual(new Set(['1 pile-of-math', '2 flashcard', '3 run']))
    const seconds = rows.reduce((sum, row) => sum + row.seats * row.seconds, 0)
    expect(Math.abs(seconds - 4 * 60 * one.minutes)).toBeLessThan(4 * 5)
    // They really played: everybody has bet, and the lab measured what came of it.
    const { seats, model } = one.match
    expect(Object.values(seats).map(({ cards }) => cards > 0)).toEqual([true, true, true, true])
    expect(model.exams.length).toBeGreaterThan(1)
  })
})

describe('the ledger', () => {
  const at = (phase: string, role: Place['role'] = 'member'): Place => ({ stop: '1 run', phase, role })

  it('counts as idle what is neither reading nor acting, by phase and role', () => {
    const ledger = new Ledger()
    ledger.note('a', 0, at('bet'), false)
    ledger.note('a', 2000, at('bet'), true)
    ledger.note('a', 8000, at('bet'), false)
    ledger.cutOff(at('bet'), false)
    ledger.note('a', 10_000, at('train', 'driver'), false)
    ledger.note('a', 11_000, at('train', 'driver'), false)
    expect(ledger.rows()).toEqual([
      { ...at('bet'), seats: 1, seconds: 10, idleShare: 0.4, longestIdleSeconds: 2, cutOff: 1, silent: 0 },
      { ...at('train', 'driver'), seats: 1, seconds: 1, idleShare: 1, longestIdleSeconds: 1, cutOff: 0, silent: 0 },
    ])
    expect(ledger.idleShare()).toBe(0.45)
  })

  it('knows the longest stretch of one seat, across phases and roles', () => {
    const ledger = new Ledger()
    ledger.note('a', 0, at('exam'), true)
    ledger.note('a', 5000, at('exam'), false)
    ledger.move('a', 9000, at('explain'))
    ledger.note('a', 12_000, at('explain'), true)
    expect(ledger.longest).toEqual({ seconds: 7, from: '1 run exam (member)', to: '1 run explain (member)' })
  })
})
