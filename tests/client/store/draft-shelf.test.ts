import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftShelf } from '../../../client/store/draft-shelf.ts'

/** What a browser keeps for one tab; the page may be loaded again beside it. */
class TabStorage {
  readonly #kept = new Map<string, string>()
  getItem = (key: string): string | null => this.#kept.get(key) ?? null
  setItem = (key: string, value: string): void => void this.#kept.set(key, value)
}

describe('the shelf of half-made answers', () => {
  beforeEach(() => {
    vi.stubGlobal('sessionStorage', new TabStorage())
    return () => vi.unstubAllGlobals()
  })

  function openShelf(scope: string): DraftShelf {
    const shelf = new DraftShelf()
    shelf.open(scope)
    return shelf
  }

  it('gives a reloaded page its drafts back, at the same seat and stop only', () => {
    openShelf('ABCDE s1 2').put('bet.0', { racks: { food: 3 }, words: {} })
    expect(openShelf('ABCDE s1 2').get('bet.0')).toEqual({ racks: { food: 3 }, words: {} })
    expect(openShelf('ABCDE s1 3').get('bet.0')).toBeUndefined()
    expect(openShelf('ABCDE s2 2').get('bet.0')).toBeUndefined()
  })

  it('keeps a draft when the same place is opened again, and drops it at the next', () => {
    const shelf = openShelf('ABCDE s1 0')
    shelf.put('pile.bits', 4)
    shelf.open('ABCDE s1 0')
    expect(shelf.get('pile.bits')).toBe(4)
    shelf.open('ABCDE s1 1')
    expect(shelf.get('pile.bits')).toBeUndefined()
  })

  it('keeps nothing for a reload of a match that no reload brings back', () => {
    openShelf('').put('pile.bits', 4)
    expect(openShelf('').get('pile.bits')).toBeUndefined()
  })

  it('begins anew with whatever else lies in the storage, and without a storage', () => {
    for (const left of ['{', '7', 'null', '{"scope":"A s1 0","drafts":null}']) {
      sessionStorage.setItem('gradient-express.drafts', left)
      expect(openShelf('A s1 0').get('bet.0')).toBeUndefined()
    }
    vi.stubGlobal('sessionStorage', undefined)
    const shelf = openShelf('A s1 0')
    shelf.put('bet.0', 1)
    expect(shelf.get('bet.0')).toBe(1)
  })
})
