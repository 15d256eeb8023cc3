/** A whole server in this process, on a free port and a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningServer, startServer } from '../../server/app.ts'
import type { Env } from '../../server/env.ts'

export interface TestServer extends RunningServer {
  readonly folder: string
}

/** `stop` also deletes the folder. */
export async function startTestServer(settings: Partial<Env> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-server-'))
  const server = await startServer({ PORT: 0, DATA_DIR: folder, LOG_LEVEL: 'silent', ...settings })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...server, folder, stop }
}
