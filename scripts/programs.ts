/** Programs that tests put around the server: found, and installed where that is possible. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackage } from './browser.ts'

/** Not every user has them all on the PATH. */
const USUAL = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin']

export const ensureNginx = () => ensure('nginx', 'nginx-light')
export const ensureCaddy = () => ensure('caddy', 'caddy')
export const ensureRedis = () => ensure('redis-server', 'redis-server')
/** Part of systemd: on a machine without it units cannot be checked. */
export const ensureSystemdAnalyze = () => ensure('systemd-analyze', 'systemd')

function find(command: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...USUAL]
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null
}

/** The program's path, after installing it if need be. Throws one clear line when it cannot. */
function ensure(command: string, packageName: string): string {
  const found = find(command)
  if (found !== null) return found
  installPackage(command, packageName)
  const installed = find(command)
  if (installed !== null) return installed
  throw new Error(`No ${command}. Install it ("apt-get install ${packageName}"), then test again.`)
}
