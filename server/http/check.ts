/** What /check asks of the server before a lesson: its clock, whether it can really write, and who has found it so far. */
import { randomUUID } from 'node:crypto'
import { open, rm, statfs } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { type Request, Router } from 'express'
import type { DiskCheck, ServerCheck } from '../../shared/protocol/check.ts'
import { rankAddresses } from './lan-addresses.ts'
import type { SourceOf } from './source.ts'

/** As much as a checkpoint has. */
const TRIAL_BYTES = 1_500_000
/** Nobody makes the disk work more often, ms. */
const DISK_FRESH_MS = 5_000
/** A device that looked in is remembered for so long, ms; so many at most. */
const VISIT_MS = 600_000
const MOST_VISITS = 500

/** Writes a file as large as a checkpoint, waits until the disk has it, and takes it away again. */
export async function checkDisk(folder: string): Promise<DiskCheck> {
  const path = join(folder, `trial-${randomUUID()}.tmp`)
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(new Uint8Array(TRIAL_BYTES))
      await file.sync()
    } finally {
      await file.close()
      await rm(path, { force: true })
    }
    const { bavail, bsize } = await statfs(folder)
    return { writable: true, freeBytes: bavail * bsize }
  } catch {
    return { writable: false, freeBytes: null }
  }
}

/** `trains`: whether the server does, where no browser can. */
export function checkRoutes(folder: string, sourceOf: SourceOf, trains: boolean): Router {
  const router = Router()
  const visits = new Map<string, { readonly at: number; readonly isElsewhere: boolean }>()
  let disk: { readonly at: number; readonly result: Promise<DiskCheck> } | null = null

  router.get('/', async (request, response) => {
    const now = performance.now()
    for (const [visit, { at }] of visits) if (now - at > VISIT_MS || visits.size > MOST_VISITS) visits.delete(visit)
    const given: unknown = request.query['visit']
    const visit = typeof given === 'string' ? given.slice(0, 64) : ''
    const isElsewhere = !isThisMachine(request, sourceOf)
    if (visit !== '') visits.set(visit, { at: now, isElsewhere })
    if (disk === null || now - disk.at > DISK_FRESH_MS) disk = { at: now, result: checkDisk(folder) }
    const others = [...visits].filter(([other, { isElsewhere }]) => other !== visit && isElsewhere).length
    const found: ServerCheck = {
      disk: await disk.result,
      others,
      isElsewhere,
      hasNetwork: rankAddresses(networkInterfaces(), null).phones.length > 0,
      trains,
      // Last, so that what took its time above is not taken for the network's.
      now: Date.now(),
    }
    response.set('Cache-Control', 'no-store').json(found)
  })

  return router
}

/** Whether a request was made on the server's own computer, by whichever of its addresses. */
function isThisMachine(request: Request, sourceOf: SourceOf): boolean {
  const own = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address))
  const raw = (request.socket.remoteAddress ?? '').replace(/^::ffff:/i, '')
  // Behind a proxy the next address is the proxy's; whoever it speaks for is meant.
  const source = request.ips.length > 0 ? sourceOf(request) : raw
  return own.includes(source) || /^127\.|^::1$/.test(source)
}
