import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../shared/text/clean.ts'
import { decode, encode } from '../../shared/text/tokenizer.ts'

const pack = { words: ['.', 'the', 'cat', 'sat', 'on', 'mat'] }

describe('cleaning', () => {
  it.each([
    ['  The CAT\tsat \n on  ', 'the cat sat on'],
    ['the cat sat.', 'the cat sat'],
    ['the cat sat ?!… ', 'the cat sat'],
    ['well, the cat', 'well, the cat'],
    ['cafe\u0301', 'caf\u00e9'],
    [' . ', ''],
  ])('makes %j into %j', (typed, cleaned) => {
    expect(clean(typed)).toBe(cleaned)
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => clean(clean(text)) === clean(text)))
  })
})

describe('the word tokenizer', () => {
  it('reads a sentence as people type it', () => {
    expect(encode(pack, ' The cat sat on the MAT. ')).toEqual({ ok: true, tokens: [1, 2, 3, 4, 1, 5] })
    expect(encode(pack, '  ')).toEqual({ ok: true, tokens: [] })
  })

  it('names the word it does not know, and its place', () => {
    expect(encode(pack, 'the cat sat on the hat')).toEqual({ ok: false, unknown: 'hat', at: 5 })
  })

  it('finds words that are written with capitals or ß, however they are typed, and first the one that is written so', () => {
    const german = { words: ['.', 'die', 'Straße', 'maße', 'masse', 'Übung'] }
    for (const typed of ['die Straße', 'DIE STRASSE', 'die strasse'])
      expect(encode(german, typed), typed).toEqual({ ok: true, tokens: [1, 2] })
    expect(encode(german, 'Masse maße übung')).toEqual({ ok: true, tokens: [4, 3, 5] })
  })

  it('lets nobody type the boundary', () => {
    expect(encode(pack, 'the . cat')).toEqual({ ok: false, unknown: '.', at: 1 })
  })

  it('writes back what it read', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: pack.words.length - 1 })), (tokens) => {
        expect(encode(pack, decode(pack, tokens))).toEqual({ ok: true, tokens })
      }),
    )
  })

  it('leaves boundaries out, and refuses ids past the vocabulary', () => {
    expect(decode(pack, [0, 2, 3, 0])).toBe('cat sat')
    expect(() => decode(pack, [2, 6])).toThrow(new RangeError('token 6: the vocabulary has 6 words'))
  })
})
