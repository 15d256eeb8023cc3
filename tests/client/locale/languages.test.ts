/** What the app says in other languages: all of it, with the same figures and terms, in forms that the language has. */
import { afterEach, describe, expect, it } from 'vitest'
import { languageOn } from '../../../client/app/page-language.ts'
import { bring, bringOfTexts, layOver, speakOf, type Text } from '../../../client/locale/brought.ts'
import { offered, offeredOf } from '../../../client/locale/offered.ts'
import { directionOf, nowSpoken } from '../../../client/locale/spoken.ts'
import {
  comma,
  formatBits,
  formatList,
  formatNumber,
  formatShare,
  pieces,
  t,
  textAt,
} from '../../../client/locale/t.ts'
import { englishOfTexts, englishParts, faultsOf, faultsOfText, fileOf, textsIn } from '../../../scripts/texts.ts'
import { ownNames } from '../../../client/ui/own-names.ts'

const say = (language: 'de' | 'fr' | 'ar', texts: Readonly<Record<string, Text>>) => {
  layOver(new Map(Object.entries(texts)))
  nowSpoken(language)
}

afterEach(() => {
  layOver(new Map())
  nowSpoken('en')
  speakOf('town')
})

describe('each language on offer', async () => {
  const [parts, ofTexts] = await Promise.all([englishParts(), englishOfTexts()])

  it.each(offered.filter((language) => language !== 'en'))('%s has every text', (language) => {
    expect(parts.length).toBeGreaterThan(100)
    expect(faultsOf(language, parts, ofTexts)).toEqual([])
  })

  it('keeps no English word in Arabic where all others say it in their own', () => {
    const words = (text: Text | undefined) => {
      const forms = typeof text === 'string' ? [text] : Object.values(text ?? {})
      const said = forms.map((form) => form.replaceAll(/\]\([\w-]+\)|\{\w+\}/g, ' ').toLowerCase())
      return said.flatMap((form) => form.match(/[a-z]{2,}/g) ?? [])
    }
    const kept = [...new Map(parts.map(({ path }) => [fileOf(path, 'ar'), path])).values()].flatMap((path) => {
      const others = (['de', 'es', 'fr'] as const).map((language) => textsIn(fileOf(path, language)))
      return Object.entries(textsIn(fileOf(path, 'ar'))).flatMap(([key, text]) => {
        const theirs = new Set(others.flatMap((texts) => words(texts[key])))
        return words(text).flatMap((word) => (theirs.has(word) ? [] : [`${key}: ${word}`]))
      })
    })
    expect(kept).toEqual([])
  })

  it('is called by its own name, and was found missing if it were not there', () => {
    for (const language of offered) expect(ownNames[language].trim()).not.toBe('')
    const [first] = parts
    const more = { path: first?.path ?? '', texts: { 'never.said': 'Never said' } }
    expect(faultsOf('de', [more], {})[0]).toMatch(/never\.said is missing$|there is no text/)
  })
})

describe('a text in another language', () => {
  const wrong = (english: Text, said: Text | undefined, language: 'de' | 'ar' = 'de') =>
    faultsOfText(english, said, language)

  it('is taken as it is when it tells the same', () => {
    expect(wrong('{count} [bits] of [blame](gradient)', '[Bits](bits), {count}, [Schuld](gradient)')).toEqual([])
    expect(wrong({ one: '1 bit', other: '{count} bits' }, { one: 'Ein Bit', other: '{count} Bits' })).toEqual([])
    expect(wrong('In the {world}', 'Dort')).toEqual([])
  })

  it('is refused when it is missing, empty, or tells something else', () => {
    expect(wrong('Yes', undefined)).toEqual(['is missing'])
    expect(wrong('Yes', ' ')).toEqual(['is empty'])
    expect(wrong('{count} of {of}', '{count}')).toEqual(['has the parameters count and not count, of'])
    expect(wrong('[bits]', 'Bits')).toEqual(['has the terms none and not bits'])
    expect(wrong('Yes', 'Ja {')).toEqual(['has a mark that is not closed'])
    expect(wrong('a → b', 'ب → ا', 'ar')).toEqual(['has an arrow that points back'])
    expect(wrong('better →', '\u2066أفضل →\u2069', 'ar')).toEqual([])
  })

  it('is refused without a form that its language counts by', () => {
    const english = { one: '{count} bit', other: '{count} bits' }
    expect(wrong(english, '{count} Bits')).toEqual(['must be forms by count'])
    expect(wrong(english, { other: '{count} Bits' })).toEqual(['lacks its form one'])
    const inArabic = { one: '{count}', two: '{count}', few: '{count}', other: '{count}' }
    expect(wrong(english, inArabic, 'ar')).toEqual(['lacks its form zero', 'lacks its form many'])
  })
})

