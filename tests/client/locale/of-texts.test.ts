/** What rooms on a text say otherwise: each is another form of a text that there is, with no figure that it does not have. */
import { afterEach, expect, test } from 'vitest'
import { allTexts } from '../../all-texts.ts'
import { formsOfTexts, speakOf, type Text, worldLanguage } from '../../../client/locale/brought.ts'
import { textAt } from '../../../client/locale/t.ts'

afterEach(() => speakOf('town'))

const parameters = (text: Text | undefined) =>
  new Set([...JSON.stringify(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))

test('takes the place of a text, and tells no figure that it does not have', () => {
  expect(formsOfTexts().length).toBeGreaterThan(15)
  for (const { key, usual, other } of formsOfTexts()) {
    expect(usual, key).toBeDefined()
    expect(usual, key).not.toEqual(other)
    for (const name of parameters(other)) expect([...parameters(usual)], key).toContain(name)
  }
})

test('speaks of no town and of no floor', () => {
  for (const { other } of formsOfTexts())
    expect(JSON.stringify(other)).not.toMatch(/\b(town|floor [^}]|the language itself)/i)
})

test('calls the world of a room by its name, in rooms on a text too', () => {
  const said = (packId: string) => {
    speakOf(packId)
    return textAt('speak.town')
  }
  expect(['town', 'pueblo', 'dorf', 'own-0'].map(said)).toEqual([
    'the town could say this',
    'the village could say this',
    'the hamlet could say this',
    'the text could say this',
  ])
  const ofTown = [...allTexts].filter(
    ([key, text]) => !/^(world|landing|own)\./.test(key) && /\btown\b/.test(JSON.stringify(text)),
  )
  expect(ofTown).toEqual([])
})

test('knows what language the words of a room are in, for whoever reads them out', () => {
  const spoken = ['town', 'pueblo', 'dorf', 'own-0'].map((packId) => {
    speakOf(packId)
    return worldLanguage()
  })
  expect(spoken).toEqual(['en', 'es', 'de', null])
})

test('is said as long as the words are those of a text, and no longer', () => {
  const before = textAt('term.floor')
  speakOf('own-0')
  expect(textAt('term.floor')).toBe('the best so far')
  speakOf('town')
  expect(textAt('term.floor')).toBe(before)
})
