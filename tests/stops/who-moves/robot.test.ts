/** Simulated players at Who moves together: who has skill lays on pairs that may stand in one place, in the rematch on the others. */
import { expect, it } from 'vitest'
import { randomFrom } from '../../../shared/measures/random.ts'
import { sum } from '../../../shared/measures/mean.ts'
import { bet } from '../../../shared/moves/bet.ts'
import { worldOf } from '../../../shared/rehearsal/world.ts'
import { tableOf } from '../../../stops/who-moves/content.ts'
import { pairsFor } from '../../../stops/who-moves/pairs.ts'
import { movesRobot } from '../../../stops/who-moves/robot.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const town = storedPack('town')
const world = worldOf(town)

/** Share of the chips of many players that lie on pairs of one kind. */
function onAlike(skill: number, isRematch: boolean): number {
  const laid = Array.from({ length: 30 }, (_, seed) => {
    const found = pairsFor(town, randomFrom(seed)) ?? []
    const pairs = found.map(({ words }) => ({ words, cosine: null, before: null, wanted: null, kind: null }))
    const shown = bet.show(bet.none, { id: 'a', team: '' }, tableOf(pairs.length), false)
    const view = { phase: 'bet', pairs, bet: shown, say: null, isRematch } as const
    const tap = movesRobot(view, { mind: { skill, boldness: 0.5, pace: 1 }, world, random: randomFrom(seed) })
    const chips = tap?.ask === 'pair' ? tap.tap : []
    expect(sum(chips)).toBeLessThanOrEqual(shown.chips)
    return found.map(({ kind }, at) => ({ kind, count: chips[at] ?? 0 }))
  }).flat()
  const on = (kind: string) => sum(laid.filter((one) => one.kind === kind).map(({ count }) => count))
  return on('alike') / (on('alike') + on('beside'))
}

it('lays by what it knows of the text, or anywhere', () => {
  expect(onAlike(1, false)).toBeGreaterThan(0.8)
  expect(onAlike(1, true)).toBeLessThan(0.2)
  expect(onAlike(0, false)).toBeGreaterThan(0.3)
  expect(onAlike(0, false)).toBeLessThan(0.7)
})