describe('a page in another language', () => {
  it('says its words, with terms to be tapped, and English where they have not come', () => {
    bring({ 'tried.here': 'Here are [bits]', 'tried.not': 'Not yet' })
    say('de', { 'tried.here': 'Hier sind [Bits](bits)' })
    expect(textAt('tried.here')).toBe('Hier sind Bits')
    expect(pieces('tried.here').at(1)).toEqual({ text: 'Bits', term: 'bits' })
    expect(textAt('tried.not')).toBe('Not yet')
  })

  it('chooses among all forms by count that the language has', () => {
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f {count}', many: 'm {count}', other: 'a {count}' }
    say('ar', { 'lobby.players': forms })
    expect([0, 1, 2, 3, 11, 100].map((count) => t('lobby.players', { count }))).toEqual([
      'z',
      'o',
      't',
      'f 3',
      'm 11',
      'a 100',
    ])
  })

  it('says otherwise in rooms on a text what is otherwise there', () => {
    bring({ 'tried.floor': 'the floor' })
    bringOfTexts({ 'tried.floor': 'the best so far' })
    say('de', { 'tried.floor': 'der Boden', 'tried.floor@text': 'das Beste bisher' })
    expect(textAt('tried.floor')).toBe('der Boden')
    speakOf('own-0')
    expect(textAt('tried.floor')).toBe('das Beste bisher')
    layOver(new Map())
    expect(textAt('tried.floor')).toBe('the best so far')
  })

  it('writes figures and lists as the language does, in digits that fields and codes have too', () => {
    expect([formatBits(1234.5), formatShare(0.41), formatList(['a', 'b', 'c'])]).toEqual(['1,234.50', '41%', 'a, b, c'])
    nowSpoken('de')
    expect([formatBits(1234.5), formatShare(0.41), formatList(['a', 'b', 'c'])]).toEqual([
      '1.234,50',
      '41\u00a0%',
      'a, b und c',
    ])
    expect(comma()).toBe(', ')
    nowSpoken('ar')
    expect(formatNumber(1234)).toBe('1,234')
    expect(comma()).toBe('، ')
  })

  it('isolates what is put into a text of letters that run the other way', () => {
    say('ar', { 'join.room': 'غرفة {code}' })
    expect(t('join.room', { code: 'KELPA' })).toBe('غرفة \u2068KELPA\u2069')
  })

  it('runs from right to left in Arabic alone', () => {
    expect(offered.filter((language) => directionOf(language) === 'rtl')).toEqual(
      offered.filter((language) => language === 'ar'),
    )
  })
})

describe('the language of a page', () => {
  const german = offered.includes('de') ? 'de' : 'en'

  it('is the first of the browser’s that is on offer', () => {
    expect(offeredOf(['tlh', 'de-AT', 'en'])).toBe(german)
    expect(offeredOf([])).toBe('en')
    expect(offeredOf(['xx'])).toBe('en')
  })

  it('is the device’s own choice, then the room’s, then the browser’s; on the wall the room’s first', () => {
    expect(languageOn('play', german, null, ['en'])).toBe(german)
    expect(languageOn('play', german, 'en', ['en'])).toBe('en')
    expect(languageOn('join', null, null, ['de'])).toBe(german)
    expect(languageOn('projector', german, 'en', ['en'])).toBe(german)
    expect(languageOn('host', german, null, ['en'])).toBe('en')
  })
})
