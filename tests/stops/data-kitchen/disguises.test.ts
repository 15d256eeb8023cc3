/** Nobody is told how glorp is spelt before the filter is agreed, but by the cards that lie before them. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { Audience } from '../../../shared/match/view-types.ts'
import { triedOn } from '../../../stops/data-kitchen/tried.ts'
import { GLORPS } from '../../../stops/data-kitchen/glorps.ts'
import { DISGUISES, hasGlorp } from '../../../stops/data-kitchen/kinds.ts'
import type { KitchenView } from '../../../stops/data-kitchen/types.ts'
import { spelt } from '../../../stops/data-kitchen/face/spelt.ts'
import { Game } from '../../match/game.ts'
import { playOf } from '../../match/plays.ts'
import { view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'

const stop = 'data-kitchen'
const seats = ['ann', 'ben', 'cat', 'dan'] as const
const vocab = smallPack.words.length

function seen({ match }: Game, audience: Audience): KitchenView {
  const play = playOf(view(match, audience, smallRules).play)
  if (play?.stop !== stop) throw new Error('no kitchen is on')
  return play
}

/** Every list of tokens in what somebody is shown. */
function glorpsIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return value >= vocab && value < vocab + GLORPS.length ? [value - vocab] : []
  if (Array.isArray(value)) return value.flatMap(glorpsIn)
  return []
}

function onCards({ hand, duel, rule }: KitchenView): ReadonlySet<number> {
  const cards = [
    hand,
    ...(hand?.copies ?? []),
    ...(duel?.cards ?? []),
    ...(duel?.last?.cards ?? []),
    ...(rule?.judged ?? []),
  ]
  return new Set(cards.flatMap((card) => glorpsIn(card?.words ?? [])))
}

function told({ glorps }: KitchenView): ReadonlySet<number> {
  return new Set(glorps.flatMap((glorp, at) => (glorp === null ? [] : [at])))
}

function judged(): { readonly game: Game; readonly met: number } {
  const game = new Game({ plan: [stop], timers: 1 }, 7).join(...seats).goTo('sort', false)
  let met = 0
  for (let taps = 0; taps < 200; taps++) {
    const { hand } = seen(game, { role: 'seat', seat: 'ann' })
    if (hand === null) break
    met += hasGlorp(hand.words, vocab) ? 1 : 0
    for (const seat of seats) {
      const shown = seen(game, { role: 'seat', seat })
      expect(told(shown)).toEqual(onCards(shown))
      expect(spelt(shown, smallPack.words)).toHaveLength(vocab + GLORPS.length)
    }
    expect(told(seen(game, { role: 'projector' })).size).toBe(0)
    const tap = { card: hand.card, bin: 0, words: null, with: null }
    expect(game.tap('ann', { stop, ask: 'sort', tap })).toBeNull()
  }
  return { game, met }
}

it('is told by the cards in the hand, and by no screen otherwise', () => {
  const { met } = judged()
  expect(met).toBeGreaterThan(1)
})

it('is told of the cards that one has judged while the filter is written, and wholly once it is agreed', () => {
  const { game, met } = judged()
  game.goTo('rule')
  const ann = seen(game, { role: 'seat', seat: 'ann' })
  expect(ann.rule?.judged.filter(({ words }) => hasGlorp(words, vocab))).toHaveLength(met)
  expect(told(ann)).toEqual(onCards(ann))
  expect(told(ann).size).toBeGreaterThan(0)
  for (const audience of [{ role: 'seat', seat: 'ben' }, { role: 'projector' }, { role: 'host' }] as const) {
    expect(seen(game, audience).rule?.judged).toEqual([])
    expect(told(seen(game, audience)).size).toBe(0)
  }
  game.goTo('blind')
  expect(seen(game, { role: 'seat', seat: 'ben' }).glorps).toEqual(GLORPS)
})

it('shows by one’s own cards what a rule catches, lets through, and takes with it', () => {
  const words = ['', 'the', 'purple', 'cat', 'glorp', 'glurp']
  const [good, purple, glorp, glurp] = [
    [1, 3],
    [1, 2],
    [1, 4],
    [1, 5],
  ]
  const cards = [good, purple, glorp, glurp]
  expect(triedOn(cards, 'orp', words, 4)).toEqual({ binned: 1, caught: glorp, missed: glurp, taken: null })
  expect(triedOn(cards, 'rp', words, 4)).toEqual({ binned: 3, caught: glorp, missed: null, taken: purple })
  expect(triedOn([good], 'gl', words, 4)).toEqual({ binned: 0, caught: null, missed: null, taken: null })
})

const LOADED = /^(?:import|export) (?!type )[^'()]*?'(\.[^']+)'/gm

/** This module and all of the stop that it loads; types load nothing. */
function loadedWith(path: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(path)) return loaded
  loaded.add(path)
  for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(LOADED)) {
    const next = join(dirname(path), target)
    if (next.startsWith('stops/data-kitchen/')) loadedWith(next, loaded)
  }
  return loaded
}

it.each(['panel', 'wall', 'pictures', 'desk', 'face'])('is in no file that a page loads to play: %s', (piece) => {
  expect(GLORPS).toHaveLength(DISGUISES)
  const loaded = loadedWith(`stops/data-kitchen/face/${piece}.ts`)
  // It was followed into the stop's rules.
  expect([...loaded].filter((one) => !one.includes('/face/'))).not.toEqual([])
  expect(loaded).not.toContain('stops/data-kitchen/glorps.ts')
})
