/** Simulated players at Warm or cold: who has skill does better than dice, and nobody taps what is refused. */
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../shared/measures/random.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import { worldOf } from '../../../shared/rehearsal/world.ts'
import { warmRobot } from '../../../stops/warm-cold/robot.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const town = storedPack('town')
const world = worldOf(town)
const player = (skill: number, seed: number): Player => ({
  mind: { skill, boldness: 0.5, pace: 1 },
  world,
  random: randomFrom(seed),
})
const rack = town.racks[0] ?? { id: '', words: [] }
const [warm = 0, ...others] = rack.words
const cold = town.racks[1]?.words[0] ?? 0
const view: Parameters<typeof warmRobot>[0] = {
  mine: { tries: [], left: 10, isFound: false },
  given: [
    { word: cold, cosine: 0.1, place: 200 },
    { word: warm, cosine: 0.7, place: 9 },
  ],
  words: town.words.length - 1,
}

const tried = (skill: number) => Array.from({ length: 40 }, (_, seed) => warmRobot(view, player(skill, seed))?.tap ?? 0)

describe('who looks for a word', () => {
  it('with skill tries words of the warmest kind, without any of all', () => {
    expect(tried(1).every((word) => others.includes(word))).toBe(true)
    expect(tried(0).filter((word) => others.includes(word)).length).toBeLessThan(20)
  })

  it('never tries a word that it knows', () => {
    for (const skill of [0, 0.5, 1]) expect(tried(skill).some((word) => word === warm || word === cold)).toBe(false)
  })
})
