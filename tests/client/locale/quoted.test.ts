import { readFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { quoted } from '../../../client/locale/quoted.ts'
import { nowSpoken } from '../../../client/locale/spoken.ts'
import { offered } from '../../../client/locale/offered.ts'

afterEach(() => nowSpoken('en'))

it.each(offered.filter((language) => language !== 'en'))('uses the marks that the texts in %s use', (language) => {
  nowSpoken(language)
  const [open = '', close = ''] = quoted('|').split('|')
  const texts = readFileSync(`stops/run/face/locale/${language}.json`, 'utf8')
  expect(texts).toContain(open)
  expect(texts).toContain(close)
  expect(texts.split(open).length).toBeGreaterThan(3)
})

it('speaks English at first', () => {
  expect(quoted('the cat')).toBe('“the cat”')
})
