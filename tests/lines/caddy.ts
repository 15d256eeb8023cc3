/** A real Caddy in front of a port of this machine, with the Caddyfile of deploy/ or a recipe, without certificates. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureCaddy } from '../../scripts/programs.ts'

export interface Caddy {
  readonly close: () => Promise<void>
}

/** Resolves when it answers on `port`. `settings`: variables that the file names. Rejects with what Caddy says against the file. */
export async function openCaddy(
  caddyfile: string,
  port: number,
  settings: Record<string, string> = {},
): Promise<Caddy> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-caddy-'))
  const path = join(folder, 'Caddyfile')
  // No admin port: two tests may run one each.
  writeFileSync(path, `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile}`)
  const env = { ...process.env, ...settings, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const child = spawn(ensureCaddy(), ['run', '--config', path, '--adapter', 'caddyfile'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const close = async () => {
    if (child.exitCode === null) {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    }
    rmSync(folder, { recursive: true, force: true })
  }
  while (child.exitCode === null) {
    if ((await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) !== null) return { close }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await close()
  throw new Error(`Caddy did not start: ${said}`)
}
