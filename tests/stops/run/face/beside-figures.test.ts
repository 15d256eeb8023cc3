/** Me beside the model: means over the cards that I bet on, and who was ahead when. */
import { describe, expect, it } from 'vitest'
import { besideFigures, besideVerdict } from '../../../../stops/run/face/exam/beside-figures.ts'

const card = (mine: number | null, beforeBits: number, afterBits: number) => ({
  words: [1, 2],
  blank: 1,
  floorBits: 0,
  flipped: false,
  mine,
  beforeBits,
  afterBits,
})

describe('me beside the model', () => {
  it('is measured over the same cards for both: those that I bet on', () => {
    expect(besideFigures([card(4, 8, 2), card(null, 1, 1), card(7, 6, 7.5)])).toEqual({
      cards: 2,
      mine: 5.5,
      before: 7,
      after: 4.75,
      wonBefore: 1,
      wonAfter: 1,
    })
  })

  it('is not said to somebody who never bet', () => {
    expect(besideFigures([card(null, 8, 2)])).toBeNull()
    expect(besideFigures([])).toBeNull()
  })

  it('names who was less surprised at the start and who is now', () => {
    const verdict = (mine: number, before: number, after: number) => {
      const figures = besideFigures([card(mine, before, after)])
      return figures === null ? null : besideVerdict(figures)
    }
    expect(verdict(5, 8, 2)).toBe('exam.me-model')
    expect(verdict(1, 8, 2)).toBe('exam.me-me')
    expect(verdict(9, 8, 2)).toBe('exam.model-model')
    expect(verdict(5, 4, 6)).toBe('exam.model-me')
    expect(verdict(5, 8, 5.004)).toBe('exam.level')
  })
})
