/** Finds the PostgreSQL server that tests start, and installs one where that is possible. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackage } from './browser.ts'

/** Where Debian and Homebrew put each version. */
const places = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']

function findPostgres(): string | null {
  const versions = places.flatMap((place) => {
    const names = existsSync(place) ? readdirSync(place).filter((name) => /^(postgresql@)?\d+/.test(name)) : []
    return names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true })).map((name) => join(place, name, 'bin'))
  })
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
  return [...onPath, ...versions].find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** The folder with its programs, after installing it if need be. Throws one clear line when it cannot. */
export function ensurePostgres(): string {
  const found = findPostgres()
  if (found !== null) return found
  installPackage('PostgreSQL', 'postgresql')
  const installed = findPostgres()
  if (installed !== null) return installed
  throw new Error(
    'No PostgreSQL. Install it ("apt-get install postgresql", "brew install postgresql"), then test again.',
  )
}
