/**
 * What files of browser tests share: a server and a browser for each worker, opened when its first file asks for them and
 * closed after the last. Two files never use the same stand at the same time, and each has rooms and contexts of its own.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'
import { answers, startChildServer } from '../server/child-server.ts'
import { browserOptions } from './browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address that gives a worker, by its number, its stand. */
    stands: string
  }
}

/** Port of a server, and the socket by which its browser is driven. */
export interface Stand {
  readonly port: number
  readonly endpoint: string
}

interface OpenStand extends Stand {
  readonly isWhole: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/** Vitest calls it before the first file; what it returns, after the last. */
export default async function letStands(project: TestProject): Promise<() => Promise<void>> {
  const stands = new Map<string, Promise<OpenStand>>()
  const standOf = async (worker: string): Promise<OpenStand> => {
    const before = await stands.get(worker)
    if (before !== undefined && (await before.isWhole())) return before
    await before?.close()
    const opening = openStand()
    stands.set(worker, opening)
    return opening
  }
  const http = createServer(({ url = '' }, response) => {
    standOf(url).then(
      ({ port, endpoint }) => response.end(JSON.stringify({ port, endpoint } satisfies Stand)),
      (trouble: unknown) => response.writeHead(500).end(String(trouble)),
    )
  })
  await once(http.listen(0, '127.0.0.1'), 'listening')
  const address = http.address()
  project.provide('stands', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  return async () => {
    http.close()
    await Promise.all([...stands.values()].map(async (stand) => (await stand).close()))
  }
}

async function openStand(): Promise<OpenStand> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-stand-'))
  const [server, browser] = await Promise.all([startChildServer(folder), chromium.launchServer(browserOptions())])
  return {
    port: server.port,
    endpoint: browser.wsEndpoint(),
    // Whatever a file has broken is new for the next one.
    isWhole: async () => browser.process().exitCode === null && (await answers(server.port)),
    close: async () => {
      await browser.close()
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
