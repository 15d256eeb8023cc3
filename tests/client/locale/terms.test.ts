/** The glossary: what a text marks is explained, and explained by figures that a screen can know. */
import { describe, expect, it } from 'vitest'
import type { Text } from '../../../client/locale/brought.ts'
import { termTexts } from '../../../client/locale/en/terms.ts'
import { pieces, t, textIfKnown } from '../../../client/locale/t.ts'
import { t as flashcardText } from '../../../stops/flashcard/face/t.ts'
import { allTexts } from '../../all-texts.ts'
import { termFigures, type Asked } from '../../../client/ui/term-figures.ts'

const forms = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text))
const marks = (text: string) =>
  Array.from(text.matchAll(/\[([^\]]+)\](?:\(([\w-]+)\))?/g), ([, word = '', term = word]) => term)
const terms = Object.keys(termTexts).flatMap((key) => /^term\.([\w-]+)$/.exec(key)?.[1] ?? [])

const model = {
  step: 60,
  summitBits: Math.log2(277),
  floorBits: 1.49,
  exams: [{ step: 60, bits: 2, audited: true }],
}
const asked: Required<Omit<Asked, 'summitBits' | 'floorBits' | 'nowBits'>> = {
  bits: 3,
  readBits: 1.5,
  rate: 0.3,
  lostRate: 1.5,
}
const known = termFigures(model, asked)

describe('the glossary', () => {
  it('explains every term that a text marks', () => {
    const marked = new Set([...allTexts.values()].flatMap((text) => forms(text).flatMap(marks)))
    expect(marked.size).toBeGreaterThan(15)
    expect([...marked].filter((term) => !terms.includes(term))).toEqual([])
  })

  it('has a text for each term, and tells every figure that it speaks of once the room has measured it', () => {
    expect(terms.length).toBeGreaterThan(20)
    for (const term of terms) {
      expect(textIfKnown('term', `${term}.text`, {}), term).not.toBeNull()
      for (const part of ['this', 'here']) {
        const isThere = Object.hasOwn(termTexts, `term.${term}.${part}`)
        expect(textIfKnown('term', `${term}.${part}`, known) !== null, `${term}.${part}`).toBe(isThere)
      }
    }
  })

  it('is silent about what was not measured yet', () => {
    const fresh = termFigures({ ...model, step: 0, exams: [] }, {})
    expect(textIfKnown('term', 'held-out.here', fresh)).toBeNull()
    expect(textIfKnown('term', 'step.here', fresh)).toBeNull()
    expect(textIfKnown('term', 'throttle.here', fresh)).toBeNull()
    expect(textIfKnown('term', 'bits.this', fresh)).toBeNull()
    expect(textIfKnown('term', 'bits.here', termFigures(null, {}))).toBeNull()
  })

  it('speaks of the number that was asked about, and of this room', () => {
    expect(textIfKnown('term', 'bits.this', known)).toBe('3.00 bits: like guessing among 8 words.')
    expect(textIfKnown('term', 'held-out.here', known)).toBe(
      'On them our model stands at 2.00 bits a word, like guessing among 4 words.',
    )
    expect(textIfKnown('term', 'step.here', known)).toBe('Our model has taken 60 steps.')
  })
})

describe('a marked text', () => {
  it('is bare where it is only text, and in pieces where its terms can be tapped', () => {
    const figures = { before: '8.11', after: '7.20' }
    const bare = 'Surprise at unseen sentences went from 8.11 to 7.20 bits: one card is not the whole language.'
    expect(flashcardText('flash.held-out', figures)).toBe(bare)
    const cut = pieces('flash.held-out', figures)
    expect(cut.map(({ text }) => text).join('')).toBe(bare)
    expect(cut.filter(({ term }) => term !== null)).toEqual([
      { text: 'unseen sentences', term: 'held-out' },
      { text: 'bits', term: 'bits' },
    ])
  })

  it('leaves no mark on any screen', () => {
    for (const text of allTexts.values()) {
      for (const form of forms(text)) {
        expect(form.replaceAll(/\[[^\][]+\](?:\([\w-]+\))?/g, '')).not.toMatch(/[[\]]/)
      }
    }
  })

  it('takes nothing that a player wrote for a mark', () => {
    const name = '[bits](x)'
    expect(t('host.remove', { name })).toBe('Remove [bits](x)')
    expect(pieces('host.remove', { name })).toEqual([{ text: 'Remove [bits](x)', term: null }])
  })
})
