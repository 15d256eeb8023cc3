import { describe, expect, it } from 'vitest'
import { matchingWords } from '../../../client/ui/matching-words.ts'

const words = ['.', 'cat', 'hat', 'at', 'cattle', 'mat']
const racks = [
  { id: 'animals', words: [1, 4] },
  { id: 'other', words: [2, 3, 5] },
]
const found = (rack: string, typed: string) => matchingWords(words, racks, rack, typed).map((token) => words[token])

describe('words that fit what was typed', () => {
  it('the very word comes first, then beginnings, then words that contain it', () => {
    expect(found('', 'cat')).toEqual(['cat', 'cattle'])
    expect(found('', 'at')).toEqual(['at', 'cat', 'cattle', 'hat', 'mat'])
    expect(found('', ' HAT ')).toEqual(['hat'])
  })

  it('nothing typed offers the rack, all racks, or nothing of a rack that is not there', () => {
    expect(found('animals', '')).toEqual(['cat', 'cattle'])
    expect(found('', '')).toHaveLength(5)
    expect(found('pirates', '')).toEqual([])
  })

  it('the boundary is on no rack and is never offered', () => {
    expect(found('', '.')).toEqual([])
  })
})
