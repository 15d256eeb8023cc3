/** Names that are let in, and names that are not. */
import { expect, test } from 'vitest'
import { drawName, nameKey, nameTrouble, tidyName } from '../../../server/rooms/names.ts'

const judge = (typed: string, ...taken: string[]) => nameTrouble(tidyName(typed), new Set(taken.map(nameKey)))

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
])('lets in %s', (name) => expect(judge(name)).toBeNull())

test.each([
  'fuck',
  'FUCK you',
  'f u c k',
  'f.u.c.k',
  'fůck',
  'ｆｕｃｋ',
  '𝔣𝔲𝔠𝔨',
  'sh1t',
  'ni66er',
  'ⓕⓤⓒⓚ',
  '<b>hi</b>',
  '\u202Eabc',
  'z\u0300\u0301\u0302\u0303\u0304',
  '...',
])('keeps out %s', (name) => expect(judge(name)).toBe('name-not-allowed'))

test('asks for one to twenty letters, counted as people do', () => {
  expect(judge('   ')).toBe('name-length')
  expect(judge('x'.repeat(21))).toBe('name-length')
  expect(judge('𐐀'.repeat(20))).toBeNull()
})

test.each(['ada', ' ADA ', 'A d a', 'Adá', 'ＡＤＡ'])('knows %s for the taken name Ada', (name) => {
  expect(judge(name, 'Ada')).toBe('name-taken')
})

test('draws free and friendly names, also when most are taken', () => {
  const taken = new Set<string>()
  for (let i = 0; i < 400; i++) {
    const name = drawName(taken)
    expect(nameTrouble(name, taken)).toBeNull()
    taken.add(nameKey(name))
  }
})
