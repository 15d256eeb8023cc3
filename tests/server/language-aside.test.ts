/** What a world can say, worked out in a thread of its own, is what anybody else works out. */
import { expect, test } from 'vitest'
import { prepareLanguage } from '../../server/language-aside.ts'
import { languageOf } from '../../shared/packs/languages.ts'
import { worldLanguage } from '../../shared/worlds/world-file.ts'
import { worldOf } from '../../shared/worlds/worlds.ts'

test('a world’s language comes from the thread, whole, and is the one that rooms draw from', async () => {
  const said = await prepareLanguage('forest')
  expect(said?.length).toBeGreaterThan(7_000)
  expect(languageOf('forest')).toBe(said)
  // What is known already is not worked out again.
  expect(await prepareLanguage('forest')).toBe(said)
  const world = worldOf('forest')
  expect(world === null ? null : worldLanguage(world)).toEqual(said)
})

test('a pack without a grammar has none', async () => {
  expect(await prepareLanguage('no-such-world')).toBeNull()
  expect(languageOf('no-such-world')).toBeNull()
})
