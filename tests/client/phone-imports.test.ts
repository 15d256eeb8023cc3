/** What a phone loads is what it shows: the library that reads strangers' words is for servers, and for pages that read files. */
import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadedWith, readWithRules } from './import-graph.ts'

const graph = readWithRules()
const ofPhones = ['client/screens/join-screen.ts', 'client/screens/play-screen.ts', 'client/net/session.ts']
const readsStrangers = (path: string) => /^import\s+(?!type\s)[^'\n]*from 'zod'/m.test(graph.get(path)?.source ?? '')
const heavy = (entry: string) => [...loadedWith(graph, entry)].filter(readsStrangers)

it.each([...ofPhones, ...globSync('stops/*/face/panel.ts')])('%s loads no zod', (entry) => {
  expect(loadedWith(graph, entry).size).toBeGreaterThan(5)
  expect(heavy(entry)).toEqual([])
})

it('names all stops on a phone without what is said and done in them, or how long they take', () => {
  const loaded = [...loadedWith(graph, 'client/screens/play-screen.ts')]
  expect(loaded).toContain('client/faces/names.ts')
  expect(
    loaded.filter((path) => /(minutes|usual|clients|groups|tastes|play-over|data-kitchen\/content)\.ts$/.test(path)),
  ).toEqual([])
})

it('is found where it is loaded', () => {
  expect(heavy('shared/match/tap.ts')).toContain('shared/match/spare.ts')
})
