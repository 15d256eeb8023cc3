/** A page that speaks another language fetches its words in pieces, and they are the words of every part that it has. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { bring, laidOverIn } from '../../../client/locale/brought.ts'
import { offered } from '../../../client/locale/offered.ts'
import { hearOfLanguage, isSpeaking, speak } from '../../../client/locale/speak.ts'
import { spokenLanguage } from '../../../client/locale/spoken.ts'
import { t } from '../../../client/locale/t.ts'
import { lazyPart } from '../../../client/parts/lazy-part.ts'
import { fileOf, englishParts, textsIn } from '../../../scripts/texts.ts'
import { allTexts } from '../../all-texts.ts'

const root = { lang: 'en', dir: 'ltr' }
beforeAll(() => void vi.stubGlobal('document', { documentElement: root }))
afterAll(async () => {
  await speak('en')
  vi.unstubAllGlobals()
})

const prefixes = [...new Set([...allTexts.keys()].map((key) => key.split('.')[0] ?? ''))]

it.each(offered.filter((language) => language !== 'en'))('has every text in %s once it speaks it', async (language) => {
  let told = 0
  const stop = hearOfLanguage(() => (told += 1))
  const spoken = speak(language)
  expect(isSpeaking()).toBe(false)
  // A part of the app that comes meanwhile waits for it.
  await lazyPart(() => Promise.resolve(null))
  expect(spokenLanguage()).toBe(language)
  await spoken
  stop()
  expect(told).toBe(1)
  expect(root).toEqual({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' })
  const laid = laidOverIn(prefixes)
  for (const { path, texts } of await englishParts()) {
    const file = textsIn(fileOf(path, language))
    for (const key of Object.keys(texts)) expect(laid[key], key).toEqual(file[key])
  }
})

it('speaks the one that was asked for last, and English again', async () => {
  const [first, second] = offered.filter((language) => language !== 'en')
  if (first === undefined || second === undefined) return
  await Promise.all([speak(first), speak(second)])
  expect(spokenLanguage()).toBe(second)
  await speak('en')
  expect(spokenLanguage()).toBe('en')
  expect(t('join.title')).toBe('Join a room')
  expect(root).toEqual({ lang: 'en', dir: 'ltr' })
  // What comes now is English, and asks for nothing.
  bring({ 'tried.later': 'Later' })
  expect(isSpeaking()).toBe(true)
})
