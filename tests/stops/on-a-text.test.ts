/** Every stop on a pack that was made of a text: with all it has, and with as little as a text may have. */
import { expect, it } from 'vitest'
import { playMatch } from '../../client/gallery/play-match.ts'
import { view } from '../../shared/match/view.ts'
import type { Match } from '../../shared/match/types.ts'
import { loadTextPack } from '../../shared/packs/load-pack.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { TextFile } from '../../shared/packs/schema.ts'
import { stops } from '../../stops/rules.ts'
import { lacksOf } from '../../shared/packs/lacks.ts'
import { smallPack } from '../match/small-world.ts'
import { quickLab } from '../match/quick-lab.ts'
import { sampleFile } from '../own-text/sample-file.ts'

const file = sampleFile()

function packOf(part: Partial<TextFile>): Pack {
  const loaded = loadTextPack({ ...file, ...part }, 'own-1')
  if (!loaded.ok) throw new Error(loaded.problems[0]?.what)
  return loaded.pack
}

it('says before it is played what a pack lacks', () => {
  expect(lacksOf(packOf({}))).toEqual(['grammar', 'books'])
  const two = { books: [...file.books, { title: 'Another', source: '' }] }
  expect(lacksOf(packOf({ ...two, probes: [] }))).toEqual(['probes', 'grammar'])
  expect(lacksOf(smallPack)).toEqual(['books'])
})

for (const [what, pack] of [
  ['with all that it has', packOf({})],
  ['without any beginning to watch', packOf({ probes: [] })],
] as const) {
  for (const { id } of stops) {
    it(`plays ${id} ${what} to its end, and everybody sees all of it`, async () => {
      const rules = { pack, stops }
      let last: Match | null = null
      await playMatch(rules, quickLab(pack), [id], (_event, match) => {
        last = match
        for (const role of ['host', 'projector'] as const)
          expect(view(match, { role }, rules)).toMatchObject({ role, text: pack.title })
        for (const seat of Object.keys(match.seats))
          expect(view(match, { role: 'seat', seat }, rules).me).not.toBeNull()
      })
      expect(last).toMatchObject({ play: null, stop: 1 })
    })
  }
}
