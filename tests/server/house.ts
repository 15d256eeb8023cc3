/** A whole server in this process, on a free port and a folder of its own; and what its rooms share, without one. */
import { stops } from '../../stops/rules.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { type RunningServer, startServer } from '../../server/app.ts'
import { signerFrom } from '../../server/attest/signer.ts'
import type { Env } from '../../server/env.ts'
import type { House } from '../../server/house.ts'
import { DepotModels } from '../../server/lab/depot-models.ts'
import { LabQueue } from '../../server/lab/lab-queue.ts'
import { openLocalLab } from '../../server/lab/local-lab.ts'
import { Metrics } from '../../server/metrics.ts'
import { Packs } from '../../server/packs.ts'
import { openMemoryStore } from '../../server/persistence/memory.ts'
import { FrameGuard } from '../../server/rooms/frame-guard.ts'
import { Tokens } from '../../server/rooms/tokens.ts'

export interface TestServer extends RunningServer {
  readonly folder: string
}

/** `stop` also deletes the folder. */
export async function startTestServer(
  settings: Partial<Env> = {},
  sleepMs?: number,
  mostIdle?: number,
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-server-'))
  const env: Env = {
    PORT: 0,
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    KEEP_DAYS: 30,
    LAB_THREADS: 1,
    PEER_HOST: '127.0.0.1',
    ...settings,
  }
  const server = await startServer(env, sleepMs, mostIdle)
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...server, folder, stop }
}

/** A house that forgets, with packs as their files are, and clocks that stand still. */
export function openHouse(now: () => number = () => 0): House {
  const secret = new Uint8Array(32)
  const [store, labs] = [openMemoryStore(), new LabQueue(openLocalLab)]
  return {
    stops,
    store,
    cluster: null,
    tokens: new Tokens(secret),
    signer: signerFrom(secret),
    packs: new Packs('assets/packs', null),
    labs,
    trains: true,
    depotModels: new DepotModels(store, labs),
    frames: new FrameGuard(),
    metrics: new Metrics(),
    keepDays: 30,
    sleepMs: 120_000,
    mostIdle: 50,
    log: pino({ level: 'silent' }),
    now,
    steady: () => 0,
  }
}
