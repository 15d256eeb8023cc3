/** Unit tests are quick because they start nothing: whatever they load, no server, browser, socket or process is in it. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { e2e, system } from '../../vitest.config.ts'

const heavy =
  /^(playwright|node:(child_process|net|http)|server\/app\.ts|tests\/((e2e|lines)\/.*|server\/(child-server|copied-house|guest|house)\.ts))$/

/** What a module names: packages by their names, files by their paths. Types are not loaded. */
function named(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s(?!type\s)[^'()]*?'([^']+)'/gm)
  return Array.from(lines, ([, name = '']) => (name.startsWith('.') ? join(dirname(path), name) : name))
}

/** The way from a file to something heavy, or null. */
function wayToHeavy(path: string, seen = new Set<string>()): readonly string[] | null {
  for (const next of named(path)) {
    if (heavy.test(next)) return [path, next]
    if (seen.has(next) || !next.endsWith('.ts') || !existsSync(next)) continue
    seen.add(next)
    const way = wayToHeavy(next, seen)
    if (way !== null) return [path, ...way]
  }
  return null
}

it('no unit test can start anything', () => {
  const others = new Set(globSync([...system, ...e2e]))
  const unit = globSync('tests/**/*.test.ts').filter((path) => !others.has(path))
  expect(unit.length).toBeGreaterThan(90)
  expect(unit.map((path) => wayToHeavy(path)).filter((way) => way !== null)).toEqual([])
})

it('what starts a server is found out', () => {
  expect(wayToHeavy('tests/server/restart.test.ts')).not.toBeNull()
  expect(wayToHeavy('tests/e2e/door.test.ts')).not.toBeNull()
})
