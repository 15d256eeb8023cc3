/** Finds the nginx that a test puts in front of the server, and installs one where that is possible. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackage } from './browser.ts'

const usual = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']

function findNginx(): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'nginx'))
  return [...onPath, ...usual].find((path) => existsSync(path)) ?? null
}

/** Its path, after installing it if need be. Throws one clear line when it cannot. */
export function ensureNginx(): string {
  const found = findNginx()
  if (found !== null) return found
  installPackage('nginx', 'nginx-light')
  const installed = findNginx()
  if (installed !== null) return installed
  throw new Error('No nginx. Install it ("apt-get install nginx-light", "brew install nginx"), then test again.')
}
