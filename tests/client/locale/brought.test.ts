/** Texts come with screens: no screen may show a key for want of its words, and a phone carries none of the desk's. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { briefQuestions, conceptQuestions, optionKeys } from '../../../stops/run/content.ts'
import { type ImportGraph, lateEntries, loadedWith, readClient } from '../import-graph.ts'

const client = readClient()
const first = 'client/app/main.ts'
/** Of the page that a model is taken home in. */
const home = 'client/take-home/page/main.ts'
const texts = globSync(['client/locale/en/*.ts', 'stops/*/face/**/*.en.ts'])
const keys = texts.flatMap(keysIn)
const known = new Set(keys)
const sharedKeys = texts.filter((path) => path.startsWith('client/')).flatMap(keysIn)
const keysOfStop = new Map(
  globSync('stops/*/face').map((folder) => [
    folder.split('/')[1],
    texts.filter((path) => path.startsWith(`${folder}/`)).flatMap(keysIn),
  ]),
)

describe('the texts of a page', () => {
  it('are all there when it shows them', () => {
    const entries = [first, home, ...lateEntries(client)]
    expect(entries.length).toBeGreaterThan(12)
    expect(Object.fromEntries(entries.map((entry) => [entry, missing(client, entry)]))).toEqual(
      Object.fromEntries(entries.map((entry) => [entry, []])),
    )
  })

  it('are missed where a screen forgets to bring them', () => {
    for (const [entry, path, key] of [
      ['client/screens/play-screen.ts', 'client/locale/en/controls.ts', 'panel.arrived'],
      ['stops/run/face/panel.ts', 'stops/run/face/bet/texts.en.ts', 'bet.table'],
      ['stops/run/face/panel.ts', 'stops/run/face/questions.en.ts', 'brief.first-card'],
      ['stops/run/face/pictures.ts', 'stops/run/face/stage.en.ts', 'stage.bet'],
      ['stops/run/face/desk.ts', 'stops/run/face/desk.en.ts', 'doing.run.bet'],
      ['stops/run/face/report.ts', 'stops/run/face/asked.en.ts', 'asked.run.teach'],
      ['client/screens/host-screen.ts', 'client/locale/en/desk.ts', 'desk.track'],
      ['client/stage/game-stage.ts', 'client/locale/en/stage.ts', 'stage.bits'],
      [first, 'client/locale/en/room.ts', 'title.join'],
    ] as const) {
      const forgetful = new Map(client)
      for (const module of client.values())
        forgetful.set(module.path, { ...module, imports: module.imports.filter((target) => target !== path) })
      expect(missing(forgetful, entry), entry).toContain(key)
    }
  })

  it('are no more than a phone needs before it can join, and while it plays', () => {
    expect(parts(first, 'client/screens/join-screen.ts', 'client/net/session.ts')).toEqual(['reject', 'room'])
    const cards = globSync('stops/*/face/card.en.ts').map((path) => path.replace('.en.ts', ''))
    expect(parts(first, 'client/screens/play-screen.ts')).toEqual(['controls', 'reject', 'room', ...cards].toSorted())
  })

  it('are a phone those of the stop that it plays, and none of desk, stage and report', () => {
    for (const path of globSync('stops/*/face')) {
      const own = parts(`${path}/panel.ts`).filter((part) => part.startsWith('stops/'))
      expect(own.filter((part) => !part.startsWith(path))).toEqual([])
      expect(own.filter((part) => /\/(desk|stage|asked|report)$/.test(part))).toEqual([])
    }
  })

  it('say one thing under one key', () => {
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('are all shown somewhere', () => {
    const shown = new Set([...client.keys()].filter(shows).flatMap((path) => usedBy(client, path)))
    // Figures are put into words where they are formatted; what a stop, its figure and its awards are called, where their ids are at hand.
    const elsewhere = /^(among|stop|phase|ahead|award|own-figure|content|content-note)\./
    expect(keys.filter((key) => !shown.has(key) && !elsewhere.test(key))).toEqual([])
  })
})

/** Parts of the catalogue that these modules bring. */
function parts(...entries: readonly string[]): readonly string[] {
  const loaded = new Set(entries.flatMap((entry) => [...loadedWith(client, entry)]))
  return [...loaded]
    .filter((path) => texts.includes(path))
    .map((path) => path.replace(/^client\/locale\/en\//, '').replace(/(\.en)?\.ts$/, ''))
    .toSorted()
}

/** Keys that this entry's modules show, and that neither they nor the first page bring. */
function missing(graph: ImportGraph, entry: string): readonly string[] {
  const loaded = loadedWith(graph, entry)
  const brought = new Set([...loaded, ...loadedWith(graph, first)].flatMap((path) => keysIn(path)))
  const used = new Set([...loaded].filter(shows).flatMap((path) => usedBy(graph, path)))
  return [...used].filter((key) => !brought.has(key)).toSorted()
}

function keysIn(path: string): readonly string[] {
  if (!texts.includes(path)) return []
  return Array.from(readFileSync(path, 'utf8').matchAll(/^ {2}'([^']+)':/gm), ([, key]) => key)
}

/** The wire, the store, the lab and the catalogue itself, other forms included, show nothing. */
function shows(path: string): boolean {
  return !/^client\/(net\/|store\/|lab\/|locale\/t\.ts)|of-texts(\/|\.ts)/.test(path) && !texts.includes(path)
}

/**
 * Keys written out, all keys that a template or `textOf` may make, and all that the rules bring where `textAt` is used. What a
 * stop has asked is said in the report, and its own report brings the words.
 */
function usedBy(graph: ImportGraph, path: string): readonly string[] {
  const source = graph.get(path)?.source ?? ''
  const stop = /^stops\/([^/]+)\//.exec(path)?.[1] ?? null
  const mine = stop === null ? sharedKeys : [...sharedKeys, ...(keysOfStop.get(stop) ?? [])]
  const written = Array.from(source.matchAll(/'([a-z][\w-]*\.[\w.-]+)'/g), ([, key]) => key).filter((key) =>
    known.has(key),
  )
  const made = Array.from(
    source.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{|\b(?:textOf|lineOf)\(\s*'([\w.-]+)'/g),
    ([, start, prefix]) => mine.filter((key) => key.startsWith(start ?? `${prefix}.`)),
  )
  const isReport = stop !== null && path.endsWith('/face/report.ts')
  const asked = isReport ? mine.filter((key) => key.startsWith(`asked.${stop}.`)) : []
  const chosen = isReport || /\btextAt\((?!`)/.test(source) ? ruleKeys.filter((key) => mine.includes(key)) : []
  return [...written, ...made.flat(), ...asked, ...chosen]
}

const ruleKeys: readonly string[] = [
  ...briefQuestions.map((id) => `brief.${id}`),
  ...conceptQuestions.map(({ id }) => `concept.${id}`),
].flatMap((question) => [question, ...optionKeys(question)])
