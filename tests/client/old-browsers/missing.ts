/**
 * What Safari 15.4 of an iPad does not have, by MDN's browser compatibility data. It is the oldest browser that is let in
 * (`build.target` in vite.config.ts, the notice in client/index.html).
 */
import bcd, { type Identifier, type SupportStatement } from '@mdn/browser-compat-data/forLegacyNode'

type Version = readonly [major: number, minor: number]
const oldest: Version = [15, 4]
const newest: Version = [999, 0]

export interface MissingMember {
  readonly owner: string
  readonly name: string
  /** Whether it is the owner's own; null where the data do not say. */
  readonly isStatic: boolean | null
}

/** Of the language and of the web's interfaces. */
export interface MissingApis {
  readonly globals: readonly string[]
  readonly members: readonly MissingMember[]
  /** Names that something which is there has too: a look at the name alone says nothing. */
  readonly ambiguous: ReadonlySet<string>
}

/** `unseen`: only what both browsers of the other tests have, so that no other test would miss it. Otherwise everything. */
export function missingApis(which: 'all' | 'unseen'): MissingApis {
  const { builtins } = bcd.javascript
  const isMissing = (entry: Identifier) => lacks(entry, which === 'unseen')
  const globals: string[] = []
  const members: MissingMember[] = []
  const ambiguous = new Set<string>()
  for (const [owner, entry] of [...named(builtins), ...named(bcd.api)]) {
    const isGone = isMissing(entry)
    if (isGone) globals.push(owner)
    else ambiguous.add(owner)
    for (const [key, member] of named(entry)) {
      if (/_event$|^@@/.test(key) || key === owner) continue
      const name = key.replace(/_static$/, '')
      const isStatic = name === key ? (owner in builtins ? null : false) : true
      if (isGone || isMissing(member)) members.push({ owner, name, isStatic })
      else ambiguous.add(name)
    }
  }
  return { globals, members, ambiguous }
}

export interface MissingStyles {
  readonly properties: ReadonlySet<string>
  /** `property: keyword` */
  readonly values: ReadonlySet<string>
  readonly atRules: ReadonlySet<string>
  readonly selectors: ReadonlySet<string>
  readonly functions: ReadonlySet<string>
}

export function missingStyles(): MissingStyles {
  const { properties, selectors, types } = bcd.css
  return {
    properties: new Set(gone(properties)),
    values: new Set(named(properties).flatMap(([name, entry]) => gone(entry).map((value) => `${name}: ${value}`))),
    atRules: new Set(gone(bcd.css['at-rules'])),
    selectors: new Set(gone(selectors)),
    functions: new Set(
      named(types).flatMap(([name, entry]) => [...(lacks(entry, false) ? [name] : []), ...gone(entry)]),
    ),
  }
}

function gone(entries: Identifier): string[] {
  return named(entries).flatMap(([name, entry]) => (lacks(entry, false) ? [name] : []))
}

function named(entries: Identifier): [string, Identifier][] {
  return Object.entries(entries).filter((pair): pair is [string, Identifier] => pair[0] !== '__compat')
}

function lacks({ __compat }: Identifier, unseen: boolean): boolean {
  if (__compat === undefined) return false
  const { safari_ios, chrome, firefox } = __compat.support
  return !has(safari_ios, oldest) && (!unseen || (has(chrome, newest) && has(firefox, newest)))
}

function has(support: SupportStatement | undefined, version: Version): boolean {
  return [support ?? []].flat().some(({ version_added, version_removed, flags, prefix, alternative_name }) => {
    if (flags !== undefined || prefix !== undefined || alternative_name !== undefined) return false
    return isIn(version, version_added) && !isIn(version, version_removed)
  })
}

/** Whether a change that came with a version is in this one. */
function isIn(version: Version, came: unknown): boolean {
  if (typeof came !== 'string') return false
  const [major = Infinity, minor = 0] = came.replace('≤', '').split('.').map(Number)
  return major < version[0] || (major === version[0] && minor <= version[1])
}
