/** What holds for every move, whatever it is: one set of laws, checked with whatever a test can draw for it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../shared/measures/random.ts'
import type { Move, Who } from '../../shared/moves/move.ts'
import { rejectWords } from '../../shared/protocol/reject.ts'
import { mindOf } from '../../shared/rehearsal/mind.ts'
import { worldOf } from '../../shared/rehearsal/world.ts'
import { deepFreeze } from '../match/game.ts'
import { smallPack } from '../match/small-world.ts'

export interface Draws<T, L, S extends L = L> {
  readonly limits: fc.Arbitrary<L>
  /** Within the limits and far outside, as the door lets it through or as a replayed log might hold it. */
  readonly tap: fc.Arbitrary<T>
  /** The test's own word on which of them may be done by somebody who has not done any yet, and is shown this. */
  readonly isWithin: (tap: T, shown: S) => boolean
  /** What the door must not let through. */
  readonly shapeless: readonly unknown[]
  /** Everybody sees at once what others do. */
  readonly isPublic?: true
  /** A screen that the whole room sees shows it at once, and only players wait; a stop that does not want that leaves it out. */
  readonly isOnWall?: true
}

const world = worldOf(smallPack)
const ids = ['ann', 'ben', 'cat', '__proto__'] as const
const whoIs = (id: string): Who => ({ id, team: id === 'ben' ? 't2' : 't1' })
const [ann] = ids.map(whoIs)

export function lawsOf<K, T, L extends object, S extends L>(
  name: string,
  move: Move<K, T, L, S>,
  draws: Draws<T, L, S>,
) {
  const { limits, tap, isWithin, shapeless, isPublic, isOnWall } = draws
  const story = fc.array(fc.record({ id: fc.constantFrom(...ids), tap }), { maxLength: 12 })
  type Story = readonly { readonly id: string; readonly tap: T }[]

  /** All that the move takes of a story. */
  const told = (made: Story, within: L, from: K = move.none): K =>
    made.reduce((kept: K, { id, tap }) => {
      const next = move.take(kept, whoIs(id), tap, within)
      return typeof next === 'string' ? kept : deepFreeze(next)
    }, deepFreeze(from))

  describe(`the move ${name}`, () => {
    it('takes what is within its limits, has a word for what is not, and changes nobody else', () => {
      const seen = { taken: 0, refused: 0 }
      fc.assert(
        fc.property(limits, story, (within, made) => {
          let kept = deepFreeze(move.none)
          for (const { id, tap } of made) {
            const hadBefore = ids.filter((each) => move.has(kept, whoIs(each)))
            const next = move.take(kept, whoIs(id), tap, within)
            if (!hadBefore.some((each) => each === id))
              expect(typeof next !== 'string').toBe(isWithin(tap, move.show(kept, whoIs(id), within, false)))
            if (typeof next === 'string') {
              expect(rejectWords).toContain(next)
              seen.refused++
              continue
            }
            seen.taken++
            kept = deepFreeze(next)
            const others = (all: readonly string[]) => all.filter((each) => each !== id)
            expect(others(ids.filter((each) => move.has(kept, whoIs(each))))).toEqual(others(hadBefore))
          }
        }),
      )
      expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(isPublic ? -1 : 20)
    })

    it('opens its door to its own taps only', () => {
      for (const bad of shapeless) expect(move.tap.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
      fc.assert(
        fc.property(limits, tap, (within, one) => {
          if (typeof move.take(move.none, ann, one, within) === 'string') return
          expect(move.tap.parse(one)).toEqual(one)
        }),
      )
    })

    it('keeps and shows plain JSON: a replay gives the same, to the sign of a zero', () => {
      fc.assert(
        fc.property(limits, story, fc.boolean(), (within, made, isOpen) => {
          const kept = told(made, within)
          expect(JSON.parse(JSON.stringify(kept))).toEqual(kept)
          for (const to of [null, ...ids.map(whoIs)]) {
            const shown = move.show(kept, to, within, isOpen)
            expect(JSON.parse(JSON.stringify(shown))).toEqual(shown)
            expect(shown).toMatchObject(within)
          }
        }),
      )
    })

    it('shows a seat nothing that depends on what others said before it is told, and something then', () => {
      let openings = 0
      fc.assert(
        fc.property(limits, story, story, (within, mine, theirs) => {
          const own = mine.map((one) => ({ ...one, id: 'ann' }))
          const others = theirs.filter(({ id }) => id !== 'ann')
          const alone = told(own, within)
          const among = told(own, within, told(others, within))
          const shown = (kept: K, isOpen: boolean) => JSON.stringify(move.show(kept, ann, within, isOpen))
          if (!isPublic) expect(shown(among, false)).toBe(shown(alone, false))
          if (shown(among, true) !== shown(alone, true)) openings++
        }),
      )
      expect(openings).toBeGreaterThan(5)
    })

    it('shows a wall nothing of what was said before it is told, though it may show who has', () => {
      const twice = fc.array(fc.record({ id: fc.constantFrom(...ids), tap, other: tap }), {
        minLength: 60,
        maxLength: 60,
      })
      let compared = 0
      fc.assert(
        fc.property(limits, twice, (within, all) => {
          const mayBe = (one: T) => typeof move.take(move.none, ann, one, within) !== 'string'
          const made = all.filter((each) => mayBe(each.tap) && mayBe(each.other))
          const one = told(made, within)
          const other = told(
            made.map((each) => ({ id: each.id, tap: each.other })),
            within,
          )
          const whoHas = (kept: K) => JSON.stringify(ids.map((id) => move.has(kept, whoIs(id))))
          if (isPublic || isOnWall || whoHas(one) !== whoHas(other)) return
          expect(move.show(one, null, within, false)).toEqual(move.show(other, null, within, false))
          if (JSON.stringify(one) !== JSON.stringify(other)) compared++
        }),
      )
      expect(compared).toBeGreaterThan(isPublic || isOnWall ? -1 : 20)
    })

    it('is played by simulated players who are never refused, and come to an end', () => {
      let taps = 0
      fc.assert(
        fc.property(limits, story, fc.nat(), (within, made, seed) => {
          let kept = told(made, within)
          for (const [at, id] of ids.entries()) {
            const player = { mind: mindOf(seed + at), world, random: randomFrom(seed + at) }
            for (let times = 0; ; times++) {
              expect(times).toBeLessThan(100)
              const shown = move.show(kept, whoIs(id), within, false)
              const tap = move.robot(shown, player)
              if (tap === null) break
              expect(move.tap.safeParse(JSON.parse(JSON.stringify(tap))).success).toBe(true)
              const next = move.take(kept, whoIs(id), tap, within)
              if (typeof next === 'string') throw new Error(`refused: ${next} ${JSON.stringify({ tap, shown })}`)
              kept = next
              taps++
            }
          }
        }),
      )
      expect(taps).toBeGreaterThan(50)
    })
  })
}
