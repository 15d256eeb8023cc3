import { expect, it } from 'vitest'
import { at, within } from '../../../client/net/base.ts'

it('puts a path of the app where the app lives, and finds it again', () => {
  for (const base of ['/', '/train/', '/a/b/'])
    for (const path of ['/', '/join/KELPA', '/api/rooms']) expect(within(at(path, base), base)).toBe(path)
  expect(at('/join/KELPA', '/train/')).toBe('/train/join/KELPA')
})

it('knows what lies outside', () => {
  expect(within('/train', '/train/')).toBe('/')
  expect(within('/trainers/x', '/train/')).toBeNull()
  expect(within('/', '/train/')).toBeNull()
})
