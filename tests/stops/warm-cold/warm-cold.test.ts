/** What only Warm or cold must prove: the secret stays one, each try is told by the model's own figures, and what a search is worth. */
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/match/view-types.ts'
import { TRIES } from '../../../stops/warm-cold/content.ts'
import { givenIn, placeOf, searchWorth } from '../../../stops/warm-cold/score.ts'
import { secretsFor } from '../../../stops/warm-cold/secret.ts'
import type { Hunt, WarmState } from '../../../stops/warm-cold/types.ts'
import type { WarmView } from '../../../stops/warm-cold/view-types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const town = storedPack('town')
const V = smallPack.words.length

function stateIn({ match }: Pick<Game, 'match'>): WarmState {
  const state = stateOf(match)
  if (state?.stop !== 'warm-cold') throw new Error('another stop')
  return state
}

function warmOf({ match }: Game, audience: Audience): WarmView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== 'warm-cold') throw new Error('another stop')
  return play
}

const ann: Audience = { role: 'seat', seat: 'ann' }
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const tries = (game: Game, seat: string, word: number) => game.tap(seat, { stop: 'warm-cold', ask: 'find', tap: word })

/** Word 5 is the secret; the others are the farther the higher their number lies from it. */
const cosines = Array.from({ length: V }, (_, word) => 1 - Math.abs(word - 5) / 10 - (word > 5 ? 0.01 : 0))

function playing(phase: 'cold' | 'warm', part: { rematch?: boolean } = {}): Game {
  const plan = [{ stop: 'warm-cold', form: 'full' as const, rematch: part.rematch ?? false }]
  const game = new Game({ plan }).join('ann', 'ben').goTo(phase)
  game.answerAll()
  const hunt: Hunt = { secret: 5, cold: { cosines, tries: {} }, warm: { cosines, tries: {} } }
  const state = stateIn(game)
  const play: WarmState = { ...state, hunts: state.hunts.with(0, hunt) }
  game.match = { ...game.match, play }
  return game
}

describe('the secret', () => {
  it('is drawn by the seed alone, and another seed draws another', () => {
    expect(secretsFor(town, 20261130, 2)).toEqual(secretsFor(town, 20261130, 2))
    const drawn = Array.from({ length: 40 }, (_, day) => secretsFor(town, 20261101 + day, 1)[0])
    expect(new Set(drawn).size).toBeGreaterThan(25)
    // No word of every other sentence.
    const names = drawn.map((word) => town.words[word ?? 0])
    expect(names.filter((name) => name === 'the' || name === 'is')).toEqual([])
  })

  it('is in nobody’s view before it is told', () => {
    const seen = (secret: number) => {
      const game = playing('warm')
      const state = stateIn(game)
      const hunts = state.hunts.map((hunt) => ({ ...hunt, secret }))
      game.match = { ...game.match, play: { ...state, hunts } as WarmState }
      expect(tries(game, 'ann', 9)).toBeNull()
      return ([{ role: 'host' }, { role: 'projector' }, ann] as const).map((audience) =>
        view(game.match, audience, smallRules),
      )
    }
    expect(seen(5)).toEqual(seen(4))
  })
})

describe('a try', () => {
  it('is told how near it is, on its own phone alone, and counts once', () => {
    const game = playing('warm')
    const given = givenIn(cosines)
    const free = [4, 6, 9, 11, 15].filter((word) => !given.includes(word))
    const [word = 0, other = 0] = free
    expect(tries(game, 'ann', word)).toBeNull()
    expect([tries(game, 'ann', word), tries(game, 'ann', given[0] ?? 0)]).toEqual(['out-of-range', 'out-of-range'])
    expect([tries(game, 'ann', 0), tries(game, 'ann', V)]).toEqual(['unknown-word', 'unknown-word'])
    expect(tries(game, 'ben', other)).toBeNull()
    expect(warmOf(game, ann).mine?.tries).toEqual([{ word, cosine: cosines[word], place: placeOf(cosines, word) }])
    expect(JSON.stringify(warmOf(game, { role: 'projector' }))).not.toContain('"mine":{')
    expect(warmOf(game, { role: 'projector' }).warm).toMatchObject({ tries: 2, found: 0 })
  })

  it('that hits ends the search, and so does the last one', () => {
    const game = playing('cold')
    expect(tries(game, 'ann', 5)).toBeNull()
    expect(warmOf(game, ann).mine).toMatchObject({ isFound: true, left: 0 })
    expect(tries(game, 'ann', 6)).toBe('out-of-range')
    const given = givenIn(cosines)
    const free = Array.from({ length: V - 1 }, (_, i) => 1 + i).filter((word) => word !== 5 && !given.includes(word))
    for (const word of free.slice(0, TRIES.cold)) expect(tries(game, 'ben', word)).toBeNull()
    expect(tries(game, 'ben', free[TRIES.cold] ?? 1)).toBe('out-of-range')
  })
})

describe('what a search is worth', () => {
  it('falls with each try before the hit, and is never less than nothing', () => {
    const soon = searchWorth(cosines, [5])
    const late = searchWorth(cosines, [15, 14, 13, 5])
    expect(soon).toBeGreaterThan(late)
    expect(late).toBeGreaterThan(0)
    expect(searchWorth(cosines, [15])).toBe(0)
    // A search that has been good is not worse for going on.
    expect(searchWorth(cosines, [6, 15, 14])).toBe(searchWorth(cosines, [6]))
  })

  it('is paid when the word is told', () => {
    const game = playing('warm')
    expect(tries(game, 'ann', 5)).toBeNull()
    expect(game.match.seats['ann']?.bitsSaved).toBe(0)
    next(game)
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(searchWorth(cosines, [5]), 9)
    const told = warmOf(game, ann)
    expect([told.secret, told.nearest.map(({ word }) => word).slice(0, 2)]).toEqual([5, [4, 6]])
    expect(tries(game, 'ben', 6)).toBe('after-the-bell')
  })

  it('in the rematch is another word, by the trained model alone', () => {
    const game = playing('warm', { rematch: true })
    const before = stateIn(game).hunts[1]?.secret
    next(game)
    next(game)
    expect(stateIn(game)).toMatchObject({ phase: 'warm', round: 1 })
    expect(before).not.toBe(5)
    expect(warmOf(game, ann).isRematch).toBe(true)
    expect(warmOf(game, { role: 'projector' }).cold).toBeNull()
  })
})
