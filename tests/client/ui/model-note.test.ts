/** Each origin of a model has its words, and the words tell the steps. */
import { expect, test } from 'vitest'
import '../../../client/locale/en/room.ts'
import { modelNote, modelText } from '../../../client/ui/model-note.ts'
import type { Origin, Provenance } from '../../../shared/match/origin.ts'

const origins = ['untrained', 'own', 'depot', 'fresh'] as const satisfies readonly Origin[]
const all: readonly Provenance[] = [
  { origin: 'fresh', steps: 0, of: null },
  ...origins.map((origin) => ({ origin, steps: 31, of: null })),
  ...origins.map((of) => ({ origin: 'copy' as const, steps: 31, of })),
]

test('no two models are told alike, and none by its key', () => {
  const texts = all.map(modelText)
  expect(new Set(texts).size).toBe(all.length)
  for (const text of texts) expect(text).toMatch(/^Model: /)
})

test('who has been trained says how long, one step too', () => {
  for (const model of all.filter(({ origin, steps }) => origin !== 'untrained' && steps > 0)) {
    expect(modelText(model)).toMatch(/\b31 steps\b/)
    expect(modelText({ ...model, steps: 1 })).toMatch(/\b1 step\b/)
  }
})

test('where no model speaks there is nothing', () => {
  expect(typeof modelNote(null)).toBe('symbol')
})
