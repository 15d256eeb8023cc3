/** The server of a load run, as one process or as two, and what it takes from the machine. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCluster } from '../cluster/house.ts'
import { type ChildServer, startChildServer } from '../server/child-server.ts'
import { startPostgres } from '../server/postgres-server.ts'

export interface LoadServers {
  /** Where people come. */
  readonly port: number
  readonly processes: readonly ChildServer[]
  readonly close: () => Promise<void>
}

/** Linux counts a process's time in hundredths of a second. */
const TICKS = 100

export async function openServers(processes: 1 | 2): Promise<LoadServers> {
  if (processes === 1) {
    const folder = mkdtempSync(join(tmpdir(), 'gradient-load-'))
    const server = await startChildServer(folder)
    const close = async () => {
      await server.kill()
      rmSync(folder, { recursive: true })
    }
    return { port: server.port, processes: [server], close }
  }
  const postgres = await startPostgres(true)
  const house = await openCluster(`${postgres.address}/postgres`)
  const close = async () => {
    await house.close()
    await postgres.close()
  }
  return { port: house.port, processes: house.processes, close }
}

/** Seconds of a processor that it has taken, all its threads together; null where /proc does not say. */
export function processorSeconds({ pid }: Pick<ChildServer, 'pid'>): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / TICKS
  } catch {
    return null
  }
}

/** How late the event loop was, ms: 99 of 100 looks since the start were no later. */
export async function loopDelayMs({ port }: ChildServer): Promise<number | null> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const found = /^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(text)?.[1]
  return found === undefined ? null : Math.round(Number(found) * 10_000) / 10
}
