/** Names that are let in, and names that are not. */
import { expect, test } from 'vitest'
import { keysOf, nameKeys } from '../../../shared/names/name-keys.ts'
import { tidyName } from '../../../server/names/tidy-name.ts'
import { drawName, nameTrouble, spellingTrouble } from '../../../server/rooms/names.ts'

const judge = (typed: string, ...taken: string[]) => nameTrouble(tidyName(typed), keysOf(taken))

test.each([
  'Ada',
  'Zoë 3',
  'Łukasz',
  'Дарья',
  '李雷',
  'نور',
  "O'Neil",
  'Mary-Jane',
  'Scunthorpe Sam',
  'Cassandra',
  'A',
  'राम',
  'علی\u200cرضا',
])('lets in %s', (name) => expect(judge(name)).toBeNull())

test.each(['fuck', 'Hitler', 'Hurensohn', 'f u c k', 'ｆｕｃｋ'])(
  'keeps out %s, until the host says otherwise',
  (name) => {
    expect(judge(name)).toBe('name-not-allowed')
    expect(spellingTrouble(tidyName(name))).toBeNull()
  },
)

test.each(['<b>hi</b>', 'z\u0300\u0301\u0302\u0303\u0304', '...', '\u{1F600}', '\u02b9', '\ue000'])(
  'asks for letters instead of %j',
  (name) => expect(judge(name)).toBe('name-letters'),
)

// Hangul and halfwidth fillers, zero-width signs, tags, variation selectors, direction marks, controls.
const unseen =
  '\u115f \u1160 \u3164 \uffa0 \u200b \u200c \u200d \u2060 \ufeff \u00ad \u034f \u061c \u180e \u17b4 \ufe0f \u{e0041} \u{e0100} \u202e \u2066 \u2069 \u200e \u0007 \u007f \u2800 \u{16fe4} \u{1d173}'.split(
    ' ',
  )

test.each(unseen.map((sign) => [sign.codePointAt(0)?.toString(16), sign]))('sees nothing in U+%s', (_code, sign) => {
  expect(tidyName(sign + sign)).toBe('')
  expect(tidyName(`A${sign}d${sign}a${sign}`)).toBe('Ada')
  expect(judge(`A${sign}da`, 'Ada')).toBe('name-taken')
})

test('keeps the joiners that belong to a spelling', () => {
  expect(tidyName('علی\u200cرضا')).toBe('علی\u200cرضا')
  expect(tidyName('क\u094d\u200dष')).toBe('क\u094d\u200dष')
})

test('asks for one to twenty letters, counted as people do', () => {
  expect(judge('   ')).toBe('name-length')
  expect(judge('x'.repeat(21))).toBe('name-length')
  expect(judge('𐐀'.repeat(20))).toBeNull()
})

test.each([
  'ada',
  ' ADA ',
  'A d a',
  'Adá',
  'ＡＤＡ',
  'Аda',
  'Adа',
  'АDА',
  'аdа',

  '𝐀da',
  'A\u200bda',
  'Ada\u0301',
])('knows %s for the taken name Ada', (name) => expect(judge(name, 'Ada')).toBe('name-taken'))

test.each([
  ['Bill', 'BILL'],
  ['Bill', 'Bi11'],
  ['Bill', 'BiIl'],
  ['Ali', 'AIi'],
  ['Оля', 'Oля'],
  ['Нина', 'Hина'],
  ['ΝΙΚΟΣ', 'NIKOΣ'],
  ['Weiß', 'Weiss'],
])('takes %s and %s for one', (name, twin) => {
  expect(judge(twin, name)).toBe('name-taken')
  expect(judge(name, twin)).toBe('name-taken')
})

test.each([
  ['Al', 'Ai'],
  ['Ben', 'Bea'],
  ['राम', 'रमा'],
  ['Анна', 'Anna'],
  ['Zoe 1', 'Zoe 2'],
  ['李雷', '李蕾'],
])('tells %s from %s', (name, other) => expect(judge(other, name)).toBeNull())

test('draws free and friendly names, also when most are taken', () => {
  const taken = new Set<string>()
  for (let i = 0; i < 400; i++) {
    const name = drawName(taken)
    expect(nameTrouble(name, taken)).toBeNull()
    for (const key of nameKeys(name)) taken.add(key)
  }
})
