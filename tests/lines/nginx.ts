/** A real nginx in front of a port of this machine, with its default limits and in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureNginx } from '../../scripts/programs.ts'
import { freePort } from './free-port.ts'

export interface Nginx {
  readonly port: number
  /** A line for each request: method, path and status. */
  readonly log: () => readonly string[]
  readonly close: () => Promise<void>
}

/** `site`: what stands in its `server { … }`; `beside`: what stands next to that. */
export async function openNginx(site: string, beside = ''): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-nginx-'))
  const port = await freePort()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
    events {}
    http {
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      log_format short '$request_method $uri $status';
      access_log ${folder}/access.log short;
      ${beside}
      server { listen ${port}; ${site} }
    }`,
  )
  const child = spawn(ensureNginx(), ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const knocks = await answers(port, child)
  return {
    port,
    log: () => readFileSync(join(folder, 'access.log'), 'utf8').trim().split('\n').slice(knocks),
    close: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Knocks until somebody opens; how many of the knocks were heard. */
async function answers(port: number, child: ChildProcess): Promise<number> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += String(chunk)))
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
    if (answer !== null) return 1
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nginx did not start: ${said}`)
}
