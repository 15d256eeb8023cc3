/** Texts come with screens: no screen may show a key for want of its words, and a phone carries none of the desk's. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../../client/locale/en.ts'
import { briefQuestions, conceptQuestions, optionKeys } from '../../../stops/run/content.ts'
import { type ImportGraph, lateEntries, loadedWith, readClient } from '../import-graph.ts'

const client = readClient()
const first = 'client/app/main.ts'
const keys: readonly string[] = Object.keys(en)
const known = new Set(keys)

describe('the texts of a page', () => {
  it('are all there when it shows them', () => {
    const entries = [first, ...lateEntries(client)]
    expect(entries.length).toBeGreaterThan(12)
    expect(Object.fromEntries(entries.map((entry) => [entry, missing(client, entry)]))).toEqual(
      Object.fromEntries(entries.map((entry) => [entry, []])),
    )
  })

  it('are missed where a screen forgets to bring them', () => {
    for (const [entry, part, key] of [
      ['client/screens/play-screen.ts', 'activities', 'panel.arrived'],
      ['stops/run/face/panel.ts', 'run', 'bet.change'],
      ['stops/run/face/panel.ts', 'questions', 'brief.first-card'],
      ['client/screens/host-screen.ts', 'desk', 'desk.track'],
      ['client/stage/game-stage.ts', 'stage', 'stage.bits'],
      [first, 'room', 'title.join'],
    ] as const) {
      const path = `client/locale/en/${part}.ts`
      const forgetful = new Map(client)
      for (const module of client.values())
        forgetful.set(module.path, { ...module, imports: module.imports.filter((target) => target !== path) })
      expect(missing(forgetful, entry), entry).toContain(key)
    }
  })

  it('are no more than a phone needs before it can join, and while it plays', () => {
    expect(parts(first, 'client/screens/join-screen.ts', 'client/net/session.ts')).toEqual(['reject', 'room'])
    expect(parts(first, 'client/screens/play-screen.ts', 'stops/run/face/panel.ts')).toEqual([
      'activities',
      'finale',
      'questions',
      'reject',
      'room',
      'run',
      'standings',
    ])
  })

  it('are all shown somewhere', () => {
    const shown = new Set([...client.keys()].filter(shows).flatMap((path) => usedBy(client, path)))
    // Figures are put into words where they are formatted.
    expect(keys.filter((key) => !shown.has(key) && !key.startsWith('among.'))).toEqual([])
  })
})

/** Parts of the catalogue that these modules bring. */
function parts(...entries: readonly string[]): readonly string[] {
  const loaded = new Set(entries.flatMap((entry) => [...loadedWith(client, entry)]))
  return [...loaded].flatMap((path) => /locale\/en\/(.*)\.ts$/.exec(path)?.[1] ?? []).toSorted()
}

/** Keys that this entry's modules show, and that neither they nor the first page bring. */
function missing(graph: ImportGraph, entry: string): readonly string[] {
  const loaded = loadedWith(graph, entry)
  const brought = new Set([...loaded, ...loadedWith(graph, first)].flatMap((path) => keysIn(path)))
  const used = new Set([...loaded].filter(shows).flatMap((path) => usedBy(graph, path)))
  return [...used].filter((key) => !brought.has(key)).toSorted()
}

function keysIn(path: string): readonly string[] {
  if (!path.includes('locale/en/')) return []
  return Array.from(readFileSync(path, 'utf8').matchAll(/^ {2}'([^']+)':/gm), ([, key]) => key)
}

/** The wire, the store, the lab and the catalogue itself show nothing. */
function shows(path: string): boolean {
  return !/^client\/(net\/|store\/|lab\/|locale\/en\/|locale\/t\.ts)/.test(path)
}

/** Keys written out, all keys that a template or `textOf` may make, and all that the rules bring where `textAt` is used. */
function usedBy(graph: ImportGraph, path: string): readonly string[] {
  const source = graph.get(path)?.source ?? ''
  const written = Array.from(source.matchAll(/'([a-z][\w-]*\.[\w.-]+)'/g), ([, key]) => key).filter((key) =>
    known.has(key),
  )
  const made = Array.from(
    source.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{|\btextOf\(\s*'([\w.-]+)'/g),
    ([, start, prefix]) => keys.filter((key) => key.startsWith(start ?? `${prefix}.`)),
  )
  return [...written, ...made.flat(), ...(/\btextAt\((?!`)/.test(source) ? ruleKeys : [])]
}

const ruleKeys: readonly string[] = [
  ...briefQuestions.map((id) => `brief.${id}`),
  ...conceptQuestions.map(({ id }) => `concept.${id}`),
].flatMap((question) => [question, ...optionKeys(question)])
