/** Which world is offered first to a host who speaks a language. */
import { expect, it } from 'vitest'
import { storedPack } from './stored-pack.ts'
import { languages } from '../../shared/protocol/languages.ts'
import { proposedWorld, worldIds, worldLanguages } from '../../shared/worlds/ids.ts'

it('is one in that language, or else the town', () => {
  expect(languages.map((language) => [language, proposedWorld(language)])).toEqual([
    ['en', 'town'],
    ['de', 'dorf'],
    ['es', 'pueblo'],
    ['fr', 'town'],
    ['ar', 'town'],
  ])
})

it('speaks that language: its articles stand among its words', () => {
  const articles = { en: ['the'], de: ['der', 'die', 'das'], es: ['el', 'la'], fr: ['le', 'la'], ar: [] } as const
  for (const id of worldIds)
    expect(storedPack(id).words).toEqual(expect.arrayContaining([...articles[worldLanguages[id]]]))
})
