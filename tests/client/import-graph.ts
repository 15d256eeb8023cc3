/** Which module of the client loads which, read from their import lines: what a page has when a screen is on. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export interface Module {
  readonly path: string
  readonly source: string
  /** Loaded with it. Types are not. */
  readonly imports: readonly string[]
  /** Loaded later, by `import()`. */
  readonly later: readonly string[]
}

export type ImportGraph = ReadonlyMap<string, Module>

const now = /^(?:import\s+(?!type\s)(?:[^'()]*?\sfrom\s+)?|export\s+(?!type\s)[{*][^'()]*?from\s+)'(\.[^']+)'/gm
const late = /\bimport\('(\.[^']+)'\)/g

/** All modules of the client, the faces of stops among them, by their paths, such as `client/app/main.ts`. */
export function readClient(): ImportGraph {
  return read(['client/**/*.ts', 'stops/faces.ts', 'stops/*/face/**/*.ts'])
}

/** And all of the rules and of what is shared that a page may come to load. */
export function readWithRules(): ImportGraph {
  return read(['client/**/*.ts', 'stops/**/*.ts', 'shared/**/*.ts'])
}

function read(patterns: readonly string[]): ImportGraph {
  const graph = new Map<string, Module>()
  for (const path of globSync(patterns)) {
    const source = readFileSync(path, 'utf8')
    const targets = (pattern: RegExp) =>
      Array.from(source.matchAll(pattern), ([, target]) => relative('.', join(dirname(path), target)))
    graph.set(path, { path, source, imports: targets(now), later: targets(late) })
  }
  return graph
}

/** The module and all that is loaded with it, inside the graph. */
export function loadedWith(graph: ImportGraph, entry: string): ReadonlySet<string> {
  const loaded = new Set<string>()
  const waiting = [entry]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const module = graph.get(path)
    if (module === undefined || loaded.has(path)) continue
    loaded.add(path)
    waiting.push(...module.imports)
  }
  return loaded
}

/** Modules that some other loads later. */
export function lateEntries(graph: ImportGraph): readonly string[] {
  const entries = new Set([...graph.values()].flatMap(({ later }) => later))
  return [...entries].filter((path) => graph.has(path)).toSorted()
}
