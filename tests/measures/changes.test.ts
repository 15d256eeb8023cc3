import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesIn, withChanges } from '../../shared/measures/changes.ts'
import { deepFreeze } from '../match/game.ts'

/** Two values that have some of their parts in common, as two views have. */
const pairs = fc
  .tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue())
  .map(([one, other, same]) => [
    deepFreeze({ ...one, same, list: [same, one] }),
    deepFreeze({ ...one, ...other, same, list: [same, other, one] }),
  ])

describe('changes', () => {
  it('make the later value of the earlier, for any two', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(withChanges(one ?? {}, changesIn(one, other))).toEqual(other)
        expect(withChanges(other ?? {}, changesIn(other, one))).toEqual(one)
        expect(changesIn(one, structuredClone(one))).toEqual([])
      }),
      { seed: 1 },
    )
  })

  it('name what is new, deep inside, and share what is not', () => {
    const before = deepFreeze({
      phase: { number: 1, rings: null },
      teams: [{ id: 't1', size: 3 }],
      me: { name: 'Zoë' },
    })
    const after = { phase: { number: 2, rings: null }, teams: [{ id: 't1', size: 4 }], me: { name: 'Zoë' } }
    const changes = changesIn(before, after)
    expect(changes).toEqual([
      [['phase', 'number'], 2],
      [['teams', 0, 'size'], 4],
    ])
    expect(withChanges(before, changes).me).toBe(before.me)
  })

  it.each([
    ['a list that has grown', [1, 2], [1, 2, 3], [[['at', 2], 3]]],
    ['a list that is another', [1, 2, 3], [1, 4, 3], [[['at'], [1, 4, 3]]]],
    ['a list that has shrunk', [1, 2], [1], [[['at'], [1]]]],
    ['what is gone', 1, undefined, [[['at']]]],
    ['what has come', undefined, 1, [[['at'], 1]]],
    ['nothing in place of something', {}, null, [[['at'], null]]],
    ['a list in place of an object', {}, [], [[['at'], []]]],
  ])('tell of %s', (_, before, after, changes) => {
    expect(changesIn({ at: before }, { at: after })).toEqual(changes)
    expect(withChanges({ at: before }, changesIn({ at: before }, { at: after }))).toEqual(
      after === undefined ? {} : { at: after },
    )
  })
})
