/** Finds the Redis that tests start, and installs one where that is possible. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackage } from './browser.ts'

const usual = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server']

function findRedis(): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'redis-server'))
  return [...onPath, ...usual].find((path) => existsSync(path)) ?? null
}

/** Its path, after installing it if need be. Throws one clear line when it cannot. */
export function ensureRedis(): string {
  const found = findRedis()
  if (found !== null) return found
  installPackage('Redis', 'redis-server')
  const installed = findRedis()
  if (installed !== null) return installed
  throw new Error('No Redis. Install it ("apt-get install redis-server", "brew install redis"), then test again.')
}
